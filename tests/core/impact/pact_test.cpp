// SPDX-License-Identifier: Apache-2.0
#include "core/impact/pact.h"
#include "tests/support/test_program.h"

#include <QTest>

class PactTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheFormsOfAllVersions();
    void readsRulesOfBothForms_data();
    void readsRulesOfBothForms();
    void ownsUpToWhatItCannotRead_data();
    void ownsUpToWhatItCannotRead();
    void isBounded();
};

namespace {

QString firstGap(const core::PactFile& pact)
{
    if (pact.gaps.empty())
        return "none";
    const core::Gap& gap = pact.gaps.front();
    return QString::fromStdString(std::to_string(gap.begin.line + 1) + ": " + gap.what + ": " + gap.why);
}

std::string interactionsText(const std::string& interactions)
{
    return "{\"interactions\": [\n" + interactions + "]}";
}

} // namespace

void PactTest::readsTheFormsOfAllVersions()
{
    const core::PactFile pact = core::readPact("p.json", interactionsText(R"(
{"description": "two", "providerState": "s", "request": {"method": "get", "path": "a", "query": "x=1&x=2+3"},
 "response": {"status": 200, "headers": {"A": ["1", "2"]}, "body": null}},
{"description": "three", "providerStates": [{"name": "s"}, {"name": "t"}],
 "request": {"method": "GET", "path": "/a", "query": {"x": ["1"], "y": "2"}}, "response": {"status": 200, "body": [1]}},
{"description": "four", "type": "Asynchronous/Messages", "pending": true, "contents": {}}
)"));
    QCOMPARE(firstGap(pact), QString("none"));
    QCOMPARE(pact.interactions.size(), 3U);
    const core::PactInteraction& two = pact.interactions[0];
    QCOMPARE(two.request.method, std::string("GET"));
    QCOMPARE(two.request.path, std::string("/a"));
    QCOMPARE(two.request.query.at(1).value, std::string("2 3"));
    QCOMPARE(two.response.headers.at(0).value, std::string("1, 2"));
    QVERIFY(!two.response.body.value);
    const core::PactInteraction& three = pact.interactions[1];
    QCOMPARE(three.states, (std::vector<std::string> {"s", "t"}));
    QCOMPARE(three.request.query.size(), 2U);
    QVERIFY(three.response.body.value.isSequence());
    QCOMPARE(pact.interactions[2].kind, core::PactKind::Message);
    QVERIFY(pact.interactions[2].isPending);
}

void PactTest::readsRulesOfBothForms_data()
{
    QTest::addColumn<std::string>("rules");
    QTest::addColumn<QString>("read");
    QTest::newRow("flat, of a body") << std::string(R"({"$.body.a[0].b": {"match": "type"}})")
                                     << QString("body $.a[0].b type");
    QTest::newRow("flat, of a header")
        << std::string(R"({"$.headers.X-A": {"match": "regex", "regex": "."}})")
        << QString("header X-A regex");
    QTest::newRow("flat, in brackets")
        << std::string(R"({"$['body']['a']": {"match": "type"}})") << QString("body $['a'] type");
    QTest::newRow("by part") << std::string(
        R"({"body": {"$.a": {"matchers": [{"match": "type"}, {"match": "number"}], "combine": "AND"}}})")
                             << QString("body $.a type number");
    QTest::newRow("of a path") << std::string(R"({"path": {"matchers": [{"match": "regex"}]}})")
                               << QString("path  regex");
    QTest::newRow("of the wrong kind") << std::string("[1]") << QString();
}

void PactTest::readsRulesOfBothForms()
{
    QFETCH(std::string, rules);
    const core::PactFile pact = core::readPact("p.json",
        interactionsText(
            R"({"request": {"method": "GET", "path": "/"}, "response": {"status": 200, "matchingRules": )"
            + rules + "}}"));
    QCOMPARE(pact.interactions.size(), 1U);
    std::string read;
    for (const core::PactRule& rule : pact.interactions[0].response.rules) {
        read += rule.part + " " + rule.path;
        for (const std::string& match : rule.matches)
            read += " " + match;
    }
    QTEST(QString::fromStdString(read), "read");
}

void PactTest::ownsUpToWhatItCannotRead_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("gap");
    const auto row = [](const char* name, const std::string& text, const char* gap) {
        QTest::newRow(name) << text << QString(gap);
    };
    const auto with = [](const std::string& request, const std::string& response) {
        return interactionsText(
            R"({"description": "d", "request": )" + request + R"(, "response": )" + response + "}");
    };
    std::string endless;
    for (int count = 0; count < 1'100; ++count)
        endless += "a=1&";
    const std::string get = R"({"method": "GET", "path": "/"})";
    row("a list", "[]", "1: pact: a pact is a map with interactions");
    row("another map", "{\"a\": 1}", "1: pact: there are neither interactions nor a consumer");
    row("interactions that are none", "{\"interactions\": 5}", "1: interactions: interactions are a list");
    row("an interaction that is none", interactionsText("5"), "2: interactions: an interaction is a map");
    row("no response", interactionsText("{\"request\": " + get + "}"),
        "2: response: an interaction has a response");
    row("no path", with("{\"method\": \"GET\"}", R"({"status": 200})"),
        "2: 'd': request.path: a request has a path");
    row("no method", with("{\"path\": \"/\"}", R"({"status": 200})"),
        "2: 'd': request.method: a request has a method");
    row("a query of the wrong kind",
        with(R"({"method": "GET", "path": "/", "query": [1]})", R"({"status": 200})"),
        "2: 'd': request.query: a query is a text or a map");
    row("headers of the wrong kind",
        with(R"({"method": "GET", "path": "/", "headers": "a"})", R"({"status": 200})"),
        "2: 'd': request.headers: headers are a map");
    row("a status of the wrong kind", with(get, R"({"status": "ok"})"),
        "2: 'd': response.status: a response has a status, which is a number");
    row("a body that is not base64",
        R"({"metadata": {"pactSpecification": {"version": "4.0"}}, "interactions": [{"request": )" + get
            + R"(, "response": {"status": 200, "body": {"content": "*", "encoded": "base64"}}}]})",
        "1: response.body: the content is said to be encoded, and is not base64");
    row("a body of an earlier version",
        R"({"metadata": {"pactSpecification": {"version": "4.0"}}, "interactions": [{"request": )" + get
            + R"(, "response": {"status": 200, "body": {"id": 1}}}]})",
        "1: response.body: a body of version 4 has a content");
    row("a query without end",
        with(R"({"method": "GET", "path": "/", "query": ")" + endless + R"("})", R"({"status": 200})"),
        "2: 'd': request.query: a query of so many fields is not looked into");
    row("a body that is not JSON",
        R"({"metadata": {"pactSpecification": {"version": "4.0"}}, "interactions": [{"request": )" + get
            + R"(, "response": {"status": 200, "body": {"content": "{", "encoded": "JSON"}}}]})",
        "1: response.body: the body is said to be JSON, and is not");
}

void PactTest::ownsUpToWhatItCannotRead()
{
    QFETCH(std::string, text);
    const core::PactFile pact = core::readPact("p.json", text);
    QVERIFY(pact.interactions.empty());
    QTEST(firstGap(pact), "gap");
}

void PactTest::isBounded()
{
    QVERIFY(!core::readPact("p.json", std::string(100'000, '[')).isWhole());
    QVERIFY(!core::readPact("p.json", std::string("\xff\xfe\x00{", 4)).isWhole());
    std::string many;
    for (int count = 0; count < 25'000; ++count)
        many += count == 0 ? R"({"contents": 1})" : R"(,{"contents": 1})";
    const core::PactFile pact = core::readPact("p.json", interactionsText(many));
    QCOMPARE(pact.interactions.size(), 20'000U);
    QVERIFY(!pact.isWhole());
}

COUNTERSIGN_TEST(PactTest)
#include "pact_test.moc"
