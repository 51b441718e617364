// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/desk_notes.h"

#include "ui/meeting/desk_notes_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

DeskNotes::DeskNotes(QWidget* parent)
    : QWidget(parent)
    , m_text(new NotesEdit(this))
    , m_speaker(new QComboBox(this))
    , m_publish(new QPushButton(tr("Publish"), this))
{
    m_text->setAccessibleName(tr("Private notes"));
    m_text->setAccessibleDescription(tr("Only you see them until Ctrl+Enter publishes them."));
    m_text->setPlaceholderText(tr("only you see this until it is published"));
    m_speaker->setEditable(true);
    m_speaker->setInsertPolicy(QComboBox::NoInsert);
    m_speaker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_speaker->setAccessibleName(tr("Who said it"));
    m_publish->setToolTip(tr("On the Stage and into the minutes (Ctrl+Enter)"));
    m_publish->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_speaker, 1);
    foot->addWidget(m_publish);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_text);
    lines->addLayout(foot);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        enablePublishing();
        emit edited(m_place, m_text->toPlainText());
    });
    connect(m_text, &NotesEdit::publishWanted, this, &DeskNotes::publish);
    connect(m_publish, &QPushButton::clicked, this, &DeskNotes::publish);
    enablePublishing();
}

void DeskNotes::showNotes(const std::string& place, const QString& notes)
{
    m_place = place;
    if (m_text->toPlainText() != notes) {
        const QSignalBlocker silence(m_text);
        m_text->setPlainText(notes);
    }
    enablePublishing();
}

void DeskNotes::showSpeakers(const QStringList& people)
{
    const QString chosen = m_speaker->currentText();
    m_speaker->clear();
    m_speaker->addItems(people);
    m_speaker->setCurrentText(chosen.isEmpty() ? people.value(0) : chosen);
}

/// Without a note there is one to be written first.
void DeskNotes::publish()
{
    if (!m_publish->isEnabled()) {
        m_text->setFocus();
        return;
    }
    emit published(m_text->toPlainText().trimmed(), m_speaker->currentText().trimmed());
    m_text->clear();
}

void DeskNotes::enablePublishing()
{
    m_publish->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
}

} // namespace ui
