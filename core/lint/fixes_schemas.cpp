// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/compat/recipe_draft.h"
#include "core/contract/error_envelope.h"
#include "core/document/patch/node_patch.h"
#include "core/lint/fix_place.h"
#include "core/lint/lint_fixers.h"

#include <algorithm>
#include <array>
#include <optional>

namespace core {
namespace {

using RequiredNames = std::vector<std::string>;

RequiredNames namesInList(const Node& list)
{
    RequiredNames names;
    for (const Node each : list)
        names.emplace_back(each.text());
    return names;
}

/// Names that are there and not asked for yet.
RequiredNames namesToRequire(const Node& list)
{
    const RequiredNames required = namesInList(list);
    RequiredNames names;
    for (const Node property : list.parent()["properties"].resolved())
        if (std::ranges::find(required, property.key()) == required.end())
            names.emplace_back(property.key());
    return names;
}

/// An empty list is none, in the dialects before 2019.
Result<TextPatch> withoutNames(const Document& document, const Node& list, const RequiredNames& names)
{
    std::vector<Fragment> left;
    for (const Node each : list)
        if (std::ranges::find(names, each.text()) == names.end())
            left.push_back(Fragment::string(std::string(each.text())));
    if (left.empty())
        return removeNode(document, list);
    if (names.size() > 1)
        return replaceValue(document, list, Fragment::sequence(std::move(left)));
    for (const Node each : list)
        if (each.text() == names.front())
            return removeNode(document, each);
    return fail(ErrorCode::NotFound, "The list has no such name");
}

/// Words of a schema that only one type knows.
struct TypedWord {
    std::string_view word;
    std::string_view type;
};
constexpr std::array TypedWords {TypedWord {"properties", "object"}, TypedWord {"required", "object"},
    TypedWord {"additionalProperties", "object"}, TypedWord {"minProperties", "object"},
    TypedWord {"maxProperties", "object"}, TypedWord {"items", "array"}, TypedWord {"minItems", "array"},
    TypedWord {"maxItems", "array"}, TypedWord {"uniqueItems", "array"}, TypedWord {"minLength", "string"},
    TypedWord {"maxLength", "string"}, TypedWord {"pattern", "string"}, TypedWord {"multipleOf", "number"},
    TypedWord {"minimum", "number"}, TypedWord {"maximum", "number"}};

struct TypedFormat {
    std::string_view format;
    std::string_view type;
};
constexpr std::array TypedFormats {TypedFormat {"date", "string"}, TypedFormat {"date-time", "string"},
    TypedFormat {"time", "string"}, TypedFormat {"email", "string"}, TypedFormat {"uuid", "string"},
    TypedFormat {"uri", "string"}, TypedFormat {"hostname", "string"}, TypedFormat {"ipv4", "string"},
    TypedFormat {"ipv6", "string"}, TypedFormat {"byte", "string"}, TypedFormat {"binary", "string"},
    TypedFormat {"password", "string"}, TypedFormat {"int32", "integer"}, TypedFormat {"int64", "integer"},
    TypedFormat {"float", "number"}, TypedFormat {"double", "number"}};

std::string_view typeOfValue(const Node& value)
{
    switch (value.resolved().kind()) {
    case NodeKind::Boolean:
        return "boolean";
    case NodeKind::Integer:
        return "integer";
    case NodeKind::Float:
        return "number";
    case NodeKind::String:
        return "string";
    case NodeKind::Sequence:
        return "array";
    case NodeKind::Map:
        return "object";
    default:
        return {};
    }
}

/// Notes a type that the words speak for; two of them speak for none.
class TypeGuess {
public:
    void add(std::string_view type)
    {
        if (m_type.empty())
            m_type = type;
        m_isSure = m_isSure && (type == m_type || type.empty());
    }
    std::string_view type() const { return m_isSure ? m_type : std::string_view(); }

private:
    std::string_view m_type;
    bool m_isSure = true;
};

std::string_view guessedType(const Node& schema)
{
    TypeGuess guess;
    for (const TypedWord& each : TypedWords)
        if (schema[each.word])
            guess.add(each.type);
    for (const TypedFormat& each : TypedFormats)
        if (schema["format"].text() == each.format)
            guess.add(each.type);
    for (const std::string_view word : {"example", "default", "const"})
        if (const Node value = schema[word])
            guess.add(typeOfValue(value));
    return guess.type();
}

/// The same value as the type that is asked for, where nobody could mean another one.
std::optional<Fragment> asType(const Node& value, std::string_view type)
{
    const std::string text(value.text());
    const bool isText = value.isString();
    const bool isWhole = !text.empty() && text.size() < 16
        && text.find_first_not_of("0123456789") == std::string::npos
        && (text.size() == 1 || text.front() != '0');
    if (type == "string" && (value.isNumber() || value.kind() == NodeKind::Boolean))
        return Fragment::string(text);
    if (isText && (type == "integer" || type == "number") && isWhole)
        return Fragment {.kind = NodeKind::Integer, .text = text};
    if (isText && type == "boolean" && (text == "true" || text == "false"))
        return Fragment::boolean(text == "true");
    return std::nullopt;
}

/// What the schema beside an example says of a part of it.
class SchemaOfExample {
public:
    SchemaOfExample(const Contract& contract, const Node& value)
        : m_documents(*contract.documents)
    {
        std::vector<Node> way;
        Node each = value;
        while (each && !isExample(each)) {
            way.push_back(each);
            each = each.parent();
        }
        m_schema = schemaBeside(each);
        for (; m_schema && !way.empty(); way.pop_back())
            m_schema = behindReference(under(way.back()));
    }

    /// Empty where the schema does not say one.
    std::string_view type() const { return m_schema["type"].resolved().text(); }

private:
    static bool isExample(const Node& node)
    {
        return node.key() == "example" || node.key() == "default" || node.parent().key() == "examples";
    }

    /// Of a media type or parameter under `schema`; a schema has its example in itself.
    Node schemaBeside(const Node& example) const
    {
        const Node holder =
            example.parent().key() == "examples" ? example.parent().parent() : example.parent();
        const Node schema = holder["schema"];
        return behindReference(schema ? schema : holder);
    }

    /// An entry of `examples` holds its value a step deeper.
    Node under(const Node& part) const
    {
        if (part.key() == "value" && part.parent().parent().key() == "examples")
            return m_schema;
        return part.hasKey() ? m_schema["properties"].resolved()[part.key()] : m_schema["items"];
    }

    Node behindReference(const Node& schema) const
    {
        const Node said = schema.resolved();
        const Node reference = said["$ref"];
        return reference.isString() ? m_documents.resolve(reference, reference.text()).node.resolved() : said;
    }

    const DocumentSet& m_documents;
    Node m_schema;
};

/// A body's own schema; what is shared by name is not exchanged for another shared one.
bool isSchemaOfBody(const Node& schema)
{
    return schema.key() == "schema";
}

Fragment describedText(std::string_view words)
{
    return Fragment::map(
        {{"type", Fragment::string("string")}, {"description", Fragment::string(std::string(words))}});
}

} // namespace

LintFixes fixRequired(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    if (!place.node.isSequence())
        return fixes;
    RequiredNames missing;
    for (const Node each : place.node)
        if (!place.node.parent()["properties"].resolved()[each.text()])
            missing.emplace_back(each.text());
    if (missing.empty())
        return fixes;
    const auto near = nearestNames(missing.front(), namesToRequire(place.node), 1);
    for (const Node each : place.node)
        if (missing.size() == 1 && !near.empty() && each.text() == missing.front())
            propose(fixes, *place.file, "Require " + near.front(),
                replaceValue(place.file->document, each, Fragment::string(near.front())));
    propose(fixes, *place.file,
        missing.size() == 1 ? "Take " + missing.front() + " off the list"
                            : "Take " + std::to_string(missing.size()) + " names off the list",
        withoutNames(place.file->document, place.node, missing));
    return fixes;
}

/// Only where the schema says enough to tell.
LintFixes fixType(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const Node schema = place.node.resolved();
    const std::string type(schema.isMap() ? guessedType(schema) : std::string_view());
    if (!type.empty())
        propose(fixes, *place.file, "Say that it is of type " + type,
            insertEntry(place.file->document, schema, positionBehind(schema, {"title"}), "type",
                Fragment::string(type)));
    return fixes;
}

LintFixes fixExample(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const std::string type(
        place.node ? SchemaOfExample(task.contract, place.node).type() : std::string_view());
    if (const auto value = asType(place.node, type))
        propose(fixes, *place.file,
            "Write it as " + type + ": "
                + (value->kind == NodeKind::String ? '"' + value->text + '"' : value->text),
            replaceValue(place.file->document, place.node, *value));
    return fixes;
}

LintFixes fixErrorBody(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const auto envelope = findErrorEnvelope(task.contract, task.options.envelope);
    if (!place.node || !envelope || !envelope->schema || envelope->pointer.empty()
        || !isSchemaOfBody(place.node))
        return fixes;
    const std::string reference = referenceFrom(place.file->path, envelope->file, envelope->pointer);
    propose(fixes, *place.file,
        "Answer with " + (envelope->name.empty() ? "the error envelope" : envelope->name),
        replaceValue(
            place.file->document, place.node, Fragment::map({{"$ref", Fragment::string(reference)}})));
    return fixes;
}

/// A message and a trace id look the same everywhere; which codes there are only people know.
LintFixes fixEnvelopeShape(const LintFixTask& task)
{
    LintFixes fixes;
    const FixPlace place = fixPlace(task);
    const auto envelope = findErrorEnvelope(task.contract, task.options.envelope);
    const Node properties = place.node.resolved()["properties"].resolved();
    if (!envelope || !properties.isMap() || !envelope->parts.prefix.empty() || envelope->codes.empty())
        return fixes;
    RecipeDraft draft(*place.file);
    const std::string pointer = properties.pointer();
    const auto add = [&](const Element* part, std::uint32_t position, std::string_view name, Fragment what) {
        return part ? Result<void>() : draft.insert(pointer, position, name, what);
    };
    const EnvelopeParts& parts = envelope->parts;
    const std::uint32_t behindCode = positionBehind(properties, {"code"});
    const auto added =
        add(parts.trace, properties.size(), "trace_id", describedText("Finds the call in the logs."))
            .and_then([&] {
                return add(parts.message, behindCode, "message", describedText("What is wrong, for people."));
            });
    if (added && !draft.patch().empty())
        fixes.push_back({place.file->path, "Add what the envelope lacks", draft.patch()});
    return fixes;
}

} // namespace core
