// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/commit_panel.h"

#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

CommitPanel::CommitPanel(QWidget* parent)
    : QWidget(parent)
    , m_files(new QLabel(this))
    , m_message(new QLineEdit(this))
    , m_commit(new QPushButton(this))
{
    m_files->setTextFormat(Qt::PlainText);
    m_files->setWordWrap(true);
    m_message->setPlaceholderText(tr("What the commit says"));
    m_message->setAccessibleName(tr("Message of the commit"));
    m_commit->setEnabled(false);
    auto* line = new QHBoxLayout;
    line->addWidget(m_message, 1);
    line->addWidget(m_commit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_files);
    column->addLayout(line);
    setFocusProxy(m_message);
    connect(m_message, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_commit->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_message, &QLineEdit::returnPressed, m_commit, &QPushButton::click);
    connect(m_commit, &QPushButton::clicked, this,
        [this] { emit commitWanted(m_message->text().trimmed().toStdString() + "\n"); });
}

void CommitPanel::showDraft(const Draft& draft)
{
    QStringList names;
    for (const std::string& each : draft.uncommitted)
        names.append(toShown(each));
    m_files->setText(names.join(u'\n'));
    m_commit->setText(tr("Commit %n File(s)", nullptr, static_cast<int>(names.size())));
    m_message->setVisible(!names.isEmpty());
    m_commit->setVisible(!names.isEmpty());
}

} // namespace ui
