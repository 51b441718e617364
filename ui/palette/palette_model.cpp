// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_model.h"

#include <algorithm>
#include <utility>

namespace ui {

namespace {

/// Nobody looks further down; typing one more letter is quicker.
constexpr std::size_t MostRows = 200;

std::optional<PaletteKind> narrowedTo(QStringView typed)
{
    if (typed.startsWith(u'>'))
        return PaletteKind::Command;
    if (typed.startsWith(u'@'))
        return PaletteKind::Place;
    if (typed.startsWith(u'#'))
        return PaletteKind::Change;
    return {};
}

FuzzyText matchedText(const PaletteEntry& entry)
{
    return FuzzyText(entry.text, entry.detail);
}

QString spokenText(const PaletteEntry& entry)
{
    QStringList parts {entry.text, entry.detail, entry.keys};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

PaletteModel::PaletteModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_query(QStringView())
{
}

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_texts.clear();
    m_texts.reserve(m_entries.size());
    std::ranges::transform(m_entries, std::back_inserter(m_texts), matchedText);
    findRows();
    endResetModel();
}

void PaletteModel::setTyped(const QString& typed)
{
    beginResetModel();
    m_typed = typed;
    findRows();
    endResetModel();
}

void PaletteModel::findRows()
{
    const std::optional<PaletteKind> kind = narrowedTo(m_typed);
    m_query = FuzzyQuery(QStringView(m_typed).mid(kind ? 1 : 0));
    std::vector<std::pair<int, std::size_t>> found; // the best has the least first
    for (std::size_t each = 0; each < m_entries.size(); ++each) {
        if (kind && m_entries[each].kind != *kind)
            continue;
        if (const std::optional<int> score = fuzzyMatch(m_query, m_texts[each]))
            found.emplace_back(-*score, each);
    }
    const auto shown = static_cast<std::ptrdiff_t>(std::min(found.size(), MostRows));
    std::partial_sort(found.begin(), found.begin() + shown, found.end());
    m_rows.clear();
    for (auto each = found.begin(); each != found.begin() + shown; ++each)
        m_rows.push_back(each->second);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry& shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::DecorationRole:
        return shown.icon;
    case Qt::AccessibleTextRole:
        return spokenText(shown);
    case DetailRole:
        return shown.detail;
    case KeysRole:
        return shown.keys;
    case GlyphRole:
        return shown.glyph;
    case ToneRole:
        return shown.tone ? QVariant(static_cast<int>(*shown.tone)) : QVariant();
    case LettersRole: {
        QList<int> letters;
        fuzzyMatch(m_query, m_texts[m_rows[static_cast<std::size_t>(index.row())]], &letters);
        return QVariant::fromValue(letters);
    }
    default:
        return {};
    }
}

} // namespace ui
