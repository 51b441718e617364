// SPDX-License-Identifier: Apache-2.0
#include "core/wire/http/sent_body.h"

#include "core/contract/fragment.h"
#include "core/document/value_printer.h"
#include "core/wire/http/uri_text.h"
#include "core/wire/json_value.h"
#include "core/wire/sampler.h"
#include "core/wire/schema_facts.h"
#include "core/wire/validator.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

/// More of one body would not be read.
constexpr std::size_t MostExamples = 8;

struct WrittenExample {
    std::string name = {};
    Node value = {}; ///< invalid: it cannot be shown
    std::string why = {};
};

bool isJson(std::string_view mediaType)
{
    const std::string_view bare = mediaType.substr(0, mediaType.find(';'));
    return bare.empty() || bare == "*/*" || bare == "application/*" || bare.ends_with("/json")
        || bare.ends_with("+json");
}

Document readJson(const std::string& json)
{
    return readDocument(SourceText::make(json), {.syntax = Syntax::Json});
}

/// On lines of its own, as people read it.
std::string pretty(const std::string& json)
{
    return printJson(readJson(json)).json;
}

/// "a=1&b=x": of a form, where every field is a plain value.
std::optional<std::string> asForm(const JsonValue& value)
{
    if (!value.isMap())
        return std::nullopt;
    std::string form;
    for (const auto& [name, field] : value.fields()) {
        if (field.isMap() || field.isSequence())
            return std::nullopt;
        form += (form.empty() ? "" : "&") + percentEncoded(name) + '=' + percentEncoded(field.text());
    }
    return form;
}

void writeAs(SentBody& body, std::string_view mediaType, const JsonValue& value)
{
    const std::optional<std::string> form =
        mediaType == "application/x-www-form-urlencoded" ? asForm(value) : std::nullopt;
    if (form) {
        body.text = *form;
    } else if (value.isString() && mediaType.starts_with("text/")) {
        body.text = value.text();
    } else {
        body.text = pretty(value.json());
        body.isAsSent = isJson(mediaType);
    }
}

class BodyMaker {
public:
    BodyMaker(
        const Contract& contract, const Element* schema, std::string_view mediaType, Direction direction)
        : m_contract(contract)
        , m_schema(schema)
        , m_mediaType(mediaType)
        , m_direction(direction)
    {
    }

    std::vector<SentBody> make(const FacetValue* examples)
    {
        std::vector<SentBody> bodies;
        for (const Node& said : examples ? examples->values : std::span<const Node>()) {
            if (bodies.size() == MostExamples)
                break;
            bodies.push_back(written(exampleAt(said)));
        }
        if (bodies.empty())
            bodies.push_back(ofSchema());
        return bodies;
    }

private:
    /// A reference among the examples leads to one that has a value of its own.
    WrittenExample exampleAt(const Node& said) const
    {
        if (said.key() == "externalValue")
            return {
                nameOf(said.parent()), {}, "it is kept elsewhere: " + std::string(said.resolved().text())};
        const bool isOfObject =
            said.key() == "value" || said.key() == "dataValue" || said.key() == "serializedValue";
        if (isOfObject)
            return {nameOf(said.parent()), said};
        const Node reference = entryOf(said, "$ref");
        if (said.size() != 1 || !reference)
            return {nameOf(said), said};
        const Resolution found = m_contract.documents->resolve(reference, reference.resolved().text());
        const Node value = entryOf(found.node, "value");
        return {nameOf(said), value ? value : found.node, found.why};
    }

    static std::string nameOf(const Node& entry)
    {
        return entry.hasKey() && entry.key() != "example" ? std::string(entry.key()) : std::string();
    }

    SentBody written(const WrittenExample& example) const
    {
        SentBody body {.isWritten = true, .example = example.name, .why = example.why};
        if (!example.value)
            return body;
        writeAs(body, m_mediaType, JsonValue::of(example.value));
        judge(body, example.value);
        return body;
    }

    /// What the schema's author gives counts as written; the sampler takes it where it is valid.
    SentBody ofSchema() const
    {
        SentBody body;
        if (!m_schema || !m_schema->node) {
            body.why = "no schema says what it is";
            return body;
        }
        const Element* shape = shapeOf(m_schema);
        body.isWritten = shape && (shape->facet(Facet::Example) || shape->facet(Facet::Examples));
        const auto value = sampleValue(
            {&m_contract, m_schema}, {.style = SampleStyle::ExampleFirst, .direction = m_direction});
        if (!value) {
            body.isWritten = false;
            body.why = "no value could be made that the schema allows";
            return body;
        }
        const Document document = readJson(*value);
        writeAs(body, m_mediaType, JsonValue::of(document.tree.root()));
        judge(body, document.tree.root());
        return body;
    }

    void judge(SentBody& body, const Node& value) const
    {
        if (!m_schema || !m_schema->node) {
            body.why = "no schema says what it is";
            return;
        }
        const Validator validator(m_contract.documents,
            {.dialect = m_contract.dialect,
                .assertFormats = true,
                .direction = m_direction,
                .violations = 1});
        const Validation said = validator.validate(m_schema->node, value);
        if (!said.violations.empty()) {
            const Violation& first = said.violations.front();
            body.verdict = BodyVerdict::Refused;
            body.why = (first.instancePointer.empty() ? "it" : first.instancePointer) + " " + first.message;
        } else if (said.isValid && said.isCertain) {
            body.verdict = BodyVerdict::Valid;
        } else {
            body.why = said.doubts.empty() ? "its schema could not be looked into" : said.doubts.front();
        }
    }

    const Contract& m_contract;
    const Element* m_schema;
    std::string_view m_mediaType;
    Direction m_direction;
};

} // namespace

std::vector<SentBody> bodiesOf(const Contract& contract, const Element& mediaType, Direction direction)
{
    const Element* shape = shapeOf(&mediaType);
    const Element* schema = onlyChild(shape, ElementKind::Schema);
    return BodyMaker(contract, schema, mediaType.name, direction).make(shape->facet(Facet::Examples));
}

std::vector<SentBody> valuesOf(const Contract& contract, const Element& schema, Direction direction)
{
    return BodyMaker(contract, &schema, {}, direction).make(nullptr);
}

} // namespace core
