// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice_strip.h"

#include "ui/plain_label.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NoticeStrip::NoticeStrip(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_message(plainLabel({}, this))
    , m_hint(plainLabel({}, this))
    , m_buttons(new QHBoxLayout)
{
    QFont bold = font();
    bold.setBold(true);
    m_message->setFont(bold);
    auto* dismiss = new QPushButton(tr("&Dismiss"), this);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    m_dismiss = dismiss;

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_message);
    words->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_sign);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_dismiss);
    setAutoFillBackground(true);
    applyColours();
    hide();
}

void NoticeStrip::showNotice(const Notice& notice)
{
    m_tone = notice.tone;
    const bool isFailure = m_tone == Tone::Failed;
    m_sign->setText(isFailure ? QStringLiteral("✗") : QStringLiteral("⚠"));
    m_sign->setAccessibleName(isFailure ? tr("Error") : tr("Warning"));
    m_message->setText(notice.message);
    m_hint->setText(notice.hint);
    m_hint->setVisible(!notice.hint.isEmpty());
    m_dismiss->setVisible(notice.canDismiss);
    showActions(notice.actions);
    applyColours();
    const bool isNews = isHidden() || accessibleName() != notice.message;
    setAccessibleName(notice.message);
    setAccessibleDescription(notice.hint);
    show();
    if (!isNews)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeStrip::showActions(const QList<QAction*>& actions)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (QAction* action : actions) {
        if (!action->isVisible())
            continue;
        auto* button = new QPushButton(action->text(), this);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons->addWidget(button);
    }
}

QString NoticeStrip::message() const
{
    return m_message->text();
}

void NoticeStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColours();
}

void NoticeStrip::applyColours()
{
    setPalette(paletteOn(m_tone, QApplication::palette()));
}

} // namespace ui
