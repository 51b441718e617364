// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filter_word.h"

#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using enum ChangeFilter::Kind;

constexpr FilterKeyword Keywords[] = {
    {"breaking", Severity, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what breaks callers or clients")},
    {"risky", Severity, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what may break some of them")},
    {"safe", Severity, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what nobody has to do anything about")},
    {"docs", Severity, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what is only said to people")},
    {"undecided", State, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what waits for a decision")},
    {"decided", State, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what has one that counts")},
    {"accepted", State, QT_TRANSLATE_NOOP("ui::ChangeFilter", "with a plan or without")},
    {"rejected", State, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what must not come")},
    {"deferred", State, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what is decided later")},
    {"stale", State, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what changed after it was decided")},
    {"conflict", State, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what people decided differently")},
    {"commented", State, QT_TRANSLATE_NOOP("ui::ChangeFilter", "what has an open comment")},
};

constexpr FilterKey Keys[] = {
    {"owner", Owner, QT_TRANSLATE_NOOP("ui::ChangeFilter", "a role or a person who must sign for it")},
    {"consumer", Consumer, QT_TRANSLATE_NOOP("ui::ChangeFilter", "a consumer it hits, or may hit")},
    {"rule", Rule, QT_TRANSLATE_NOOP("ui::ChangeFilter", "the rule that found it")},
    {"contract", Contract, QT_TRANSLATE_NOOP("ui::ChangeFilter", "the contract it is of")},
    {"file", File, QT_TRANSLATE_NOOP("ui::ChangeFilter", "a file it stands in")},
};

QString lower(std::string_view text)
{
    return toQString(text).toLower();
}

QStringList lower(const std::vector<std::string>& texts)
{
    QStringList all;
    for (const std::string& text : texts)
        all << lower(text);
    return all;
}

QStringList stateWords(const ChangeRow& row)
{
    QStringList words;
    if (row.waitsForDecision())
        words << "undecided";
    if (row.state == core::DecisionState::Current)
        words << "decided";
    if (row.verdict.starts_with("accept"))
        words << "accepted";
    if (row.verdict == "reject")
        words << "rejected";
    if (row.verdict == "defer")
        words << "deferred";
    if (row.state == core::DecisionState::Stale)
        words << "stale";
    if (row.state == core::DecisionState::Conflict)
        words << "conflict";
    if (row.openComments > 0)
        words << "commented";
    return words;
}

QStringList files(const core::Finding& finding)
{
    QStringList files;
    for (const auto* place : {&finding.baseline, &finding.candidate})
        if (*place)
            files << lower((*place)->file);
    return files;
}

QStringList words(const core::Finding& finding)
{
    QStringList texts {lower(finding.message), lower(finding.title), lower(finding.path)};
    for (const core::FindingSite& site : finding.sites)
        texts << lower(site.path);
    return texts;
}

QString withoutQuotes(QString value)
{
    return value.remove('"').toLower();
}

} // namespace

std::span<const FilterKeyword> filterKeywords()
{
    return Keywords;
}

std::span<const FilterKey> filterKeys()
{
    return Keys;
}

QStringList filterWords(const QString& text)
{
    QStringList words(QString {});
    bool isQuoted = false;
    for (const QChar c : text) {
        isQuoted = isQuoted != (c == '"');
        if (c.isSpace() && !isQuoted)
            words << QString();
        else
            words.last() += c;
    }
    words.removeAll({});
    return words;
}

ChangeFilter::Term filterTerm(const QString& written)
{
    const bool isNot = written.size() > 1 && written.startsWith('-');
    const QString word = isNot ? written.mid(1) : written;
    for (const FilterKey& key : Keys)
        if (const QString begin = QLatin1String(key.key) + ':'; word.startsWith(begin, Qt::CaseInsensitive))
            return {key.kind, withoutQuotes(word.mid(begin.size())), isNot};
    for (const FilterKeyword& keyword : Keywords)
        if (word.compare(QLatin1String(keyword.word), Qt::CaseInsensitive) == 0)
            return {keyword.kind, word.toLower(), isNot};
    return {Text, withoutQuotes(word), isNot};
}

QStringList filterValues(const ChangeRow& row, ChangeFilter::Kind kind)
{
    const core::Finding& finding = *row.change.finding;
    switch (kind) {
    case Severity:
        return {lower(core::severityName(finding.severity))};
    case State:
        return stateWords(row);
    case Owner:
        return lower(row.roles) + lower(row.people);
    case Rule:
        return {lower(finding.rule)};
    case Consumer:
        return lower(row.affected) + lower(row.unknown);
    case Contract:
        return {lower(row.change.contract->diff.contract)};
    case File:
        return files(finding);
    case Text:
        return words(finding);
    }
    return {};
}

} // namespace ui
