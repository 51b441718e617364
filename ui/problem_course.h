// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands do with what is wrong in Edit: go there, explain it, mend it; and lay out what is
// selected.
#pragma once

#include "ui/models/quick_fixes.h"
#include "ui/rule_words.h"
#include "ui/task.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace ui {

class Commands;
class EditPage;
class Editing;
class FixButton;
class LintWatch;
class ProblemList;
class QuickFixPopup;
class TextView;
class Workspace;

class ProblemCourse : public QObject {
    Q_OBJECT
public:
    ProblemCourse(Workspace& workspace, EditPage& edit, Editing& editing, const Commands& commands,
        QObject* parent = nullptr);
    ~ProblemCourse() override;

    /// For the drawer, which takes it over.
    ProblemList* pane() const { return m_list; }
    void enableCommands(bool hasFile);
    /// To the next problem, or the one before; false: there is none.
    bool step(bool isForward);
    /// Of the problem at the caret, or the chosen one; nothing where there is none.
    std::optional<RuleWords> ruleHere() const;

signals:
    void editorWanted();
    /// What came of it, or why nothing did.
    void said(const QString& sentence);

private:
    struct Formatted {
        core::Result<core::TextPatch> patch;
        std::shared_ptr<const core::SourceText> text = {};
        std::string file = {};
    };

    void connectList();
    void showFound();
    void showRemark();
    void followFront();
    void offerHere();
    void fixHere();
    void fix(const Problem& problem);
    void ask(QuickFixQuestion question);
    void show(std::vector<QuickFix> fixes);
    void apply(const QuickFix& fix);
    void format();
    void take(const Formatted& formatted);
    bool mayEdit();
    void goTo(const Problem& problem);
    const Problem* problemHere() const;
    core::ByteRange rangeHere() const;
    QuickFixQuestion questionAbout(core::ByteRange range) const;
    void backToText();

    Workspace& m_workspace;
    EditPage& m_edit;
    Editing& m_editing;
    const Commands& m_commands;
    ProblemList* m_list;
    LintWatch* m_lint;
    QPointer<QuickFixPopup> m_popup; ///< of the window, which there is none of at first
    QPointer<FixButton> m_button; ///< of the view in front
    TextView* m_view = nullptr;
    core::ByteRange m_asked; ///< about which something is asked
    QString m_advice; ///< where nothing can be done by itself
    QTimer m_pause; ///< until the button follows the caret
    Task<std::vector<QuickFix>> m_asking;
    Task<Formatted> m_formatting;
};

} // namespace ui
