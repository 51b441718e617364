// SPDX-License-Identifier: Apache-2.0
// One schema that more than a thousand operations share.
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "ui/card/card_head.h"
#include "ui/card/card_view.h"
#include "ui/card/site_model.h"
#include "ui/card/site_table.h"
#include "ui/workspace/study.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>

#include <fstream>

class ManySitesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void oneCauseIsOneCard();
    void theTableListsTheOperations();
    void theCardListsThemAll();

private:
    ui::Standing m_standing;
};

namespace {

constexpr int SiteCount = 1118;

void writeContract(const std::filesystem::path& file, const std::string& values)
{
    std::ofstream out(file);
    out << "openapi: 3.0.3\ninfo: {title: Many, version: 1.0.0}\npaths:\n";
    for (int path = 0; path < SiteCount; ++path)
        out << "  /things/" << path
            << ":\n    get:\n      responses:\n        '200':\n          description: d\n          content:\n"
               "            application/json: {schema: {$ref: '#/components/schemas/Thing'}}\n";
    out << "components:\n  schemas:\n    Thing:\n      type: object\n      required: [status]\n"
           "      properties:\n        status:\n          type: string\n          enum: ["
        << values << "]\n";
}

} // namespace

void ManySitesTest::initTestCase()
{
    const test::ScratchFolder folder;
    writeContract(folder.path() / "before.yaml", "pending, paid");
    writeContract(folder.path() / "after.yaml", "waiting, paid");
    const auto study =
        ui::studyFiles(folder.path() / "before.yaml", folder.path() / "after.yaml", ui::Surroundings());
    QVERIFY2(study, study ? "" : study.error().message.c_str());
    m_standing.study = *study;
    m_standing.review = core::foldReview({}, {}, (*study)->check);
}

void ManySitesTest::oneCauseIsOneCard()
{
    const std::vector<ui::ChangeRef> changes = m_standing.study->changes();
    QCOMPARE(changes.size(), std::size_t {1});
    QCOMPARE(changes.front().finding->sites.size(), std::size_t {SiteCount});
}

void ManySitesTest::theTableListsTheOperations()
{
    const std::string place = m_standing.study->changes().front().finding->place;
    const auto content = ui::cardContent(*m_standing.study, m_standing, place);
    ui::SiteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSites(content->whereabouts.sites);
    QCOMPARE(model.rowCount(), SiteCount);
    QCOMPARE(model.index(1117, ui::SiteModel::Operation).data().toString(), "GET /things/1117");
    QCOMPARE(model.index(0, ui::SiteModel::Place).data().toString(), "response 200 › body › status");
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
        "GET /things/0, response 200 › body › status");
}

void ManySitesTest::theCardListsThemAll()
{
    const std::string place = m_standing.study->changes().front().finding->place;
    ui::CardView view;
    view.resize(380, 700);
    view.show();
    view.showContent(*ui::cardContent(*m_standing.study, m_standing, place), {}, {});
    view.head().toggleSites();
    const auto* table = view.findChild<ui::SiteTable*>();
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->findChild<QAbstractItemView*>()->model()->rowCount(), SiteCount);
}

COUNTERSIGN_TEST(ManySitesTest)
#include "many_sites_test.moc"
