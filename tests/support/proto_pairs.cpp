// SPDX-License-Identifier: Apache-2.0
#include "tests/support/proto_pairs.h"

#include "core/wire/seeded_choices.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace test {

namespace {

constexpr std::array<std::string_view, 9> Scalars {
    "int32", "int64", "uint32", "sint64", "bool", "string", "bytes", "double", "fixed32"};
constexpr std::array<std::string_view, 3> Shared {".shop.v1.Money", "Money", "Place"};
constexpr std::array<std::string_view, 2> SharedEnums {"Currency", ".shop.v1.Currency"};
constexpr std::array<std::string_view, 4> Labels {"", "", "optional", "repeated"};
constexpr std::array<std::string_view, 3> Syntaxes {"proto2", "proto3", "proto3"};
constexpr std::array<std::string_view, 5> FileOptions {"go_package = \"shop\"", "java_package = \"org.shop\"",
    "java_multiple_files = true", "optimize_for = CODE_SIZE", "cc_enable_arenas = false"};
constexpr std::array<std::string_view, 4> FieldOptions {
    "", "", " [deprecated = true]", " [json_name = \"other\"]"};
constexpr std::array<std::string_view, 3> Calls {"Money", "Place", "Line"};

struct Field {
    std::string label; ///< "map" of what is one
    std::string type;
    std::string name;
    unsigned number = 0;
    std::string options = {};
    bool isChoice = false; ///< stands in the oneof
};

struct Value {
    std::string name;
    unsigned number = 0;
};

struct Type {
    std::string name;
    bool isEnum = false;
    std::vector<Field> fields = {};
    std::vector<Value> values = {};
    std::vector<std::string> reserved = {};
    std::vector<Type> nested = {};
};

struct Call {
    std::string name;
    std::string request;
    std::string response;
    bool isStream = false;
};

struct Service {
    std::string name;
    std::vector<Call> calls = {};
};

struct File {
    std::string path;
    std::string syntax;
    std::string package;
    std::vector<std::string> imports = {};
    std::vector<std::string> options = {};
    std::vector<Type> types = {};
    std::vector<Service> services = {};
};

using Module = std::vector<File>;

std::string textOf(const Field& field, const std::string& syntax, const std::string& indent)
{
    const bool isList = field.label == "repeated";
    std::string label = field.label.empty() && syntax == "proto2" ? "optional" : field.label;
    if (field.isChoice)
        label.clear();
    const std::string type =
        label == "map" ? "map<string, " + field.type + ">" : (label.empty() ? "" : label + " ") + field.type;
    return indent + (field.isChoice && isList ? field.type : type) + " " + field.name + " = "
        + std::to_string(field.number) + field.options + ";\n";
}

std::string textOf(const Type& type, const std::string& syntax, const std::string& indent)
{
    const std::string inner = indent + "  ";
    std::string text = indent + (type.isEnum ? "enum " : "message ") + type.name + " {\n";
    for (const std::string& each : type.reserved)
        text += inner + "reserved " + each + ";\n";
    for (const Value& each : type.values)
        text += inner + each.name + " = " + std::to_string(each.number) + ";\n";
    std::string choice;
    for (const Field& each : type.fields)
        (each.isChoice ? choice : text) += textOf(each, syntax, each.isChoice ? inner + "  " : inner);
    if (!choice.empty())
        text += inner + "oneof choice {\n" + choice + inner + "}\n";
    for (const Type& each : type.nested)
        text += textOf(each, syntax, inner);
    return text + indent + "}\n";
}

std::string textOf(const Service& service)
{
    std::string text = "service " + service.name + " {\n";
    for (const Call& each : service.calls)
        text += "  rpc " + each.name + "(" + each.request + ") returns (" + (each.isStream ? "stream " : "")
            + each.response + ");\n";
    return text + "}\n";
}

std::string textOf(const File& file)
{
    std::string text = "syntax = \"" + file.syntax + "\";\n\npackage " + file.package + ";\n\n";
    for (const std::string& each : file.imports)
        text += "import \"" + each + "\";\n";
    for (const std::string& each : file.options)
        text += "option " + each + ";\n";
    for (const Type& each : file.types)
        text += "\n" + textOf(each, file.syntax, "");
    for (const Service& each : file.services)
        text += "\n" + textOf(each);
    return text;
}

ProtoFiles textsOf(const Module& module)
{
    ProtoFiles texts;
    for (const File& each : module)
        texts[each.path] = textOf(each);
    return texts;
}

/// Writes a module, and changes what it wrote, as the choices fall.
class ModuleMaker {
public:
    explicit ModuleMaker(std::uint64_t seed)
        : m_choices(seed)
    {
    }

    Module module()
    {
        File shared {"shop/v1/shared.proto", "proto3", "shop.v1"};
        shared.types = {message("Money"), message("Place"), enumeration("Currency", "CURRENCY")};
        File orders {"shop/v1/orders.proto", oneOf(Syntaxes), "shop.v1", {"shop/v1/shared.proto"}};
        Type order = message("Order");
        order.nested = {message("Note"), enumeration("State", "STATE")};
        orders.types = {order, message("Line"), message("Spare"), enumeration("Unused", "UNUSED")};
        orders.services = {{"Orders", {call("Get"), call("List"), call("Put")}}, {"Admin", {call("Drop")}}};
        File stock {"stock/v1/stock.proto", oneOf(Syntaxes), "stock.v1", {"shop/v1/orders.proto"}};
        stock.types = {plainMessage("Shelf"), plainMessage("Item")};
        stock.services = {{"Shelves", {{"Fill", "Shelf", "Item"}, {"Empty", "Item", "Item"}}}};
        return {shared, orders, stock};
    }

    Module changed(Module module)
    {
        for (std::size_t left = 1 + m_choices.below(4); left > 0; --left)
            changeOne(module);
        return module;
    }

private:
    template <std::size_t Count>
    std::string oneOf(const std::array<std::string_view, Count>& all)
    {
        return std::string(all[m_choices.below(Count)]);
    }

    template <class Item>
    Item& anyOf(std::vector<Item>& items)
    {
        return items[m_choices.below(items.size())];
    }

    template <class Item>
    void dropOneOf(std::vector<Item>& items)
    {
        items.erase(items.begin() + static_cast<long>(m_choices.below(items.size())));
    }

    std::string typeOf(bool isPlain)
    {
        if (isPlain || !m_choices.oneIn(3))
            return oneOf(Scalars);
        return m_choices.oneIn(2) ? oneOf(Shared) : oneOf(SharedEnums);
    }

    Field field(unsigned number, bool isPlain)
    {
        Field made {
            oneOf(Labels), typeOf(isPlain), "f" + std::to_string(number), number, oneOf(FieldOptions)};
        if (made.options.find("json") != std::string::npos)
            made.options = " [json_name = \"other" + std::to_string(number) + "\"]";
        if (m_choices.oneIn(6))
            made.label = "map";
        made.isChoice = made.label.empty() && m_choices.oneIn(4);
        return made;
    }

    Type messageOf(const std::string& name, bool isPlain)
    {
        Type made {name};
        const unsigned fields = 2 + static_cast<unsigned>(m_choices.below(4));
        for (unsigned number = 1; number <= fields; ++number)
            made.fields.push_back(field(number, isPlain));
        return made;
    }

    Type message(const std::string& name) { return messageOf(name, false); }
    /// It refers to nothing, so that its package can be another one.
    Type plainMessage(const std::string& name) { return messageOf(name, true); }

    Type enumeration(const std::string& name, const std::string& prefix)
    {
        Type made {name, true};
        const unsigned values = 2 + static_cast<unsigned>(m_choices.below(3));
        for (unsigned number = 0; number < values; ++number)
            made.values.push_back({prefix + "_" + std::to_string(number), number});
        return made;
    }

    Call call(const std::string& name) { return {name, oneOf(Calls), oneOf(Calls), m_choices.oneIn(4)}; }

    void changeOne(Module& module)
    {
        File& file = anyOf(module);
        const std::size_t what = m_choices.below(12);
        if (what == 0)
            changeOptions(file);
        else if (what == 1 && file.services.size() > 1)
            changeServices(file.services);
        else if (what == 2)
            changeFile(module);
        else if (what == 3)
            changeTypes(module);
        else
            change(anyOf(file.types), file.package != "shop.v1");
    }

    void changeOptions(File& file)
    {
        const std::string option = oneOf(FileOptions);
        if (std::erase(file.options, option) == 0)
            file.options.push_back(option);
    }

    void changeServices(std::vector<Service>& services)
    {
        if (services.size() > 1 && m_choices.oneIn(4))
            return services.pop_back();
        std::vector<Call>& calls = services.front().calls;
        if (calls.size() > 1 && m_choices.oneIn(3))
            dropOneOf(calls);
        else
            anyOf(calls) = call(anyOf(calls).name);
        std::vector<Call> once;
        for (const Call& each : calls)
            if (std::ranges::find(once, each.name, &Call::name) == once.end())
                once.push_back(each);
        calls = once;
    }

    /// The last file, which nobody imports.
    void changeFile(Module& module)
    {
        if (module.size() < 3)
            return;
        if (m_choices.oneIn(3))
            return module.pop_back();
        File& file = module.back();
        if (m_choices.oneIn(2))
            file.package = "stock.v2";
        else
            file.syntax = oneOf(Syntaxes);
    }

    /// A type that nobody refers to goes away, or to another file.
    void changeTypes(Module& module)
    {
        std::vector<Type>& types = module[1].types;
        const auto spare = std::ranges::find(types, "Spare", &Type::name);
        if (spare == types.end())
            return;
        if (m_choices.oneIn(2))
            module[0].types.push_back(*spare);
        types.erase(spare);
    }

    void change(Type& type, bool isPlain)
    {
        if (!type.nested.empty() && m_choices.oneIn(4))
            return m_choices.oneIn(3) ? type.nested.pop_back() : change(type.nested.front(), isPlain);
        type.isEnum ? changeValues(type) : changeFields(type, isPlain);
    }

    void changeValues(Type& type)
    {
        const std::string prefix = type.values.front().name.substr(0, type.values.front().name.size() - 1);
        const std::size_t what = m_choices.below(4);
        if (what == 0 && type.values.size() > 1) {
            if (m_choices.oneIn(2))
                type.reserved.push_back(std::to_string(type.values.back().number));
            if (m_choices.oneIn(2))
                type.reserved.push_back("\"" + type.values.back().name + "\"");
            type.values.pop_back();
        } else if (what == 1) {
            type.values.back().name = prefix + "NEW";
        } else if (type.reserved.empty()) {
            const unsigned next = type.values.back().number + 1;
            type.values.push_back({prefix + std::to_string(next), next});
        }
    }

    void changeFields(Type& type, bool isPlain)
    {
        const std::size_t what = m_choices.below(6);
        if (what == 0 && type.fields.size() > 1)
            return removeField(type);
        if (what == 1)
            return addField(type, isPlain);
        Field& which = anyOf(type.fields);
        const Field fresh = field(which.number, isPlain);
        if (what == 2)
            which.name = "g" + std::to_string(which.number);
        else if (what == 3)
            which.number += 20;
        else if (what == 4)
            which.options = fresh.options;
        else
            which = {fresh.label, fresh.type, which.name, which.number, which.options, fresh.isChoice};
    }

    void addField(Type& type, bool isPlain)
    {
        unsigned most = 50;
        for (const Field& each : type.fields)
            most = std::max(most, each.number);
        type.fields.push_back(field(most + 1, isPlain));
    }

    void removeField(Type& type)
    {
        const Field gone = type.fields.back();
        type.fields.pop_back();
        if (m_choices.oneIn(2))
            type.reserved.push_back(std::to_string(gone.number));
        if (m_choices.oneIn(2))
            type.reserved.push_back("\"" + gone.name + "\"");
    }

    core::SeededChoices m_choices;
};

} // namespace

ProtoPair protoPair(std::uint64_t seed)
{
    ModuleMaker maker(seed);
    const Module module = maker.module();
    return {textsOf(module), textsOf(maker.changed(module))};
}

} // namespace test
