// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rename_sheet.h"

#include "ui/column_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

RenameSheet::RenameSheet(QWidget* parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_rename(new QPushButton(this))
    , m_refusal(new QLabel(this))
    , m_limits(new QLabel(this))
    , m_list(new ColumnList(this))
{
    for (QLabel* words : {m_refusal, m_limits}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setContentsMargins(12, 0, 12, 4);
        words->hide();
    }
    m_limits->setForegroundRole(QPalette::PlaceholderText);
    setUpList();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_refusal);
    column->addWidget(m_limits);
    column->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connect(&m_names, &RenameModel::tickedChanged, this, &RenameSheet::showCount);
}

QWidget* RenameSheet::makeHead()
{
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_field);
    m_field->setAccessibleName(tr("New name"));
    m_rename->setAutoDefault(false);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setAutoDefault(false);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_isAccepted = false;
        emit typedChanged();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &RenameSheet::accept);
    connect(m_rename, &QPushButton::clicked, this, &RenameSheet::accepted);
    connect(cancel, &QPushButton::clicked, this, &RenameSheet::cancelled);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_field, 1);
    row->addWidget(m_rename);
    row->addWidget(cancel);
    return head;
}

void RenameSheet::setUpList()
{
    m_list->showColumns(m_names, RenameModel::Line);
    m_list->setLetters(RenameModel::Where, 36);
    m_list->setAccessibleName(tr("What takes the new name"));
    m_list->setAccessibleDescription(tr("Space leaves a place out"));
}

void RenameSheet::ask(const QString& name, const QString& limits)
{
    m_former = name;
    m_limits->setText(limits);
    m_limits->setVisible(!limits.isEmpty());
    m_isAccepted = false;
    m_question->setText(tr("Re&name %1 to").arg(QString(name).replace('&', QLatin1String("&&"))));
    m_field->setText(name);
    m_field->selectAll();
    m_field->setFocus();
}

QString RenameSheet::typed() const
{
    return m_field->text();
}

void RenameSheet::expectNames()
{
    m_isExpecting = true;
    showCount();
}

void RenameSheet::showNames(std::vector<NewName> names)
{
    m_isExpecting = false;
    m_isRefused = false;
    m_refusal->hide();
    m_names.setNames(std::move(names));
    if (std::exchange(m_isAccepted, false))
        accept();
}

void RenameSheet::accept()
{
    if (m_isExpecting)
        m_isAccepted = true;
    else
        m_rename->click();
}

void RenameSheet::refuse(const QString& why)
{
    m_isExpecting = false;
    m_isAccepted = false;
    m_isRefused = true;
    m_refusal->setText(tr("✗ %1", "why a name is refused").arg(why));
    m_refusal->show();
    showCount();
}

void RenameSheet::showCount()
{
    const auto count = static_cast<int>(m_names.ticked().size());
    m_rename->setText(tr("&Rename in %n place(s)", nullptr, count));
    m_rename->setEnabled(!m_isExpecting && !m_isRefused && count > 0 && typed() != m_former);
}

void RenameSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
