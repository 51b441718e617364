// SPDX-License-Identifier: Apache-2.0
// Length, pattern and, where it is asked for, format.
#include "core/wire/pattern.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/format_assertion.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/size_assertion.h"
#include "core/wire/validation/words.h"

#include <algorithm>

namespace core {

namespace {

std::size_t codePoints(const Instance& instance, Evaluation&)
{
    const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(instance.text(), begins));
}

std::string lengthInWords(std::size_t count)
{
    return "is " + countedThings(count, "character", "characters") + " long";
}

MadeAssertion makeMinLength(KeywordSource& source)
{
    return makeSize(source["minLength"],
        {.kind = NodeKind::String, .isLower = true, .count = codePoints, .words = lengthInWords});
}

MadeAssertion makeMaxLength(KeywordSource& source)
{
    return makeSize(source["maxLength"],
        {.kind = NodeKind::String, .isLower = false, .count = codePoints, .words = lengthInWords});
}

class PatternAssertion : public Assertion {
public:
    PatternAssertion(const Node& keyword, Pattern pattern)
        : m_keyword(keyword)
        , m_pattern(std::move(pattern))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isString() || m_pattern.matches(frame.instance.text()))
            return Validity::Valid;
        return evaluation.refuse(frame, m_keyword,
            [&] { return shown(frame.instance) + " does not match the pattern " + shown(m_keyword); });
    }

private:
    Node m_keyword;
    Pattern m_pattern;
};

MadeAssertion makePattern(KeywordSource& source)
{
    const Node keyword = source["pattern"];
    if (!keyword.resolved().isString())
        return makeUndecided(keyword);
    auto pattern = Pattern::parse(keyword.resolved().text());
    if (!pattern)
        return makeUndecided(pattern.error().message);
    return std::make_unique<PatternAssertion>(keyword, std::move(*pattern));
}

MadeAssertion makeFormat(KeywordSource& source)
{
    const bool isAsserted =
        source.options().assertFormats || source.language().has(Vocabulary::FormatAssertion);
    return isAsserted ? makeFormatAssertion(source["format"]) : nullptr;
}

constexpr Keyword StringKeywords[] = {
    {.names = {"minLength"}, .make = makeMinLength},
    {.names = {"maxLength"}, .make = makeMaxLength},
    {.names = {"pattern"}, .make = makePattern},
    {.names = {"format"}, .vocabulary = Vocabulary::Core, .make = makeFormat},
};

} // namespace

std::span<const Keyword> stringKeywords()
{
    return StringKeywords;
}

} // namespace core
