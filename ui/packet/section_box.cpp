// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/section_box.h"

#include "ui/packet/mark_colours.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr double TitleScale = 1.15;

} // namespace

SectionBox::SectionBox(const PacketSection& section, QWidget* parent)
    : QWidget(parent)
    , m_id(section.id)
    , m_sign(new QLabel(this))
    , m_title(new QLabel(section.title, this))
    , m_reason(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * TitleScale);
    m_title->setFont(font);
    m_sign->setFont(font);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    m_column->setContentsMargins(0, 0, 0, 16);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addWidget(m_reason);
    for (const std::string& name : section.fields) {
        m_fields.push_back(new FieldBox(name, this));
        m_column->addWidget(m_fields.back());
    }
}

void SectionBox::addExtra(QWidget* extra)
{
    m_extra = extra;
    m_column->addWidget(extra);
}

void SectionBox::showSection(const PacketSection& section, const Draft& draft)
{
    m_mark = section.mark;
    m_sign->setText(markSign(section.mark));
    m_sign->setAccessibleName(markWord(section.mark));
    // A field says itself what it misses.
    const bool isSaidBelow = std::ranges::any_of(section.blockers, [&](const core::Blocker& blocker) {
        return std::ranges::find(section.fields, blocker.field) != section.fields.end();
    });
    m_reason->setText(isSaidBelow ? QString() : section.reason);
    m_reason->setVisible(!m_reason->text().isEmpty());
    for (FieldBox* each : m_fields)
        each->showDraft(draft);
    applyColours();
}

QWidget* SectionBox::firstInput() const
{
    const auto missing = std::ranges::find_if(m_fields, &FieldBox::isMissing);
    if (missing != m_fields.end())
        return (*missing)->editor().firstInput();
    if (m_extra)
        return m_extra;
    return m_fields.empty() ? nullptr : m_fields.front()->editor().firstInput();
}

void SectionBox::addGaps(std::vector<QWidget*>& gaps) const
{
    const std::size_t before = gaps.size();
    for (FieldBox* each : m_fields) {
        if (each->isMissing())
            gaps.push_back(each->editor().firstInput());
    }
    // What no field misses is mended below them.
    if (m_mark == SectionMark::Missing && gaps.size() == before && m_extra)
        gaps.push_back(m_extra);
}

void SectionBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void SectionBox::applyColours()
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, markColour(m_mark, palette()));
    m_sign->setPalette(colours);
}

} // namespace ui
