// SPDX-License-Identifier: Apache-2.0
// parse against everything a file can be; the wording of its answers is held by golden files.
#include "tests/app/command_line.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

class ParseTest : public QObject {
    Q_OBJECT
private slots:
    void readsStandardInput();
    void guessesTheSyntax_data();
    void guessesTheSyntax();
    void readsBothWaysAlike();
    void nodesLieWhereTheyAreSaidToBe();
    void tellsErrorsAsJson();
    void tellsWarningsWithoutFailing();
    void showsTheSurroundingsOfAPlaceInALongLine();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesEndlessInput();
    void refusesUnreadableFiles();
    void survivesBombs_data();
    void survivesBombs();
    void tellsPeopleOnATerminalOnce();
    void printedValuesStayHarmlessOnTerminals();
    void hostileNamesAndValuesStayHarmless();
};

namespace {

QJsonObject json(const test::Answer& answer)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(answer.out), &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), answer.out.substr(0, 400).c_str());
    return document.object();
}

/// The longest an answer may take, sanitizers and a busy machine included.
constexpr qint64 Patience = 10000;

} // namespace

void ParseTest::readsStandardInput()
{
    const test::Answer answer = test::countersign({.words = {"parse", "-"}, .input = "a: [1, 0x10]\n"});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.err, "");
    QCOMPARE(json(answer)["a"].toArray().at(0).toInt(), 1);
}

void ParseTest::guessesTheSyntax_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::vector<std::string>>("options");
    QTest::addColumn<int>("exitCode");
    using Words = std::vector<std::string>;
    QTest::newRow("by name, YAML") << std::string("a.yaml") << Words {} << 0;
    QTest::newRow("by name, JSON") << std::string("a.json") << Words {} << 2;
    QTest::newRow("asked for JSON") << std::string("a.yaml") << Words {"--syntax", "json"} << 2;
    QTest::newRow("asked for YAML") << std::string("a.json") << Words {"--syntax", "yaml"} << 0;
}

void ParseTest::guessesTheSyntax()
{
    QFETCH(const std::string, name);
    QFETCH(const std::vector<std::string>, options);
    QFETCH(const int, exitCode);
    const test::ScratchFolder folder;
    folder.write(name, "# YAML alone\na: 1\n");
    test::Call call {.words = {"parse", name}, .folder = folder.path()};
    call.words.insert(call.words.end(), options.begin(), options.end());
    QCOMPARE(test::countersign(call).exitCode, exitCode);
}

void ParseTest::readsBothWaysAlike()
{
    const std::string text = "a: &x {b: 'c', 1.50: .5e3}\nd: *x\ne: |\n  f\n  g\n";
    for (const char* option : {"--positions", "--color=never"}) {
        const test::Answer fast = test::countersign({.words = {"parse", "-", option}, .input = text});
        const test::Answer reference =
            test::countersign({.words = {"parse", "-", option, "--reference"}, .input = text});
        QCOMPARE(fast.exitCode, 0);
        QCOMPARE(fast.text(), reference.text());
    }
}

void ParseTest::nodesLieWhereTheyAreSaidToBe()
{
    const std::string text = "first: 1\nlist:\n  - 'zwei'\n  - three\n";
    const QJsonObject answer =
        json(test::countersign({.words = {"parse", "-", "--positions"}, .input = text}));
    const QStringList lines = QString::fromStdString(text).split('\n');
    const std::map<QString, QString> expected {{"/first", "1"}, {"/list/0", "'zwei'"}, {"/list/1", "three"}};
    std::size_t checked = 0;
    for (const QJsonValue& each : answer["nodes"].toArray()) {
        const auto found = expected.find(each["pointer"].toString());
        if (found == expected.end())
            continue;
        const int column = each["column"].toInt();
        QCOMPARE(lines[each["line"].toInt() - 1].mid(column - 1, each["endColumn"].toInt() - column),
            found->second);
        ++checked;
    }
    QCOMPARE(checked, expected.size());
    QCOMPARE(answer["value"]["list"].toArray().size(), 2);
    QCOMPARE(answer["diagnostics"].toArray().size(), 0);
}

void ParseTest::tellsErrorsAsJson()
{
    const test::Answer answer = test::countersign({.words = {"parse", "-"}, .input = "a: 1\nb: 2\na: 3\n"});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.starts_with("-:3:1: error: "), answer.err.c_str());
    const QJsonObject told = json(answer);
    QCOMPARE(told.keys(), QStringList {"diagnostics"});
    const QJsonObject first = told["diagnostics"].toArray().first().toObject();
    QCOMPARE(first["level"].toString(), "error");
    QCOMPARE(first["line"].toInt(), 3);
    QCOMPARE(first["column"].toInt(), 1);
    QCOMPARE(first["endLine"].toInt(), 3);
    QCOMPARE(first["endColumn"].toInt(), 2);
    QCOMPARE(first["related"]["line"].toInt(), 1);
    for (const char* key : {"code", "message", "hint"})
        QVERIFY2(!first[key].toString().isEmpty(), key);
}

void ParseTest::tellsWarningsWithoutFailing()
{
    const test::Answer answer = test::countersign({.words = {"parse", "-"}, .input = "a: !odd b\nc: .inf\n"});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(json(answer)["a"].toString(), "b");
    QVERIFY2(answer.err.starts_with("-:1:"), answer.err.c_str());
    QVERIFY2(answer.err.find("\n-:2:4: warning: ") != std::string::npos, answer.err.c_str());
    QVERIFY2(answer.err.find("error") == std::string::npos, answer.err.c_str());
}

void ParseTest::showsTheSurroundingsOfAPlaceInALongLine()
{
    const std::string filler(100000, ' ');
    const test::Answer answer = test::countersign(
        {.words = {"parse", "-", "--format", "text"}, .input = "[1," + filler + "nonsense}" + filler + "]"});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.err.size() < 2000);
    QVERIFY2(answer.err.find("nonsense") != std::string::npos, answer.err.c_str());
}

void ParseTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name :
        {"missing.yaml", "folder.yaml", "fifo.yaml", "/dev/zero", "file.yaml/below", "loop.yaml"})
        QTest::newRow(name) << std::string(name);
}

void ParseTest::refusesWhatIsNoFile()
{
    QFETCH(const std::string, name);
    const test::ScratchFolder folder;
    folder.write("folder.yaml/inside", "");
    folder.write("file.yaml", "");
    fs::create_symlink("loop.yaml", folder / "loop.yaml");
    QCOMPARE(mkfifo((folder / "fifo.yaml").c_str(), 0600), 0);
    QElapsedTimer clock;
    clock.start();
    const test::Answer answer = test::countersign({.words = {"parse", name}, .folder = folder.path()});
    QVERIFY(clock.elapsed() < Patience);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.out, "");
    QVERIFY2(answer.err.starts_with("countersign: parse: "), answer.err.c_str());
    QVERIFY2(answer.err.find(name) != std::string::npos, answer.err.c_str());
}

void ParseTest::refusesEndlessInput()
{
    const test::Answer answer =
        test::countersignInShell("exec \"$@\" < /dev/zero", {.words = {"parse", "-"}});
    QCOMPARE(answer.err, "countersign: parse: standard input is larger than the limit of 64 MiB\n");
    QCOMPARE(answer.exitCode, 2);
    const test::ScratchFolder folder;
    folder.write("large.yaml", "");
    fs::resize_file(folder / "large.yaml", std::uintmax_t {100} << 20U);
    const test::Answer large = test::countersign({.words = {"parse", "large.yaml"}, .folder = folder.path()});
    QCOMPARE(large.exitCode, 2);
    QVERIFY2(
        large.err.starts_with("countersign: parse: ") && large.err.find("large.yaml") != std::string::npos,
        large.err.c_str());
}

void ParseTest::refusesUnreadableFiles()
{
    if (geteuid() == 0)
        QSKIP("root can read everything");
    const test::ScratchFolder folder;
    fs::permissions(folder.write("secret.yaml", "a: 1\n"), fs::perms::none);
    const test::Answer answer =
        test::countersign({.words = {"parse", "secret.yaml"}, .folder = folder.path()});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.find("secret.yaml") != std::string::npos, answer.err.c_str());
}

void ParseTest::survivesBombs_data()
{
    QTest::addColumn<std::string>("text");
    const std::string deep(100000, '[');
    std::string nested;
    for (int depth = 0; depth < 3000; ++depth)
        nested += std::string(static_cast<std::size_t>(depth), ' ') + "a:\n";
    std::string aliases = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int level = 1; level < 12; ++level) {
        const std::string below = "*a" + std::to_string(level - 1);
        aliases += "a" + std::to_string(level) + ": &a" + std::to_string(level) + " [" + below;
        for (int count = 1; count < 10; ++count)
            aliases += ", " + below;
        aliases += "]\n";
    }
    QTest::newRow("depth, YAML flow") << deep;
    QTest::newRow("depth, JSON") << "{\"a\":" + deep;
    QTest::newRow("depth, YAML block") << nested;
    QTest::newRow("aliases") << aliases;
    QTest::newRow("an alias of itself") << std::string("a: &a [*a]\n");
    QTest::newRow("NUL bytes") << std::string(100, '\0');
    QTest::newRow("NUL byte inside") << std::string("a: b\0c\n", 7);
    QTest::newRow("invalid UTF-8") << std::string("a: \xff\xfe\n");
    QTest::newRow("not text") << std::string("\x7f"
                                             "ELF\x02\x01\x01\x00\x00",
        9);
}

void ParseTest::survivesBombs()
{
    QFETCH(const std::string, text);
    for (const char* option : {"--format=json", "--format=text", "--positions", "--reference"}) {
        QElapsedTimer clock;
        clock.start();
        const test::Answer answer = test::countersign({.words = {"parse", "-", option}, .input = text});
        QVERIFY(clock.elapsed() < Patience);
        QVERIFY2(answer.exitCode == 2, answer.err.substr(0, 1000).c_str());
        QVERIFY(!answer.err.empty());
        QVERIFY2(answer.out.size() < std::size_t {64} << 20U, option);
    }
}

void ParseTest::tellsPeopleOnATerminalOnce()
{
    const test::ScratchFolder folder;
    folder.write("broken.json", "[1 2]");
    test::Call call {.words = {"parse", "broken.json"}, .folder = folder.path()};
    const test::Answer answer = test::countersignOnTerminal(call);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.out.find("broken.json:1:") != std::string::npos, answer.out.c_str());
    QVERIFY2(answer.out.find("\"diagnostics\"") == std::string::npos, answer.out.c_str());
    call.words.insert(call.words.end(), {"--format", "json"});
    const test::Answer asked = test::countersignOnTerminal(call);
    QVERIFY2(asked.out.find("\"diagnostics\"") != std::string::npos, asked.out.c_str());
}

void ParseTest::printedValuesStayHarmlessOnTerminals()
{
    const std::string control = "\xc2\x9b";
    const test::ScratchFolder folder;
    folder.write("a.json", R"(["\u009b\u007f\u202e\u2066\u202fplain é"])");
    const test::Call call {.words = {"parse", "a.json"}, .folder = folder.path()};
    const test::Answer shown = test::countersignOnTerminal(call);
    QVERIFY2(shown.out.find(R"("\u009b\u007f\u202e\u2066)") != std::string::npos, shown.out.c_str());
    QVERIFY2(shown.out.find("plain é") != std::string::npos, shown.out.c_str());
    QVERIFY(test::countersign(call).out.find(control) != std::string::npos);
}

void ParseTest::hostileNamesAndValuesStayHarmless()
{
    const test::ScratchFolder folder;
    const std::string name = "new\nline\x1b[31m.yaml";
    folder.write(name, "\"\\e[31mkey\": 1\n\"\\e[31mkey\": 2\n");
    const test::Answer answer =
        test::countersignOnTerminal({.words = {"parse", name, "--color=never"}, .folder = folder.path()});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.out.find("\x1b[31m") == std::string::npos, answer.out.c_str());
    QVERIFY2(
        answer.out.find("new\\nline\\x1B[31m.yaml:2:1: error: ") != std::string::npos, answer.out.c_str());
}

COUNTERSIGN_TEST(ParseTest)
#include "parse_test.moc"
