// SPDX-License-Identifier: GPL-3.0-or-later
// The centre of the workspace Edit: the open files as tabs, and what was recovered above them.
#pragma once

#include "ui/editor/diagnoses.h"
#include "ui/editor/problem_model.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <set>
#include <string>

class QStackedWidget;
class QTabBar;

namespace ui {

class EditedText;
class Editing;
class EditorPage;
class PlaceBar;
class QuestionStrip;
class RecoveryPage;
class StatusPage;
class TextView;
class Workspace;

class EditorView : public QWidget {
    Q_OBJECT
public:
    EditorView(Workspace& workspace, Editing& editing, QWidget* parent = nullptr);

    /// In its tab. A file that is only looked at gives its tab to the next one; one that is edited keeps it.
    void showFile(std::shared_ptr<const OpenFile> file, const QString& about);
    /// In place of the files, until one is shown again.
    void showAbsence(const QString& name, const QString& why);

    /// The file in front, as it is now; null where there is none.
    std::shared_ptr<const OpenFile> file() const;
    /// What keeps it from being read, as far as it was read by now; null: nothing, or there is no file.
    const core::Diagnostic* breakInFront() const;
    /// Its text; null where there is none.
    TextView* view() const;
    std::set<std::string> openFiles() const;
    /// In bytes of the file in front, of which there is one.
    std::uint32_t caretOffset() const;
    /// Above the text.
    PlaceBar& placeBar() const { return *m_place; }
    /// Between that and the text, for whoever asks something about it; taken over.
    void setQuestion(QWidget* sheet);
    /// Of an open file, by bytes.
    void goTo(const std::string& path, std::uint32_t offset);

    void save();
    void saveAll();
    /// Asks first what becomes of unsaved text.
    void closeFile();
    /// True when nothing is unsaved. Else asks, and calls `again` once nothing is any more.
    bool mayClose(const std::function<void()>& again);

    int zoom() const { return m_zoom; }
    void setZoom(int points);

    /// For the drawer.
    ProblemModel& problems() { return m_problems; }
    const ProblemModel& problems() const { return m_problems; }

signals:
    /// Another file is in front, or something about it is different.
    void fileShown();
    void caretMoved();
    /// Something has to be decided in it.
    void sightWanted();
    /// Of what the caret stands on.
    void definitionWanted();

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    EditorPage* page() const;
    EditorPage* pageOf(const std::string& path) const;
    int tabOf(const EditorPage* page) const;
    EditorPage* makePage();
    void fill(EditorPage& page, std::shared_ptr<const OpenFile> file, const QString& about);
    void bringToFront(QWidget* shown);
    void nameTab(int tab);
    void showTab(int tab);
    void closeTab(int tab);
    void removeTab(int tab);
    void closePagesOfOtherRevisions();
    void noteDiagnosed(const std::string& path);
    void letLargeTextsBeRead();

    void setUpTabs();
    void setUpRecovery();
    void askAboutRecovered();
    void endRecovery();
    EditorPage* bringToSight(const std::string& path);
    void explainRefusal(const std::string& path);
    void connectSaving();
    void showUnsaved(const EditedText& text, const QString& about);
    void diagnoseUnsaved(const std::string& path);
    void endSaving();
    QStringList unsavedPaths() const;

    Workspace& m_workspace;
    Editing& m_editing;
    Diagnoses m_diagnoses;
    ProblemModel m_problems;
    QuestionStrip* m_recovered;
    QTabBar* m_tabs;
    PlaceBar* m_place;
    QStackedWidget* m_stack;
    StatusPage* m_absence;
    RecoveryPage* m_recoveryPage;
    QList<EditorPage*> m_pages; ///< as the tabs
    EditorPage* m_looked = nullptr; ///< the one that gives its tab to the next file
    std::string m_revision; ///< the files in the tabs are of
    std::function<void()> m_afterSaving;
    int m_zoom = 0;
    bool m_readsOutLargeTexts = false;
};

} // namespace ui
