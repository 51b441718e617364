// SPDX-License-Identifier: GPL-3.0-or-later
// One open file: its text, and what there is to say or to decide about it.
#pragma once

#include "ui/task.h"
#include "ui/workspace/snapshot.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace core {
struct LaidOutJson;
}

namespace ui {

class DifferenceView;
class EditedText;
class NoticeStrip;
class QuestionStrip;
class SavingTrouble;
class TextView;

class EditorPage : public QWidget {
    Q_OBJECT
public:
    explicit EditorPage(QWidget* parent = nullptr);

    /// `about`: what is to be said of the file beside its path.
    void showToRead(std::shared_ptr<const OpenFile> file, const QString& about);
    /// Where its lines are too long to be typed in: with other lines than the file has.
    void showLaidOut(std::shared_ptr<const OpenFile> file, const QString& about);
    void showToEdit(std::shared_ptr<const OpenFile> file, const QString& about, EditedText& text);
    /// What is wrong in the file now.
    void setDiagnosed(std::shared_ptr<const OpenFile> file);

    const std::string& path() const { return m_file->path; }
    const QString& about() const { return m_about; }
    const std::shared_ptr<const OpenFile>& file() const { return m_file; }
    TextView* view() const { return m_view; }
    bool isDirty() const;
    /// The place in bytes of the file.
    void goTo(std::uint32_t offset);
    std::uint32_t caretOffset() const;
    void setReadsOutLargeTexts(bool reads);
    /// It was to be saved: why it is not, and the keys to what there is to decide.
    void explainRefusal();
    /// What there is to say when it could not be saved.
    SavingTrouble& trouble() const { return *m_trouble; }

signals:
    void largeTextsWanted();
    /// A text that takes its time is on the screen.
    void laidOut();

private:
    void show(std::shared_ptr<const OpenFile> file, const QString& about);
    QuestionStrip* makeOutsideStrip();
    QWidget* makeSilenceNote();
    void takeLayout(std::shared_ptr<const core::LaidOutJson> layout);
    void askAboutForeign();
    void tellWhenGone();
    void compareWithForeign();
    void showText();
    EditedText* edited() const;

    std::shared_ptr<const OpenFile> m_file;
    QString m_about;
    QuestionStrip* m_outside;
    SavingTrouble* m_trouble;
    QStackedWidget* m_stack;
    TextView* m_view;
    DifferenceView* m_difference;
    QWidget* m_silence;
    NoticeStrip* m_whyLaidOut;
    NoticeStrip* m_gone;
    std::shared_ptr<const core::LaidOutJson> m_layout; ///< what is shown instead of the file's own lines
    Task<std::shared_ptr<const core::LaidOutJson>> m_layingOut;
};

} // namespace ui
