// SPDX-License-Identifier: Apache-2.0
#include "core/wire/validation/format_assertion.h"

#include "core/document/number.h"
#include "core/wire/formats/formats.h"
#include "core/wire/pattern.h"
#include "core/wire/validation/evaluation.h"
#include "core/wire/validation/keyword_table.h"
#include "core/wire/validation/words.h"

#include <algorithm>

namespace core {

namespace {

class TextFormatAssertion : public Assertion {
public:
    TextFormatAssertion(const Node& keyword, IsFormat isFormat)
        : m_keyword(keyword)
        , m_isFormat(isFormat)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isString() || m_isFormat(frame.instance.text()))
            return Validity::Valid;
        return evaluation.refuse(frame, m_keyword, [&] {
            return shown(frame.instance) + " is no valid " + std::string(m_keyword.resolved().text());
        });
    }

private:
    Node m_keyword;
    IsFormat m_isFormat;
};

class RegexFormatAssertion : public Assertion {
public:
    explicit RegexFormatAssertion(const Node& keyword)
        : m_keyword(keyword)
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isString())
            return Validity::Valid;
        const Result<Pattern> pattern = Pattern::parse(frame.instance.text());
        if (pattern)
            return Validity::Valid;
        if (pattern.error().code == ErrorCode::Unsupported)
            return evaluation.doubt(pattern.error().message);
        return evaluation.refuse(
            frame, m_keyword, [&] { return shown(frame.instance) + " is no valid regex"; });
    }

private:
    Node m_keyword;
};

class IntegerRangeAssertion : public Assertion {
public:
    IntegerRangeAssertion(const Node& keyword, Decimal least, Decimal most)
        : m_keyword(keyword)
        , m_least(std::move(least))
        , m_most(std::move(most))
    {
    }

    Validity check(const Frame& frame, Evaluation& evaluation) const override
    {
        if (!frame.instance.isNumber())
            return Validity::Valid;
        const auto number = decimalOf(frame.instance.text());
        if (!number)
            return evaluation.doubt(shown(frame.instance) + " is no number to reckon with");
        if (number->isInteger() && *number >= m_least && *number <= m_most)
            return Validity::Valid;
        return evaluation.refuse(frame, m_keyword, [&] {
            return "is " + shown(frame.instance) + ", no " + std::string(m_keyword.resolved().text());
        });
    }

private:
    Node m_keyword;
    Decimal m_least;
    Decimal m_most;
};

MadeAssertion makeRange(const Node& keyword, std::string_view least, std::string_view most)
{
    return std::make_unique<IntegerRangeAssertion>(keyword, *Decimal::parse(least), *Decimal::parse(most));
}

} // namespace

MadeAssertion makeFormatAssertion(const Node& keyword)
{
    const std::string_view name = keyword.resolved().text();
    if (name == "int32")
        return makeRange(keyword, "-2147483648", "2147483647");
    if (name == "int64")
        return makeRange(keyword, "-9223372036854775808", "9223372036854775807");
    if (name == "regex")
        return std::make_unique<RegexFormatAssertion>(keyword);
    const IsFormat isFormat = formatNamed(name);
    return isFormat ? std::make_unique<TextFormatAssertion>(keyword, isFormat) : nullptr;
}

} // namespace core
