// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/pair_choice.h"

#include <QCoreApplication>

namespace ui {

namespace {

std::string reason(const char* text)
{
    return QCoreApplication::translate("ui::PairChoice", text).toStdString();
}

/// The baseline that core finds is the better one; the first commit is for where it finds none.
void chooseFirstCommit(PairChoice& choice, const core::Repository& repository)
{
    const auto candidate = repository.revision(choice.pair.candidate);
    if (!candidate || repository.defaultBaseline(*candidate))
        return;
    const auto first = repository.firstCommit();
    if (!first || *first == candidate->commit)
        return;
    choice.pair.baseline = *first;
    choice.whyBaseline = reason(QT_TRANSLATE_NOOP(
        "ui::PairChoice", "it is the first commit, and no version tag is reachable from the candidate"));
}

} // namespace

PairChoice pairToLookAt(const core::Repository& repository, const Pair& asked)
{
    PairChoice choice {asked};
    if (!repository.isBare())
        return choice;
    const auto line = repository.defaultBranch();
    if (asked.candidate.empty() && line) {
        choice.pair.candidate = line->name;
        choice.whyCandidate = reason(QT_TRANSLATE_NOOP(
            "ui::PairChoice", "it is the default branch of a bare repository, which has no working tree"));
    }
    if (asked.baseline.empty())
        chooseFirstCommit(choice, repository);
    return choice;
}

} // namespace ui
