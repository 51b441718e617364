// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_section.h"

#include <QFrame>

namespace ui {

CardSection::CardSection(const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(heading, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    QFont strong = m_heading->font();
    strong.setBold(true);
    m_heading->setFont(strong);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(4);
    m_head->addWidget(m_heading);
    m_head->addStretch();
    m_body->addLayout(m_head);
}

QWidget* makeRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace ui
