// SPDX-License-Identifier: GPL-3.0-or-later
// The panels of the four workspaces: where each stands, and what the commands do with them. They do not know
// each other; what one of them wants from another goes through here.
#pragma once

#include "core/compat/finding.h"
#include "core/packet/form/stored_packet.h"
#include "ui/card/drafts.h"
#include "ui/editor/editing.h"
#include "ui/export/export_order.h"
#include "ui/frame/page_stack.h"
#include "ui/rule_words.h"
#include "ui/task.h"
#include "ui/text_view/texts_memory.h"
#include "ui/workspace/first_break.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ui {

class AddingCourse;
class ChangeCard;
class ChangeList;
class CompareView;
class CompletionCourse;
class DeskCourse;
class DeskStage;
class Drawer;
class EditPage;
class EditedText;
class EditorView;
class ExportSheet;
class FileFacts;
class GlanceCourse;
class JobLog;
class MeetingPage;
class PacketView;
class PagesPane;
class ProblemCourse;
class ReviewView;
class SymbolCourse;
class TextView;
class Workspace;
struct ChangeRef;

class Panels : public QObject {
    Q_OBJECT
public:
    Panels(Workspace& workspace, const Commands& commands, QObject* parent = nullptr);
    ~Panels() override;

    WorkspacePages pages() const;
    /// For the status bar, while Edit is shown.
    FileFacts& facts() const;
    void fillDrawer(Drawer& drawer, JobLog& jobs);
    /// Points more or less than the font's own size, of all texts.
    int zoom() const;
    void setZoom(int points);

    void setCurrent(PageId page);
    /// `isWorking`: there is something open to act on.
    void enableCommands(bool isWorking);
    /// Of the list of changes, in its language.
    void setFilter(const QString& filter);
    void verify(const std::filesystem::path& file);
    /// In Edit; lines count from 0.
    void showText(const std::string& file, int line);
    /// Of what is wrong at the caret in Edit; nothing where nothing is.
    std::optional<RuleWords> ruleHere() const;
    /// The text in front of the editor cannot be read, and is what people look at.
    bool isBreakInSight() const;
    /// To what of the texts being edited cannot be read.
    void goToError();
    EditPage& editPage() const { return *m_edit; }
    /// True when nothing is unsaved. Else asks, and calls `again` once nothing is any more.
    bool mayClose(const std::function<void()>& again);
    /// What is unfolded in compared texts.
    std::vector<TextsMemory> textsMemory() const;
    void setTextsMemory(const std::vector<TextsMemory>& memory);
    bool hasUnsavedText() { return m_editing.texts().isDirty(); }

signals:
    void pageWanted(ui::PageId page);
    /// Of the page that is shown.
    void inspectorWanted();
    /// For the toast; there is nothing to take back.
    void said(const QString& sentence);
    /// What can be done is something else now.
    void changed();
    /// The inspector of a page is called something else; empty: it makes room.
    void inspectorOffered(ui::PageId page, const QString& title);
    /// The panes beside the centre of a page have nothing to say.
    void centreAlone(ui::PageId page, bool isAlone);
    /// A meeting that began and has not ended; empty: there is none, or it goes on here.
    void meetingLeft(const QString& sentence);

private:
    void connectTextCommands();
    TextView& textInFront() const;
    bool hasTextInFront() const;
    void save();
    const EditedText* editedInFront() const;
    void connectFileCommands();
    void connectCards();
    void connectChanges();
    void connectInspector();
    void connectReview();
    void connectMeeting();
    void goToPacket();
    void step(int by);
    bool isDeskShown() const;
    bool isCardInFront() const;
    void showSource(core::Side side, const core::TextPlace& place);
    void followChange();
    int lineOf(const ChangeRef& change, const std::string& file) const;
    void goToNextUndecided();
    void connectPacket();
    void stepGap(bool isForward);
    void connectExport();
    void exportPacket(const core::StoredPacket& packet, ExportKind kind);
    void listExports(ExportSheet& sheet);
    void joinUndo();
    void copyPath() const;
    EditorView& editor() const;
    void enableFileCommands(bool hasFile);
    void decide(const std::string& verdict);
    ChangeCard& shownCard();

    Workspace& m_workspace;
    JobLog* m_jobs = nullptr; ///< from when the drawer is filled
    const Commands& m_commands;
    PageId m_current = PageId::Edit;
    std::string m_followed; ///< the change that Edit was shown for
    Editing m_editing;
    EditPage* m_edit;
    GlanceCourse* m_glance;
    ChangeList* m_changes;
    CompareView* m_compare;
    Drafts m_drafts; ///< what is begun on the cards
    ChangeCard* m_compareCard;
    ChangeCard* m_reviewCard;
    ChangeCard* m_deskCard;
    ReviewView* m_review;
    MeetingPage* m_meeting;
    DeskCourse* m_course;
    std::unique_ptr<DeskStage> m_stage; ///< has a window of its own, which goes before the meeting does
    PacketView* m_packet;
    PagesPane* m_printedPages;
    Task<std::optional<BrokenPlace>> m_seekingError;
    CompletionCourse* m_completion;
    AddingCourse* m_adding;
    ProblemCourse* m_problems = nullptr; ///< made with the drawer, too
    SymbolCourse* m_symbols = nullptr; ///< made with the drawer it shows things in
};

} // namespace ui
