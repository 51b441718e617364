// SPDX-License-Identifier: Apache-2.0
// The verb diff as a whole: where its two sides come from, and how the sample reads.
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

class DiffTest : public QObject {
    Q_OBJECT
private slots:
    void theSampleReadsAsReviewed_data();
    void theSampleReadsAsReviewed();
    void bothWaysOfReadingSayTheSame();
    void judgesAsOfTheCandidatesCommit();
    void readsBothSidesFrom_data();
    void readsBothSidesFrom();
    void readsPipesOfTheShell();
    void filesComeFromTheirOwnSide();
    void neverReadsOutsideOfTheRoot();
    void aHostileContractStaysText_data();
    void aHostileContractStaysText();
    void leavesNothingHalfWritten();
};

namespace {

constexpr const char* Baseline = "v2.3.0:openapi/checkout.yaml";
constexpr const char* Candidate = "release-2.4.0:openapi/checkout.yaml";

std::string contractWith(const std::string& limit)
{
    return "openapi: 3.1.0\ninfo: {title: Orders, version: 1.0.0}\npaths:\n  /orders:\n    get:\n      "
           "parameters:\n"
           "        - {name: limit, in: query, schema: "
        + limit + "}\n      responses: {'200': {description: The orders}}\n";
}

const std::string Wide = contractWith("{type: integer, maximum: 100}");
const std::string Narrow = contractWith("{type: integer, maximum: 50}");

/// Made once: the sample is a repository with history.
std::filesystem::path sampleFolder()
{
    static const test::ScratchFolder folder;
    static const test::Answer made =
        test::countersign({.words = {"sample", "sample"}, .folder = folder.path()});
    return made.exitCode == 0 ? folder / "sample" : std::filesystem::path();
}

test::Answer diffOfSample(std::vector<std::string> options)
{
    options.insert(options.begin(), {"diff", Baseline, Candidate, "--repo", sampleFolder().string()});
    return test::countersign({.words = options});
}

/// What changes with every rule that is added, and says nothing about the answer.
std::string withoutRuleset(const std::string& json)
{
    static const QRegularExpression ruleset("\"ruleset\": \"[0-9a-f]{16}\"");
    return QString::fromStdString(json).replace(ruleset, "\"ruleset\": \"...\"").toStdString();
}

/// "0", or the exit code with all that was said.
std::string told(const test::Answer& answer, int expected)
{
    return answer.exitCode == expected ? std::string("as expected") : answer.text();
}

} // namespace

void DiffTest::theSampleReadsAsReviewed_data()
{
    QTest::addColumn<std::string>("format");
    for (const char* format : {"text", "json", "markdown"})
        QTest::newRow(format) << std::string(format);
}

void DiffTest::theSampleReadsAsReviewed()
{
    QFETCH(const std::string, format);
    const test::Answer answer = diffOfSample({"--format", format});
    QCOMPARE(answer.err, "");
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(test::matchesGolden(withoutRuleset(answer.out), "diff/sample." + format));
}

void DiffTest::bothWaysOfReadingSayTheSame()
{
    QCOMPARE(
        diffOfSample({"--format", "json", "--reference"}).text(), diffOfSample({"--format", "json"}).text());
}

void DiffTest::judgesAsOfTheCandidatesCommit()
{
    const std::string answer = diffOfSample({"--format", "json"}).out;
    const std::string committed = test::run(
        {.words = {"git", "-C", sampleFolder().string(), "log", "-1", "--format=%cd",
             "--date=format:%Y-%m-%d",
             "release-2.4.0"}}).out;
    QVERIFY(answer.find("\"asOf\": \"" + committed.substr(0, 10) + "\"") != std::string::npos);
    const std::string asked = diffOfSample({"--format", "json", "--as-of", "2031-02-03"}).out;
    QVERIFY(asked.find("\"asOf\": \"2031-02-03\"") != std::string::npos);
}

void DiffTest::readsBothSidesFrom_data()
{
    QTest::addColumn<std::string>("baseline");
    QTest::addColumn<std::string>("candidate");
    QTest::addColumn<std::string>("shown");
    const auto row = [](const char* name, const char* baseline, const char* candidate, const char* shown) {
        QTest::newRow(name) << std::string(baseline) << std::string(candidate) << std::string(shown);
    };
    row("two revisions", "v1:specs/api.yaml", "main:specs/api.yaml", "specs/api.yaml:7:");
    row("a revision and the working tree", "v1:specs/api.yaml", ":specs/api.yaml", "specs/api.yaml:7:");
    row("a revision and a file", "v1:specs/api.yaml", "specs/api.yaml", "specs/api.yaml:7:");
    row("a file that is written another way", "v1:specs/api.yaml", "./specs/../specs/api.yaml",
        "./specs/../specs/api.yaml:7:");
    row("folders of revisions", "v1:specs", "main:specs", "specs/api.yaml:7:");
    row("whole revisions", "v1:", "main:", "specs/api.yaml:7:");
    row("a revision and a folder", "v1:specs", "specs", "specs/api.yaml:7:");
}

void DiffTest::readsBothSidesFrom()
{
    QFETCH(const std::string, baseline);
    QFETCH(const std::string, candidate);
    QFETCH(const std::string, shown);
    test::ScratchRepository repository;
    repository.write("specs/api.yaml", Wide);
    repository.commit("First");
    repository.tag("v1");
    repository.write("specs/api.yaml", Narrow);
    repository.commit("Second");
    const test::Answer answer =
        test::countersign({.words = {"diff", baseline, candidate}, .folder = repository.path()});
    QCOMPARE(told(answer, 1), "as expected");
    QVERIFY2(answer.out.find("at       " + shown) != std::string::npos, answer.out.c_str());
    const test::Answer elsewhere =
        test::countersign({.words = {"diff", "v1:specs/api.yaml", "main:specs/api.yaml", "--repo",
                               repository.path().string()}});
    QCOMPARE(told(elsewhere, 1), "as expected");
}

void DiffTest::readsPipesOfTheShell()
{
    const test::ScratchFolder folder;
    folder.write("before.yaml", Wide);
    folder.write("after.yaml", Narrow);
    const std::string program = test::countersignProgram().string();
    const test::Answer answer =
        test::run({.words = {"bash", "-c", "\"$0\" diff <(cat before.yaml) <(cat after.yaml)", program},
            .folder = folder.path()});
    QCOMPARE(told(answer, 1), "as expected");
    QVERIFY2(answer.out.find("100 before, 50 now") != std::string::npos, answer.out.c_str());
}

void DiffTest::filesComeFromTheirOwnSide()
{
    const test::ScratchFolder folder;
    for (const char* side : {"before", "after"}) {
        folder.write(std::string(side) + "/api.yaml", contractWith("{$ref: 'common.yaml#/Limit'}"));
        const std::string maximum = side[0] == 'b' ? "100" : "50";
        folder.write(
            std::string(side) + "/common.yaml", "Limit: {type: integer, maximum: " + maximum + "}\n");
    }
    const test::Answer answer =
        test::countersign({.words = {"diff", "before/api.yaml", "after/api.yaml"}, .folder = folder.path()});
    QCOMPARE(told(answer, 1), "as expected");
    QVERIFY2(answer.out.find("at       after/common.yaml:1:") != std::string::npos, answer.out.c_str());
}

void DiffTest::neverReadsOutsideOfTheRoot()
{
    const test::ScratchFolder folder;
    folder.write("secret.yaml", "Limit: {type: integer, maximum: 50}\n");
    folder.write("specs/before.yaml", Wide);
    folder.write("specs/after.yaml", contractWith("{$ref: '../secret.yaml#/Limit'}"));
    const test::Answer answer = test::countersign(
        {.words = {"diff", "before.yaml", "after.yaml", "--format", "json"}, .folder = folder / "specs"});
    QVERIFY2(answer.out.find("leads outside") != std::string::npos, answer.out.c_str());
    QVERIFY(answer.out.find("\"50\"") == std::string::npos);
}

void DiffTest::aHostileContractStaysText_data()
{
    QTest::addColumn<std::string>("format");
    for (const char* format : {"text", "markdown", "sarif", "junit", "github"})
        QTest::newRow(format) << std::string(format);
}

void DiffTest::aHostileContractStaysText()
{
    QFETCH(const std::string, format);
    const std::string limit =
        R"({type: string, enum: ["a\e]0;x\a\u202Eb\n::error::c", "`](//evil.example)<b>]]>"]})";
    const test::ScratchFolder folder;
    folder.write("before.yaml", contractWith("{type: string}"));
    folder.write("after.yaml", contractWith(limit));
    const test::Answer answer = test::countersign(
        {.words = {"diff", "before.yaml", "after.yaml", "--format", format}, .folder = folder.path()});
    QCOMPARE(told(answer, 1), "as expected");
    for (const char* harm : {"\x1b", "\x07", "\xE2\x80\xAE", "\n::error::c"})
        QVERIFY2(answer.out.find(harm) == std::string::npos, answer.out.c_str());
}

void DiffTest::leavesNothingHalfWritten()
{
    const test::ScratchFolder folder;
    folder.write("before.yaml", Wide);
    folder.write("answer.json", "from yesterday");
    const test::Answer answer = test::countersign(
        {.words = {"diff", "before.yaml", "missing.yaml", "--format", "json", "-o", "answer.json"},
            .folder = folder.path()});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QCOMPARE(test::readFile(folder / "answer.json"), "from yesterday");
}

COUNTERSIGN_TEST(DiffTest)
#include "diff_test.moc"
