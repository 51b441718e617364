// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample_plan.h"
#include "tests/core/sample/made_sample.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

using core::ErrorCode;

class SamplePlanTest : public QObject {
    Q_OBJECT
private slots:
    void readsTheManifest();
    void damageIsToldWithItsLine_data();
    void damageIsToldWithItsLine();
    void aMissingManifestIsToldWithAHint();
};

void SamplePlanTest::readsTheManifest()
{
    const auto plan = core::readSamplePlan(test::sampleResources());
    QVERIFY(plan);
    QCOMPARE(plan->commits.size(), 16U);
    const core::PlannedCommit& first = plan->commits.front();
    QCOMPARE(first.branch, "main");
    QCOMPARE(first.author.name, "Olena Bondar");
    QCOMPARE(first.author.address, "olena@sample.invalid");
    QCOMPARE(first.time, 1768468320);
    QCOMPARE(first.message, "Describe the checkout\n");
    QVERIFY(first.tag && first.tag->name == "v2.2.1");
    QVERIFY(plan->commits[1].enrolsOwners && plan->commits[1].patch.empty());
    QVERIFY(!plan->commits[2].tag && plan->commits[2].tree.empty() && !plan->commits[2].patch.empty());
    const auto& signoff = plan->commits[4].signoff;
    QVERIFY(signoff && plan->commits[4].tag->name == "v2.3.0");
    QCOMPARE(signoff->baseline, "v2.2.1");
    QCOMPARE(signoff->roles, (std::vector<std::string> {"backend", "frontend"}));
    QCOMPARE(plan->owners.front().role, "product");
    QCOMPARE(plan->owners.front().person.address, "iryna@sample.invalid");
    for (std::size_t i = 1; i < plan->commits.size(); ++i)
        QVERIFY2(plan->commits[i - 1].time < plan->commits[i].time, plan->commits[i].message.c_str());
}

void SamplePlanTest::damageIsToldWithItsLine_data()
{
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("message");
    const QString date = "2026-01-15T09:12:00Z";
    QTest::newRow("not YAML") << "people:"
                              << "people: ["
                              << "manifest.yaml: ";
    QTest::newRow("a month too many") << date << "2026-13-15T09:12:00Z"
                                      << "line 14: the date";
    QTest::newRow("a day too many") << date << "2026-02-29T09:12:00Z"
                                    << "line 14: the date";
    QTest::newRow("an hour too many") << date << "2026-01-15T24:12:00Z"
                                      << "line 14: the date";
    QTest::newRow("not UTC") << date << "2026-01-15T09:12:00+"
                             << "line 14: the date";
    QTest::newRow("no date") << "date: " + date << "when: " + date
                             << "line 14: there is no text under 'date'";
    QTest::newRow("no message") << "message: Propose 2.4.0"
                                << "message:"
                                << "under 'message'";
    QTest::newRow("nobody's commit") << "author: marta"
                                     << "author: nobody"
                                     << "'nobody' is not among the people";
    QTest::newRow("a person without address") << "Taras Melnyk <taras@sample.invalid>"
                                              << "Taras Melnyk"
                                              << "'taras' is not among the people";
    QTest::newRow("an address only") << "Taras Melnyk <"
                                     << " <"
                                     << "'taras' is not among the people";
    QTest::newRow("a commit of nothing") << "    tree: tree\n"
                                         << ""
                                         << "has no tree, no patch, and neither enrols nor signs";
    QTest::newRow("a tag without a name") << "name: v2.2.1, "
                                          << ""
                                          << "under 'name'";
    QTest::newRow("a branch of nothing") << "checkout: release-2.4.0"
                                         << "checkout: release-3"
                                         << "no commit is on the branch 'release-3'";
    QTest::newRow("nobody enrolled") << "enrols: owners"
                                     << "enrols: nobody"
                                     << "neither enrols nor signs";
    QTest::newRow("a packet without a form") << "form: forms/2.3.0.yaml"
                                             << "form:"
                                             << "under 'form'";
    QTest::newRow("no commits") << "commits:"
                                << "omits:"
                                << "no commit is on the branch";
}

void SamplePlanTest::damageIsToldWithItsLine()
{
    QFETCH(QString, old);
    QFETCH(QString, broken);
    QFETCH(QString, message);
    QString manifest = QString::fromStdString(test::readFile(test::sampleResources() / "manifest.yaml"));
    QVERIFY(manifest.contains(old));
    const test::ScratchFolder scratch;
    scratch.write("manifest.yaml", manifest.replace(old, broken).toStdString());
    const auto plan = core::readSamplePlan(scratch.path());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::Damaged);
    QVERIFY2(
        plan.error().message.find(message.toStdString()) != std::string::npos, plan.error().message.c_str());
    QVERIFY(!plan.error().hint.empty());
}

void SamplePlanTest::aMissingManifestIsToldWithAHint()
{
    const test::ScratchFolder scratch;
    const auto plan = core::readSamplePlan(scratch.path());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::NotFound);
    QVERIFY(plan.error().message.find("manifest.yaml") != std::string::npos);
    QVERIFY(!plan.error().hint.empty());
    for (const char* other : {"", "- a\n- b\n", "text"}) {
        scratch.write("manifest.yaml", other);
        QCOMPARE(core::readSamplePlan(scratch.path()).error().code, ErrorCode::Damaged);
    }
}

COUNTERSIGN_TEST(SamplePlanTest)
#include "sample_plan_test.moc"
