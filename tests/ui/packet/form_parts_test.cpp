// SPDX-License-Identifier: Apache-2.0
// The parts of the form that show what the tool knows, and what is to be done about it.
#include "tests/support/test_program.h"
#include "tests/ui/packet/made_draft.h"
#include "tests/ui/packet/shown_texts.h"
#include "ui/packet/changes_summary.h"
#include "ui/packet/commit_panel.h"
#include "ui/packet/open_points.h"
#include "ui/packet/owner_list.h"
#include "ui/packet/packet_bar.h"

#include <QLineEdit>
#include <QSignalSpy>

class FormPartsTest : public QObject {
    Q_OBJECT

private slots:
    void openChangesSayWhyAndLeadThere();
    void decidedChangesAreOnlyCounted();
    void aLongListIsCutAndSaysSo();
    void anOpenPointIsAcknowledgedWithAReasonOnly();
    void aReasonThatIsBeingWrittenStays();
    void whatIsAcknowledgedIsGone();
    void uncommittedFilesAreNamedAndCommitted();
    void ownersSayWhoHasSigned_data();
    void ownersSayWhoHasSigned();
    void theBarSaysHowMuchIsMissing_data();
    void theBarSaysHowMuchIsMissing();
    void whatIsNotDrawnUpIsNotHandedOn();
};

namespace {

core::PacketFinding breakingChange(int number)
{
    return {.contract = "shop",
        .severity = "breaking",
        .place = std::to_string(number),
        .message = "field " + std::to_string(number) + " is gone"};
}

ui::Draft draftWith(int changes)
{
    ui::Draft draft = test::draftOf({.id = "shop-2.0.0"});
    draft.blockers.clear();
    for (int number = 0; number < changes; ++number)
        draft.packet.findings.push_back(breakingChange(number));
    return draft;
}

ui::Draft draftWithOpenPoints()
{
    ui::Draft draft = draftWith(0);
    draft.packet.open = {{"spec.yaml", "not read"}, {"policy: signing.required", "weakens the policy"}};
    return draft;
}

QLineEdit& reasonOf(const ui::OpenPoints& points, const char* name)
{
    for (QLineEdit* each : points.findChildren<QLineEdit*>())
        if (each->accessibleName() == QString("Why this may stay so: ") + name)
            return *each;
    qFatal("no such point");
}

QPushButton* named(const QWidget& widget, const QString& name)
{
    for (QPushButton* each : widget.findChildren<QPushButton*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

} // namespace

void FormPartsTest::openChangesSayWhyAndLeadThere()
{
    ui::Draft draft = draftWith(2);
    draft.blockers = {{.field = "1", .reason = "it breaks and has no plan", .command = {}}};
    ui::ChangesSummary summary;
    summary.showDraft(draft);
    const QString told = test::toldBy(summary);
    QVERIFY2(told.contains("■ Breaking: field 0 is gone\nNobody has decided it."), qPrintable(told));
    QVERIFY2(told.contains("■ Breaking: field 1 is gone\nIt breaks and has no plan."), qPrintable(told));
    QSignalSpy wanted(&summary, &ui::ChangesSummary::changeWanted);
    named(summary, "Decide: field 1 is gone")->click();
    QCOMPARE(wanted.front().front().value<std::string>(), "1");
    QCOMPARE(summary.focusProxy(), named(summary, "Decide: field 0 is gone"));
}

void FormPartsTest::decidedChangesAreOnlyCounted()
{
    ui::Draft draft = draftWith(2);
    for (const char* verdict : {"accept", "accept-with-plan"})
        draft.packet.decisions.push_back(
            {.contract = "shop", .place = std::to_string(draft.packet.decisions.size()), .verdict = verdict});
    ui::ChangesSummary summary;
    summary.showDraft(draft);
    QVERIFY(summary.findChildren<QPushButton*>().isEmpty());
    QCOMPARE(test::toldBy(summary), "1 accepted · 1 accepted with a plan");
}

void FormPartsTest::aLongListIsCutAndSaysSo()
{
    ui::ChangesSummary summary;
    summary.showDraft(draftWith(25));
    QCOMPARE(summary.findChildren<QPushButton*>().size(), 20);
    QVERIFY(test::toldBy(summary).endsWith("And 5 more."));
}

void FormPartsTest::anOpenPointIsAcknowledgedWithAReasonOnly()
{
    ui::OpenPoints points;
    points.showDraft(draftWithOpenPoints());
    QVERIFY(test::toldBy(points).contains("spec.yaml\nnot read"));
    QSignalSpy acknowledged(&points, &ui::OpenPoints::acknowledged);
    QPushButton* const button = named(points, "Acknowledge: spec.yaml");
    QVERIFY(!button->isEnabled());
    QLineEdit& reason = reasonOf(points, "spec.yaml");
    reason.setText("   ");
    QVERIFY(!button->isEnabled());
    reason.setText(" it is generated ");
    QTest::keyClick(&reason, Qt::Key_Return);
    QCOMPARE(acknowledged.size(), 1);
    QCOMPARE(acknowledged.front()[0].value<std::string>(), "spec.yaml");
    QCOMPARE(acknowledged.front()[1].value<std::string>(), "it is generated");
}

void FormPartsTest::aReasonThatIsBeingWrittenStays()
{
    ui::OpenPoints points;
    points.showDraft(draftWithOpenPoints());
    reasonOf(points, "spec.yaml").setText("half a sen");
    points.showDraft(draftWithOpenPoints());
    QCOMPARE(reasonOf(points, "spec.yaml").text(), "half a sen");
}

void FormPartsTest::whatIsAcknowledgedIsGone()
{
    ui::OpenPoints points;
    ui::Draft draft = draftWithOpenPoints();
    points.showDraft(draft);
    draft.packet.acknowledged = {{.name = "spec.yaml"}};
    points.showDraft(draft);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(points.findChildren<QLineEdit*>().size(), 1);
    QVERIFY(!test::toldBy(points).contains("spec.yaml"));
    QCOMPARE(points.focusProxy(), &reasonOf(points, "policy: signing.required"));
}

void FormPartsTest::uncommittedFilesAreNamedAndCommitted()
{
    ui::Draft draft = draftWith(0);
    draft.uncommitted = {"openapi/shop.yaml", "openapi/common.yaml"};
    ui::CommitPanel panel;
    panel.showDraft(draft);
    QCOMPARE(test::toldBy(panel), "openapi/shop.yaml\nopenapi/common.yaml");
    auto* const message = panel.findChild<QLineEdit*>();
    auto* const commit = panel.findChild<QPushButton*>();
    QSignalSpy wanted(&panel, &ui::CommitPanel::commitWanted);
    QVERIFY(!commit->isEnabled());
    message->setText(" Ask for the country ");
    QTest::keyClick(message, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<std::string>(), "Ask for the country\n");
    panel.showDraft(draftWith(0));
    QVERIFY(message->isHidden() && commit->isHidden());
}

void FormPartsTest::ownersSayWhoHasSigned_data()
{
    QTest::addColumn<core::SignoffState>("state");
    QTest::addColumn<QString>("principal");
    QTest::addColumn<QString>("line");
    using enum core::SignoffState;
    QTest::newRow("signed") << Valid << "ana@x.example"
                            << "✓ Engineering owner (Backend): ana@x.example has signed";
    QTest::newRow("in vain") << Expired << "ana@x.example"
                             << "✗ Engineering owner (Backend): the sign-off of ana@x.example does not count";
    QTest::newRow("not yet") << Unsigned << "ana@x.example"
                             << "— Engineering owner (Backend): ana@x.example has not signed yet";
    QTest::newRow("nobody named") << Unsigned << ""
                                  << "— Engineering owner (Backend): not signed yet";
}

void FormPartsTest::ownersSayWhoHasSigned()
{
    QFETCH(core::SignoffState, state);
    QFETCH(QString, principal);
    QFETCH(QString, line);
    ui::Draft draft = draftWith(0);
    core::PacketRole role {"backend", "Engineering owner", "", principal.toStdString()};
    role.required = true;
    role.reason = "the contract changes";
    draft.packet.roles = {role};
    draft.verification = core::Verification {.signoffs = {{.role = "backend",
                                                 .label = "Engineering owner",
                                                 .principal = principal.toStdString(),
                                                 .required = true,
                                                 .state = state}}};
    ui::OwnerList owners;
    owners.showDraft(draft);
    QCOMPARE(test::toldBy(owners), line + "\nMust sign. The contract changes.");
}

void FormPartsTest::theBarSaysHowMuchIsMissing_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("leadsToAGap");
    QTest::newRow("all there") << 0 << "approve" << false;
    QTest::newRow("two missing") << 2 << "approve" << true;
    QTest::newRow("a rejection of what is not committed") << 2 << "reject" << true;
}

void FormPartsTest::theBarSaysHowMuchIsMissing()
{
    QFETCH(int, missing);
    QFETCH(QString, outcome);
    QFETCH(bool, leadsToAGap);
    ui::Draft draft = draftWith(0);
    draft.packet.decision.outcome = outcome.toStdString();
    draft.blockers.resize(static_cast<std::size_t>(missing));
    ui::PacketBar bar;
    bar.showDraft(draft);
    const auto buttons = bar.findChildren<QPushButton*>();
    QPushButton* const sign = buttons.back();
    QCOMPARE(sign->text().contains("2 missing"), leadsToAGap);
    QCOMPARE(!sign->accessibleDescription().isEmpty(), leadsToAGap);
    QVERIFY(sign->isEnabled());
    bar.setSigning(true);
    QVERIFY(!sign->isEnabled());
}

void FormPartsTest::whatIsNotDrawnUpIsNotHandedOn()
{
    ui::Draft draft = draftWith(0);
    ui::PacketBar bar;
    bar.showDraft(draft);
    QVERIFY(test::toldBy(bar).contains("shop-2.0.0, draft"));
    QVERIFY(!test::buttonOf(bar, "Export…")->isEnabled());
    QVERIFY(!test::buttonOf(bar, "Hand Over…")->isEnabled());
    draft.isDrawnUp = true;
    bar.showDraft(draft);
    QVERIFY(test::toldBy(bar).contains("shop-2.0.0, drawn up"));
    QVERIFY(test::buttonOf(bar, "Export…")->isEnabled());
}

COUNTERSIGN_TEST(FormPartsTest)
#include "form_parts_test.moc"
