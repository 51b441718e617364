// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen change in the texts of both sides; the candidate's can be changed there when it is the working
// tree.
#pragma once

#include "ui/diff/compared_files.h"
#include "ui/task.h"
#include "ui/text_view/row_folds.h"
#include "ui/text_view/texts_memory.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <utility>

namespace ui {

class AlignedTexts;
class EditedTexts;
class SidesBar;
class Workspace;

class TextLens : public QWidget {
    Q_OBJECT
public:
    TextLens(Workspace& workspace, EditedTexts& edited, QWidget* parent = nullptr);
    ~TextLens() override;

    /// For whoever has a better place for it than below the texts.
    SidesBar* bar() const { return m_bar; }
    AlignedTexts& texts() const { return *m_texts; }
    const ComparedFiles& files() const { return m_files; }
    /// Nothing is on its way.
    bool isSettled() const { return !m_isAligning; }

    /// A side of it has too few lines to be read as they are.
    bool isLaidOut() const;
    bool canEdit() const;
    /// The candidate's text, at the chosen change.
    void editHere();
    void foldUnchanged();
    /// What is unfolded in which texts, and where those in sight are scrolled to, which come last.
    std::vector<TextsMemory> memory() const;
    /// Before these texts are shown.
    void setMemory(const std::vector<TextsMemory>& memory);
    void setLinked(bool linked);
    void setSideLayout(SideLayout layout);

signals:
    /// Both texts are on the screen.
    void shown();
    void canEditChanged(bool canEdit);
    void linkedChanged(bool linked);
    void layoutChanged(ui::SideLayout layout);

protected:
    void showEvent(QShowEvent* event) override;

private:
    using SharedAlignment = std::shared_ptr<const Alignment>;

    void connectParts();
    void followStudy();
    void followSelection();
    void showFiles(const ComparedFiles& files);
    void startAligning(const AlignedText& baseline, const AlignedText& candidate);
    void followTyping(const std::string& path, const std::shared_ptr<const core::LiveDocument>& text);
    void take(const SharedAlignment& alignment);
    void showWhenFolded();
    void showFound(const SharedAlignment& alignment);
    void keepFolds();
    RowFolds foldsFor(const Alignment& alignment) const;
    void showTitles();
    void showNote();
    void showMarks();
    void showChange();
    void takeOnEditing();
    void showAsRead();
    ChangeRef chosen() const;

    Workspace& m_workspace;
    EditedTexts& m_edited;
    AlignedTexts* m_texts;
    SidesBar* m_bar;
    ComparedFiles m_files;
    std::string m_change; ///< whose rows are on the screen; empty: nobody has gone to any
    std::map<ComparedFiles, std::vector<core::IndexRange>> m_unfolded;
    ComparedFiles m_wantedFiles; ///< that were in sight the last time
    std::optional<std::uint32_t> m_wantedTop; ///< of these; nothing once something was shown
    bool m_isEditWanted = false; ///< of the texts that are on their way
    bool m_isAligning = false; ///< until its answer is shown, not only found
    std::optional<std::pair<AlignedText, AlignedText>> m_waiting; ///< until somebody sees the lens
    Task<SharedAlignment> m_aligning;
    SharedAlignment m_found; ///< whose texts are still being folded
    QTimer m_folding;
};

} // namespace ui
