// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* centredLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->icon(), action->text(), parent);
    button->setMinimumHeight(button->sizeHint().height() + 10);
    // One that is off says why.
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        const QString why = action->isEnabled() ? QString() : action->statusTip();
        button->setToolTip(
            why.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : why.toHtmlEscaped());
        button->setAccessibleDescription(why);
    };
    follow();
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, follow);
    return button;
}

} // namespace

StatusPage::StatusPage(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_sentence(centredLabel(this))
    , m_hint(centredLabel(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_sentence->setFont(large);
    m_hint->setForegroundRole(QPalette::PlaceholderText);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    for (QAction* action : actions) {
        QPushButton* button = buttonFor(action, this);
        buttons->addWidget(button);
        if (!focusProxy())
            setFocusProxy(button);
    }
    buttons->addStretch();
    // While there is nothing to press the keys wait here, and go on with what comes instead.
    if (!focusProxy())
        setFocusPolicy(Qt::StrongFocus);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 24, 48, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addStretch(3);
}

void StatusPage::setSentence(const QString& sentence, const QString& hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(sentence);
}

QString StatusPage::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
