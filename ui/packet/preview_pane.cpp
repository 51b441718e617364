// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/preview_pane.h"

#include "ui/packet/draft.h"
#include "ui/packet/packet_preview.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int HeadMargin = 8;

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_forms(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_text(new PacketPreview(this))
{
    m_head->setContentsMargins(HeadMargin, HeadMargin, HeadMargin, 0);
    m_head->setSpacing(0);
    m_head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(HeadMargin);
    column->addLayout(m_head);
    column->addWidget(m_stack, 1);
    addForm(tr("Text"), tr("The packet as text"), m_text)->setChecked(true);
    setFocusProxy(m_stack);
}

/// In front of those that are there.
QToolButton* PreviewPane::addForm(const QString& text, const QString& name, QWidget* page)
{
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCheckable(true);
    m_forms->addButton(button);
    m_head->insertWidget(0, button);
    m_stack->insertWidget(0, page);
    connect(button, &QToolButton::toggled, m_stack, [this, page](bool isShown) {
        if (isShown)
            m_stack->setCurrentWidget(page);
    });
    return button;
}

void PreviewPane::setPages(PrintedPages pages)
{
    m_pages = std::move(pages);
    addForm(tr("Pages"), tr("The packet as it is printed"), m_pages.widget)->setChecked(true);
}

void PreviewPane::showDraft(const Draft& draft)
{
    m_stack->show();
    m_text->showPacket(draft.packet);
    if (m_pages.show)
        m_pages.show(draft.onDisk, draft.standing->study->repository->root());
}

void PreviewPane::clear()
{
    m_text->clear();
    m_stack->hide();
}

} // namespace ui
