// SPDX-License-Identifier: Apache-2.0
// "Contracts being signed: committed blobs of two commits, never uncommitted bytes."
#include "core/packet/form/uncommitted.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <functional>

namespace {

const char* const Contract =
    "{\"openapi\": \"3.0.3\",\n \"info\": {\"title\": \"a\", \"version\": \"1\"},\n \"paths\": {}}\n";

using SpoilTree = std::function<void(const test::ScratchRepository&)>;

struct UncommittedCase {
    const char* name;
    const char* candidate;
    SpoilTree spoil;
    QStringList files;
};

std::vector<UncommittedCase> uncommittedCases()
{
    const auto edit = [](const test::ScratchRepository& it) {
        it.write("b.json", std::string(Contract) + " ");
    };
    return {
        {"nothing changed", "main", [](const auto&) {}, {}},
        {"a contract changed", "main", edit, {"b.json"}},
        {"the working tree itself", "", edit, {"b.json"}},
        {"a contract is gone", "main", [](const auto& it) { std::filesystem::remove(it.path() / "b.json"); },
            {"b.json"}},
        {"something else changed", "main", [](const auto& it) { it.write("notes.md", "x"); }, {}},
        {"another candidate than what is checked out", "v2",
            [edit](const auto& it) {
                it.git({"checkout", "-q", "v1"});
                edit(it);
            },
            {}},
        {"a checkout with the line ends of Windows", "main",
            [](const auto& it) {
                it.write("b.json",
                    "{\"openapi\": \"3.0.3\",\r\n \"info\": {\"title\": \"b\", \"version\": \"2\"},\r\n "
                    "\"paths\": {}}\r\n");
            },
            {}},
    };
}

} // namespace

class UncommittedTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhichFilesMustBeCommitted_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = uncommittedCases();
        for (std::size_t index = 0; index < cases.size(); ++index)
            QTest::newRow(cases[index].name) << static_cast<int>(index);
    }
    void saysWhichFilesMustBeCommitted()
    {
        QFETCH(const int, index);
        const UncommittedCase row = uncommittedCases()[static_cast<std::size_t>(index)];
        test::ScratchRepository scratch;
        scratch.write("b.json", Contract);
        scratch.commit("one");
        scratch.tag("v1");
        scratch.write("b.json",
            "{\"openapi\": \"3.0.3\",\n \"info\": {\"title\": \"b\", \"version\": \"2\"},\n \"paths\": "
            "{}}\n");
        scratch.commit("two");
        scratch.tag("v2");
        row.spoil(scratch);
        const auto repository = core::Repository::open(scratch.path());
        core::CheckOptions options;
        options.baseline = "v1";
        options.candidate = row.candidate;
        const auto check = core::check(*repository, options);
        QVERIFY(check);
        const auto files = core::uncommittedFiles(*repository, *check);
        QVERIFY(files);
        QStringList names;
        for (const std::string& each : *files)
            names += QString::fromStdString(each);
        QCOMPARE(names, row.files);
    }
};

COUNTERSIGN_TEST(UncommittedTest)
#include "uncommitted_test.moc"
