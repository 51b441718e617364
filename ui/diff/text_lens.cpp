// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/text_lens.h"

#include "ui/diff/sides_bar.h"
#include "ui/models/revision_words.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <QVBoxLayout>

#include <utility>

namespace ui {

using core::Side;

TextLens::TextLens(Workspace& workspace, EditedTexts& edited, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edited(edited)
    , m_texts(new AlignedTexts(this))
    , m_bar(new SidesBar(this))
    , m_aligning([this](const SharedAlignment& alignment) { take(alignment); })
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_texts, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_texts);
    m_folding.setSingleShot(true);
    m_folding.setInterval(0);
    connectParts();
    followStudy();
}

TextLens::~TextLens() = default;

void TextLens::connectParts()
{
    connect(&m_workspace, &Workspace::studyChanged, this, &TextLens::followStudy);
    connect(&m_workspace, &Workspace::selectionChanged, this, &TextLens::followSelection);
    connect(&m_workspace, &Workspace::standingChanged, this, &TextLens::showMarks);
    connect(&m_workspace, &Workspace::outdatedChanged, m_texts, &AlignedTexts::setDimmed);
    connect(&m_folding, &QTimer::timeout, this, &TextLens::showWhenFolded);
    connect(m_texts, &AlignedTexts::foldsChanged, this, &TextLens::keepFolds);
    connect(m_texts, &AlignedTexts::caretMoved, this, &TextLens::showNote);
    connect(m_texts, &AlignedTexts::offsetChanged, m_bar, &SidesBar::setOffset);
    connect(m_bar, &SidesBar::linkedChosen, this, &TextLens::setLinked);
    connect(m_bar, &SidesBar::nudged, m_texts, &AlignedTexts::nudge);
    connect(m_bar, &SidesBar::offsetReset, m_texts, &AlignedTexts::resetOffset);
    connect(m_bar, &SidesBar::layoutChosen, this, &TextLens::setSideLayout);
    connect(m_bar, &SidesBar::contextChosen, this, &TextLens::foldUnchanged);
    connect(&m_edited, &EditedTexts::opened, this, &TextLens::takeOnEditing);
    connect(&m_workspace, &Workspace::textRead, this, &TextLens::followTyping);
    // The view has nothing to show any more once it is gone.
    connect(&m_edited, &EditedTexts::closing, this, &TextLens::showAsRead, Qt::QueuedConnection);
}

ChangeRef TextLens::chosen() const
{
    const auto& study = m_workspace.study();
    return study ? study->change(m_workspace.selected()) : ChangeRef {};
}

/// New texts, or the same ones judged anew.
void TextLens::followStudy()
{
    const auto& study = m_workspace.study();
    m_waiting.reset();
    if (!study)
        return;
    emit canEditChanged(canEdit());
    if (const ChangeRef change = chosen())
        showFiles(filesOf(change));
    else if (!study->check.contracts.empty())
        showFiles(entriesOf(study->check.contracts.front()));
}

void TextLens::followSelection()
{
    const ChangeRef change = chosen();
    if (!change)
        return m_texts->setCurrent({});
    m_change.clear();
    m_isEditWanted = false;
    showFiles(filesOf(change));
}

void TextLens::showFiles(const ComparedFiles& files)
{
    const Study& study = *m_workspace.study();
    const AlignedText baseline = textOf(study, Side::Baseline, files.baseline);
    const AlignedText candidate = textOf(study, Side::Candidate, files.candidate);
    const auto& shown = m_texts->alignment();
    if (files != m_files)
        m_change.clear();
    m_files = files;
    if (shown && shown->baseline.text == baseline.text && shown->candidate.text == candidate.text) {
        m_aligning.cancel();
        m_waiting.reset();
        m_folding.stop();
        m_isAligning = false;
        showMarks();
        showChange();
        if (m_isEditWanted)
            editHere();
        return;
    }
    startAligning(baseline, candidate);
}

/// Somebody who types in another page does not wait for what nobody sees.
void TextLens::startAligning(const AlignedText& baseline, const AlignedText& candidate)
{
    if (!isVisible()) {
        m_waiting = {baseline, candidate};
        return;
    }
    // Two files that somebody picked have two names, and yet one margin.
    const bool isSplit = m_workspace.study()->repository && m_files.baseline != m_files.candidate;
    const auto indentation = isSplit ? Indentation::Ignored : Indentation::Counts;
    m_isAligning = true;
    m_folding.stop();
    m_aligning.start([baseline, candidate, indentation](const std::stop_token& stop) {
        return align(baseline, candidate, indentation, stop);
    });
    m_texts->prepare(baseline, candidate);
}

void TextLens::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const auto texts = std::exchange(m_waiting, std::nullopt);
    if (texts && m_workspace.study())
        startAligning(texts->first, texts->second);
    else
        takeOnEditing();
}

/// The lines are level again even while the text cannot be judged.
void TextLens::followTyping(const std::string& path, const std::shared_ptr<const core::LiveDocument>& text)
{
    const auto& alignment = m_texts->alignment();
    if (m_workspace.study() && alignment && path == m_files.candidate)
        startAligning(alignment->baseline, {text->document().tree.sharedSource()});
}

void TextLens::take(const SharedAlignment& alignment)
{
    m_found = alignment;
    showWhenFolded();
}

/// Folding hundreds of thousands of lines away takes longer than the window may stand still: keys and
/// pictures come in between.
void TextLens::showWhenFolded()
{
    if (m_texts->foldSome(*m_found, foldsFor(*m_found)))
        showFound(std::exchange(m_found, nullptr));
    else
        m_folding.start();
}

void TextLens::showFound(const SharedAlignment& alignment)
{
    m_isAligning = false;
    if (!m_workspace.study())
        return;
    TextView& view = m_texts->view(Side::Candidate);
    const bool isTypedOn = view.edited() && view.edited()->path() == m_files.candidate
        && view.edited()->bytes() != alignment->candidate.text->bytes();
    // What was typed since is being judged; its answer is on the way.
    if (isTypedOn)
        return;
    m_texts->setAlignment(alignment, foldsFor(*alignment));
    emit canEditChanged(canEdit());
    takeOnEditing();
    showTitles();
    showNote();
    showMarks();
    showChange();
    emit shown();
    if (m_isEditWanted)
        editHere();
}

RowFolds TextLens::foldsFor(const Alignment& alignment) const
{
    RowFolds folds(alignment.rows, m_bar->context());
    if (const auto earlier = m_unfolded.find(m_files); earlier != m_unfolded.end())
        folds.revealAgain(earlier->second);
    return folds;
}

void TextLens::keepFolds()
{
    const auto unfolded = m_texts->folds().revealed();
    m_unfolded[m_files].assign(unfolded.begin(), unfolded.end());
}

void TextLens::foldUnchanged()
{
    m_unfolded.erase(m_files);
    if (const auto& alignment = m_texts->alignment())
        m_texts->setFolds(RowFolds(alignment->rows, m_bar->context()));
}

std::vector<TextsMemory> TextLens::memory() const
{
    std::vector<TextsMemory> memory;
    const auto remember = [&](const ComparedFiles& files, std::uint32_t top) {
        const auto unfolded = m_unfolded.find(files);
        memory.push_back({files.baseline, files.candidate,
            unfolded == m_unfolded.end() ? std::vector<core::IndexRange>() : unfolded->second, top});
    };
    for (const auto& [files, unfolded] : m_unfolded)
        if (files != m_files)
            remember(files, 0);
    if (m_texts->alignment())
        remember(m_files, m_texts->topRow());
    return memory;
}

void TextLens::setMemory(const std::vector<TextsMemory>& memory)
{
    m_unfolded.clear();
    m_wantedTop.reset();
    for (const TextsMemory& each : memory) {
        m_unfolded[{each.baseline, each.candidate}] = each.unfolded;
        m_wantedTop = each.top;
    }
    m_wantedFiles =
        memory.empty() ? ComparedFiles() : ComparedFiles {memory.back().baseline, memory.back().candidate};
}

void TextLens::showTitles()
{
    const core::Check& check = m_workspace.study()->check;
    m_texts->setTitle(Side::Baseline, tr("Baseline %1").arg(revisionText(check.baseline)).trimmed(),
        toShown(m_files.baseline));
    m_texts->setTitle(Side::Candidate, tr("Candidate %1").arg(revisionText(check.candidate)).trimmed(),
        toShown(m_files.candidate));
}

/// What one would otherwise take for what the file says, or would not find.
void TextLens::showNote()
{
    const auto& alignment = m_texts->alignment();
    if (!alignment)
        return;
    if (isLaidOut())
        return m_bar->setNote(tr("Too dense to be read: laid out here, unchanged in the file."));
    const auto caret = m_texts->caret();
    const auto other = otherEndOfMove(alignment->rows, caret.side, caret.line);
    if (!other)
        return m_bar->setNote({});
    m_bar->setNote(caret.side == Side::Candidate ? tr("↔ Moved from line %1 of the baseline").arg(*other + 1)
                                                 : tr("↔ Moved to line %1 of the candidate").arg(*other + 1));
}

void TextLens::showMarks()
{
    const auto& study = m_workspace.study();
    if (study && m_texts->alignment())
        m_texts->setMarks(marksIn(*m_texts->alignment(), m_files, *study, m_workspace.standing().get()));
}

/// Judged anew while one types, a change stays framed, but nothing jumps.
void TextLens::showChange()
{
    const ChangeRef change = chosen();
    if (!change)
        return m_texts->setCurrent({});
    const core::IndexRange rows = rowsOf(*m_texts->alignment(), m_files, *change.finding);
    const auto wantedTop = std::exchange(m_wantedTop, {});
    if (m_change != change.finding->place)
        m_texts->goTo(rows);
    else
        m_texts->setCurrent(rows);
    if (wantedTop && m_files == m_wantedFiles)
        m_texts->setTopRow(*wantedTop);
    m_change = change.finding->place;
}

bool TextLens::isLaidOut() const
{
    const auto& alignment = m_texts->alignment();
    return alignment && (alignment->baseline.layout || alignment->candidate.layout);
}

bool TextLens::canEdit() const
{
    const auto& study = m_workspace.study();
    const auto& alignment = m_texts->alignment();
    return study && study->isOfWorkingTree() && !m_files.candidate.empty() && !m_edited.root().empty()
        && alignment && alignment->candidate.text && !alignment->candidate.layout;
}

/// A text that is being edited somewhere is shown as it is being edited, once somebody sees it; of what was
/// typed since it was aligned, the answer is on the way.
void TextLens::takeOnEditing()
{
    EditedText* text = isVisible() && canEdit() ? m_edited.find(m_files.candidate) : nullptr;
    if (text && text->bytes() == m_texts->alignment()->candidate.text->bytes())
        m_texts->edit(*text);
}

void TextLens::showAsRead()
{
    if (const auto alignment = m_texts->alignment())
        m_texts->setAlignment(alignment, m_texts->folds());
}

void TextLens::editHere()
{
    const auto& alignment = m_texts->alignment();
    if (!canEdit())
        return;
    // What is on the screen may be another file yet.
    m_isEditWanted = m_isAligning && !m_edited.find(m_files.candidate);
    if (m_isEditWanted)
        return;
    m_edited.edit(m_files.candidate, alignment->candidate.text);
    takeOnEditing();
    m_texts->view(Side::Candidate).setFocus(Qt::OtherFocusReason);
}

void TextLens::setLinked(bool linked)
{
    m_bar->setLinked(linked);
    m_texts->setLinked(linked);
    emit linkedChanged(linked);
}

void TextLens::setSideLayout(SideLayout layout)
{
    m_bar->setSideLayout(layout);
    m_texts->setSideLayout(layout);
    emit layoutChanged(layout);
}

} // namespace ui
