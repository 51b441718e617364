// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/votes_panel.h"

#include "core/review/journal_entry.h"
#include "ui/card/button_row.h"
#include "ui/card/key_button.h"
#include "ui/card/row_tree.h"
#include "ui/card/wrapped_label.h"
#include "ui/letter_keys.h"
#include "ui/meeting/prepare_ballot.h"
#include "ui/models/change_model.h"
#include "ui/models/change_words.h"
#include "ui/severity.h"
#include "ui/text.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int VotesMargin = 8;
constexpr Qt::Key VoteKeys[] = {Qt::Key_A, Qt::Key_W, Qt::Key_R, Qt::Key_D};

QStandardItem* ballotItem(const core::Finding& finding, const std::string& verdict)
{
    const QString vote = verdict.empty() ? QStringLiteral("—") : verdictWord(verdict);
    auto* item = new QStandardItem(toShown(finding.message));
    item->setEditable(false);
    item->setData(static_cast<int>(ChangeModel::RowKind::Change), ChangeModel::KindRole);
    item->setData(static_cast<int>(finding.severity), ChangeModel::SeverityRole);
    item->setData(severityGlyph(finding.severity), ChangeModel::SignRole);
    item->setData(shownPath(finding.path), ChangeModel::AboutRole);
    item->setData(vote, ChangeModel::DecisionRole);
    item->setData(verdict.empty(), ChangeModel::WaitsRole);
    item->setData(QByteArray::fromStdString(finding.place), ChangeModel::PlaceRole);
    const QString spoken = VotesPanel::tr("%1: %2. Your vote: %3.")
                               .arg(severityWord(finding.severity), toShown(finding.message), vote);
    item->setData(spoken, Qt::AccessibleTextRole);
    item->setToolTip(spoken.toHtmlEscaped());
    return item;
}

QStandardItem* ballotHeading()
{
    auto* heading = new QStandardItem(VotesPanel::tr("Your votes"));
    heading->setEditable(false);
    heading->setData(static_cast<int>(ChangeModel::RowKind::Group), ChangeModel::KindRole);
    return heading;
}

} // namespace

VotesPanel::VotesPanel(QWidget* parent)
    : QWidget(parent)
    , m_tree(new RowTree(this))
    , m_save(new QPushButton(tr("Save for somebody…"), this))
    , m_journal(new QPushButton(tr("Hand over by git"), this))
{
    auto* words = new WrappedLabel(this, WrappedLabel::Voice::Quiet);
    words->say(
        tr("One key for each change. Nobody sees it before you hand it over, and it decides nothing."));
    m_tree->setAccessibleName(tr("Your votes"));
    m_tree->setAccessibleDescription(tr("A, W, R and D vote on the change that is chosen."));
    m_tree->setModel(&m_items);
    m_journal->setToolTip(tr("Writes the votes into your journal of this review."));
    auto* handing = new ButtonRow(this);
    handing->add(m_save);
    handing->add(m_journal);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(VotesMargin, VotesMargin, VotesMargin, VotesMargin);
    lines->setSpacing(8);
    lines->addWidget(words);
    lines->addWidget(m_tree, 1);
    lines->addWidget(makeButtons());
    lines->addWidget(handing);
    setFocusProxy(m_tree);
    connect(m_save, &QPushButton::clicked, this, &VotesPanel::saveWanted);
    connect(m_journal, &QPushButton::clicked, this, &VotesPanel::journalWanted);
}

QWidget* VotesPanel::makeButtons()
{
    const QString words[] = {tr("Accept"), tr("With plan"), tr("Reject"), tr("Defer")};
    auto* row = new ButtonRow(this);
    for (std::size_t which = 0; which < std::size(core::DecisionVerdicts); ++which) {
        auto* button = new KeyButton(words[which], QKeySequence(VoteKeys[which]).toString(), this);
        button->setCheckable(false);
        connect(button, &QPushButton::clicked, this, [this, which] { vote(core::DecisionVerdicts[which]); });
        row->add(button);
    }
    return row;
}

void VotesPanel::showVotes(const Standing& standing, const Ballot& ballot)
{
    const int chosen = m_tree->currentIndex().row();
    m_items.clear();
    QStandardItem* heading = ballotHeading();
    bool isAnyVote = false;
    for (const ChangeRef& change : standing.study->changes()) {
        const std::string verdict = ballot.verdictOn(*change.finding);
        isAnyVote = isAnyVote || !verdict.empty();
        heading->appendRow(ballotItem(*change.finding, verdict));
    }
    m_items.appendRow(heading);
    m_tree->openHeadings();
    choose(std::max(0, chosen));
    m_save->setEnabled(isAnyVote);
    m_journal->setEnabled(isAnyVote && !standing.principal.empty());
}

void VotesPanel::choose(int row)
{
    const QModelIndex heading = m_items.index(0, 0);
    m_tree->setCurrentIndex(m_items.index(std::min(row, m_items.rowCount(heading) - 1), 0, heading));
}

void VotesPanel::vote(std::string_view verdict)
{
    const QModelIndex chosen = m_tree->currentIndex();
    const QByteArray place = chosen.data(ChangeModel::PlaceRole).toByteArray();
    if (place.isEmpty())
        return;
    const int next = chosen.row() + 1;
    emit voted(place.toStdString(), std::string(verdict));
    choose(next);
}

void VotesPanel::keyPressEvent(QKeyEvent* event)
{
    const QKeySequence letter = meantLetter(*event);
    for (std::size_t which = 0; which < std::size(VoteKeys); ++which) {
        if (letter == QKeySequence(VoteKeys[which]))
            return vote(core::DecisionVerdicts[which]);
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
