// SPDX-License-Identifier: Apache-2.0
#include "core/review/codeowners.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

core::Codeowners read(const std::string& text)
{
    return core::readCodeowners(*core::SourceText::make(text));
}

/// "@a @b"; "nobody" for a rule without owners, "no rule" where none matches.
std::string ownersOf(const std::string& text, const std::string& path)
{
    const core::Codeowners codeowners = read(text);
    const core::CodeownersRule* const rule = codeowners.ruleFor(path);
    if (!rule)
        return "no rule";
    std::string owners;
    for (const std::string& owner : rule->owners)
        owners += (owners.empty() ? "" : " ") + owner;
    return owners.empty() ? "nobody" : owners;
}

} // namespace

class CodeownersTest : public QObject {
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void saysWhatItDoesNotRead_data();
    void saysWhatItDoesNotRead();
    void tellsWhereARuleStands();
    void leavesLargeFilesAside();
};

void CodeownersTest::matches_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("owners");
    const auto row = [](const char* name, const char* text, const char* path, const char* owners) {
        QTest::newRow(name) << std::string(text) << std::string(path) << std::string(owners);
    };
    row("everything", "* @all\n", "a/b/c.yaml", "@all");
    row("the last match wins", "* @all\n*.yaml @yaml\n/a/ @a\n", "a/b.yaml", "@a");
    row("also over a later, wider one", "/a/ @a\n* @all\n", "a/b.yaml", "@all");
    row("several owners", "*.yaml @olena @acme/backend marta@acme.example\n", "b.yaml",
        "@olena @acme/backend marta@acme.example");
    row("nobody, on purpose", "* @all\n/generated/\n", "generated/x", "nobody");
    row("no rule", "*.js @js\n", "a.yaml", "no rule");
    row("a name at any depth", "*.js @js\n", "a/b/c.js", "@js");
    row("a folder at any depth", "apps/ @apps\n", "x/apps/y/z", "@apps");
    row("a folder is not a file", "apps/ @apps\n", "x/apps", "no rule");
    row("a folder at the root", "/docs/ @docs\n", "docs/a/b", "@docs");
    row("only at the root", "/docs/ @docs\n", "x/docs/a", "no rule");
    row("a path is anchored", "build/logs @ops\n", "x/build/logs", "no rule");
    row("a path is a folder, too", "/build/logs @ops\n", "build/logs/a/b", "@ops");
    row("a star takes files", "docs/* @docs\n", "docs/a.md", "@docs");
    row("a star takes no folders", "docs/* @docs\n", "docs/build/a.md", "no rule");
    row("the root's files", "/* @root\n", "README", "@root");
    row("only the root's files", "/* @root\n", "a/README", "no rule");
    row("any folders before", "**/logs @ops\n", "a/b/logs/c", "@ops");
    row("any folders between", "/api/**/v2/*.yaml @api\n", "api/x/y/v2/a.yaml", "@api");
    row("a comment behind", "*.js @js # those of @old\n", "a.js", "@js");
    row("a comment alone", "# *.js @js\n", "a.js", "no rule");
    row("a blank in a path", "/my\\ docs/ @docs\n", "my docs/a", "@docs");
    row("tabs and line ends of Windows", "*.js\t@js\r\n*.ts @ts\r\n", "a.js", "@js");
    row("letters as they are", "*.JS @js\n", "a.js", "no rule");
    row("rules in a section count", "[Backend]\n*.js @js\n", "a.js", "@js");
}

void CodeownersTest::matches()
{
    QFETCH(std::string, text);
    QFETCH(std::string, path);
    QFETCH(std::string, owners);
    QCOMPARE(ownersOf(text, path), owners);
}

void CodeownersTest::saysWhatItDoesNotRead_data()
{
    QTest::addColumn<std::string>("line");
    QTest::addColumn<std::string>("code");
    const auto row = [](const char* line, const char* code) {
        QTest::newRow(line) << std::string(line) << std::string(code);
    };
    row("!*.js @js", "codeowners-negation");
    row("\\#a @a", "codeowners-escape");
    row("a[12].js @js", "codeowners-range");
    row("[Backend] @olena", "codeowners-section");
    row("^[Docs][2]", "codeowners-section");
    row("*.js olena", "codeowners-owner");
    row("*.js @", "codeowners-owner");
    row("*.js @js a@b@c", "codeowners-owner");
}

void CodeownersTest::saysWhatItDoesNotRead()
{
    QFETCH(std::string, line);
    QFETCH(std::string, code);
    const core::Codeowners codeowners = read("/kept @kept\n" + line + "\n");
    QCOMPARE(codeowners.rules.size(), std::size_t {1});
    QCOMPARE(codeowners.diagnostics.size(), std::size_t {1});
    QCOMPARE(std::string(codeowners.diagnostics.front().code), code);
    QVERIFY(codeowners.diagnostics.front().range.begin >= 12);
    QVERIFY(!codeowners.diagnostics.front().hint.empty());
}

void CodeownersTest::tellsWhereARuleStands()
{
    const core::Codeowners codeowners = read("\n  *.js @js\n");
    QVERIFY(codeowners.rules.front().at == (core::Position {1, 2}));
    QCOMPARE(codeowners.rules.front().pattern, std::string("*.js"));
}

void CodeownersTest::leavesLargeFilesAside()
{
    const core::Codeowners codeowners = read("* @all\n" + std::string(3U << 20U, '#'));
    QVERIFY(codeowners.rules.empty());
    QCOMPARE(codeowners.diagnostics.size(), std::size_t {1});
}

COUNTERSIGN_TEST(CodeownersTest)
#include "codeowners_test.moc"
