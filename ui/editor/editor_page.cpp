// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editor_page.h"

#include "ui/editor/difference_view.h"
#include "ui/editor/question_strip.h"
#include "ui/editor/saving_trouble.h"
#include "ui/notice_strip.h"
#include "ui/text.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/readable_lines.h"
#include "ui/text_view/text_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

EditorPage::EditorPage(QWidget* parent)
    : QWidget(parent)
    , m_outside(makeOutsideStrip())
    , m_trouble(new SavingTrouble(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TextView(m_stack))
    , m_difference(new DifferenceView(m_stack))
    , m_silence(makeSilenceNote())
    , m_whyLaidOut(new NoticeStrip(this))
    , m_gone(new NoticeStrip(this))
    , m_layingOut([this](std::shared_ptr<const core::LaidOutJson> layout) { takeLayout(std::move(layout)); })
{
    m_view->allowFolding();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_difference);
    setFocusProxy(m_view);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_outside);
    column->addWidget(m_trouble);
    column->addWidget(m_gone);
    column->addWidget(m_whyLaidOut);
    column->addWidget(m_stack, 1);
    column->addWidget(m_silence);
}

QuestionStrip* EditorPage::makeOutsideStrip()
{
    auto* strip = new QuestionStrip(this);
    connect(strip->addAnswer(tr("&Compare")), &QPushButton::clicked, this, &EditorPage::compareWithForeign);
    connect(strip->addAnswer(tr("&Keep mine")), &QPushButton::clicked, this,
        [this] { edited()->keepAgainstForeign(); });
    connect(
        strip->addAnswer(tr("&Reload")), &QPushButton::clicked, this, [this] { edited()->takeForeign(); });
    return strip;
}

QWidget* EditorPage::makeSilenceNote()
{
    auto* note = new QWidget(this);
    auto* words = new QLabel(tr("Screen readers are told nothing of this text: it is larger than 1 MB, and "
                                "they would make typing slow."),
        note);
    words->setWordWrap(true);
    auto* wanted = new QPushButton(tr("&Let them read it"), note);
    wanted->setAutoDefault(false);
    connect(wanted, &QPushButton::clicked, this, &EditorPage::largeTextsWanted);
    auto* row = new QHBoxLayout(note);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    row->addWidget(words, 1);
    row->addWidget(wanted);
    note->hide();
    return note;
}

void EditorPage::showToRead(std::shared_ptr<const OpenFile> file, const QString& about)
{
    show(std::move(file), about);
    m_view->setText(m_file->text);
    m_view->setDiagnostics(m_file->diagnostics.value_or(std::vector<core::Diagnostic>()));
    m_silence->setVisible(m_view->isSilent());
}

void EditorPage::showLaidOut(std::shared_ptr<const OpenFile> file, const QString& about)
{
    const bool isShown =
        m_layout && file->path == m_file->path && file->text->bytes() == m_file->text->bytes();
    if (isShown)
        return;
    show(std::move(file), about);
    m_view->setText(core::SourceText::make({}));
    m_silence->hide();
    m_whyLaidOut->showNotice(
        {.message = tr("This file has lines too long to type in: it is laid out here to be read, and "
                       "unchanged on the disk."),
            .hint = tr("Compare shows it in the same way. To change it here, give it shorter lines."),
            .canDismiss = false});
    m_layingOut.start([text = m_file->text](const std::stop_token& /*stop*/) {
        return std::make_shared<const core::LaidOutJson>(layOutToBeRead(*text));
    });
}

void EditorPage::takeLayout(std::shared_ptr<const core::LaidOutJson> layout)
{
    m_layout = std::move(layout);
    m_view->setText(m_layout->text);
    m_silence->setVisible(m_view->isSilent());
    emit laidOut();
}

void EditorPage::showToEdit(std::shared_ptr<const OpenFile> file, const QString& about, EditedText& text)
{
    show(std::move(file), about);
    m_view->edit(text);
    connect(&text, &EditedText::foreignChanged, this, &EditorPage::askAboutForeign, Qt::UniqueConnection);
    connect(&text, &EditedText::goneChanged, this, &EditorPage::tellWhenGone, Qt::UniqueConnection);
    setDiagnosed(m_file);
    askAboutForeign();
    tellWhenGone();
    m_silence->setVisible(m_view->isSilent());
}

void EditorPage::show(std::shared_ptr<const OpenFile> file, const QString& about)
{
    if (EditedText* before = edited())
        before->disconnect(this);
    m_file = std::move(file);
    m_about = about;
    m_layingOut.cancel();
    m_layout.reset();
    m_whyLaidOut->hide();
    m_outside->hide();
    m_trouble->hide();
    m_gone->hide();
    showText();
}

void EditorPage::setDiagnosed(std::shared_ptr<const OpenFile> file)
{
    m_file = std::move(file);
    // What was found in a text that has changed since would be marked in the wrong places.
    const EditedText* text = edited();
    const bool isAsRead =
        !m_whyLaidOut->isVisibleTo(this) && (!text || text->bytes() == m_file->text->bytes());
    if (m_file->diagnostics && isAsRead)
        m_view->setDiagnostics(*m_file->diagnostics);
}

bool EditorPage::isDirty() const
{
    return edited() && edited()->isDirty();
}

void EditorPage::goTo(std::uint32_t offset)
{
    if (m_layout)
        m_view->setCaret({m_layout->lineOf(offset), 0});
    else
        m_view->setCaretAt(offset);
    m_view->showAroundCaret();
}

std::uint32_t EditorPage::caretOffset() const
{
    return m_layout ? m_layout->sourceOfLine[m_view->caret().line] : m_view->caretOffset();
}

void EditorPage::setReadsOutLargeTexts(bool reads)
{
    m_view->setReadsOutLargeTexts(reads);
    m_silence->setVisible(m_view->isSilent());
}

void EditorPage::askAboutForeign()
{
    const EditedText* text = edited();
    if (text && text->foreign())
        m_outside->ask(tr("%1 was changed by another program, and you have unsaved changes.")
                           .arg(toShown(text->path())));
    else
        m_outside->hide();
    if (m_outside->isHidden())
        showText();
}

void EditorPage::tellWhenGone()
{
    const EditedText* text = edited();
    if (text && text->isGone())
        m_gone->showNotice({.message = tr("%1 is not on the disk any more.").arg(toShown(text->path())),
            .hint = tr("Another branch may be checked out, or somebody deleted it. Your text is kept here; "
                       "saving writes the file anew."),
            .canDismiss = false});
    else
        m_gone->hide();
}

void EditorPage::explainRefusal()
{
    m_outside->ask(tr("%1 was not saved: another program changed it, and one of the two texts would be lost. "
                      "Decide which one stays.")
                       .arg(toShown(m_file->path)));
    m_outside->takeKeys();
}

void EditorPage::compareWithForeign()
{
    m_difference->showStates(
        {edited()->foreign(), tr("On the disk")}, {edited()->frozen(), tr("Your unsaved text")});
    m_stack->setCurrentWidget(m_difference);
    m_difference->setFocus();
}

void EditorPage::showText()
{
    m_stack->setCurrentWidget(m_view);
}

EditedText* EditorPage::edited() const
{
    return m_view->edited();
}

} // namespace ui
