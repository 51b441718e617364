// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/text_form.h"

#include "core/base/date.h"
#include "core/base/moment.h"

#include <algorithm>
#include <initializer_list>

namespace core {

namespace {

bool isLowerHex(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isDigest(std::string_view text)
{
    return text.size() == 64 && isLowerHex(text);
}

bool isBlob(std::string_view text)
{
    return (text.size() == 40 || text.size() == 64) && isLowerHex(text);
}

bool isSlug(std::string_view text)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    };
    return !text.empty() && text.size() <= LongestPacketId && text.front() != '.' && text.front() != '-'
        && std::ranges::all_of(text, isPlain);
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, text) != words.end();
}

} // namespace

bool hasForm(std::string_view text, TextForm form)
{
    switch (form) {
    case TextForm::Any:
        return true;
    case TextForm::Id:
        return isSlug(text);
    case TextForm::Digest:
        return isDigest(text);
    case TextForm::Blob:
        return isBlob(text);
    case TextForm::Commit:
        return text.empty() || isBlob(text);
    case TextForm::Time:
        return momentFromIso(text).has_value();
    case TextForm::Date:
        return dateFromIso(text).has_value();
    case TextForm::Severity:
        return isOneOf(text, {"breaking", "risky", "safe", "docs"});
    case TextForm::Classification:
        return isOneOf(text, {"none", "compatible", "risky", "breaking", "semantic"});
    case TextForm::StatedClassification:
        return text.empty() || hasForm(text, TextForm::Classification);
    case TextForm::Verdict:
        return isOneOf(text, {Accept, AcceptWithPlan, Reject, Defer});
    case TextForm::Outcome:
        return text.empty() || isOneOf(text, {Approve, ApproveWithConditions, Reject});
    }
    return false;
}

std::string_view formWords(TextForm form)
{
    switch (form) {
    case TextForm::Any:
        return "a text";
    case TextForm::Id:
        return "lower-case letters, digits, '-', '.' and '_'";
    case TextForm::Digest:
        return "64 hexadecimal digits in lower case";
    case TextForm::Blob:
    case TextForm::Commit:
        return "an id of git";
    case TextForm::Time:
        return "a time like 2026-11-21T13:00:00Z";
    case TextForm::Date:
        return "a day like 2026-11-21";
    case TextForm::Severity:
        return "breaking, risky, safe or docs";
    case TextForm::Classification:
    case TextForm::StatedClassification:
        return "none, compatible, risky, breaking or semantic";
    case TextForm::Verdict:
        return "accept, accept-with-plan, reject or defer";
    case TextForm::Outcome:
        return "approve, approve-with-conditions or reject";
    }
    return {};
}

} // namespace core
