// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/keyword_table.h"

#include "core/contract/word_list.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/words.h"

#include <algorithm>

namespace core {

namespace {

constexpr WordList<11> WordsAboutObjects {"type", "properties", "patternProperties", "additionalProperties",
    "required", "minProperties", "maxProperties", "propertyNames", "dependentRequired", "dependencies",
    "unevaluatedProperties"};

constexpr WordList<4> WordsOfFields {
    "properties", "patternProperties", "additionalProperties", "unevaluatedProperties"};

/// Whether fields beyond the declared ones can be told apart. An object or null, of which nothing more is
/// said, promises a reader just that: any object.
bool describesObjects(const KeywordSource& source)
{
    const auto says = [&](std::string_view word) { return source.says(word); };
    if (!source.options().isReader)
        return std::ranges::any_of(WordsAboutObjects, says);
    const Node type = source.valueOf("type");
    const Node only = type.isSequence() && type.size() == 1 ? type.first().resolved() : type;
    return std::ranges::any_of(WordsOfFields, says)
        || (only.text() == "object" && !source.isTrue("nullable"));
}

class Undecided : public Assertion {
public:
    explicit Undecided(std::string why)
        : m_why(std::move(why))
    {
    }
    Validity check(const Frame&, Evaluation& evaluation) const override { return evaluation.doubt(m_why); }

private:
    std::string m_why;
};

bool applies(const Keyword& keyword, const KeywordSource& source)
{
    if ((keyword.dialects & only(source.dialect())) == 0 || !source.language().has(keyword.vocabulary))
        return false;
    return std::ranges::any_of(
        keyword.names, [&](std::string_view name) { return !name.empty() && source.says(name); });
}

/// Before 2019-09 a reference stands for the whole schema.
bool isHiddenByReference(const KeywordSource& source)
{
    return !readsBesideReference(source.dialect()) && source.valueOf("$ref").isString();
}

} // namespace

std::vector<MadeAssertion> makeAssertions(KeywordSource& source)
{
    std::vector<MadeAssertion> assertions;
    const auto add = [&](std::span<const Keyword> theme) {
        for (const Keyword& keyword : theme) {
            if (!applies(keyword, source))
                continue;
            if (MadeAssertion made = keyword.make(source))
                assertions.push_back(std::move(made));
        }
    };
    if (!source.language().isKnown)
        assertions.push_back(makeUndecided("the dialect of a schema is not known to us: its `$schema`"));
    if (isHiddenByReference(source)) {
        add(referenceKeywords());
        return assertions;
    }
    source.setDescribesObjects(describesObjects(source));
    for (const auto theme : {valueKeywords, numberKeywords, stringKeywords, contentKeywords, arrayKeywords,
             objectKeywords, combiningKeywords, referenceKeywords, unevaluatedKeywords})
        add(theme());
    return assertions;
}

MadeAssertion makeUndecided(std::string why)
{
    return std::make_unique<Undecided>(std::move(why));
}

MadeAssertion makeUndecided(const Node& keyword)
{
    return makeUndecided("`" + std::string(keyword.key()) + "` cannot be " + shown(keyword));
}

} // namespace core
