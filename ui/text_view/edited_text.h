// SPDX-License-Identifier: GPL-3.0-or-later
// One file that is being edited: its text, and what was done to it, each step with a name and a way back.
#pragma once

#include "core/document/patch/text_patch.h"

#include <QObject>
#include <QUndoStack>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// However many views show it, there is one text and one list of steps.
class EditedText : public QObject {
    Q_OBJECT
public:
    /// Names a text the steps have led to: equal numbers, equal texts.
    using State = std::uint64_t;

    /// `asRead` is what the file says on the disk.
    EditedText(std::string path, std::shared_ptr<const core::SourceText> asRead, QObject* parent = nullptr);

    /// In the repository.
    const std::string& path() const { return m_path; }
    /// What messages call the text; its ending tells the language.
    const std::string& name() const { return m_name; }
    std::string_view bytes() const { return m_bytes; }
    /// A copy that stays as it is. Costs a copy of the text.
    std::shared_ptr<const core::SourceText> frozen() const;

    /// What the file says on the disk, as far as we know.
    const std::shared_ptr<const core::SourceText>& onDisk() const { return m_onDisk; }
    bool isDirty() const { return m_state != m_stateOnDisk; }
    State state() const { return m_state; }

    /// The steps of this text; to be added to the group of the window.
    QUndoStack& steps() { return m_steps; }

    /// One step, told to every view. Refuses a patch that lies outside of the text.
    core::Result<void> apply(const core::TextPatch& patch, const QString& name);
    /// One step that leads to this text; what both have in common stays untouched.
    void become(std::string_view bytes, const QString& name);
    /// What somebody typed, pasted or deleted in the view `typist`, which is not told of it. What belongs
    /// together becomes one step: a line of typing, or what one gesture (a key, a drop) does.
    void type(const core::TextEdit& edit, std::uint64_t gesture, const QObject* typist);

    /// What is typed next begins a step of its own.
    void endRun();

    /// The file says now what the text said in that state.
    void setOnDisk(std::shared_ptr<const core::SourceText> text, State state);

    /// What the file says instead of this text, as a step that can be undone.
    void discard();

    /// What somebody else wrote into the file, while nobody has decided what becomes of it; else null.
    const std::shared_ptr<const core::SourceText>& foreign() const { return m_foreign; }
    void setForeign(std::shared_ptr<const core::SourceText> text);
    /// There is no file of that name any more: another branch is checked out, or somebody deleted it.
    bool isGone() const { return m_isGone; }
    void setGone(bool isGone);
    /// The foreign text instead of this one, as a step that can be undone.
    void takeForeign();
    /// What changes now is nothing that somebody did here.
    bool isTakingForeign() const { return m_isTakingForeign; }
    /// This text stays; saving replaces the foreign one.
    void keepAgainstForeign();

signals:
    /// `typist`: the view in which it happened, and which shows it already; nothing for all the others.
    void changed(const core::TextPatch& patch, const QObject* typist);
    void dirtyChanged(bool isDirty);
    void foreignChanged();
    void goneChanged();

private:
    class Step;
    enum class Kind : std::uint8_t { None, Insertion, Deletion };
    /// What was typed last, to tell whether the next key goes on with it.
    struct Run {
        Kind kind = Kind::None;
        /// Where insertions of the last gesture ended, or deletions began: one for each caret.
        std::vector<std::uint32_t> places = {};
        std::uint64_t gesture = 0;
        int number = 0; ///< equal: one step
    };

    static QString nameOf(const core::TextEdit& edit);
    bool continuesRun(const core::TextEdit& edit, Kind kind, std::uint64_t gesture) const;
    void notePlace(const core::TextEdit& edit, std::uint64_t gesture);
    void push(const core::TextPatch& patch, const QString& name);
    void perform(const core::TextPatch& patch, State state);
    void makeRoom(std::size_t size);
    void noteDirt();

    std::string m_path;
    std::string m_name;
    std::string m_bytes;
    std::shared_ptr<const core::SourceText> m_onDisk;
    std::shared_ptr<const core::SourceText> m_foreign;
    State m_state = 0;
    State m_newestState = 0;
    State m_stateOnDisk = 0;
    bool m_wasDirty = false;
    bool m_isGone = false;
    bool m_isTakingForeign = false;
    Run m_run;
    const QObject* m_typist = nullptr;
    QUndoStack m_steps;
};

} // namespace ui
