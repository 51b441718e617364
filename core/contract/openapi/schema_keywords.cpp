// SPDX-License-Identifier: Apache-2.0
#include "core/contract/openapi/schema_keywords.h"

#include "core/contract/fragment.h"

#include <array>
#include <vector>

namespace core::openapi {

namespace {

enum class Form : std::uint8_t {
    Text,
    Flag,
    Number,
    Count, ///< a number whose 0 says nothing
    Value,
};

struct PlainKeyword {
    Word word;
    Facet facet;
    Form form;
};

constexpr auto PlainKeywords = std::to_array<PlainKeyword>({
    {Word::Title, Facet::Title, Form::Text},
    {Word::Description, Facet::Description, Form::Text},
    {Word::DollarComment, Facet::Comment, Form::Text},
    {Word::ExternalDocs, Facet::ExternalDocs, Form::Value},
    {Word::Xml, Facet::Xml, Form::Value},
    {Word::Deprecated, Facet::Deprecated, Form::Flag},
    {Word::ReadOnly, Facet::ReadOnly, Form::Flag},
    {Word::WriteOnly, Facet::WriteOnly, Form::Flag},
    {Word::Default, Facet::Default, Form::Value},
    {Word::MultipleOf, Facet::MultipleOf, Form::Number},
    {Word::MinLength, Facet::MinLength, Form::Count},
    {Word::MaxLength, Facet::MaxLength, Form::Number},
    {Word::Pattern, Facet::Pattern, Form::Text},
    {Word::MinItems, Facet::MinItems, Form::Count},
    {Word::MaxItems, Facet::MaxItems, Form::Number},
    {Word::UniqueItems, Facet::UniqueItems, Form::Flag},
    {Word::MinContains, Facet::MinContains, Form::Number},
    {Word::MaxContains, Facet::MaxContains, Form::Number},
    {Word::MinProperties, Facet::MinFields, Form::Count},
    {Word::MaxProperties, Facet::MaxFields, Form::Number},
    {Word::XSunset, Facet::Sunset, Form::Text},
    {Word::XStabilityLevel, Facet::Stability, Form::Text},
});

/// By Word, so that a key costs one look.
constexpr auto PlainByWord = [] {
    std::array<PlainKeyword, 256> all {};
    for (const PlainKeyword& each : PlainKeywords)
        all[static_cast<std::size_t>(each.word)] = each;
    return all;
}();

void addNumber(ElementDraft& draft, const PlainKeyword& keyword, const Node& said)
{
    const Node value = said.resolved();
    if (!value.isNumber())
        draft.reading().notUnderstood(said, "is not a number");
    else if (keyword.form == Form::Number || value.text() != "0")
        draft.add({.facet = keyword.facet, .node = said, .text = value.text()});
}

/// What an Example Object holds; anything else is the example itself.
Node valueOfExample(const Node& example)
{
    for (const char* key : {"value", "dataValue", "serializedValue", "externalValue"}) {
        if (const Node value = entryOf(example, key))
            return value;
    }
    return example;
}

} // namespace

bool addPlainKeyword(ElementDraft& draft, const Node& said, Word word)
{
    const PlainKeyword& keyword = PlainByWord[static_cast<std::size_t>(word)];
    if (keyword.facet == Facet::None)
        return false;
    switch (keyword.form) {
    case Form::Text:
        draft.addText(keyword.facet, said);
        break;
    case Form::Flag:
        draft.addFlag(keyword.facet, said);
        break;
    case Form::Number:
    case Form::Count:
        addNumber(draft, keyword, said);
        break;
    case Form::Value:
        draft.addValue(keyword.facet, said);
        break;
    }
    return true;
}

bool isSilentKeyword(Word word)
{
    switch (word) {
    case Word::DollarAnchor:
    case Word::DollarDefs:
    case Word::DollarDynamicAnchor:
    case Word::DollarId:
    case Word::DollarRecursiveAnchor:
    case Word::DollarSchema:
    case Word::DollarVocabulary:
    case Word::Definitions:
        return true;
    default:
        return false;
    }
}

void addExamples(ElementDraft& draft, const Node& said)
{
    const Node value = said.resolved();
    std::vector<Node> values;
    if (said.key() == "example" || (!value.isMap() && !value.isSequence()))
        values.push_back(said);
    else
        for (const Node& each : value)
            values.push_back(value.isMap() ? valueOfExample(each) : each);
    draft.add({.facet = Facet::Examples,
        .node = said,
        .values = draft.reading().arena().keep(std::span<const Node>(values))});
}

} // namespace core::openapi
