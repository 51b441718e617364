// SPDX-License-Identifier: Apache-2.0
#include "core/lint/diagnostic_fix.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

core::Document readAs(const std::string& text, const std::string& name)
{
    return core::readDocument(core::SourceText::make(text, name));
}

/// Of the first diagnostic: "name => text" of each.
QStringList fixesOf(const std::string& text, const std::string& name)
{
    QStringList fixes;
    const core::Document document = readAs(text, name);
    if (document.diagnostics.empty())
        return {"nothing is wrong"};
    for (const core::TextFix& fix : core::diagnosticFixes(document, document.diagnostics.front()))
        fixes << QString::fromStdString(fix.name + " => " + fix.patch.apply(text).value());
    return fixes;
}

} // namespace

class DiagnosticFixTest : public QObject {
    Q_OBJECT
private slots:
    void troublesAreMendedWhereSure_data();
    void troublesAreMendedWhereSure();
    void keysAreCalledWhatTheirObjectHas();
};

void DiagnosticFixTest::troublesAreMendedWhereSure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("fixes");
    const auto row = [](const char* what, const char* text, const char* name, const QStringList& fixes) {
        QTest::newRow(what) << QString::fromUtf8(text) << QString::fromUtf8(name) << fixes;
    };
    row("comma before a bracket", R"({"a": [1, 2, ]})", "x.json", {R"(Remove the comma => {"a": [1, 2 ]})"});
    row("no comma", R"({"a": 1 "b": 2})", "x.json", {R"(Add the comma => {"a": 1, "b": 2})"});
    row("no colon", R"({"a" 1})", "x.json", {R"(Add the colon => {"a": 1})"});
    row("single quotes", R"({'a': 1})", "x.json", {R"(Put it in double quotes => {"a": 1})"});
    row("key without quotes", R"({a: 1})", "x.json", {R"(Put it in double quotes => {"a": 1})"});
    row("text without quotes", R"({"a": yes it is})", "x.json",
        {R"(Put it in double quotes => {"a": "yes it is"})"});
    row("duplicate that says the same", "a: 1\nb: 2\na: 1\n", "x.yaml",
        {"Remove the repetition of a => a: 1\nb: 2\n"});
    row("duplicate that says otherwise", "a: 1\nb: 2\na: 3\n", "x.yaml",
        {"Remove the second a => a: 1\nb: 2\n"});
    row("tab in front of a line", "a:\n\tb: 1\n", "x.yaml", {"Indent this line with spaces => a:\n  b: 1\n"});
    row("quote that is never closed", "a: 'one\nb: 2\n", "x.yaml",
        {"Add the closing quote => a: 'one'\nb: 2\n"});
    row("comment without a space", "a: [1,# c\n  2]\n", "x.yaml",
        {"Put a space before the # => a: [1, # c\n  2]\n"});
    row("no space behind the colon", "a: 1\nb:2\nc: 3\n", "x.yaml",
        {"Put a space behind the colon => a: 1\nb: 2\nc: 3\n"});
    row("nobody knows what was meant", "a: [1, 2\nb: }\n", "x.yaml", {});
}

void DiagnosticFixTest::troublesAreMendedWhereSure()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QStringList, fixes);
    QCOMPARE(fixesOf(text.toStdString(), name.toStdString()), fixes);
}

void DiagnosticFixTest::keysAreCalledWhatTheirObjectHas()
{
    const std::string text = "openapi: 3.0.3\ninfo: {title: x, version: 1.0.0}\npaths:\n  /a:\n    get:\n"
                             "      sumary: A\n      x-own: 1\n      responses: {}\n";
    const auto contract = test::readTexts({{"api.yaml", text}}, "api.yaml");
    const core::ObjectKinds kinds(std::make_shared<core::ReferenceIndex>(contract->documents));
    const core::Document& document = contract->documents->entry().document;
    const core::Node operation = document.tree.find("/paths/~1a/get");
    const auto fixes = core::keyFixes(kinds, document, operation["sumary"]);
    QCOMPARE(fixes.size(), 1U);
    QCOMPARE(fixes.front().name, std::string("Call it summary"));
    QVERIFY(core::keyFixes(kinds, document, operation["x-own"]).empty());
    QVERIFY(core::keyFixes(kinds, document, operation["responses"]).empty());
    QVERIFY(core::keyFixes(kinds, document, document.tree.find("/paths/~1a")).empty());
}

COUNTERSIGN_TEST(DiagnosticFixTest)
#include "diagnostic_fix_test.moc"
