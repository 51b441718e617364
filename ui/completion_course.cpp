// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completion_course.h"

#include "core/document/patch/text_patch.h"
#include "ui/commands.h"
#include "ui/edit_page.h"
#include "ui/editor/completion_popup.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/navigation.h"
#include "ui/text.h"
#include "ui/text_view/caret_place.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/key_claim.h"
#include "ui/text_view/text_view.h"

#include <QKeyEvent>

#include <cctype>

namespace ui {

namespace {

/// Longer than any key writes: it was pasted.
constexpr std::size_t LongestKey = 4;

bool isOfWord(char each)
{
    const auto byte = static_cast<unsigned char>(each);
    return std::isalnum(byte) != 0 || byte >= 0x80
        || std::string_view("_-$@./").find(each) != std::string_view::npos;
}

/// Behind what is typed something of a kind may follow.
bool invitesOffers(std::string_view text, std::uint32_t caret)
{
    if (caret == 0 || caret > text.size())
        return false;
    const char last = text[caret - 1];
    if (last == ' ')
        return caret > 1 && (text[caret - 2] == ':' || text[caret - 2] == '-');
    return isOfWord(last) || last == '#' || last == '"' || last == '\'';
}

} // namespace

CompletionCourse::CompletionCourse(EditPage& edit, const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_edit(edit)
    , m_asking([this](core::Completion completion) { take(std::move(completion)); })
{
    commands.on(CommandId::Complete, this, [this] { begin(); });
    connect(&edit.editor(), &EditorView::fileShown, this, &CompletionCourse::followFront);
    connect(&edit.editor(), &EditorView::fileShown, this, &CompletionCourse::askWhatWaits);
    connect(&edit.navigation(), &Navigation::changed, this, &CompletionCourse::askWhatWaits);
    connect(&edit.editor(), &EditorView::caretMoved, this, &CompletionCourse::followCaret);
}

CompletionCourse::~CompletionCourse()
{
    delete m_popup;
}

void CompletionCourse::followFront()
{
    TextView* front = m_edit.editor().view();
    EditedText* text = front ? front->edited() : nullptr;
    if (front == m_view && text == m_text)
        return;
    close();
    if (m_text)
        m_text->disconnect(this);
    m_view = front;
    m_text = text;
    m_keys.reset();
    m_isIdle = false;
    if (!text)
        return;
    m_keys = std::make_unique<KeyClaim>(
        *front, [this](const QKeyEvent& key) { return isWanted(key); },
        [this](const QKeyEvent& key) { return takeKey(key); });
    connect(m_keys.get(), &KeyClaim::left, this, &CompletionCourse::close);
    // A strip above the text moves it, which is no reason to go: what is typed breaks most texts for a while.
    connect(m_keys.get(), &KeyClaim::moved, this, &CompletionCourse::followText, Qt::QueuedConnection);
    connect(text, &EditedText::changed, this, [this](const core::TextPatch& patch, const QObject* typist) {
        noteChange(patch, typist != nullptr);
    });
}

void CompletionCourse::begin()
{
    followFront();
    if (!m_text) {
        emit said(tr("This text is here to be read: nothing can be written into it."));
        return;
    }
    const std::string& path = m_edit.editor().file()->path;
    if (!m_edit.navigation().rootOf(path) && !isFeatureFile(path)) {
        emit said(m_edit.whyNoOutline());
        return;
    }
    m_isIdle = false;
    ask(Asked::ByKey);
}

/// One question at a time, of a text that is read: what is typed meanwhile is asked about behind it.
void CompletionCourse::ask(Asked how)
{
    m_asked = m_asksAgain && m_asked == Asked::ByKey ? Asked::ByKey : how;
    m_isAwaited = true;
    m_caret = m_view->caretOffset();
    if (m_asking.isRunning() || !isRead()) {
        m_asksAgain = true;
        return;
    }
    m_asksAgain = false;
    m_since = {};
    m_asking.start(
        [question = questionHere()](const std::stop_token& stop) { return completionOf(question, stop); });
}

void CompletionCourse::askWhatWaits()
{
    if (m_asksAgain && !m_asking.isRunning() && m_text && m_view && isRead())
        ask(m_asked);
}

/// Scenarios are: they have no tree.
bool CompletionCourse::isRead() const
{
    const Navigation& navigation = m_edit.navigation();
    const std::string path = m_edit.caretPlace().file;
    const SharedSymbols root = navigation.rootOf(path);
    if (!root)
        return true;
    if (const auto live = navigation.liveText(path))
        return live->document().tree.source().bytes() == m_text->bytes();
    const core::ContractFile* known = root->file(path);
    return known && known->document.tree.source().bytes() == m_text->bytes();
}

/// Extension keys are those of all contracts, and a scenario may be about any.
bool CompletionCourse::needsAll(const SymbolPlace& place) const
{
    const std::string_view before = m_text->bytes().substr(0, place.offset);
    std::size_t begin = before.size();
    while (begin > 0 && isOfWord(before[begin - 1]))
        --begin;
    return isFeatureFile(place.file) || before.substr(begin).starts_with('x');
}

CompletionQuestion CompletionCourse::questionHere() const
{
    Navigation& navigation = m_edit.navigation();
    const SymbolPlace place = m_edit.caretPlace();
    if (needsAll(place))
        navigation.lookAtAll();
    const SharedSymbols root = navigation.rootOf(place.file);
    return {root, navigation.symbols(), place.file, root ? std::string() : std::string(m_text->bytes()),
        place.offset, navigation.liveText(place.file)};
}

void CompletionCourse::take(core::Completion completion)
{
    const bool isWanted = std::exchange(m_isAwaited, false) && m_text && m_view;
    const bool asksAgain = std::exchange(m_asksAgain, false) && isWanted;
    if (isWanted)
        show(std::move(completion));
    if (asksAgain)
        ask(m_asked);
    else
        emit answered();
}

void CompletionCourse::show(core::Completion completion)
{
    m_word = {
        m_since.mapOffset(completion.word.begin), m_since.mapOffset(completion.word.end, core::Stick::After)};
    const std::uint32_t caret = m_caret = m_view->caretOffset();
    const bool isThere = m_word.begin <= caret && caret <= m_word.end && !completion.offers.empty();
    if (!isThere) {
        if (m_asked == Asked::ByKey && completion.offers.empty())
            emit said(tr("Nothing can be offered here."));
        m_isIdle = completion.offers.empty();
        close();
        return;
    }
    if (!m_popup)
        m_popup = new CompletionPopup(m_view->window());
    m_popup->disconnect(this);
    connect(m_popup, &CompletionPopup::chosen, this, &CompletionCourse::write);
    m_popup->setOffers(std::move(completion.offers), {});
    narrow();
}

/// Those that come with what is typed next are narrowed down at once; a moment later all that there are come.
void CompletionCourse::narrow()
{
    const std::uint32_t caret = m_view->caretOffset();
    const QRect place = placeInWindow(*m_view, m_word.begin);
    const std::string_view typed = m_text->bytes().substr(m_word.begin, caret - m_word.begin);
    const bool hasOffers = !place.isNull() && m_popup->narrow(typed);
    if (hasOffers && (m_asked == Asked::ByKey || changesSomething()))
        m_popup->open(place);
    else
        m_popup->hide();
}

void CompletionCourse::noteChange(const core::TextPatch& patch, bool isTyped)
{
    if (m_asking.isRunning())
        m_since = m_since.then(patch);
    m_word = {patch.mapOffset(m_word.begin), patch.mapOffset(m_word.end, core::Stick::After)};
    if (!isTyped) {
        close();
        return;
    }
    const core::TextEdit& edit = patch.edits().front();
    m_isInsertion = edit.range.empty() && edit.replacement.size() <= LongestKey;
    // A deletion is told before the caret has moved.
    if (!std::exchange(m_isTyping, true))
        QMetaObject::invokeMethod(this, &CompletionCourse::followTyping, Qt::QueuedConnection);
}

void CompletionCourse::followTyping()
{
    m_isTyping = false;
    if (!m_text || !m_view || !hasPlainCaret(*m_view)) {
        close();
        return;
    }
    const std::string_view bytes = m_text->bytes();
    const std::uint32_t caret = m_caret = m_view->caretOffset();
    const bool isInWord = m_word.begin <= caret && caret <= m_word.end;
    if (isOpen() && isInWord)
        narrow();
    else if (isOpen())
        close();
    const bool mayAsk = m_isInsertion || isOpen();
    const bool beginsWord = caret > 0 && caret <= bytes.size() && !isOfWord(bytes[caret - 1]);
    m_isIdle = m_isIdle && !beginsWord;
    if (mayAsk && !m_isIdle && (isOpen() || invitesOffers(bytes, caret))) {
        const std::string& path = m_edit.editor().file()->path;
        if (m_edit.navigation().rootOf(path) || isFeatureFile(path))
            ask(isOpen() ? m_asked : Asked::ByTyping);
    }
}

void CompletionCourse::followCaret()
{
    // What is typed moves it, too, and is followed when all of it is done.
    if (m_isTyping || !m_view || !m_text)
        return;
    const std::uint32_t caret = m_view->caretOffset();
    if (caret == m_caret)
        return;
    m_caret = caret;
    m_isIdle = false;
    close();
}

void CompletionCourse::followText()
{
    if (!isOpen())
        return;
    if (placeInWindow(*m_view, m_word.begin).isNull())
        m_view->setCaretAt(m_caret);
    const QRect place = placeInWindow(*m_view, m_word.begin);
    place.isNull() ? m_popup->hide() : m_popup->open(place);
}

void CompletionCourse::close()
{
    m_isAwaited = false;
    m_asksAgain = false;
    if (m_popup)
        m_popup->hide();
}

bool CompletionCourse::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

bool CompletionCourse::isWanted(const QKeyEvent& key) const
{
    if (!isOpen() || (key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Escape:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        return changesSomething();
    default:
        return false;
    }
}

bool CompletionCourse::takeKey(const QKeyEvent& key)
{
    if (!isWanted(key)) {
        // What stands there already is what it offers: the key means the text.
        if (isOpen()
            && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab))
            close();
        return false;
    }
    switch (key.key()) {
    case Qt::Key_Up:
        m_popup->step(-1);
        break;
    case Qt::Key_Down:
        m_popup->step(1);
        break;
    case Qt::Key_PageUp:
        m_popup->stepPage(-1);
        break;
    case Qt::Key_PageDown:
        m_popup->stepPage(1);
        break;
    case Qt::Key_Escape:
        m_isIdle = true;
        close();
        break;
    default:
        write();
    }
    return true;
}

bool CompletionCourse::changesSomething() const
{
    return m_popup->current().text != m_text->bytes().substr(m_word.begin, m_word.size());
}

void CompletionCourse::write()
{
    const core::Offer offer = m_popup->current();
    const std::uint32_t begin = m_word.begin;
    close();
    const auto patch = core::TextPatch::make({{m_word, offer.text}});
    const auto done = patch.and_then([&](const core::TextPatch& edit) {
        return m_text->apply(edit, tr("Complete %1").arg(toShown(offer.name)));
    });
    if (!done) {
        emit said(toShown(done.error().message));
        return;
    }
    const auto size = static_cast<std::uint32_t>(offer.text.size());
    m_view->setCaretAt(begin + size - offer.behindCaret);
    // Behind a key stands a value, which may be one of some.
    m_isIdle = false;
    if (offer.behindCaret == 0 && offer.text.ends_with(": "))
        ask(Asked::ByTyping);
}

} // namespace ui
