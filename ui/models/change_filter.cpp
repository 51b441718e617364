// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/change_filter.h"

#include "ui/models/filter_word.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui {

namespace {

using Kind = ChangeFilter::Kind;

constexpr std::size_t KindCount = static_cast<std::size_t>(Kind::Text) + 1;

/// Severities and states are whole words, all else is found by a part of it.
bool isWhole(Kind kind)
{
    return kind == Kind::Severity || kind == Kind::State;
}

bool fits(const QStringList& values, const ChangeFilter::Term& term)
{
    return std::ranges::any_of(values, [&](const QString& value) {
        return isWhole(term.kind) ? value == term.value : value.contains(term.value);
    });
}

/// What a row would have to be found by: "owner:frontend", in quotes where it has spaces.
QString asWord(const char* key, const QString& value)
{
    const bool hasSpace = value.contains(' ');
    return QLatin1String(key) + ':' + (hasSpace ? '"' + value + '"' : value);
}

QString lastWord(const QString& text)
{
    if (text.isEmpty() || (text.back().isSpace() && text.count('"') % 2 == 0))
        return {};
    const QStringList words = filterWords(text);
    return words.isEmpty() ? QString() : words.last();
}

class Completing {
public:
    Completing(const QString& word, std::span<const ChangeRow> rows)
        : m_isNot(word.startsWith('-'))
        , m_begin(word.mid(m_isNot ? 1 : 0).remove('"'))
        , m_rows(rows)
    {
    }

    std::vector<FilterCompletion> take()
    {
        for (const FilterKeyword& each : filterKeywords())
            if (std::ranges::any_of(m_rows,
                    [&](const ChangeRow& row) { return filterValues(row, each.kind).contains(each.word); }))
                offer(QLatin1String(each.word), each.about);
        for (const FilterKey& each : filterKeys())
            addKey(each);
        return std::move(m_offers);
    }

private:
    void addKey(const FilterKey& key)
    {
        const bool isChosen = m_begin.startsWith(QLatin1String(key.key) + ':', Qt::CaseInsensitive);
        QStringList values;
        for (const ChangeRow& row : m_rows)
            values += filterValues(row, key.kind);
        values.removeDuplicates();
        values.removeAll({});
        values.sort();
        if (!isChosen && !values.isEmpty())
            return offer(QLatin1String(key.key) + ':', key.about);
        for (const QString& value : values)
            offer(asWord(key.key, value), "");
    }

    void offer(const QString& word, const char* about)
    {
        QString plain = word;
        if (plain.remove('"').startsWith(m_begin, Qt::CaseInsensitive) && plain != m_begin)
            m_offers.push_back({(m_isNot ? "-" : "") + word,
                *about ? QCoreApplication::translate("ui::ChangeFilter", about) : QString()});
    }

    bool m_isNot;
    QString m_begin;
    std::span<const ChangeRow> m_rows;
    std::vector<FilterCompletion> m_offers;
};

} // namespace

ChangeFilter ChangeFilter::parse(const QString& text)
{
    ChangeFilter filter;
    for (const QString& word : filterWords(text))
        if (Term term = filterTerm(word); !term.value.isEmpty())
            filter.m_terms.push_back(std::move(term));
    return filter;
}

bool ChangeFilter::matches(const ChangeRow& row) const
{
    std::array<bool, KindCount> isAsked {};
    std::array<bool, KindCount> isFound {};
    for (const Term& term : m_terms) {
        const bool isFitting = fits(filterValues(row, term.kind), term);
        const bool narrows = term.isNot || term.kind == Kind::Text;
        if (narrows && isFitting == term.isNot)
            return false;
        if (narrows)
            continue;
        const auto kind = static_cast<std::size_t>(term.kind);
        isAsked[kind] = true;
        isFound[kind] = isFound[kind] || isFitting;
    }
    return isAsked == isFound;
}

std::vector<FilterCompletion> completionsOf(const QString& text, std::span<const ChangeRow> rows)
{
    return Completing(lastWord(text), rows).take();
}

QString completed(const QString& text, const QString& word)
{
    const QString rest = text.left(text.size() - lastWord(text).size());
    return rest + word + (word.endsWith(':') ? "" : " ");
}

} // namespace ui
