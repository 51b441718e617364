// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria.h"
#include "tests/core/contract/criteria_printer.h"
#include "tests/support/contract_printer.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

class CriteriaTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatIsWritten_data();
    void readsWhatIsWritten();
    void readsTheSeedWordForWord();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void boundsWhatAliasesMultiply();
};

namespace {

constexpr const char* Plain = "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n";

std::shared_ptr<const core::Contract> contractOf(const std::string& text)
{
    return test::readTexts({{"main.yaml", text}}, "main.yaml");
}

} // namespace

/// tests/fixtures/criteria/contracts/<case>/: main.yaml, its .feature files, and what is read of them.
void CriteriaTest::readsWhatIsWritten_data()
{
    QTest::addColumn<QString>("folder");
    for (const std::string& name : test::fixtureNames("criteria/contracts"))
        QTest::newRow(name.c_str()) << QString::fromStdString("criteria/contracts/" + name);
}

void CriteriaTest::readsWhatIsWritten()
{
    QFETCH(QString, folder);
    const std::string path = folder.toStdString();
    const auto contract = contractOf(test::fixture(path + "/main.yaml"));
    QVERIFY(contract);
    std::vector<core::FeatureFile> features;
    for (const std::string& name : test::fixtureNames(path))
        if (name.ends_with(".feature"))
            features.push_back({name, test::fixture(path + "/" + name)});
    QVERIFY(
        test::matchesGolden(test::describe(core::readCriteria(*contract, features)), path + "/expected.txt"));
}

void CriteriaTest::readsTheSeedWordForWord()
{
    const auto contract = contractOf(test::fixture("criteria/contracts/seed/main.yaml"));
    QVERIFY(contract);
    const core::Criteria criteria = core::readCriteria(*contract);
    QCOMPARE(criteria.scenarios.size(), 4U);
    QVERIFY(criteria.notUnderstood.empty());
    for (const std::size_t first : {0U, 2U}) {
        QCOMPARE(criteria.scenarios[first].feature, "Checkout submits card requiring 3DS");
        QCOMPARE(core::scenarioText(criteria.scenarios[first]),
            "Given a logged-in customer with a valid cart\n"
            "When they submit a card that triggers 3DS\n"
            "Then the API returns 202 with status \"pending_payment\"\n"
            "And the response includes a redirect_url for the 3DS challenge\n"
            "And the frontend renders the challenge in an iframe\n"
            "And the order is not marked paid until the callback arrives");
        QCOMPARE(core::scenarioText(criteria.scenarios[first + 1]),
            "Given the 3DS challenge times out after 10 minutes\n"
            "When the callback has not arrived\n"
            "Then the order transitions to \"payment_abandoned\"\n"
            "And the frontend shows a retry affordance, not a success screen");
    }
}

void CriteriaTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("not UTF-8") << QByteArray("Feature: \xff\n") << "is not UTF-8";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x46\x00", 4) << "is not UTF-8";
    QTest::newRow("too large") << QByteArray((4 << 20) + 1, ' ') << "has 4 MiB; more than 4 MiB are not read";
    QTest::newRow("empty") << QByteArray() << "has no Feature in it";
    QTest::newRow("a zero") << QByteArray("\0", 1) << "stands before any Feature";
}

void CriteriaTest::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    const auto contract = contractOf(Plain);
    QVERIFY(contract);
    const std::vector<core::FeatureFile> files {{"a.feature", bytes.toStdString()}};
    const core::Criteria criteria = core::readCriteria(*contract, files);
    QVERIFY(criteria.scenarios.empty());
    QCOMPARE(criteria.notUnderstood.size(), 1U);
    QCOMPARE(criteria.notUnderstood[0].file, "a.feature");
    QCOMPARE(criteria.notUnderstood[0].why, why.toStdString());
}

void CriteriaTest::boundsWhatAliasesMultiply()
{
    std::string bomb = std::string(Plain) + "x-acceptance:\n  - &a0 [Given a When b Then c]\n";
    for (int level = 1; level < 6; ++level) {
        const std::string below = "*a" + std::to_string(level - 1);
        std::string entries = below;
        for (int i = 1; i < 20; ++i)
            entries += ", " + below;
        bomb += "  - &a" + std::to_string(level) + " [" + entries + "]\n";
    }
    const auto contract = contractOf(bomb);
    QVERIFY(contract);
    QElapsedTimer timer;
    timer.start();
    const core::Criteria criteria = core::readCriteria(*contract);
    QCOMPARE(criteria.scenarios.size(), 10'000U);
    QVERIFY(!criteria.notUnderstood.empty());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

COUNTERSIGN_TEST(CriteriaTest)
#include "criteria_test.moc"
