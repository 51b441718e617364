// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/printed_words.h"

#include "core/compat/deceptive_text.h"
#include "core/packet/form/packet.h"
#include "ui/text.h"

namespace ui {

QString printed(std::string_view text)
{
    QString out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (begin > 0)
            out += QChar::LineSeparator;
        out += toShown(core::unmasked(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return out;
}

QString printedOrNothing(std::string_view text, const Phrases& words)
{
    return text.empty() ? words.translate("Packet", "nothing said") : printed(text);
}

QString printedTime(std::string_view time)
{
    constexpr std::string_view Form = "2026-11-21T13:00:00Z";
    if (time.size() != Form.size() || time[10] != 'T' || time.back() != 'Z')
        return printed(time);
    return printed(time.substr(0, 10)) + QLatin1Char(' ') + printed(time.substr(11, 5))
        + QStringLiteral(" UTC");
}

SeverityLook severityLook(std::string_view severity, const Phrases& words)
{
    if (severity == "breaking")
        return {QStringLiteral("■"), words.translate("Packet", "Breaking"), Ink::Breaking};
    if (severity == "risky")
        return {QStringLiteral("▲"), words.translate("Packet", "Risky"), Ink::Risky};
    if (severity == "safe")
        return {QStringLiteral("●"), words.translate("Packet", "Safe"), Ink::Safe};
    if (severity == "docs")
        return {QStringLiteral("○"), words.translate("Packet", "Docs"), Ink::Docs};
    return {QStringLiteral("?"), printed(severity), Ink::Docs};
}

QString outcomeWord(std::string_view outcome, const Phrases& words)
{
    if (outcome == core::Approve)
        return words.translate("Packet", "Approved");
    if (outcome == core::ApproveWithConditions)
        return words.translate("Packet", "Approved with conditions");
    if (outcome == core::Reject)
        return words.translate("Packet", "Rejected");
    return outcome.empty() ? words.translate("Packet", "Not decided") : printed(outcome);
}

QString verdictWord(std::string_view verdict, const Phrases& words)
{
    if (verdict == core::Accept)
        return words.translate("Packet", "Accepted");
    if (verdict == core::AcceptWithPlan)
        return words.translate("Packet", "Accepted with a plan");
    if (verdict == core::Reject)
        return words.translate("Packet", "Rejected");
    if (verdict == core::Defer)
        return words.translate("Packet", "Deferred");
    return verdict.empty() ? words.translate("Packet", "Not decided") : printed(verdict);
}

QString classificationWord(std::string_view classification, const Phrases& words)
{
    if (classification == "none")
        return words.translate("Packet", "no change");
    if (classification == "compatible")
        return words.translate("Packet", "compatible");
    if (classification == "risky")
        return words.translate("Packet", "risky");
    if (classification == "breaking")
        return words.translate("Packet", "breaking");
    if (classification == "semantic")
        return words.translate("Packet", "a change of meaning");
    return printedOrNothing(classification, words);
}

QString stanceWord(std::string_view stance, const Phrases& words)
{
    if (stance == "discussing")
        return words.translate("Packet", "discussing");
    if (stance == core::BlockingStance)
        return words.translate("Packet", "blocking");
    if (stance == "done")
        return words.translate("Packet", "done");
    if (stance == "fyi")
        return words.translate("Packet", "for information");
    return printed(stance);
}

QString flowWord(std::string_view flow, const Phrases& words)
{
    if (flow == "request")
        return words.translate("Packet", "request");
    if (flow == "response")
        return words.translate("Packet", "response");
    if (flow == "both")
        return words.translate("Packet", "request and response");
    return flow == "none" ? QString() : printed(flow);
}

QString impactWord(std::string_view impact, const Phrases& words)
{
    if (impact == "affected")
        return words.translate("Packet", "affected");
    if (impact == "unaffected")
        return words.translate("Packet", "not affected");
    if (impact == "broken-before")
        return words.translate("Packet", "broken before already");
    if (impact == "unknown")
        return words.translate("Packet", "unknown");
    return printedOrNothing(impact, words);
}

QString roleWord(std::string_view role, const Phrases& words)
{
    if (role == "product")
        return words.translate("Packet", "Product");
    if (role == "backend")
        return words.translate("Packet", "Backend");
    if (role == "frontend")
        return words.translate("Packet", "Frontend");
    if (role == "qa")
        return words.translate("Packet", "QA or operations");
    return printed(role);
}

} // namespace ui
