// SPDX-License-Identifier: Apache-2.0
// What every format has to keep, and how each of them looks.
#include "app/cli/diff_report.h"
#include "core/document/document.h"
#include "tests/app/made_report.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>
#include <QXmlStreamReader>

using Writer = std::string (*)(const cli::DiffReport& report);
using Maker = cli::DiffReport (*)();

class DiffFormatsTest : public QObject {
    Q_OBJECT
private slots:
    void looksAsReviewed_data();
    void looksAsReviewed();
    void letsNothingHostileThrough_data();
    void letsNothingHostileThrough();
    void neverSaysThatNothingBreaksWhenSomethingWasNotRead_data();
    void neverSaysThatNothingBreaksWhenSomethingWasNotRead();
    void saysWhatIsTheMatterWithAReference_data();
    void saysWhatIsTheMatterWithAReference();
    void saysThatNothingBreaks_data();
    void saysThatNothingBreaks();
    void givesTheSameBytesTwice_data();
    void givesTheSameBytesTwice();
    void machinesCanReadIt_data();
    void machinesCanReadIt();
    void xmlIsWellFormed_data();
    void xmlIsWellFormed();
    void sarifHasOnlyWhatTheSchemaKnows_data();
    void sarifHasOnlyWhatTheSchemaKnows();
    void sarifCountsCharacters();
    void onlyOurCommandsReachAWorkflow();
    void exitCodeFollowsTheWorst_data();
    void exitCodeFollowsTheWorst();
};

namespace {

constexpr std::size_t Width = 79;

std::string plainText(const cli::DiffReport& report)
{
    return cli::diffText(report, cli::Paint(), Width);
}

struct NamedWriter {
    const char* name;
    Writer write;
    bool isForPeople;
};

const NamedWriter Writers[] = {
    {"text", plainText, true},
    {"json", cli::diffReportJson, false},
    {"markdown", cli::diffMarkdown, true},
    {"sarif", cli::diffSarif, true},
    {"junit", cli::diffJunit, true},
    {"github", cli::diffGithub, true},
};

void addWriterRows()
{
    QTest::addColumn<Writer>("write");
    for (const NamedWriter& each : Writers)
        QTest::newRow(each.name) << each.write;
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

void DiffFormatsTest::looksAsReviewed_data()
{
    QTest::addColumn<Writer>("write");
    QTest::addColumn<Maker>("make");
    QTest::addColumn<std::string>("file");
    for (const NamedWriter& each : Writers) {
        const std::string name(each.name);
        QTest::newRow((name + " of a checkout").c_str())
            << each.write << Maker(test::checkoutReport) << "checkout." + name;
        QTest::newRow((name + " of hostile texts").c_str())
            << each.write << Maker(test::hostileReport) << "hostile." + name;
    }
}

void DiffFormatsTest::looksAsReviewed()
{
    QFETCH(const Writer, write);
    QFETCH(const Maker, make);
    QFETCH(const std::string, file);
    QVERIFY(test::matchesGolden(write(make()), "diff/" + file));
}

void DiffFormatsTest::letsNothingHostileThrough_data()
{
    QTest::addColumn<Writer>("write");
    for (const NamedWriter& each : Writers)
        if (each.isForPeople)
            QTest::newRow(each.name) << each.write;
}

void DiffFormatsTest::letsNothingHostileThrough()
{
    QFETCH(const Writer, write);
    const std::string text = write(test::hostileReport());
    QVERIFY(has(text, "evil"));
    for (const std::string_view harm : {"\x1b", "\x07", "\x01", "\r", "\xE2\x80\xAE", "\xE2\x81\xA6", "\xFF"})
        QVERIFY2(!has(text, harm), text.c_str());
}

void DiffFormatsTest::neverSaysThatNothingBreaksWhenSomethingWasNotRead_data()
{
    addWriterRows();
}

void DiffFormatsTest::neverSaysThatNothingBreaksWhenSomethingWasNotRead()
{
    QFETCH(const Writer, write);
    for (const bool isFolder : {false, true}) {
        cli::DiffReport report = test::harmlessReport();
        report.isPair = !isFolder;
        if (isFolder)
            report.unread.push_back({"a.yaml", {}, {}, "too large"});
        else
            report.contracts.front().diff.judgement.coverage.notJudged.push_back({"a.yaml", {}, "x", "y"});
        QString text = QString::fromStdString(write(report)).toLower();
        QVERIFY2(!text.contains("no breaking"), qPrintable(text));
        QVERIFY2(!text.contains("equals the baseline"), qPrintable(text));
        QCOMPARE(report.exitCode(), cli::ExitCode::Unknown);
    }
}

void DiffFormatsTest::saysWhatIsTheMatterWithAReference_data()
{
    addWriterRows();
}

void DiffFormatsTest::saysWhatIsTheMatterWithAReference()
{
    QFETCH(const Writer, write);
    for (const char* trouble : {"leads to a URL, which is never fetched", "leads to itself"}) {
        cli::DiffReport report = test::harmlessReport();
        report.contracts.front().diff.judgement.coverage.unresolved.push_back(
            {"a.yaml", {}, "$ref: A", trouble});
        const std::string text = write(report);
        QVERIFY2(has(text, trouble), text.c_str());
        QVERIFY2(!has(text, "not found"), text.c_str());
    }
}

void DiffFormatsTest::saysThatNothingBreaks_data()
{
    QTest::addColumn<Writer>("write");
    for (const NamedWriter& each : Writers)
        if (std::string_view(each.name) != "json" && std::string_view(each.name) != "junit")
            QTest::newRow(each.name) << each.write;
}

void DiffFormatsTest::saysThatNothingBreaks()
{
    QFETCH(const Writer, write);
    cli::DiffReport report = test::harmlessReport();
    QVERIFY(has(write(report), "No breaking changes."));
    report.contracts.front().diff.judgement.findings.clear();
    QVERIFY(has(write(report), "The candidate equals the baseline in meaning."));
}

void DiffFormatsTest::givesTheSameBytesTwice_data()
{
    addWriterRows();
}

void DiffFormatsTest::givesTheSameBytesTwice()
{
    QFETCH(const Writer, write);
    QCOMPARE(write(test::checkoutReport()), write(test::checkoutReport()));
}

void DiffFormatsTest::machinesCanReadIt_data()
{
    QTest::addColumn<Writer>("write");
    QTest::addColumn<Maker>("make");
    for (const NamedWriter& each : {Writers[1], Writers[3]}) {
        QTest::newRow((std::string(each.name) + " of a checkout").c_str())
            << each.write << Maker(test::checkoutReport);
        QTest::newRow((std::string(each.name) + " of hostile texts").c_str())
            << each.write << Maker(test::hostileReport);
    }
}

void DiffFormatsTest::machinesCanReadIt()
{
    QFETCH(const Writer, write);
    QFETCH(const Maker, make);
    const core::Document document = core::readDocument(
        core::SourceText::make(write(make()), "answer.json"), {.path = core::ReadPath::Reference});
    QVERIFY(document.diagnostics.empty());
}

void DiffFormatsTest::xmlIsWellFormed_data()
{
    QTest::addColumn<Maker>("make");
    QTest::newRow("checkout") << Maker(test::checkoutReport);
    QTest::newRow("hostile texts") << Maker(test::hostileReport);
}

void DiffFormatsTest::xmlIsWellFormed()
{
    QFETCH(const Maker, make);
    QXmlStreamReader xml(QString::fromStdString(cli::diffJunit(make())));
    int failures = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("failure"))
            ++failures;
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(failures, 1);
}

/// Objects of SARIF 2.1.0 are closed: one key too many, and a service refuses the whole file.
void DiffFormatsTest::sarifHasOnlyWhatTheSchemaKnows_data()
{
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char* pointer, const QStringList& keys) { QTest::newRow(pointer) << keys; };
    row("", {"$schema", "version", "runs"});
    row("/runs/0", {"tool", "columnKind", "invocations", "results", "properties"});
    row("/runs/0/tool", {"driver"});
    row("/runs/0/tool/driver", {"name", "version", "rules"});
    row("/runs/0/tool/driver/rules/0", {"id", "shortDescription", "fullDescription", "help", "properties"});
    row("/runs/0/tool/driver/rules/0/help", {"text"});
    row("/runs/0/invocations/0", {"executionSuccessful", "exitCode", "toolExecutionNotifications"});
    row("/runs/0/results/2",
        {"ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "partialFingerprints",
            "properties"});
    row("/runs/0/results/2/message", {"text"});
    row("/runs/0/results/2/locations/0", {"physicalLocation", "logicalLocations"});
    row("/runs/0/results/2/locations/0/physicalLocation", {"artifactLocation", "region"});
    row("/runs/0/results/2/locations/0/physicalLocation/artifactLocation", {"uri"});
    row("/runs/0/results/2/locations/0/physicalLocation/region",
        {"startLine", "startColumn", "endLine", "endColumn"});
    row("/runs/0/results/2/locations/0/logicalLocations/0", {"fullyQualifiedName"});
    row("/runs/0/results/2/relatedLocations/0", {"physicalLocation", "message"});
}

void DiffFormatsTest::sarifHasOnlyWhatTheSchemaKnows()
{
    QFETCH(const QStringList, keys);
    const core::Document document =
        core::readDocument(core::SourceText::make(cli::diffSarif(test::checkoutReport()), "a.sarif.json"));
    QStringList found;
    for (const core::Node& each : document.tree.find(QTest::currentDataTag()))
        found.append(QString::fromStdString(std::string(each.key())));
    QCOMPARE(found, keys);
}

void DiffFormatsTest::sarifCountsCharacters()
{
    cli::DiffReport report = test::harmlessReport();
    cli::ReportedContract& contract = report.contracts.front();
    core::Finding finding = contract.diff.judgement.findings.front();
    finding.candidate = core::TextPlace {"my api.yaml", {1, 4}, {1, 8}};
    contract.diff.judgement.findings = {finding};
    const auto text = core::SourceText::make("x\né😀 x: y\n");
    contract.candidateTexts.files = {{"my api.yaml", text.get()}};
    const std::string sarif = cli::diffSarif(report);
    QVERIFY(has(sarif, R"("uri": "my%20api.yaml")"));
    QVERIFY2(has(sarif, R"("startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 5)"), sarif.c_str());
}

void DiffFormatsTest::onlyOurCommandsReachAWorkflow()
{
    const QStringList lines =
        QString::fromStdString(cli::diffGithub(test::hostileReport())).trimmed().split('\n');
    QCOMPARE(lines.size(), 5); // two findings, two places that were not read, the verdict
    for (const QString& line : lines.first(4))
        QVERIFY2(line.startsWith("::error file=") || line.startsWith("::notice file="), qPrintable(line));
    QVERIFY(!lines.last().startsWith("::"));
}

void DiffFormatsTest::exitCodeFollowsTheWorst_data()
{
    QTest::addColumn<bool>("breaks");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<bool>("failsOnRisky");
    QTest::addColumn<int>("code");
    QTest::newRow("harmless") << false << true << false << 0;
    QTest::newRow("breaking") << true << true << false << 1;
    QTest::newRow("breaking and unread") << true << false << false << 1;
    QTest::newRow("unread") << false << false << false << 2;
    QTest::newRow("risky is fine") << false << true << false << 0;
    QTest::newRow("risky is refused") << false << true << true << 1;
    QTest::newRow("risky is refused, unread too") << false << false << true << 1;
}

void DiffFormatsTest::exitCodeFollowsTheWorst()
{
    QFETCH(const bool, breaks);
    QFETCH(const bool, isWhole);
    QFETCH(const bool, failsOnRisky);
    QFETCH(const int, code);
    cli::DiffReport report = breaks ? test::checkoutReport() : test::harmlessReport();
    report.contracts.front().diff.judgement.findings.push_back(
        test::findingOf(core::Severity::Risky, "GET /"));
    report.failsOn = failsOnRisky ? core::Severity::Risky : core::Severity::Breaking;
    if (!isWhole)
        report.contracts.front().diff.judgement.coverage.diagnostics.push_back({"a.yaml", {}, "x", "y"});
    QCOMPARE(static_cast<int>(report.exitCode()), code);
}

COUNTERSIGN_TEST(DiffFormatsTest)
#include "diff_formats_test.moc"
