// SPDX-License-Identifier: Apache-2.0
#include "core/base/date.h"
#include "core/impact/changelog.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::ContractChangelog;

class ChangelogTest : public QObject {
    Q_OBJECT
private slots:
    void entries_data();
    void entries();
    void nothingChangedIsEmpty();
    void groupsComeInTheirOrder();
    void aNewContractSaysSo();
    void aRemovedContractSaysSo();
    void whatIsFeltInManyOperationsIsOneEntry();
    void whatWasNotJudgedIsNotHidden();
};

static std::string description(const std::string& operation)
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: \"2.3.0\"}\npaths:\n  /orders:\n    post:\n"
        + operation;
}

/// An operation with these request and response bodies.
static std::string described(
    const std::string& request, const std::string& response, const std::string& more = {})
{
    return description(more + "      requestBody: {content: {application/json: {schema: " + request
        + "}}}\n      responses:\n        \"200\":\n          description: Done\n"
        + "          content: {application/json: {schema: " + response + "}}\n");
}

static core::ContractSource sourceOf(const std::string& text)
{
    return {[text](const std::string&) -> core::Result<std::string> { return text; }};
}

static ContractChangelog changelog(const std::string& before, const std::string& after)
{
    const core::ContractSource baseline = sourceOf(before);
    const core::ContractSource candidate = sourceOf(after);
    core::ComparisonOptions options;
    options.judging.asOf = *core::dateFromIso("2026-01-01");
    const auto compared = core::compareContract({before.empty() ? nullptr : &baseline, "a.yaml", "a.yaml"},
        {after.empty() ? nullptr : &candidate, "a.yaml", "a.yaml"}, options);
    if (!compared)
        qFatal("%s", compared.error().message.c_str());
    return core::changelogOf(compared->diff, compared->comparison->changes);
}

static std::string lineOf(const core::ChangelogEntry& entry)
{
    std::string line =
        std::string(changelogGroupName(entry.group)) + ": " + entry.text + " (" + entry.where + ")";
    if (!entry.todo.empty())
        line += " " + entry.todo;
    if (entry.sunset)
        line += " until " + core::isoDate(*entry.sunset);
    return line;
}

void ChangelogTest::entries_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const std::string& before, const std::string& after,
                         const char* line) {
        QTest::newRow(name) << QString::fromStdString(before) << QString::fromStdString(after) << line;
    };
    const auto request = [](const std::string& schema) { return described(schema, "{type: string}"); };
    const auto response = [](const std::string& schema) { return described("{type: string}", schema); };
    row("a new demand", request("{type: object}"),
        request("{type: object, required: [country], properties: {country: {type: string}}}"),
        "Breaking: country must be sent now; it did not exist before (POST /orders > request body > country) "
        "Send it with every request.");
    row("a field that always came is gone",
        response("{type: object, required: [code], properties: {code: {type: string}}}"),
        response("{type: object}"),
        "Breaking: code is no longer sent (POST /orders > response 200 > body > code) Do without it.");
    row("another value", response("{enum: [pending]}"), response("{enum: [pending, paid]}"),
        "Breaking: The body may be \"paid\" now (POST /orders > response 200 > body) Be ready for \"paid\".");
    row("a value that is refused now", request("{enum: [card, cash]}"), request("{enum: [card]}"),
        "Breaking: The body no longer takes \"cash\" (POST /orders > request body) Stop sending \"cash\".");
    row("a field that sometimes came is gone", response("{type: object, properties: {note: {type: string}}}"),
        response("{type: object}"),
        "Removed: note is no longer sent (POST /orders > response 200 > body > note)");
    row("a new field", response("{type: object}"),
        response("{type: object, properties: {note: {type: string}}}"),
        "Added: note may be sent now (POST /orders > response 200 > body > note)");
    row("deprecated with a date", response("{type: object, properties: {note: {type: string}}}"),
        response(
            "{type: object, properties: {note: {type: string, deprecated: true, x-sunset: \"2030-01-01\"}}}"),
        "Deprecated: note is deprecated and will be kept until its sunset date (POST /orders > response 200 "
        "> body > "
        "note) until 2030-01-01");
    row("deprecated without a date", described("{}", "{}"), described("{}", "{}", "      deprecated: true\n"),
        "Deprecated: POST /orders is deprecated; nobody says until when it is kept (POST /orders)");
    row("kept after all", described("{}", "{}", "      deprecated: true\n"), described("{}", "{}"),
        "Changed: POST /orders is no longer deprecated (POST /orders)");
    row("other words", described("{}", "{}", "      summary: Order\n"),
        described("{}", "{}", "      summary: Orders\n"),
        "Docs: POST /orders is described as \"Orders\", as \"Order\" before (POST /orders)");
}

void ChangelogTest::entries()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    const ContractChangelog log = changelog(before.toStdString(), after.toStdString());
    QStringList lines;
    for (const core::ChangelogEntry& entry : log.entries)
        lines << QString::fromStdString(lineOf(entry));
    QVERIFY2(lines.contains(expected), qPrintable("\n" + lines.join("\n") + "\n"));
    QVERIFY(changelog(before.toStdString(), before.toStdString()).entries.empty());
}

void ChangelogTest::nothingChangedIsEmpty()
{
    const std::string text = described("{type: string}", "{type: string}");
    const ContractChangelog log = changelog(text, text);
    QVERIFY(log.isEmpty());
    QCOMPARE(log.title, "Orders");
    QCOMPARE(log.after, "2.3.0");
    QCOMPARE(int(log.bump), int(core::Bump::None));
}

void ChangelogTest::groupsComeInTheirOrder()
{
    const ContractChangelog log =
        changelog(described("{type: string}", "{type: object, properties: {a: {type: string}}}",
                      "      summary: One\n"),
            described("{type: integer}", "{type: object, properties: {b: {type: string}}}",
                "      summary: Two\n"));
    QVERIFY(log.entries.size() >= 3);
    QCOMPARE(int(log.entries.front().group), int(core::ChangelogGroup::Breaking));
    QCOMPARE(int(log.entries.back().group), int(core::ChangelogGroup::Docs));
    QVERIFY(std::ranges::is_sorted(log.entries, {}, &core::ChangelogEntry::group));
}

void ChangelogTest::aNewContractSaysSo()
{
    const ContractChangelog log = changelog("", described("{}", "{}"));
    QVERIFY(log.isNew && !log.isGone);
    QVERIFY(log.before.empty());
    QCOMPARE(int(log.entries.front().group), int(core::ChangelogGroup::Added));
}

void ChangelogTest::aRemovedContractSaysSo()
{
    const ContractChangelog log = changelog(described("{}", "{}"), "");
    QVERIFY(log.isGone && !log.isNew);
    QCOMPARE(log.title, "Orders");
    QCOMPARE(int(log.entries.front().group), int(core::ChangelogGroup::Breaking));
    QCOMPARE(log.entries.front().todo, "Stop using it.");
}

void ChangelogTest::whatIsFeltInManyOperationsIsOneEntry()
{
    const auto text = [](const std::string& type) {
        std::string operations;
        for (const char* method : {"get", "put", "post"})
            operations += std::string("    ") + method
                + ":\n      responses: {\"200\": {description: All, content: {application/json: {schema: "
                  "{$ref: "
                  "'#/components/schemas/Order'}}}}}\n";
        return "openapi: 3.1.0\ninfo: {title: Orders, version: \"1\"}\npaths:\n  /orders:\n" + operations
            + "components: {schemas: {Order: {type: " + type + "}}}\n";
    };
    const ContractChangelog log = changelog(text("string"), text("integer"));
    QCOMPARE(log.entries.size(), 1U);
    QCOMPARE(log.entries.front().alsoIn, 2U);
}

void ChangelogTest::whatWasNotJudgedIsNotHidden()
{
    const std::string text =
        described("{type: string}", "{$ref: 'https://schemas.sample.invalid/order.json'}");
    const ContractChangelog log = changelog(text, text);
    QVERIFY(!log.isWhole);
    QVERIFY(!log.isEmpty());
}

COUNTERSIGN_TEST(ChangelogTest)
#include "changelog_test.moc"
