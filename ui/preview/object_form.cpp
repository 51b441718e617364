// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/object_form.h"

#include "core/base/decimal.h"
#include "core/contract/symbols/object_kinds.h"
#include "core/document/patch/node_patch.h"
#include "ui/models/element_way.h"
#include "ui/preview/object_docs.h"
#include "ui/text.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace ui {

namespace {

using core::openapi::Holding;
using core::openapi::KeyRule;
using core::openapi::ObjectKind;

constexpr std::string_view Numbers[] = {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
    "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minContains", "maxContains",
    "minProperties", "maxProperties"};
/// They may be anything, and a field can only hold what is plain.
constexpr std::string_view Values[] = {"default", "example", "examples", "const", "value", "dataValue",
    "parameters", "requestBody", "dependentRequired", "$ref"};

/// What says something of values of these types only.
struct TypedKey {
    std::string_view key;
    std::string_view types;
};

constexpr TypedKey TypedKeys[] = {{"minimum", "number integer"}, {"maximum", "number integer"},
    {"exclusiveMinimum", "number integer"}, {"exclusiveMaximum", "number integer"},
    {"multipleOf", "number integer"}, {"minLength", "string"}, {"maxLength", "string"}, {"pattern", "string"},
    {"contentEncoding", "string"}, {"contentMediaType", "string"}, {"format", "string number integer"},
    {"minItems", "array"}, {"maxItems", "array"}, {"uniqueItems", "array"}, {"minContains", "array"},
    {"maxContains", "array"}, {"minProperties", "object"}, {"maxProperties", "object"}};

constexpr std::string_view Types[] = {"null", "boolean", "object", "array", "number", "string", "integer"};

template <class List>
bool isAmong(const List& list, std::string_view key)
{
    return std::ranges::find(list, key) != std::end(list);
}

bool isField(const KeyRule& rule, core::openapi::Version version)
{
    return rule.isOf(version) && rule.value == ObjectKind::None && rule.holding == Holding::One
        && rule.key != "*" && !isAmong(Values, rule.key);
}

/// A field that could say nothing of this object is in the way of the others.
bool saysSomething(std::string_view key, const core::Node& map)
{
    const auto* const typed = std::ranges::find(TypedKeys, key, &TypedKey::key);
    const core::Node type = map["type"];
    if (typed == std::end(TypedKeys) || map[key] || !type)
        return true;
    const auto fits = [&](const core::Node& each) {
        return !isAmong(Types, each.text()) || typed->types.find(each.text()) != std::string_view::npos;
    };
    return type.isSequence() ? std::ranges::any_of(type, fits) : fits(type);
}

FieldForm formOf(const KeyRule& rule)
{
    if (!rule.words.empty())
        return FieldForm::Words;
    if (isAmong(Numbers, rule.key))
        return FieldForm::Number;
    return rule.key == "description" ? FieldForm::Prose : FieldForm::Text;
}

bool isPlainValue(const core::Node& value)
{
    return value.isString() || value.isNumber() || value.kind() == core::NodeKind::Boolean
        || value.kind() == core::NodeKind::Null;
}

/// Nothing in it is hidden, and nothing may be: what stands in a field is written back.
bool canStandInField(const core::Node& value)
{
    return isPlainValue(value) && value.text().size() < 20'000 && !value.has(core::BrokenValue)
        && std::ranges::none_of(
            value.text(), [](char each) { return static_cast<unsigned char>(each) < 0x20 && each != '\n'; });
}

FormField fieldOf(const KeyRule& rule, const core::Node& map)
{
    FormField field {.key = std::string(rule.key), .form = formOf(rule)};
    field.words = toQString(rule.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const core::Node value = map[rule.key];
    field.isPlain = !value || canStandInField(value);
    const bool isOneLine = value.text().find('\n') == std::string_view::npos;
    if (field.form != FieldForm::Prose && !isOneLine)
        field.isPlain = false;
    if (value && field.isPlain)
        field.value = toQString(value.text());
    return field;
}

struct FormPlace {
    core::Node map = {};
    ObjectKind kind = ObjectKind::None;
};

/// The innermost object around the node that the grammar knows.
FormPlace placeAround(const core::ObjectKinds& kinds, core::Node node)
{
    for (; node; node = node.parent()) {
        const core::ObjectPlace place = node.isMap() ? kinds.of(node) : core::ObjectPlace();
        if (place.kind != ObjectKind::None && place.holding == Holding::One && !node["$ref"])
            return {node, place.kind};
    }
    return {};
}

/// Behind those that people write before it.
std::uint32_t positionFor(const core::Node& map, ObjectKind kind, std::string_view key)
{
    const auto rules = core::openapi::keysOf(kind);
    const auto rankOf = [&](std::string_view name) {
        return std::ranges::find(rules, name, &KeyRule::key) - rules.begin();
    };
    std::uint32_t position = 0;
    for (const core::Node& entry : map)
        if (rankOf(entry.key()) < rankOf(key))
            position = entry.position() + 1;
    return position;
}

core::Result<core::Fragment> fragmentOf(const FormField& field, const std::string& value)
{
    if (field.words == QStringList {QStringLiteral("true"), QStringLiteral("false")}
        && (value == "true" || value == "false"))
        return core::Fragment::boolean(value == "true");
    if (field.form != FieldForm::Number)
        return core::Fragment::string(value);
    const auto number = core::Decimal::parse(value);
    if (!number)
        return core::fail(
            core::ErrorCode::BadInput, field.key + " wants a number, and " + value + " is none");
    const bool isWhole = value.find_first_of(".eE") == std::string::npos;
    return core::Fragment {.kind = isWhole ? core::NodeKind::Integer : core::NodeKind::Float, .text = value};
}

} // namespace

ObjectForm objectForm(const SharedSymbols& symbols, const core::Node& node)
{
    ObjectForm form;
    const core::ObjectKinds kinds(symbols->references);
    const FormPlace place = placeAround(kinds, node);
    if (!place.map)
        return form;
    const core::Element* element = elementsAt(*symbols, place.map).innermost();
    form.symbols = symbols;
    form.map = place.map;
    form.title = element && element->kind != core::ElementKind::Contract ? objectTitle(*element)
        : place.map.hasKey()                                             ? toShown(place.map.key())
                                                                         : toShown(symbols->read->title);
    for (const KeyRule& rule : core::openapi::keysOf(place.kind))
        if (isField(rule, kinds.version()) && saysSomething(rule.key, place.map))
            form.fields.push_back(fieldOf(rule, place.map));
    return form;
}

core::Result<FormStep> formStep(
    const SharedSymbols& symbols, const core::Node& map, const FormField& field, const std::string& value)
{
    const core::ContractFile& file = symbols->read->documents->fileOf(map.tree());
    const core::Node known = map[field.key];
    const auto patched = [&]() -> core::Result<core::TextPatch> {
        if (value.empty() && known)
            return core::removeNode(file.document, known);
        return fragmentOf(field, value).and_then([&](const core::Fragment& said) {
            const ObjectKind kind = core::ObjectKinds(symbols->references).of(map).kind;
            return known
                ? core::replaceValue(file.document, known, said)
                : core::insertEntry(file.document, map, positionFor(map, kind, field.key), field.key, said);
        });
    };
    return patched().map([&](const core::TextPatch& patch) {
        return FormStep {file.path, file.document.tree.sharedSource(), patch};
    });
}

} // namespace ui
