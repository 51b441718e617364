// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

class ContractsTest : public QObject {
    Q_OBJECT
private slots:
    void listsWhatARevisionHolds();
    void textAndMarkdownSayTheSame_data();
    void textAndMarkdownSayTheSame();
    void nothingFoundIsAPlainAnswer_data();
    void nothingFoundIsAPlainAnswer();
    void aMissingReferenceIsUnknown();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void hostilePathsStayHarmless();
};

namespace {

constexpr const char* OpenApi = "openapi: 3.1.0\n"
                                "info: {title: 'Orders | *API*', version: 1.2.0}\n"
                                "paths:\n"
                                "  /orders:\n"
                                "    $ref: paths/orders.yaml\n";
constexpr const char* Fragment = "get:\n  responses:\n    '200': {description: fine}\n";

void fill(test::ScratchRepository& repository)
{
    repository.write("api/orders.yaml", OpenApi);
    repository.write("api/paths/orders.yaml", Fragment);
    repository.commit("orders");
    repository.tag("v1.2.0");
    repository.write("schema.graphql", "type Query { a: Int }\n");
}

QJsonObject contractsOf(
    const test::ScratchRepository& repository, std::vector<std::string> options, int exitCode = 0)
{
    test::Call call {.words = {"contracts", repository.path(), "--format=json"}};
    call.words.insert(call.words.end(), options.begin(), options.end());
    const test::Answer answer = test::countersign(call);
    if (answer.exitCode != exitCode)
        qWarning("%s", answer.text().c_str());
    return answer.exitCode == exitCode
        ? QJsonDocument::fromJson(QByteArray::fromStdString(answer.out)).object()
        : QJsonObject();
}

QStringList ids(const QJsonObject& answer)
{
    QStringList found;
    for (const QJsonValue& each : answer["contracts"].toArray())
        found << each["id"].toString();
    return found;
}

} // namespace

void ContractsTest::listsWhatARevisionHolds()
{
    test::ScratchRepository repository;
    fill(repository);
    const QJsonObject now = contractsOf(repository, {});
    QCOMPARE(now["schema"].toString(), "countersign.contracts/1");
    QCOMPARE(now["revision"]["workingTree"].toBool(), true);
    QCOMPARE(ids(now), (QStringList {"api/orders", "schema"}));

    const QJsonObject then = contractsOf(repository, {"--at", "v1.2.0"});
    QCOMPARE(then["revision"]["name"].toString(), "v1.2.0");
    QCOMPARE(then["revision"]["commit"].toString().size(), 40);
    QCOMPARE(ids(then), QStringList {"api/orders"});
    const QJsonObject orders = then["contracts"].toArray().first().toObject();
    QCOMPARE(orders["language"].toString(), "openapi");
    QCOMPARE(orders["version"].toString(), "3.1.0");
    QCOMPARE(orders["title"].toString(), "Orders | *API*");
    QCOMPARE(orders["contractVersion"].toString(), "1.2.0");
    QCOMPARE(orders["entry"].toString(), "api/orders.yaml");
    QCOMPARE(orders["fragments"].toArray(), QJsonArray {"api/paths/orders.yaml"});
    QCOMPARE(orders["missing"].toArray(), QJsonArray());
    QVERIFY(!orders["why"].toString().isEmpty());
}

void ContractsTest::textAndMarkdownSayTheSame_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("text") << std::string("text")
                          << QStringList {"api/orders\n", "title     Orders | *API* 1.2.0\n",
                                 "language  OpenAPI 3.1.0\n", "entry     api/orders.yaml\n",
                                 "fragments api/paths/orders.yaml\n", "1 contract in 2 files of v1.2.0."};
    QTest::newRow("markdown") << std::string("markdown")
                              << QStringList {"| api/orders | OpenAPI 3.1.0 | Orders \\| \\*API\\* | 1.2.0 | "
                                              "`api/orders.yaml` + 1 | ",
                                     "1 contract in 2 files of v1.2.0."};
}

void ContractsTest::textAndMarkdownSayTheSame()
{
    QFETCH(const std::string, format);
    QFETCH(const QStringList, said);
    test::ScratchRepository repository;
    fill(repository);
    const test::Answer answer = test::countersign(
        {.words = {"contracts", "--at=v1.2.0", "--format", format}, .folder = repository.path()});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, "");
    for (const QString& each : said)
        QVERIFY2(QString::fromStdString(answer.out).contains(each), answer.out.c_str());
}

void ContractsTest::nothingFoundIsAPlainAnswer_data()
{
    QTest::addColumn<std::string>("format");
    QTest::addColumn<std::string>("sentence");
    const std::string sentence = "No contract was found";
    QTest::newRow("text") << std::string("text") << sentence;
    QTest::newRow("markdown") << std::string("markdown") << sentence;
    QTest::newRow("json") << std::string("json") << std::string("\"contracts\": []");
}

void ContractsTest::nothingFoundIsAPlainAnswer()
{
    QFETCH(const std::string, format);
    QFETCH(const std::string, sentence);
    const test::ScratchFolder folder;
    folder.write("notes.txt", "openapi: it is about\n");
    const test::Answer answer =
        test::countersign({.words = {"contracts", folder.path(), "--format", format}});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.find(sentence) != std::string::npos, answer.out.c_str());
}

void ContractsTest::aMissingReferenceIsUnknown()
{
    const test::ScratchRepository repository;
    repository.write("orders.yaml", OpenApi);
    const QJsonObject answer = contractsOf(repository, {}, 2);
    const QJsonArray missing = answer["contracts"].toArray().first()["missing"].toArray();
    QCOMPARE(missing.size(), 1);
    QVERIFY(missing.first().toString().contains("paths/orders.yaml"));
    for (const char* format : {"text", "markdown"}) {
        const test::Answer told =
            test::countersign({.words = {"contracts", repository.path(), "--format", format}});
        QCOMPARE(told.exitCode, 2);
        QVERIFY2(told.out.find("paths/orders.yaml") != std::string::npos, told.out.c_str());
    }
}

void ContractsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<std::vector<std::string>>("words");
    QTest::addColumn<std::string>("told");
    using Words = std::vector<std::string>;
    QTest::newRow("missing folder") << Words {"/no/such/folder"} << std::string("/no/such/folder");
    QTest::newRow("a file") << Words {"/etc/passwd"} << std::string("/etc/passwd");
    QTest::newRow("missing revision") << Words {"--at", "v9"} << std::string("v9");
    QTest::newRow("format of other verbs")
        << Words {"--format", "sarif"} << std::string("use text, json or markdown");
    QTest::newRow("two repositories") << Words {".", ".."} << std::string("unexpected word '..'");
}

void ContractsTest::saysWhatIsWrong()
{
    QFETCH(const std::vector<std::string>, words);
    QFETCH(const std::string, told);
    test::ScratchRepository repository;
    repository.commit("empty");
    test::Call call {.words = {"contracts"}, .folder = repository.path()};
    call.words.insert(call.words.end(), words.begin(), words.end());
    const test::Answer answer = test::countersign(call);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(answer.err.starts_with("countersign: contracts: "), answer.err.c_str());
    QVERIFY2(answer.err.find(told) != std::string::npos, answer.err.c_str());
}

void ContractsTest::hostilePathsStayHarmless()
{
    const test::ScratchFolder folder;
    folder.write("a\n\x1b[31m`|.graphql", "type Query { a: Int }\n");
    for (const char* format : {"text", "markdown", "json"}) {
        const test::Answer answer =
            test::countersign({.words = {"contracts", folder.path(), "--format", format}});
        QCOMPARE(answer.exitCode, 0);
        QVERIFY2(answer.out.find('\x1b') == std::string::npos, answer.out.c_str());
        QVERIFY2(answer.out.find("a\n") == std::string::npos, answer.out.c_str());
    }
}

COUNTERSIGN_TEST(ContractsTest)
#include "contracts_test.moc"
