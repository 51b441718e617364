// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/name_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NameSheet::NameSheet(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_refusal(new QLabel(this))
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_field);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setAccessibleName(tr("Why it cannot be called that"));
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    for (QPushButton* button : {m_add, cancel})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    row->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_refusal);
    setFocusProxy(m_field);
    hide();
    connect(m_field, &QLineEdit::textChanged, this, &NameSheet::typedChanged);
    connect(m_field, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &NameSheet::accepted);
    connect(cancel, &QPushButton::clicked, this, &NameSheet::cancelled);
}

void NameSheet::ask(const QString& question, const QString& proposal, qsizetype chosen)
{
    m_question->setText(question);
    m_field->setAccessibleName(QString(question).remove(QLatin1Char('&')));
    m_field->setText(proposal);
    setRefusal({});
    show();
    m_field->setFocus();
    m_field->setCursorPosition(static_cast<int>(proposal.size()));
    if (chosen > 0)
        m_field->setSelection(0, static_cast<int>(chosen));
}

QString NameSheet::typed() const
{
    return m_field->text().trimmed();
}

/// What nobody has begun to write yet is not told to be wrong.
void NameSheet::setRefusal(const QString& why)
{
    setHindrance(why);
    m_refusal->setVisible(!why.isEmpty() && typed().size() > 1);
}

void NameSheet::setHindrance(const QString& why)
{
    m_refusal->setText(why.isEmpty() ? QString() : tr("✗ %1", "why a name is refused").arg(why));
    m_refusal->setVisible(!why.isEmpty());
    m_add->setEnabled(why.isEmpty() && !typed().isEmpty());
}

bool NameSheet::mayAdd() const
{
    return m_add->isEnabled();
}

void NameSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
