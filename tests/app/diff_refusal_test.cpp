// SPDX-License-Identifier: Apache-2.0
// diff on what it cannot read, or not wholly: it says so, exits with 2, and never calls the rest harmless.
#include "tests/app/command_line.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

class DiffRefusalTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhyAndNeverThatAllIsWell_data();
    void saysWhyAndNeverThatAllIsWell();
};

namespace {

const std::string Head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
const std::string Whole = Head + "paths: {/a: {get: {responses: {'200': {description: d}}}}}\n";
const std::string Dangling = Head
    + "paths: {/a: {get: {responses: {'200': {description: d, content: {application/json: "
      "{schema: {$ref: '#/components/schemas/Gone'}}}}}}}}\n";

std::string pathThatIs(const std::string& target)
{
    return Head + "paths: {/a: {$ref: '" + target + "'}}\n";
}

struct Refusal {
    const char* name;
    std::string baseline;
    std::string candidate;
    const char* reason; ///< a pattern, in what is said on either stream
};

const Refusal Refusals[] = {
    {"unresolved-reference", Dangling, Dangling, "schemas/Gone"},
    {"unresolved-reference-in-the-candidate", Whole, Dangling, "schemas/Gone"},
    {"reference-to-a-missing-file", Whole, pathThatIs("gone.yaml"), "gone\\.yaml"},
    {"reference-to-a-file-missing-in-both", pathThatIs("gone.yaml"), pathThatIs("gone.yaml"), "gone\\.yaml"},
    {"reference-to-a-url", Whole, pathThatIs("https://a.test/b.yaml"), "a\\.test/b\\.yaml"},
    {"reference-to-itself", Whole, pathThatIs("#/paths/~1a"), "/paths/\\\\?~1a"},
    {"syntax-error", Whole, "openapi: 3.1.0\ninfo: {title: [T\npaths: {}\n", "after\\.yaml:2:"},
    {"syntax-error-in-both", "openapi: 3.1.0\npaths: {]\n", "openapi: 3.1.0\npaths: {]\n", "\\.yaml:2:"},
    {"duplicate-key", Whole, Whole + "paths: {}\n", "paths"},
    {"unknown-version", Whole, "openapi: 4.0.0\ninfo: {title: T, version: '1'}\npaths: {}\n", "4\\.0\\.0"},
    {"no-version", Whole, "openapi:\ninfo: {title: T, version: '1'}\npaths: {}\n", "openapi|version"},
    {"empty", Whole, "", "empty"},
    {"empty-both", "", "", "empty"},
    {"only-a-comment", Whole, "# nothing\n", "empty|nothing"},
    {"asyncapi", Whole, "asyncapi: 3.0.0\ninfo: {title: T, version: '1'}\nchannels: {}\noperations: {}\n",
        "AsyncAPI"},
    {"a-list", Whole, "- openapi: 3.1.0\n", "list|map|sequence"},
    {"a-number", Whole, "42\n", "map|number|42"},
    {"paths-are-a-list", Head + "paths: [1]\n", Head + "paths: [1]\n", "paths"},
    {"a-schema-is-a-number", Whole, Whole + "components: {schemas: {A: 5}}\n", "schemas/A"},
    {"two-descriptions", Whole, Whole + "---\n" + Whole, "another description"},
};

} // namespace

void DiffRefusalTest::saysWhyAndNeverThatAllIsWell_data()
{
    QTest::addColumn<int>("refusal");
    QTest::addColumn<std::string>("format");
    for (int at = 0; at < static_cast<int>(std::size(Refusals)); ++at) {
        for (const std::string format : {"text", "markdown", "json", "sarif", "junit", "github"})
            QTest::newRow((std::string(Refusals[at].name) + ", " + format).c_str()) << at << format;
    }
}

void DiffRefusalTest::saysWhyAndNeverThatAllIsWell()
{
    QFETCH(int, refusal);
    QFETCH(std::string, format);
    const Refusal& row = Refusals[refusal];
    const test::ScratchFolder folder;
    const auto before = folder.write("before.yaml", row.baseline);
    const auto after = folder.write("after.yaml", row.candidate);
    const test::Answer answer = test::countersign({.words = {"diff", before, after, "--format", format}});
    const std::string said = answer.out + answer.err;
    QVERIFY2(answer.exitCode == 2, answer.text().c_str());
    const QRegularExpression reason(QString::fromUtf8(row.reason), QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(QString::fromStdString(said).contains(reason), answer.text().c_str());
    QVERIFY2(!QString::fromStdString(said).contains("no breaking change", Qt::CaseInsensitive),
        answer.text().c_str());
}

COUNTERSIGN_TEST(DiffRefusalTest)
#include "diff_refusal_test.moc"
