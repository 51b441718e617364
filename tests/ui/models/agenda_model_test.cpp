// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/made_study.h"
#include "ui/models/agenda_model.h"
#include "ui/models/change_model.h"
#include "ui/models/journal_model.h"

#include <QAbstractItemModelTester>

using core::Severity;

namespace {

std::shared_ptr<ui::Study> talkedOver()
{
    return test::studyOf({{"words", Severity::Docs}, {"break", Severity::Breaking}, {"risk", Severity::Risky},
        {"old", Severity::Breaking}, {"both", Severity::Risky}});
}

/// One decision that stands, one that went stale, one that people differ on, one on nothing.
std::vector<core::JournalEntry> whatWasSaid(const ui::Study& study)
{
    core::JournalEntry stale = test::decisionOf(study, "old", "accept");
    stale.facts = "other facts";
    core::JournalEntry gone = test::decisionOf(study, "old", "reject");
    gone.place = "gone";
    gone.by = "bob@x.example";
    return {test::decisionOf(study, "words", "accept"), stale, gone,
        test::decisionOf(study, "both", "accept", "ana@x.example"),
        test::decisionOf(study, "both", "reject", "bob@x.example"), test::commentOn("", "when?"),
        test::commentOn("risk", "why?")};
}

QStringList agendaLines(const ui::AgendaModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex heading = model.index(row, 0);
        QStringList titles;
        for (int child = 0; child < model.rowCount(heading); ++child)
            titles << model.index(child, 0, heading).data().toString();
        lines << heading.data().toString() + ": " + titles.join(", ");
    }
    return lines;
}

} // namespace

class AgendaModelTest : public QObject {
    Q_OBJECT
private slots:
    void isInWorkingOrder();
    void whatIsAcknowledgedIsNoLongerAsked();
    void itemsSayWhatTheyAre();
    void itemsAreFoundAgain();
    void theJournalHasTheNewestFirst();
};

void AgendaModelTest::isInWorkingOrder()
{
    const auto study = talkedOver();
    study->check.openPoints = {{core::OpenPointKind::Contract, "shop.yaml:3: x", "shop"}};
    ui::AgendaModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(test::standingOf(study, whatWasSaid(*study)));
    QCOMPARE(agendaLines(model),
        (QStringList {"Breaking, to decide first: break changed", "Changed after it was decided: old changed",
            "Decided differently: both changed", "To decide: risk changed", "To answer: when?",
            "To acknowledge: shop.yaml:3: x", "No longer found: gone", "Decided: words changed"}));
    QCOMPARE(model.openCount(), std::size_t {6});
    model.show(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void AgendaModelTest::whatIsAcknowledgedIsNoLongerAsked()
{
    const auto study = test::studyOf({});
    study->check.openPoints = {{core::OpenPointKind::Contract, "point", "shop"},
        {core::OpenPointKind::Unread, "other", "", "a packet that acknowledges it"}};
    ui::AgendaModel model;
    model.show(test::standingOf(study, {}));
    QCOMPARE(agendaLines(model), QStringList {"To acknowledge: point"});
    core::JournalEntry seen;
    seen.kind = core::EntryKind::Acknowledge;
    seen.uuid = "a";
    seen.text = "point";
    model.show(test::standingOf(study, {seen}));
    QCOMPARE(model.openCount(), std::size_t {0});
}

void AgendaModelTest::itemsSayWhatTheyAre()
{
    const auto study = talkedOver();
    ui::AgendaModel model;
    model.show(test::standingOf(study, whatWasSaid(*study)));
    const QModelIndex stale = model.indexOf("old");
    QCOMPARE(stale.data(ui::ChangeModel::DecisionRole).toString(), "⚠ Stale");
    QCOMPARE(
        stale.data(ui::ChangeModel::AboutRole).toString(), "the decision does not say what it was made on");
    QCOMPARE(model.indexOf("risk").data(ui::ChangeModel::CommentsRole).toInt(), 1);
    QCOMPARE(
        model.indexOf("gone gone").data(ui::ChangeModel::AboutRole).toString(), "Rejected by bob@x.example");
    QCOMPARE(model.indexOf("comment-when?").data(Qt::AccessibleTextRole).toString(),
        "Comment of bob@x.example: when?");
    QCOMPARE(
        model.index(0, 0).data(Qt::AccessibleTextRole).toString(), "Breaking, to decide first: 1 item(s).");
}

void AgendaModelTest::itemsAreFoundAgain()
{
    const auto study = talkedOver();
    ui::AgendaModel model;
    model.show(test::standingOf(study, {}));
    QCOMPARE(model.itemAt(model.indexOf("break"))->change->finding->place, "break");
    QVERIFY(!model.itemAt(model.index(0, 0)));
    QVERIFY(!model.indexOf("nothing").isValid());
}

void AgendaModelTest::theJournalHasTheNewestFirst()
{
    const auto study = talkedOver();
    ui::JournalModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(test::standingOf(study, whatWasSaid(*study)));
    const auto said = [&](int row) {
        return model.index(row, ui::JournalModel::WhatColumn).data().toString();
    };
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(said(0), "said of POST /orders › body › risk: why?");
    QCOMPARE(said(1), "said of the review: when?");
    QCOMPARE(said(2), "Rejected, POST /orders › body › both");
    QCOMPARE(said(4), "Rejected, gone");
    QCOMPARE(model.index(0, 0).data(ui::JournalModel::IsOwnRole).toBool(), false);
    QCOMPARE(model.index(6, 0).data(ui::JournalModel::IsOwnRole).toBool(), true);
}

COUNTERSIGN_TEST(AgendaModelTest)
#include "agenda_model_test.moc"
