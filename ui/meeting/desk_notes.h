// SPDX-License-Identifier: GPL-3.0-or-later
// What the presenter notes on the change in front: seen by nobody until it is published.
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class NotesEdit;

class DeskNotes : public QWidget {
    Q_OBJECT
public:
    explicit DeskNotes(QWidget* parent = nullptr);

    /// Of another change, or the same ones again; what is being typed stays.
    void showNotes(const std::string& place, const QString& notes);
    /// Who may have said what is published.
    void showSpeakers(const QStringList& people);
    void publish();

signals:
    void edited(const std::string& place, const QString& notes);
    void published(const QString& text, const QString& speaker);

private:
    void enablePublishing();

    std::string m_place;
    NotesEdit* m_text;
    QComboBox* m_speaker;
    QPushButton* m_publish;
};

} // namespace ui
