// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/summary_page.h"

#include "ui/card/card_section.h"
#include "ui/card/fact_list.h"
#include "ui/card/wrapped_label.h"
#include "ui/meeting/summary_facts.h"
#include "ui/text.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int SummaryMargin = 16;
constexpr int WidestSummary = 110; ///< in widths of an "x"
constexpr qreal SummaryTitleScale = 1.4;

} // namespace

SummaryPage::SummaryPage(QWidget* parent)
    : QWidget(parent)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeBody());
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(scroll, 1);
    lines->addWidget(makeRule(this));
    lines->addWidget(makeFoot());
    setFocusProxy(m_packet);
}

QWidget* SummaryPage::makeBody()
{
    auto* body = new QWidget;
    auto* sheet = new QWidget(body);
    m_title = new WrappedLabel(sheet, WrappedLabel::Voice::Strong);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * SummaryTitleScale);
    m_title->setFont(large);
    m_about = new WrappedLabel(sheet, WrappedLabel::Voice::Quiet);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(16);
    auto* lines = new QVBoxLayout(sheet);
    lines->setContentsMargins(SummaryMargin, SummaryMargin, SummaryMargin, SummaryMargin);
    lines->setSpacing(8);
    lines->addWidget(m_title);
    lines->addWidget(m_about);
    lines->addLayout(m_sections);
    lines->addStretch(1);
    sheet->setMaximumWidth(fontMetrics().horizontalAdvance('x') * WidestSummary);
    auto* across = new QHBoxLayout(body);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(sheet, 1);
    across->addStretch();
    return body;
}

QWidget* SummaryPage::makeFoot()
{
    m_packet = new QPushButton(tr("Go to the packet"), this);
    m_packet->setDefault(true);
    m_packet->setAccessibleDescription(tr("Ends the meeting, and goes to what is left to fill in."));
    m_close = new QPushButton(tr("Back to the review"), this);
    auto* copy = new QPushButton(tr("Copy as Markdown"), this);
    auto* save = new QPushButton(tr("Save…"), this);
    auto* print = new QPushButton(tr("Print…"), this);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(SummaryMargin, 8, SummaryMargin, 8);
    row->addWidget(m_packet);
    row->addWidget(m_close);
    row->addStretch();
    for (QPushButton* each : {copy, save, print}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    m_close->setAutoDefault(false);
    connect(m_packet, &QPushButton::clicked, this, &SummaryPage::packetWanted);
    connect(m_close, &QPushButton::clicked, this, &SummaryPage::closeWanted);
    connect(copy, &QPushButton::clicked, this, &SummaryPage::copyWanted);
    connect(save, &QPushButton::clicked, this, &SummaryPage::saveWanted);
    connect(print, &QPushButton::clicked, this, &SummaryPage::printWanted);
    return foot;
}

void SummaryPage::showMinutes(const core::MeetingMinutes& minutes)
{
    m_title->say(summaryTitle(minutes));
    m_about->say(tr("%1, %2 and %3")
                     .arg(toShown(minutes.title), toShown(minutes.baseline), toShown(minutes.candidate)));
    setAccessibleName(summaryTitle(minutes));
    m_close->setVisible(minutes.isOver());
    fill(minutes);
}

void SummaryPage::fill(const core::MeetingMinutes& minutes)
{
    while (QLayoutItem* item = m_sections->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SummarySection& section : summarySections(minutes)) {
        auto* box = new CardSection(section.title, this);
        auto* facts = new FactList(box);
        facts->showFacts(section.facts);
        box->add(facts);
        m_sections->addWidget(box);
    }
}

} // namespace ui
