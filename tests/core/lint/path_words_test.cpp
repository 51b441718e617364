// SPDX-License-Identifier: Apache-2.0
#include "core/lint/path_words.h"
#include "tests/support/test_program.h"

#include <QStringList>
#include <QTest>

class PathWordsTest : public QObject {
    Q_OBJECT

private slots:
    void cutsNamesIntoWords_data();
    void cutsNamesIntoWords();
    void tellsActionsFromThings_data();
    void tellsActionsFromThings();
    void leavesVariablesOut();
    void knowsVersions_data();
    void knowsVersions();
};

void PathWordsTest::cutsNamesIntoWords_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* words) { QTest::newRow(name) << words; };
    row("getUserData", "get user data");
    row("create_user", "create user");
    row("delete-all-the.things", "delete all the things");
    row("getHTTPLog", "get http log");
    row("HTTP", "http");
    row("v2Users", "v2 users");
    row("__a--b", "a b");
    row("", "");
}

void PathWordsTest::cutsNamesIntoWords()
{
    QStringList words;
    for (const std::string& word : core::wordsOfName(QTest::currentDataTag()))
        words.append(QString::fromStdString(word));
    QTEST(words.join(QLatin1Char(' ')), "words");
}

void PathWordsTest::tellsActionsFromThings_data()
{
    QTest::addColumn<QString>("action");
    const auto row = [](const char* segment, const char* action) { QTest::newRow(segment) << action; };
    row("getUserData", "get");
    row("GetUsers", "get");
    row("create_user", "create");
    row("delete-account", "delete");
    row("update-branch", "update");
    row("findByStatus", "find");
    row("listUsers", "list");
    row("create", "create");
    row("add", "add");
    for (const char* thing : {"users", "widgets", "output", "settings", "updates", "posts", "post", "set",
             "list", "patch", "address", "getaways", "creators", "deleted", "removals", "listings", "addons",
             "add-ons", "list-items", "update-logs", "post-office", "patch-notes", "set-lists", "search",
             "login", "putty", "orders:batchGet", "fetchers", "editions", ""})
        row(thing, "");
}

void PathWordsTest::tellsActionsFromThings()
{
    QTEST(QString::fromStdString(core::actionOf(QTest::currentDataTag())), "action");
}

void PathWordsTest::leavesVariablesOut()
{
    const auto segments = core::fixedSegments("/users/{id}/getData//a{x}b/");
    QCOMPARE(segments.size(), 2U);
    QCOMPARE(segments[0], std::string_view("users"));
    QCOMPARE(segments[1], std::string_view("getData"));
    QVERIFY(core::fixedSegments("/").empty());
    QVERIFY(core::fixedSegments("").empty());
}

void PathWordsTest::knowsVersions_data()
{
    QTest::addColumn<bool>("isVersion");
    for (const char* version : {"v1", "V2", "v2.1", "v10", "v1beta2", "v1alpha", "2024-06-01"})
        QTest::newRow(version) << true;
    for (const char* other : {"v", "vat", "v1users", "1", "version", "2024", "users", ""})
        QTest::newRow(other) << false;
}

void PathWordsTest::knowsVersions()
{
    QTEST(core::isVersionSegment(QTest::currentDataTag()), "isVersion");
}

COUNTERSIGN_TEST(PathWordsTest)
#include "path_words_test.moc"
