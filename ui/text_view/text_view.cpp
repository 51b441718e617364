// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_view/text_view.h"

#include "core/document/document.h"
#include "core/document/patch/block_layout.h"
#include "ui/text.h"
#include "ui/text_view/about_text_view.h"
#include "ui/text_view/bracket_marks.h"
#include "ui/text_view/carets.h"
#include "ui/text_view/diagnostic_marks.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/editor_keys.h"
#include "ui/text_view/find_bar.h"
#include "ui/text_view/highlighter.h"
#include "ui/text_view/large_text.h"
#include "ui/text_view/text_finder.h"
#include "ui/text_view/text_folds.h"
#include "ui/text_view/text_link.h"
#include "ui/text_view/text_pattern.h"
#include "ui/text_view/typed_editor.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int SmallestZoom = -6;
constexpr int LargestZoom = 20;
constexpr int IndentationWidth = 2;

} // namespace

TextView::TextView(QWidget* parent)
    : QWidget(parent)
    , m_editor(new TypedEditor(this))
    , m_marks(new DiagnosticMarks(*m_editor))
    , m_findBar(new FindBar(this))
    , m_text(core::SourceText::make({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
    setUpEditor();
    applyStyle();
    setFocusProxy(m_editor);
    new BracketMarks(*this);
    m_finder = new TextFinder(*this, *m_findBar);
    connect(m_finder, &TextFinder::found, this, &TextView::found);
    connect(m_findBar, &FindBar::closed, this, [this] { m_editor->setFocus(); });
    connect(m_findBar, &FindBar::soughtChanged, this, &TextView::soughtChanged);
}

TextView::~TextView() = default;

void TextView::setUpEditor()
{
    m_editor->setUtf8(true);
    m_editor->setReadOnly(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setWrapMode(QsciScintilla::WrapNone);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginWidth(1, 0);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETMARGINLEFT, 0UL, 8L);
    m_editor->setFolding(QsciScintilla::NoFoldStyle);
    m_editor->setCaretLineVisible(true);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTHTRACKING, 1UL);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTH, 1UL);
    // Else every line on the screen is measured anew for every picture, which scrolling has sixty of a
    // second.
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETLAYOUTCACHE, QsciScintillaBase::SC_CACHE_PAGE);
    showHiddenCharacters();
    m_editor->setAccessibleName(tr("Text of the file"));
    m_editor->setAutoIndent(true);
    m_editor->setIndentationsUseTabs(false);
    m_editor->setTabWidth(IndentationWidth);
    freeKeys(*m_editor);
    allowManyCarets(*m_editor);
    connect(m_editor, &QsciScintilla::cursorPositionChanged, this, &TextView::caretMoved);
    connect(m_editor, &QsciScintillaBase::SCN_ZOOM, this, &TextView::fitMargin);
}

/// A contract must not read differently from what it says.
void TextView::showHiddenCharacters()
{
    constexpr char16_t HiddenCharacters[] = u"\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E"
                                            u"\u2060\u2066\u2067\u2068\u2069\uFEFF";
    for (const QChar character : QStringView(HiddenCharacters)) {
        const QByteArray bytes = QString(character).toUtf8();
        const QByteArray shown = "U+" + QByteArray::number(character.unicode(), 16).toUpper();
        m_editor->SendScintilla(
            QsciScintillaBase::SCI_SETREPRESENTATION, bytes.constData(), shown.constData());
    }
}

void TextView::setText(std::shared_ptr<const core::SourceText> text)
{
    if (m_edited)
        m_edited->disconnect(this);
    m_link.reset();
    m_edited = nullptr;
    m_marks->clear();
    load(std::move(text));
    m_editor->setAccessibleDescription(tr("Read only"));
    emit caretMoved();
    emit editedChanged();
}

void TextView::edit(EditedText& text)
{
    setText(text.isDirty() ? text.frozen() : text.onDisk());
    m_edited = &text;
    m_editor->setEolMode(
        core::lineEndOf(*m_text) == "\n" ? QsciScintilla::EolUnix : QsciScintilla::EolWindows);
    m_editor->setReadOnly(false);
    m_editor->setAccessibleDescription(tr("Can be edited; Ctrl+Tab leaves the text"));
    m_link = std::make_unique<TextLink>(*m_editor, text);
    connect(m_link.get(), &TextLink::aboutToChange, this, [this](std::uint32_t offset) {
        if (m_highlighter)
            m_highlighter->forgetFrom(offset);
    });
    if (m_folds) {
        connect(m_link.get(), &TextLink::aboutToFollow, m_folds, &TextFolds::remember);
        connect(m_link.get(), &TextLink::followed, m_folds, &TextFolds::restore);
    }
    connect(&text, &EditedText::changed, this, &TextView::fitMargin, Qt::QueuedConnection);
    connect(&text, &EditedText::changed, m_marks, &DiagnosticMarks::follow);
    connect(&text, &QObject::destroyed, this, [this] {
        m_edited = nullptr;
        setText(core::SourceText::make({}));
    });
    emit editedChanged();
}

void TextView::load(std::shared_ptr<const core::SourceText> text)
{
    m_text = std::move(text);
    m_highlighter.reset();
    loadText(*m_editor, {});
    applyStyle();
    setSilent(*m_editor, m_text->size() > LargeText && !m_readsOutLargeTexts);
    loadText(*m_editor, m_text->bytes());
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETSCROLLWIDTH, 1UL);
    fitMargin();
    emit replaced();
}

std::shared_ptr<const core::SourceText> TextView::frozen() const
{
    return m_edited ? m_edited->frozen() : m_text;
}

std::string TextView::shownBytes() const
{
    std::string bytes(static_cast<std::size_t>(m_editor->length()), '\0');
    if (!bytes.empty())
        m_editor->SendScintilla(
            QsciScintillaBase::SCI_GETTEXT, static_cast<unsigned long>(bytes.size() + 1), bytes.data());
    return bytes;
}

std::uint32_t TextView::caretOffset() const
{
    return static_cast<std::uint32_t>(m_editor->SendScintilla(QsciScintillaBase::SCI_GETCURRENTPOS));
}

core::Position TextView::caret() const
{
    const long offset = caretOffset();
    if (!m_edited)
        return m_text->position(static_cast<std::uint32_t>(offset));
    const long line = m_editor->SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION, offset);
    const long begin = m_editor->SendScintilla(QsciScintillaBase::SCI_POSITIONFROMLINE, line);
    return {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(offset - begin)};
}

void TextView::setCaret(core::Position position)
{
    if (!m_edited) {
        setCaretAt(m_text->offset(position));
        return;
    }
    const auto line = static_cast<unsigned long>(position.line);
    const long begin = m_editor->SendScintilla(QsciScintillaBase::SCI_POSITIONFROMLINE, line);
    const long end = m_editor->SendScintilla(QsciScintillaBase::SCI_GETLINEENDPOSITION, line);
    setCaretAt(
        static_cast<std::uint32_t>(begin < 0 ? m_editor->length() : std::min(begin + position.byte, end)));
}

void TextView::setCaretAt(std::uint32_t offset)
{
    reveal(offset);
    m_editor->SendScintilla(QsciScintillaBase::SCI_GOTOPOS, static_cast<unsigned long>(offset));
    m_editor->ensureCursorVisible();
}

void TextView::allowFolding()
{
    m_folds = new TextFolds(*this);
}

void TextView::toggleFold()
{
    if (m_folds)
        m_folds->toggle(caret().line);
}

void TextView::foldAll()
{
    if (m_folds)
        m_folds->foldAll();
}

void TextView::unfoldAll()
{
    if (m_folds)
        m_folds->unfoldAll();
}

bool TextView::isInBrackets() const
{
    return core::detectSyntax(m_text->name(), m_text->bytes()) == core::Syntax::Json;
}

void TextView::reveal(std::uint32_t offset)
{
    if (m_folds)
        m_folds->reveal(static_cast<std::uint32_t>(m_editor->SendScintilla(
            QsciScintillaBase::SCI_LINEFROMPOSITION, static_cast<unsigned long>(offset))));
}

void TextView::showAroundCaret()
{
    const auto ask = [this](unsigned int message) { return m_editor->SendScintilla(message); };
    const long line = m_editor->SendScintilla(
        QsciScintillaBase::SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(caret().line));
    const long first = ask(QsciScintillaBase::SCI_GETFIRSTVISIBLELINE);
    const long last = first + ask(QsciScintillaBase::SCI_LINESONSCREEN) - 1;
    if (line <= first + 1 || line >= last - 1)
        ask(QsciScintillaBase::SCI_VERTICALCENTRECARET);
}

/// QScintilla's own answer waits for the next picture.
QString TextView::selectedText() const
{
    const auto place = [this](unsigned int message) { return m_editor->SendScintilla(message); };
    const long begin = place(QsciScintillaBase::SCI_GETSELECTIONSTART);
    const long end = place(QsciScintillaBase::SCI_GETSELECTIONEND);
    return m_editor->text(static_cast<int>(begin), static_cast<int>(end));
}

void TextView::selectNextMatch()
{
    ui::selectNextMatch(*m_editor);
}

void TextView::addCaretAbove()
{
    addCaret(*m_editor, CaretStep::Up);
}

void TextView::addCaretBelow()
{
    addCaret(*m_editor, CaretStep::Down);
}

int TextView::zoom() const
{
    return static_cast<int>(m_editor->SendScintilla(QsciScintillaBase::SCI_GETZOOM));
}

void TextView::setZoom(int points)
{
    m_editor->zoomTo(std::clamp(points, SmallestZoom, LargestZoom));
}

std::uint32_t TextView::colouredLines() const
{
    return m_highlighter ? m_highlighter->colouredLines() : 0;
}

QsciScintilla& TextView::editor() const
{
    return *m_editor;
}

bool TextView::isSilent() const
{
    return ui::isSilent(*m_editor);
}

void TextView::setReadsOutLargeTexts(bool reads)
{
    m_readsOutLargeTexts = reads;
    setSilent(*m_editor, m_editor->length() > static_cast<int>(LargeText) && !reads);
}

void TextView::setDiagnostics(std::span<const core::Diagnostic> diagnostics)
{
    m_marks->setDiagnostics(diagnostics);
}

void TextView::setFound(std::vector<TextMark> found)
{
    m_marks->setFound(std::move(found));
}

QString TextView::suggestion() const
{
    const QString selected = selectedText();
    return selected.contains('\n') ? QString() : selected;
}

void TextView::openFindBar()
{
    m_findBar->open(suggestion());
}

void TextView::openReplaceBar()
{
    m_edited ? m_findBar->openReplace(suggestion()) : openFindBar();
}

void TextView::findNext()
{
    m_findBar->sought().words.isEmpty() ? openFindBar() : m_finder->next();
}

void TextView::findPrevious()
{
    m_findBar->sought().words.isEmpty() ? openFindBar() : m_finder->previous();
}

SoughtText TextView::sought() const
{
    return m_findBar->isHidden() ? SoughtText() : m_findBar->sought();
}

void TextView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyStyle();
}

void TextView::applyStyle()
{
    const TextStyle style = textStyleFor(palette());
    m_highlighter.reset();
    m_editor->setFont(style.font);
    m_editor->setColor(style.text);
    m_editor->setPaper(style.ground);
    // Reading what there is to be known of languages waits for a text: windows begin without one.
    if (m_text->size() > 0 || !m_text->name().empty())
        m_highlighter = makeHighlighter(*m_editor, *m_text, style);
    m_editor->setMarginsFont(style.font);
    m_editor->setMarginsForegroundColor(style.marginText);
    m_editor->setMarginsBackgroundColor(style.margin);
    m_editor->setCaretForegroundColor(style.text);
    m_editor->setCaretLineBackgroundColor(style.caretLine);
    m_editor->setSelectionBackgroundColor(style.selection);
    m_editor->resetSelectionForegroundColor();
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETADDITIONALSELBACK, style.selection);
    m_editor->SendScintilla(QsciScintillaBase::SCI_SETADDITIONALCARETFORE, style.text);
    fitMargin();
    m_marks->applyColours(palette());
    emit restyled();
}

void TextView::fitMargin()
{
    const auto digits = static_cast<int>(std::to_string(m_editor->lines()).size());
    m_editor->setMarginWidth(0, QString(std::max(digits, 3) + 1, '9'));
}

QString editorName()
{
    return QStringLiteral("QScintilla " QSCINTILLA_VERSION_STR);
}

} // namespace ui
