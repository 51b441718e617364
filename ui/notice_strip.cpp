// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice_strip.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NoticeStrip::NoticeStrip(QWidget* parent)
    : QFrame(parent)
    , m_message(wrappedLabel(this))
    , m_hint(wrappedLabel(this))
{
    auto* sign = new QLabel(QStringLiteral("▲"), this);
    sign->setAccessibleName(tr("Warning"));
    QFont bold = font();
    bold.setBold(true);
    m_message->setFont(bold);
    auto* dismiss = new QPushButton(tr("&Dismiss"), this);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_message);
    words->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(sign);
    row->addLayout(words, 1);
    row->addWidget(dismiss);
    setAutoFillBackground(true);
    applyColours();
    hide();
}

void NoticeStrip::showNotice(const QString& message, const QString& hint)
{
    m_message->setText(message);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(message);
    setAccessibleDescription(hint);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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
    setPalette(paletteOn(Tone::Stale, QPalette()));
}

} // namespace ui
