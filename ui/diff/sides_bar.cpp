// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/sides_bar.h"

#include "ui/elided_label.h"
#include "ui/text_view/row_folds.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

namespace ui {

namespace {

constexpr std::array<std::uint32_t, 5> Contexts {0, 3, 10, 25, RowFolds::Everything};
constexpr int LeastTarget = 24;

} // namespace

SidesBar::SidesBar(QWidget* parent)
    : QWidget(parent)
    , m_note(new ElidedLabel({}, Qt::ElideRight, this))
    , m_layout(new QComboBox(this))
    , m_context(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_note, 1);
    m_up = addButton(QStringLiteral("▴"), tr("Candidate one row up"), tr("Move the candidate one row up"));
    m_down =
        addButton(QStringLiteral("▾"), tr("Candidate one row down"), tr("Move the candidate one row down"));
    m_reset = addButton({}, tr("Level again"), tr("Make both sides level again"));
    m_link = addButton(QStringLiteral("⚯"), tr("Scroll both sides together"),
        tr("Scroll both sides together; when closed again, the distance stays"));
    m_link->setCheckable(true);
    m_link->setChecked(true);
    m_layout->setAccessibleName(tr("Layout of the two sides"));
    m_layout->addItem(tr("Aligned"), static_cast<int>(SideLayout::Aligned));
    m_layout->addItem(tr("Fluid"), static_cast<int>(SideLayout::Fluid));
    row->addWidget(m_layout);
    addContexts();
    row->addWidget(m_context);

    connect(m_up, &QToolButton::clicked, this, [this] { emit nudged(1); });
    connect(m_down, &QToolButton::clicked, this, [this] { emit nudged(-1); });
    connect(m_reset, &QToolButton::clicked, this, &SidesBar::offsetReset);
    connect(m_link, &QToolButton::clicked, this, [this](bool linked) {
        showOffset();
        emit linkedChosen(linked);
    });
    connect(m_layout, &QComboBox::activated, this,
        [this] { emit layoutChosen(static_cast<SideLayout>(m_layout->currentData().toInt())); });
    connect(m_context, &QComboBox::activated, this, [this] { emit contextChosen(context()); });
    showOffset();
}

QToolButton* SidesBar::addButton(const QString& text, const QString& name, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setMinimumHeight(LeastTarget);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void SidesBar::addContexts()
{
    m_context->setAccessibleName(tr("Unchanged lines shown around a change"));
    m_context->setToolTip(m_context->accessibleName());
    for (const std::uint32_t rows : Contexts) {
        const QString text = rows == RowFolds::Everything
            ? tr("Whole text")
            : tr("%n lines around", nullptr, static_cast<int>(rows));
        m_context->addItem(text, rows);
        if (rows == RowFolds::DefaultContext)
            m_context->setCurrentIndex(m_context->count() - 1);
    }
}

void SidesBar::setNote(const QString& note)
{
    m_note->setText(note);
}

void SidesBar::setOffset(int rows)
{
    m_offset = rows;
    showOffset();
}

void SidesBar::setLinked(bool linked)
{
    m_link->setChecked(linked);
    showOffset();
}

void SidesBar::setSideLayout(SideLayout layout)
{
    m_layout->setCurrentIndex(m_layout->findData(static_cast<int>(layout)));
}

std::uint32_t SidesBar::context() const
{
    return m_context->currentData().toUInt();
}

/// Who never opened the chain is not bothered with what it is good for.
void SidesBar::showOffset()
{
    const bool isAside = m_offset != 0 || !m_link->isChecked();
    m_up->setVisible(isAside);
    m_down->setVisible(isAside);
    m_reset->setVisible(m_offset != 0);
    m_reset->setText(QStringLiteral("%1%2").arg(m_offset > 0 ? "+" : "").arg(m_offset));
}

} // namespace ui
