// SPDX-License-Identifier: GPL-3.0-or-later
// One open file: its text, and what there is to say or to decide about it.
#pragma once

#include "ui/workspace/snapshot.h"

#include <QWidget>

#include <memory>

class QLabel;
class QStackedWidget;

namespace ui {

class DifferenceView;
class EditedText;
class QuestionStrip;
class TextView;

class EditorPage : public QWidget {
    Q_OBJECT
public:
    explicit EditorPage(QWidget* parent = nullptr);

    /// `about`: what is to be said of the file beside its path.
    void showToRead(std::shared_ptr<const OpenFile> file, const QString& about);
    void showToEdit(std::shared_ptr<const OpenFile> file, const QString& about, EditedText& text);
    /// What is wrong in the file now.
    void setDiagnosed(std::shared_ptr<const OpenFile> file);

    const std::string& path() const { return m_file->path; }
    const std::shared_ptr<const OpenFile>& file() const { return m_file; }
    TextView* view() const { return m_view; }
    bool isDirty() const;
    void setReadsOutLargeTexts(bool reads);

signals:
    void largeTextsWanted();

private:
    void show(std::shared_ptr<const OpenFile> file, const QString& about);
    QuestionStrip* makeOutsideStrip();
    QWidget* makeSilenceNote();
    void askAboutForeign();
    void compareWithForeign();
    void showText();
    EditedText* edited() const;

    std::shared_ptr<const OpenFile> m_file;
    QLabel* m_path;
    QLabel* m_about;
    QuestionStrip* m_outside;
    QStackedWidget* m_stack;
    TextView* m_view;
    DifferenceView* m_difference;
    QWidget* m_silence;
};

} // namespace ui
