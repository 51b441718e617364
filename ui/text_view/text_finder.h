// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: what the find bar asks for, found in the text of one view off the GUI thread.
#pragma once

#include "ui/task.h"
#include "ui/text_view/find_direction.h"
#include "ui/text_view/match_marks.h"
#include "ui/text_view/text_pattern.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui {

class FindBar;
class TextView;

class TextFinder : public QObject {
    Q_OBJECT
public:
    TextFinder(TextView& view, FindBar& bar);

    void next() { step(Wish::Next); }
    void previous() { step(Wish::Previous); }

signals:
    /// The caret is at a match.
    void found();

private:
    /// To be done once the matches are known.
    enum class Wish : std::uint8_t { None, Here, Next, Previous, Replace, ReplaceAll };
    struct Found {
        TextMatches matches;
        std::shared_ptr<const core::SourceText> text;
    };

    void seekAnew();
    void forget();
    void followText();
    void followChange(const core::TextPatch& patch);
    void search();
    void take(Found found);
    void step(Wish wish);
    void fulfil();
    void goTo(std::size_t match);
    void replaceOne();
    void replaceAll();
    void takeReplacements(const core::Result<core::TextPatch>& patch);
    std::optional<Replacement> replacement();
    void limitToSelection(bool isLimited);
    core::ByteRange selection() const;
    core::ByteRange scope() const;
    std::optional<std::size_t> nearest() const;
    std::optional<std::size_t> selectedMatch() const;
    void tellOutcome();
    QString countText() const;

    TextView& m_view;
    FindBar& m_bar;
    MatchMarks m_marks;
    TextPattern m_pattern;
    std::optional<Found> m_found; ///< nothing: the text, or what is sought, is another one since
    Wish m_wish = Wish::None;
    std::optional<core::ByteRange> m_scope; ///< only in there
    QString m_news; ///< what was done last, said together with the count
    QTimer m_pause; ///< of typing in the text
    QMetaObject::Connection m_following; ///< what is typed
    Task<Found> m_searching;
    Task<core::Result<core::TextPatch>> m_replacing;
};

} // namespace ui
