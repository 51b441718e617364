// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: keeps an editor and the text it edits the same, byte for byte, both ways.
#pragma once

#include "core/document/patch/text_patch.h"

#include <QObject>

#include <cstdint>
#include <string_view>

namespace ui {

class EditedText;
class TypedEditor;

/// Lives as long as the editor shows the text. The editor's own undo is not used: it knows neither names nor
/// what other views do.
class TextLink : public QObject {
    Q_OBJECT
public:
    TextLink(TypedEditor& editor, EditedText& text);
    ~TextLink() override;

signals:
    /// Before the text changes in either place, from this byte on.
    void aboutToChange(std::uint32_t offset);
    /// Around what is put into the editor from elsewhere, maybe as one replacement, which takes the marks of lines.
    void aboutToFollow();
    void followed(const core::TextPatch& patch);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followEditor(int position, int modification, int length);
    void tellInsertion();
    void followText(const core::TextPatch& patch, const QObject* typist);
    void putInEach(const core::TextPatch& patch);
    void putInAtOnce(const core::TextPatch& patch);
    void replace(core::ByteRange range, std::string_view replacement);

    TypedEditor& m_editor;
    EditedText& m_text;
    std::uint64_t m_gesture = 0;
    core::ByteRange m_insertion; ///< not told yet: what it says is known when it has happened
    bool m_isFollowing = false;
};

} // namespace ui
