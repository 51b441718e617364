// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/prepare_votes.h"

#include "core/base/whole_file.h"
#include "ui/meeting/prepare_page.h"
#include "ui/meeting/votes_panel.h"
#include "ui/text.h"
#include "ui/workspace/workspace.h"

#include <QFileDialog>

namespace ui {

VotesTransport::VotesTransport(MeetingPage& page, Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_page(page)
    , m_workspace(workspace)
    , m_reading([this](const ReadVotes& read) { take(read); })
    , m_writing([this](const core::Result<void>& written) {
        if (written)
            emit said(tr("Saved as %1").arg(m_saving));
        else
            emit m_workspace.failed(written.error());
    })
{
    connect(&page.preparing(), &PreparePage::importWanted, this, &VotesTransport::chooseImport);
    connect(&page.preparing(), &PreparePage::votesDropped, this,
        [this](const QString& file) { import(toPath(file)); });
    connect(&page.votes(), &VotesPanel::saveWanted, this, &VotesTransport::chooseExport);
    connect(&page.votes(), &VotesPanel::journalWanted, this, &VotesTransport::writeJournal);
}

void VotesTransport::chooseImport()
{
    const QString file =
        QFileDialog::getOpenFileName(&m_page.preparing(), tr("Import Votes"), {}, tr("Votes (*.votes.json)"));
    if (!file.isEmpty())
        import(toPath(file));
}

void VotesTransport::import(const std::filesystem::path& file)
{
    m_reading.start([file](const std::stop_token&) {
        return core::readFile(file, core::LargestVotesFile).and_then(core::readVotesFile);
    });
}

void VotesTransport::take(const ReadVotes& read)
{
    Statements& statements = m_workspace.statements();
    const core::Result<std::vector<core::JournalEntry>> entries = read.and_then(
        [&](const core::VotesFile& file) { return core::entriesOf(file, m_page.ballot().review()); });
    if (!entries) {
        emit m_workspace.failed(entries.error());
        return;
    }
    for (const core::JournalEntry& entry : *entries)
        statements.record(entry);
    emit said(
        tr("Imported %n vote(s) of %1.", nullptr, static_cast<int>(entries->size())).arg(toShown(read->by)));
    m_page.refreshPreparation();
}

core::VotesFile VotesTransport::ownVotes() const
{
    return m_page.ballot().file(*m_workspace.standing());
}

void VotesTransport::chooseExport()
{
    const core::VotesFile votes = ownVotes();
    const QString name = toQString(votes.review + '.' + votes.by + ".votes.json");
    const QString file = QFileDialog::getSaveFileName(
        &m_page.votes(), tr("Hand Over My Votes"), name, tr("Votes (*.votes.json)"));
    if (file.isEmpty())
        return;
    m_saving = fromPath(toPath(file).filename());
    m_writing.start([file = toPath(file), text = core::votesFileText(votes)](
                        const std::stop_token&) { return core::replaceFile(file, text); });
}

/// They go where all that one says of the review goes, to be committed and pushed.
void VotesTransport::writeJournal()
{
    const core::VotesFile votes = ownVotes();
    for (const core::HandedVote& vote : votes.votes) {
        core::JournalEntry entry;
        entry.kind = core::EntryKind::Vote;
        entry.place = vote.place;
        entry.facts = vote.facts;
        entry.verdict = vote.verdict;
        m_workspace.statements().record(entry);
    }
    emit said(tr("%n vote(s) stand in your journal: commit and push it.", nullptr,
        static_cast<int>(votes.votes.size())));
    m_page.refreshPreparation();
}

} // namespace ui
