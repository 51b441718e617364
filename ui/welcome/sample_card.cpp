// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/sample_card.h"

#include "ui/commands.h"
#include "ui/severity.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr struct {
    core::Severity severity;
    int count;
} SampleCounts[] = {{core::Severity::Breaking, 3}, {core::Severity::Risky, 1}, {core::Severity::Safe, 2},
    {core::Severity::Docs, 1}};

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SampleCard::SampleCard(QAction* open, QWidget* parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QLabel* title = wrapped(tr("Checkout API 2.3.0 → 2.4.0"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    QLabel* story =
        wrapped(tr("Seven changes, three consumers, and the bug that lost orders on a Friday."), this);

    auto* counts = new QHBoxLayout;
    counts->setSpacing(16);
    for (const auto& each : SampleCounts) {
        auto* label = new QLabel(
            tr("%1 %2 %3").arg(severityGlyph(each.severity)).arg(each.count).arg(severityWord(each.severity)),
            this);
        label->setForegroundRole(QPalette::WindowText);
        m_counts << label;
        counts->addWidget(label);
    }
    counts->addStretch();
    auto* button = new QPushButton(plainText(*open), this);
    connect(button, &QPushButton::clicked, open, &QAction::trigger);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addLayout(counts);
    column->addWidget(story);
    column->addStretch();
    column->addWidget(button, 0, Qt::AlignLeft);
    applyColours();
}

void SampleCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

void SampleCard::applyColours()
{
    const QPalette window;
    for (std::size_t each = 0; each < std::size(SampleCounts); ++each) {
        QPalette colours = window;
        colours.setColor(QPalette::WindowText, coloursOf(toneOf(SampleCounts[each].severity), window).glyph);
        m_counts[static_cast<qsizetype>(each)]->setPalette(colours);
    }
}

} // namespace ui
