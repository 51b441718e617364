// SPDX-License-Identifier: Apache-2.0
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <memory>

class ShowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void printsTheBytes_data();
    void printsTheBytes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesABrokenRepository();
    void writesIntoAFile();

private:
    std::unique_ptr<test::ScratchRepository> m_repository;
};

using Words = std::vector<std::string>;

namespace {

const std::string FirstBytes("openapi: 3.0.0\r\n\0\xff no line end", 31);
const std::string HostileName = "line\nend \x1b[31m'quoted'.yaml";

} // namespace

void ShowTest::initTestCase()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("api/spec.yaml", FirstBytes);
    m_repository->write(HostileName, "hostile\n");
    m_repository->commit("first");
    m_repository->tag("v1");
    m_repository->write("api/spec.yaml", "second\n");
    m_repository->commit("second");
    m_repository->write("api/spec.yaml", "not committed\n");
}

void ShowTest::printsTheBytes_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<std::string>("bytes");
    const std::string folder = m_repository->path();
    QTest::newRow("tag") << Words {"v1:api/spec.yaml"} << FirstBytes;
    QTest::newRow("HEAD") << Words {"HEAD:api/spec.yaml"} << std::string("second\n");
    QTest::newRow("relative to a branch") << Words {"main~1:api/spec.yaml"} << FirstBytes;
    QTest::newRow("working tree") << Words {":api/spec.yaml"} << std::string("not committed\n");
    QTest::newRow("repository as a word") << Words {folder, "v1:api/spec.yaml"} << FirstBytes;
    QTest::newRow("repository as an option") << Words {"v1:api/spec.yaml", "--repo", folder} << FirstBytes;
    QTest::newRow("a folder inside") << Words {folder + "/api", "v1:api/spec.yaml"} << FirstBytes;
    QTest::newRow("hostile name") << Words {"v1:" + HostileName} << std::string("hostile\n");
}

void ShowTest::printsTheBytes()
{
    QFETCH(Words, words);
    QFETCH(const std::string, bytes);
    words.insert(words.begin(), "show");
    const test::Answer answer = test::countersign({.words = words, .folder = m_repository->path()});
    QCOMPARE(answer.text(), (test::Answer {.exitCode = 0, .out = bytes}.text()));
}

void ShowTest::saysWhatIsWrong_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<std::string>("told");
    QTest::newRow("missing revision") << Words {"v9:api/spec.yaml"} << std::string("v9");
    QTest::newRow("missing file") << Words {"v1:api/none.yaml"} << std::string("api/none.yaml");
    QTest::newRow("missing file in the working tree") << Words {":none.yaml"} << std::string("none.yaml");
    QTest::newRow("folder") << Words {"v1:api"} << std::string("api");
    QTest::newRow("folder in the working tree") << Words {":api"} << std::string("api");
    QTest::newRow("out of the repository") << Words {":../../etc/passwd"} << std::string("../../etc/passwd");
    QTest::newRow("no revision") << Words {"api/spec.yaml"} << std::string("names no revision");
    QTest::newRow("no path") << Words {"v1:"} << std::string("names no file");
    QTest::newRow("missing repository")
        << Words {"/no/such/folder", "v1:x"} << std::string("/no/such/folder");
    QTest::newRow("two repositories") << Words {".", "v1:x", "--repo", "."} << std::string("named twice");
    QTest::newRow("hostile revision") << Words {"v\n\x1b[1m:x"} << std::string("\\x1B[1m");
}

void ShowTest::saysWhatIsWrong()
{
    QFETCH(Words, words);
    QFETCH(const std::string, told);
    words.insert(words.begin(), "show");
    const test::Answer answer = test::countersign({.words = words, .folder = m_repository->path()});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(answer.err.starts_with("countersign: show: "), answer.err.c_str());
    QVERIFY2(answer.err.find(told) != std::string::npos, answer.err.c_str());
    const auto lines = std::ranges::count(answer.err, '\n');
    QVERIFY2(
        lines == 1 || (lines == 2 && answer.err.find("\nhint: ") != std::string::npos), answer.err.c_str());
    QCOMPARE(answer.err.find('\x1b'), std::string::npos);
}

void ShowTest::refusesABrokenRepository()
{
    test::ScratchRepository broken;
    broken.write("file", "bytes\n");
    broken.commit("only");
    std::filesystem::remove_all(broken.path() / ".git" / "objects");
    std::filesystem::create_directory(broken.path() / ".git" / "objects");
    // libgit2 1.5 loses the reference itself when what it leads to is gone.
    const test::Answer answer = test::countersign({.words = {"show", "HEAD:file"},
        .folder = broken.path(),
        .environment = {{"ASAN_OPTIONS", "detect_leaks=0"}}});
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(answer.err.starts_with("countersign: show: "), answer.err.c_str());
}

void ShowTest::writesIntoAFile()
{
    const std::filesystem::path file = m_repository->folder() / "copy";
    const test::Answer answer =
        test::countersign({.words = {"show", m_repository->path(), "v1:api/spec.yaml", "-o", file}});
    QCOMPARE(answer.text(), test::Answer {.exitCode = 0}.text());
    QCOMPARE(test::readFile(file), FirstBytes);
}

COUNTERSIGN_TEST(ShowTest)
#include "show_test.moc"
