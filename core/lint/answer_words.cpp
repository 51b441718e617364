// SPDX-License-Identifier: Apache-2.0
#include "core/lint/answer_words.h"

#include <algorithm>
#include <unordered_set>

namespace core {
namespace {

/// Of one response; more are not looked through, and the response counts as open.
constexpr std::size_t MostSchemas = 20'000;
constexpr int DeepestExample = 32;
constexpr int DeepestValue = 16;

class ResponseReader {
public:
    explicit ResponseReader(ResponseWords& words)
        : m_words(words)
    {
    }

    void read(const Element& response)
    {
        for (const Element* child : response.shape->children) {
            if (child->kind == ElementKind::Header)
                addHeader(child->name);
            if (child->kind == ElementKind::MediaType)
                readMediaType(*child->shape);
        }
        while (!m_waiting.empty()) {
            const Element* schema = m_waiting.back();
            m_waiting.pop_back();
            readSchema(*schema);
        }
    }

private:
    void addHeader(std::string_view name)
    {
        std::string lower(name);
        std::ranges::transform(lower, lower.begin(), [](char each) {
            return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
        });
        m_words.headers.insert(std::move(lower));
    }

    void readMediaType(const Element& mediaType)
    {
        readExamples(mediaType);
        bool hasSchema = false;
        for (const Element* child : mediaType.children)
            if (isSchema(child->kind)) {
                hasSchema = true;
                meet(*child);
            }
        m_words.isOpen = m_words.isOpen || !hasSchema;
    }

    void meet(const Element& schema)
    {
        if (!m_seen.insert(schema.shape).second)
            return;
        if (m_seen.size() <= MostSchemas)
            m_waiting.push_back(schema.shape);
        else
            m_words.isOpen = true;
    }

    void readSchema(const Element& schema)
    {
        m_words.isOpen = m_words.isOpen || schema.isUnread || isFreeObject(schema);
        readExamples(schema);
        readValues(schema, nullptr, 0);
        for (const Element* child : schema.children) {
            if (child->kind == ElementKind::Field)
                readField(*child);
            if (isSchema(child->kind) && child->kind != ElementKind::Not
                && child->kind != ElementKind::FieldNames)
                meet(*child);
        }
    }

    /// An object with fields nobody names; most only leave `additionalProperties` unsaid.
    static bool isFreeObject(const Element& schema)
    {
        const FacetValue* types = schema.facet(Facet::Types);
        const bool mayBeObject = !types || (types->bits & ObjectType) != 0;
        const bool isPlain = std::ranges::none_of(schema.children, [](const Element* each) {
            return isSchema(each->kind) && each->kind != ElementKind::OtherFields;
        });
        const bool namesOthers = std::ranges::any_of(schema.children, [](const Element* each) {
            return each->kind == ElementKind::PatternField
                || (each->kind == ElementKind::OtherFields && each->node && !isRefused(*each));
        });
        return namesOthers || (mayBeObject && isPlain && !schema.facet(Facet::Enum));
    }

    static bool isRefused(const Element& schema)
    {
        const FacetValue* types = schema.shape->facet(Facet::Types);
        return types && types->bits == 0;
    }

    void readField(const Element& field)
    {
        FieldWords& words = m_words.fields[std::string(field.name)];
        readValues(*field.shape, &words, 0);
    }

    /// Through lists and alternatives; whatever else is no enum leaves the field open.
    void readValues(const Element& schema, FieldWords* field, int depth)
    {
        if (const FacetValue* listed = schema.facet(Facet::Enum)) {
            for (const Node& value : listed->values) {
                m_words.literals.emplace(value.resolved().text());
                if (field)
                    field->values.emplace(value.resolved().text());
            }
            if (field && schema.is(Facet::OpenEnum))
                field->isClosed = false;
            return;
        }
        if (!field)
            return;
        bool isNarrowed = false;
        for (const Element* child : schema.children) {
            const bool isPart = child->kind == ElementKind::Item || child->kind == ElementKind::OneOf
                || child->kind == ElementKind::AnyOf;
            if (!isPart || depth >= DeepestValue)
                continue;
            isNarrowed = true;
            readValues(*child->shape, field, depth + 1);
        }
        field->isClosed = field->isClosed && isNarrowed;
    }

    void readExamples(const Element& element)
    {
        for (const Facet facet : {Facet::Example, Facet::Examples, Facet::Default})
            if (const FacetValue* said = element.facet(facet))
                readExample(said->node, 0);
    }

    void readExample(const Node& example, int depth)
    {
        const Node value = example.resolved();
        if (value.isString())
            m_words.literals.emplace(value.text());
        if (depth < DeepestExample && m_exampleNodes++ < MostSchemas)
            for (const Node& child : value)
                readExample(child, depth + 1);
    }

    ResponseWords& m_words;
    std::unordered_set<const Element*> m_seen;
    std::vector<const Element*> m_waiting;
    std::size_t m_exampleNodes = 0;
};

} // namespace

const ResponseWords& AnswerWords::of(const Element& response)
{
    std::unique_ptr<ResponseWords>& words = m_responses[response.shape];
    if (!words) {
        words = std::make_unique<ResponseWords>();
        words->isOpen = response.isUnread;
        ResponseReader(*words).read(response);
    }
    return *words;
}

std::vector<const Element*> responsesOf(const Element& operation)
{
    std::vector<const Element*> responses;
    for (const Element* child : operation.children)
        if (child->kind == ElementKind::Response)
            responses.push_back(child);
    return responses;
}

std::vector<const Element*> responsesFor(const Element& operation, std::string_view status)
{
    const std::vector<const Element*> all = responsesOf(operation);
    const std::string range = std::string(status.substr(0, 1)) + "XX";
    std::vector<const Element*> found;
    for (const std::string_view name :
        {std::string_view(status), std::string_view(range), std::string_view("default")}) {
        for (const Element* each : all) {
            const bool isWithin = status.ends_with("XX") && each->name.substr(0, 1) == status.substr(0, 1);
            if (each->name == name || (name == status && isWithin))
                found.push_back(each);
        }
        if (!found.empty())
            break;
    }
    return found;
}

} // namespace core
