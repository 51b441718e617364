// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/attendees_panel.h"

#include "core/review/duty.h"
#include "ui/card/role_word.h"
#include "ui/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// A check box reads "&" as the mark of a letter.
QString plainWords(QString words)
{
    return words.replace('&', QStringLiteral("&&"));
}

QString attendeeText(const core::Attendee& who)
{
    const QString name = toShown(who.name);
    return who.role.empty() ? name : AttendeesPanel::tr("%1, %2").arg(name, roleWord(who.role));
}

} // namespace

AttendeesPanel::AttendeesPanel(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_add(new QPushButton(tr("Add"), this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addLayout(m_rows);
    lines->addWidget(makeNewcomer());
    connect(m_add, &QPushButton::clicked, this, &AttendeesPanel::addNewcomer);
    connect(m_name, &QLineEdit::returnPressed, this, &AttendeesPanel::addNewcomer);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString& name) { m_add->setEnabled(!name.trimmed().isEmpty()); });
}

QWidget* AttendeesPanel::makeNewcomer()
{
    m_name->setPlaceholderText(tr("somebody else"));
    m_name->setAccessibleName(tr("Name of somebody else in the room"));
    m_role->setAccessibleName(tr("Role of somebody else in the room"));
    m_role->addItem(tr("Guest"), QString());
    for (const std::string_view role :
        {core::ProductRole, core::BackendRole, core::FrontendRole, core::QaRole})
        m_role->addItem(roleWord(std::string(role)), toQString(role));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    auto* newcomer = new QWidget(this);
    auto* across = new QHBoxLayout(newcomer);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(m_name, 1);
    across->addWidget(m_role);
    across->addWidget(m_add);
    return newcomer;
}

void AttendeesPanel::showAttendees(const std::vector<core::Attendee>& attendees)
{
    if (attendees == m_attendees)
        return;
    m_attendees = attendees;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // It may be the one that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const core::Attendee& who : m_attendees)
        addRow(who);
}

void AttendeesPanel::addRow(const core::Attendee& who)
{
    auto* row = new QCheckBox(plainWords(attendeeText(who)), this);
    row->setChecked(who.isPresent);
    row->setAccessibleName(attendeeText(who));
    row->setAccessibleDescription(tr("In the room"));
    connect(
        row, &QCheckBox::clicked, this, [this, who](bool isPresent) { emit presenceWanted(who, isPresent); });
    m_rows->addWidget(row);
}

void AttendeesPanel::addNewcomer()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_name->clear();
    emit presenceWanted(
        {.name = name.toStdString(), .role = m_role->currentData().toString().toStdString()}, true);
}

} // namespace ui
