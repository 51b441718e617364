// SPDX-License-Identifier: Apache-2.0
#include "tests/support/graphql_pairs.h"

#include "core/wire/seeded_choices.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace test {

namespace {

constexpr std::array<std::string_view, 6> OutputTypes {"Int", "String", "Order", "Line", "State", "Node"};
constexpr std::array<std::string_view, 5> InputTypes {"Int", "String", "ID", "State", "Filter"};
constexpr std::array<std::string_view, 4> Descriptions {"", "", "\"words\" ", "\"other words\" "};
constexpr std::array<std::string_view, 5> Directives {
    "", "", " @deprecated", " @deprecated(reason: \"old\")", " @auth"};
constexpr std::array<std::string_view, 3> Locations {"FIELD", "QUERY", "OBJECT"};

struct Argument {
    std::string name;
    std::string type;
    std::string value; ///< of the default; empty: it has none

    std::string text() const { return name + ": " + type + (value.empty() ? "" : " = " + value); }
};

/// A field, a value of an enum or an input field.
struct Member {
    std::string description;
    std::string name;
    std::vector<Argument> arguments = {};
    std::string type = {};
    std::string value = {};
    std::string directives = {};
};

struct Definition {
    std::string keyword;
    std::string name;
    std::string description = {};
    std::vector<std::string> names = {}; ///< interfaces, members, locations
    std::vector<Member> members = {};
};

using Schema = std::vector<Definition>;

std::string joined(std::span<const std::string> words, const std::string& between)
{
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : between) + word;
    return all;
}

std::string textOf(const Member& member)
{
    std::string text = member.description + member.name;
    std::vector<std::string> arguments;
    for (const Argument& each : member.arguments)
        arguments.push_back(each.text());
    if (!arguments.empty())
        text += "(" + joined(arguments, ", ") + ")";
    if (!member.type.empty())
        text += ": " + member.type;
    return text + (member.value.empty() ? "" : " = " + member.value) + member.directives;
}

std::string textOf(const Definition& definition, const std::string& between)
{
    std::string text = definition.description + definition.keyword + " " + definition.name;
    if (definition.keyword == "union")
        return text + " = " + joined(definition.names, " | ") + "\n";
    if (definition.keyword == "directive")
        return text + " on " + joined(definition.names, " | ") + "\n";
    if (!definition.names.empty())
        text += " implements " + joined(definition.names, " & ");
    if (definition.members.empty())
        return text + "\n";
    std::vector<std::string> members;
    for (const Member& each : definition.members)
        members.push_back(textOf(each));
    return text + " {" + between + joined(members, between) + between + "}\n";
}

/// Writes a schema, and changes what it wrote, as the choices fall.
class SchemaMaker {
public:
    explicit SchemaMaker(std::uint64_t seed)
        : m_choices(seed)
    {
    }

    Schema schema()
    {
        Schema all {{"directive", "@auth", "", {"FIELD_DEFINITION", "ENUM_VALUE"}}, {"scalar", "Day"},
            {"union", "Found", "", {"Order", "Line"}},
            {"interface", "Node", "", {}, {{"", "id", {}, "ID!"}}}};
        all.push_back({"type", "Order", words(), {"Node"}, fields({{"", "id", {}, "ID!"}})});
        all.push_back({"type", "Line", words(), {}, fields({})});
        all.push_back({"type", "Query", "", {}, fields({{"", "order", {{"id", "ID!", ""}}, "Order"}})});
        all.push_back({"input", "Filter", words(), {}, inputFields()});
        all.push_back({"enum", "State", words(), {}, values()});
        all.push_back({"directive", "@live", "", {"FIELD"}});
        return all;
    }

    Schema changed(Schema schema)
    {
        for (std::size_t left = 1 + m_choices.below(4); left > 0; --left) {
            const std::size_t which = m_choices.below(schema.size() + 2);
            if (which < schema.size())
                change(schema[which]);
            else if (which == schema.size())
                schema.push_back({"scalar", freshName("S")});
            else if (schema.size() > 9)
                schema.erase(schema.begin() + 1); // the scalar that nobody uses
        }
        for (Definition& each : schema)
            dropTwins(each);
        dropTwinDefinitions(schema);
        return schema;
    }

    template <class Item>
    void shuffle(std::vector<Item>& items)
    {
        for (std::size_t left = items.size(); left > 1; --left)
            std::swap(items[left - 1], items[m_choices.below(left)]);
    }

private:
    template <std::size_t Count>
    std::string oneOf(const std::array<std::string_view, Count>& all)
    {
        return std::string(all[m_choices.below(Count)]);
    }

    std::string words() { return oneOf(Descriptions); }
    std::string freshName(const std::string& prefix) { return prefix + std::to_string(m_choices.below(6)); }

    template <std::size_t Count>
    std::string typeOf(const std::array<std::string_view, Count>& names)
    {
        std::string type = oneOf(names) + (m_choices.oneIn(3) ? "!" : "");
        return m_choices.oneIn(4) ? "[" + type + "]" + (m_choices.oneIn(2) ? "!" : "") : type;
    }

    /// Only of types whose defaults are easy to write.
    std::string valueFor(const std::string& type)
    {
        const std::string digit = std::to_string(m_choices.below(4));
        const bool isInt = type == "Int" || type == "Int!";
        const bool isText = type == "String" || type == "String!";
        return !m_choices.oneIn(3) ? "" : isInt ? digit : isText ? "\"" + digit + "\"" : "";
    }

    Argument argument(const std::string& name)
    {
        const std::string type = typeOf(InputTypes);
        return {name, type, valueFor(type)};
    }

    Member field()
    {
        Member made {words(), freshName("f"), {}, typeOf(OutputTypes), "", oneOf(Directives)};
        if (m_choices.oneIn(3))
            made.arguments.push_back(argument("a"));
        return made;
    }

    Member inputField()
    {
        const Argument made = argument(freshName("i"));
        return {words(), made.name, {}, made.type, made.value, ""};
    }

    std::vector<Member> fields(std::vector<Member> first)
    {
        for (std::size_t left = 1 + m_choices.below(4); left > 0; --left)
            first.push_back(field());
        Definition definition {"type", "", "", {}, std::move(first)};
        dropTwins(definition);
        return definition.members;
    }

    std::vector<Member> inputFields() { return {{"", "word", {}, "String"}, inputField()}; }
    std::vector<Member> values() { return {{"", "OPEN"}, {"", "PAID"}, {words(), "LOST"}}; }

    Member memberFor(const std::string& keyword)
    {
        if (keyword == "enum")
            return {words(), freshName("V"), {}, "", "", oneOf(Directives)};
        return keyword == "input" ? inputField() : field();
    }

    void change(Definition& definition)
    {
        if (definition.keyword == "scalar" || m_choices.oneIn(8)) {
            definition.description = words();
        } else if (definition.keyword == "union") {
            definition.names = m_choices.oneIn(2) ? std::vector<std::string> {"Order"}
                                                  : std::vector<std::string> {"Line", "Order", "Query"};
        } else if (definition.keyword == "directive") {
            definition.names = {oneOf(Locations), "SCHEMA"};
        } else if (m_choices.oneIn(3) || definition.members.empty()) {
            definition.members.push_back(memberFor(definition.keyword));
        } else if (m_choices.oneIn(3) && definition.members.size() > 1) {
            definition.members.erase(
                definition.members.begin() + static_cast<long>(m_choices.below(definition.members.size())));
        } else {
            change(definition.members[m_choices.below(definition.members.size())], definition.keyword);
        }
    }

    void change(Member& member, const std::string& keyword)
    {
        if (keyword == "enum" || m_choices.oneIn(4)) {
            member.description = words();
        } else if (keyword == "input") {
            const Argument made = argument("");
            member.type = made.type;
            member.value = made.value;
        } else if (m_choices.oneIn(3)) {
            member.type = typeOf(OutputTypes);
        } else if (m_choices.oneIn(2)) {
            member.directives = oneOf(Directives);
        } else if (member.arguments.empty() || m_choices.oneIn(3)) {
            member.arguments.push_back(argument(freshName("b")));
        } else {
            member.arguments.front() = argument(member.arguments.front().name);
        }
    }

    template <class Item>
    static void dropTwins(std::vector<Item>& items)
    {
        std::vector<Item> once;
        for (Item& item : items)
            if (std::ranges::find(once, item.name, &Item::name) == once.end())
                once.push_back(std::move(item));
        items = std::move(once);
    }

    static void dropTwins(Definition& definition)
    {
        dropTwins(definition.members);
        for (Member& member : definition.members)
            dropTwins(member.arguments);
    }

    static void dropTwinDefinitions(Schema& schema) { dropTwins(schema); }

    core::SeededChoices m_choices;
};

std::string textOf(const Schema& schema)
{
    std::string text;
    for (const Definition& each : schema)
        text += textOf(each, "\n  ");
    return text;
}

} // namespace

GraphQlPair graphQlPair(std::uint64_t seed)
{
    SchemaMaker maker(seed);
    Schema schema = maker.schema();
    GraphQlPair pair {textOf(schema), textOf(maker.changed(schema)), {"", "", ""}};
    maker.shuffle(schema);
    for (std::size_t at = 0; at < schema.size(); ++at) {
        maker.shuffle(schema[at].members);
        pair.rewritten[at % pair.rewritten.size()] += "# a comment\n" + textOf(schema[at], " , ");
    }
    return pair;
}

} // namespace test
