// SPDX-License-Identifier: GPL-3.0-or-later
// From a key in the text of Edit to what may be written there: when it is offered, and what becomes of it.
#pragma once

#include "ui/models/completion_reading.h"
#include "ui/task.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QKeyEvent;

namespace core {
class TextPatch;
}

namespace ui {

class Commands;
class CompletionPopup;
class EditPage;
class EditedText;
class KeyClaim;
class TextView;

class CompletionCourse : public QObject {
    Q_OBJECT
public:
    CompletionCourse(EditPage& edit, const Commands& commands, QObject* parent = nullptr);
    ~CompletionCourse() override;

signals:
    /// Why nothing is offered to somebody who asked.
    void said(const QString& sentence);
    /// What was asked for is there, or nothing is.
    void answered();

private:
    enum class Asked : std::uint8_t { ByKey, ByTyping };

    void followFront();
    void begin();
    void ask(Asked how);
    void askWhatWaits();
    bool isRead() const;
    bool needsAll(const SymbolPlace& place) const;
    CompletionQuestion questionHere() const;
    void take(core::Completion completion);
    void show(core::Completion completion);
    void noteChange(const core::TextPatch& patch, bool isTyped);
    void followTyping();
    void followCaret();
    void followText();
    void narrow();
    void close();

    bool isOpen() const;
    bool isWanted(const QKeyEvent& key) const;
    bool takeKey(const QKeyEvent& key);
    bool changesSomething() const;
    void write();

    EditPage& m_edit;
    QPointer<TextView> m_view; ///< in front
    QPointer<EditedText> m_text; ///< edited in it
    std::unique_ptr<KeyClaim> m_keys;
    QPointer<CompletionPopup> m_popup;
    core::ByteRange m_word; ///< what an offer takes the place of, while some are shown
    core::TextPatch m_since; ///< what was done to the text since it was asked about
    Asked m_asked = Asked::ByKey;
    bool m_isAwaited = false; ///< nobody went elsewhere since it was asked
    bool m_asksAgain = false; ///< as soon as what is asked for is there, or the text is read
    bool m_isTyping = false; ///< what was typed is looked at when its key has done all it does
    bool m_isInsertion = false;
    std::uint32_t m_caret = 0; ///< behind what was typed last
    bool m_isIdle = false; ///< nothing is offered for the word that is being typed
    Task<core::Completion> m_asking;
};

} // namespace ui
