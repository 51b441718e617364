// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/agenda_talk.h"

#include "ui/models/agenda_words.h"
#include "ui/models/change_words.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct AgendaTalk {
    Q_DECLARE_TR_FUNCTIONS(ui::AgendaTalk)
};

Talk ofComment(const core::JournalEntry& comment, const Standing& standing)
{
    Talk talk;
    talk.title = comment.place.empty() ? AgendaTalk::tr("On the whole review")
                                       : AgendaTalk::tr("On something that is no longer found");
    talk.about = AgendaTalk::tr("%1, %2").arg(toShown(comment.by), toShown(comment.stance));
    talk.text = toShown(comment.text);
    talk.field = AgendaTalk::tr("An answer that settles it");
    talk.answer = AgendaTalk::tr("Answer and settle");
    if (comment.by == standing.principal)
        talk.other = AgendaTalk::tr("Take it back");
    return talk;
}

Talk ofPoint(const core::OpenPoint& point)
{
    Talk talk;
    talk.title = AgendaTalk::tr("Nobody can vouch for this");
    talk.about = toShown(point.contract);
    talk.text = toShown(point.name);
    talk.hint = AgendaTalk::tr(
        "Mend it in the candidate, or acknowledge that it is signed unseen. The packet names it "
        "either way.");
    talk.field = AgendaTalk::tr("Why it may be signed unseen");
    talk.answer = AgendaTalk::tr("Acknowledge");
    return talk;
}

Talk ofGone(const AgendaItem& item)
{
    QStringList said;
    for (const core::JournalEntry& decision : item.gone->decisions)
        said << AgendaTalk::tr("%1 by %2: %3")
                    .arg(verdictWord(decision.verdict), toShown(decision.by), toShown(decision.reason));
    Talk talk;
    talk.title = AgendaTalk::tr("No longer found");
    talk.about = agendaTitle(item);
    talk.text = said.join('\n');
    talk.hint = AgendaTalk::tr(
        "The candidate does not change this any more. What was decided stays in the journal and "
        "counts for nothing.");
    return talk;
}

} // namespace

Talk talkOf(const AgendaItem& item, const Standing& standing)
{
    switch (item.kind) {
    case AgendaItem::Kind::Comment:
        return ofComment(*item.comment, standing);
    case AgendaItem::Kind::OpenPoint:
        return ofPoint(*item.point);
    case AgendaItem::Kind::Gone:
        return ofGone(item);
    case AgendaItem::Kind::Change:
        break;
    }
    return {};
}

Talk talkOfReview(const Standing& standing, std::size_t left)
{
    const auto all = static_cast<int>(standing.review.findings.size());
    Talk talk;
    if (left == 0) {
        talk.title = AgendaTalk::tr("All %n change(s) decided", nullptr, all);
        talk.hint = AgendaTalk::tr("The packet comes next: it says what was decided, and is signed.");
        talk.other = AgendaTalk::tr("Go to the packet");
    } else {
        talk.title = AgendaTalk::tr("%n left on the agenda", nullptr, static_cast<int>(left));
        talk.hint = AgendaTalk::tr("Choose what to talk about; what breaks stands first.");
    }
    talk.field = AgendaTalk::tr("A comment on the whole review");
    talk.answer = AgendaTalk::tr("Comment");
    return talk;
}

} // namespace ui
