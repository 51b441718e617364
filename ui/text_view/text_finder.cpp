// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_finder.h"

#include "core/document/patch/block_layout.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/find_bar.h"
#include "ui/text_view/text_view.h"

#include <QLocale>
#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

using S = QsciScintillaBase;

/// More than anybody goes through, and few enough to be replaced in one go.
constexpr std::size_t MostMatches = 500'000;
/// Who types does not wait for the count.
constexpr int PauseBeforeCounting = 150;

} // namespace

TextFinder::TextFinder(TextView& view, FindBar& bar)
    : QObject(&view)
    , m_view(view)
    , m_bar(bar)
    , m_marks(view.editor())
    , m_searching([this](Found found) { take(std::move(found)); })
    , m_replacing([this](const core::Result<core::TextPatch>& patch) { takeReplacements(patch); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBeforeCounting);
    connect(&m_pause, &QTimer::timeout, this, &TextFinder::search);
    connect(&bar, &FindBar::soughtChanged, this, &TextFinder::seekAnew);
    connect(&bar, &FindBar::findRequested, this, [this](FindDirection direction, bool fromHere) {
        step(direction == FindDirection::Backward ? Wish::Previous : fromHere ? Wish::Here : Wish::Next);
    });
    connect(&bar, &FindBar::replaceRequested, this, [this] { step(Wish::Replace); });
    connect(&bar, &FindBar::replaceAllRequested, this, [this] { step(Wish::ReplaceAll); });
    connect(&bar, &FindBar::inSelectionChanged, this, &TextFinder::limitToSelection);
    connect(&view, &TextView::editedChanged, this, &TextFinder::followText);
    connect(&view, &TextView::replaced, this, &TextFinder::followText);
    connect(&view, &TextView::caretMoved, this, &TextFinder::tellOutcome);
    connect(&view, &TextView::restyled, this, [this] { m_marks.applyColours(m_view.palette()); });
}

/// Other words, or the strip was opened or closed.
void TextFinder::seekAnew()
{
    m_pattern = TextPattern(m_bar.sought());
    m_wish = Wish::None;
    m_news.clear();
    forget();
    if (!m_bar.isHidden())
        search();
}

void TextFinder::forget()
{
    m_searching.cancel();
    m_replacing.cancel();
    m_found.reset();
    m_marks.show({});
    tellOutcome();
}

/// Another text is in the view, or can be typed into now.
void TextFinder::followText()
{
    m_bar.setInSelection(false);
    forget();
    if (!m_bar.isHidden())
        m_pause.start();
    disconnect(m_following);
    if (EditedText* text = m_view.edited())
        m_following = connect(text, &EditedText::changed, this, &TextFinder::followChange);
}

void TextFinder::followChange(const core::TextPatch& patch)
{
    if (m_scope)
        m_scope = patch.mapRange(*m_scope);
    m_news.clear();
    forget();
    if (!m_bar.isHidden())
        m_pause.start();
}

void TextFinder::search()
{
    if (!m_pattern.isUsable()) {
        tellOutcome();
        return;
    }
    m_pause.stop();
    m_searching.start([text = m_view.frozen(), pattern = m_pattern, within = m_scope](
                          const std::stop_token& stop) {
        return Found {findMatches(*text, pattern, within.value_or(wholeOf(*text)), MostMatches, stop), text};
    });
}

void TextFinder::take(Found found)
{
    m_found = std::move(found);
    m_marks.show(m_found->matches.ranges);
    if (m_wish == Wish::None)
        tellOutcome();
    else
        fulfil();
}

void TextFinder::step(Wish wish)
{
    m_wish = wish;
    m_news.clear();
    if (m_found)
        fulfil();
    else if (!m_searching.isRunning())
        search();
}

void TextFinder::fulfil()
{
    if (m_wish == Wish::ReplaceAll)
        return replaceAll();
    if (m_wish == Wish::Replace && selectedMatch())
        return replaceOne();
    const std::optional<std::size_t> match = nearest();
    const bool isBackwards = m_wish == Wish::Previous;
    const core::ByteRange from = selection();
    m_wish = Wish::None;
    if (!match)
        return tellOutcome();
    const core::ByteRange range = m_found->matches.ranges[*match];
    if (isBackwards && range.begin > from.begin)
        m_news = tr("from the end again");
    else if (!isBackwards && range.begin < from.begin)
        m_news = tr("from the top again");
    goTo(*match);
}

void TextFinder::goTo(std::size_t match)
{
    const core::ByteRange range = m_found->matches.ranges[match];
    QsciScintilla& editor = m_view.editor();
    m_view.reveal(range.begin);
    // With room beyond it, and only then exactly to it: what is found stands with what is around it.
    editor.SendScintilla(
        S::SCI_SCROLLRANGE, static_cast<unsigned long>(range.end), static_cast<long>(range.begin));
    editor.SendScintilla(
        S::SCI_SETSEL, static_cast<unsigned long>(range.begin), static_cast<long>(range.end));
    m_view.showAroundCaret();
    tellOutcome();
    emit found();
}

std::optional<std::size_t> TextFinder::nearest() const
{
    const std::vector<core::ByteRange>& ranges = m_found->matches.ranges;
    if (ranges.empty())
        return {};
    const core::ByteRange from = selection();
    const std::optional<std::size_t> selected = selectedMatch();
    if (m_wish == Wish::Previous) {
        const auto behind = std::ranges::lower_bound(ranges, from.begin, {}, &core::ByteRange::begin);
        const auto index = static_cast<std::size_t>(behind - ranges.begin());
        return index == 0 ? ranges.size() - 1 : index - 1;
    }
    if (selected && m_wish != Wish::Here)
        return (*selected + 1) % ranges.size();
    const std::uint32_t least = m_wish == Wish::Here ? from.begin : from.end;
    const auto next = std::ranges::lower_bound(ranges, least, {}, &core::ByteRange::begin);
    return next == ranges.end() ? 0 : static_cast<std::size_t>(next - ranges.begin());
}

std::optional<std::size_t> TextFinder::selectedMatch() const
{
    if (!m_found)
        return {};
    const std::vector<core::ByteRange>& ranges = m_found->matches.ranges;
    const auto match = std::ranges::lower_bound(ranges, selection());
    if (match == ranges.end() || *match != selection())
        return {};
    return static_cast<std::size_t>(match - ranges.begin());
}

core::ByteRange TextFinder::selection() const
{
    const auto place = [this](unsigned int message) {
        return static_cast<std::uint32_t>(m_view.editor().SendScintilla(message));
    };
    return {place(S::SCI_GETSELECTIONSTART), place(S::SCI_GETSELECTIONEND)};
}

core::ByteRange TextFinder::scope() const
{
    return m_scope.value_or(wholeOf(*m_found->text));
}

void TextFinder::limitToSelection(bool isLimited)
{
    const core::ByteRange chosen = selection();
    m_scope.reset();
    if (isLimited && chosen.empty()) {
        m_bar.setInSelection(false);
        m_news = tr("select a part of the text first");
        return tellOutcome();
    }
    if (isLimited)
        m_scope = chosen;
    m_marks.showScope(m_scope);
    seekAnew();
}

std::optional<Replacement> TextFinder::replacement()
{
    Replacement made = m_pattern.replacement(m_bar.replacement());
    if (!made.complaint().isEmpty()) {
        m_bar.complain(made.complaint());
        return {};
    }
    made.setLineEnd(std::string(core::lineEndOf(*m_found->text)));
    return made;
}

/// The first time it only shows what would be replaced.
void TextFinder::replaceOne()
{
    m_wish = Wish::None;
    EditedText* edited = m_view.edited();
    const std::optional<Replacement> wanted = replacement();
    if (!edited || !wanted)
        return;
    const core::ByteRange match = m_found->matches.ranges[*selectedMatch()];
    const std::shared_ptr<const core::SourceText> text = m_found->text;
    const std::uint32_t line = text->position(match.begin).line;
    const std::uint32_t begin = text->lineBegin(line);
    const auto edit = replacementAt(text->line(line), match.begin - begin, m_pattern, *wanted);
    if (edit && edit->range.end == match.end - begin) {
        const auto behind = match.begin + static_cast<std::uint32_t>(edit->replacement.size());
        const auto patch = core::TextPatch::make({{match, edit->replacement}});
        if (patch && edited->apply(*patch, tr("replacement")))
            m_view.setCaretAt(behind);
    }
    step(Wish::Next);
}

void TextFinder::replaceAll()
{
    m_wish = Wish::None;
    if (!m_view.edited())
        return;
    const TextMatches& matches = m_found->matches;
    if (matches.isCut || matches.gaveUpIn) {
        m_bar.complain(tr("Nothing was replaced: %1").arg(countText()));
        return;
    }
    const std::optional<Replacement> wanted = replacement();
    if (!wanted)
        return;
    m_replacing.start([text = m_found->text, pattern = m_pattern, wanted = *wanted, within = scope()](
                          const std::stop_token& stop) {
        return core::TextPatch::make(replacementsIn(*text, pattern, wanted, within, stop));
    });
}

/// What changes in the text meanwhile cancels it.
void TextFinder::takeReplacements(const core::Result<core::TextPatch>& patch)
{
    if (!patch || !m_view.edited())
        return;
    const auto count = static_cast<int>(patch->edits().size());
    if (count > 0 && !m_view.edited()->apply(*patch, tr("replacement of all")))
        return;
    m_news = tr("%n replaced", nullptr, count);
    tellOutcome();
}

void TextFinder::tellOutcome()
{
    if (m_bar.isHidden())
        return;
    if (!m_pattern.complaint().isEmpty())
        return m_bar.complain(m_pattern.complaint());
    if (!m_found)
        return m_bar.tell(m_news);
    if (m_found->matches.gaveUpIn)
        return m_bar.complain(countText());
    const QString count = countText();
    if (m_found->matches.ranges.empty() && !m_news.isEmpty())
        return m_bar.tell(m_news);
    m_bar.tell(
        m_news.isEmpty() ? count : tr("%1, %2", "which of how many, what was done").arg(count, m_news));
}

QString TextFinder::countText() const
{
    const TextMatches& matches = m_found->matches;
    const QString count = QLocale().toString(static_cast<qulonglong>(matches.ranges.size()));
    if (matches.gaveUpIn)
        return tr("The expression tries too many ways in line %1, and the search ended there.")
            .arg(*matches.gaveUpIn + 1);
    if (matches.isCut)
        return tr("more than %1; look for less").arg(count);
    if (matches.ranges.empty())
        return tr("Not found");
    const std::optional<std::size_t> selected = selectedMatch();
    return selected ? tr("%1 of %2").arg(QLocale().toString(static_cast<qulonglong>(*selected + 1)), count)
                    : tr("%1 found").arg(count);
}

} // namespace ui
