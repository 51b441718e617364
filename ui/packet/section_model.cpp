// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/section_model.h"

#include <algorithm>

namespace ui {

namespace {

/// A whole sentence for who does not see the marks.
QString spokenSection(const PacketSection& section)
{
    const QString title = section.count.isEmpty()
        ? section.title
        : SectionModel::tr("%1, %2", "a part of the packet and its count").arg(section.title, section.count);
    return section.reason.isEmpty()
        ? SectionModel::tr("%1: %2.", "a part of the packet and its mark").arg(title, markWord(section.mark))
        : SectionModel::tr("%1: %2. %3", "a part of the packet, its mark and why")
              .arg(title, markWord(section.mark), section.reason);
}

} // namespace

void SectionModel::setSections(std::vector<PacketSection> sections)
{
    if (hasSameRows(sections)) {
        m_sections = std::move(sections);
        if (!m_sections.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

bool SectionModel::hasSameRows(const std::vector<PacketSection>& sections) const
{
    return std::ranges::equal(m_sections, sections, {}, &PacketSection::id, &PacketSection::id);
}

int SectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sections.size());
}

QVariant SectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PacketSection& section = m_sections[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return section.title;
    case Qt::AccessibleTextRole:
        return spokenSection(section);
    case Qt::ToolTipRole:
        return section.reason.toHtmlEscaped();
    case MarkRole:
        return static_cast<int>(section.mark);
    case CountRole:
        return section.count;
    case ReasonRole:
        return section.reason;
    default:
        return {};
    }
}

} // namespace ui
