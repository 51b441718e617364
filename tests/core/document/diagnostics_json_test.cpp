// SPDX-License-Identifier: Apache-2.0
#include "core/document/diagnostics_json.h"
#include "core/document/value_printer.h"
#include "tests/support/test_program.h"

using core::Diagnostic;
using core::DiagnosticLevel;

class DiagnosticsJsonTest : public QObject {
    Q_OBJECT
private slots:
    void placesCountFromOneInBytes();
    void positionsCarryWhatIsWrong();
};

void DiagnosticsJsonTest::placesCountFromOneInBytes()
{
    const auto source = core::SourceText::make("\xC3\xA9: 1\n\xC3\xA9: 2\n");
    const std::vector<Diagnostic> diagnostics {
        {.code = "duplicate-key", .range = {6, 8}, .message = "twice", .hint = "once", .related = {{0, 2}}},
        {.level = DiagnosticLevel::Warning, .code = "odd", .range = {12, 12}, .message = "a \"quote\""},
    };
    core::JsonWriter writer(0);
    core::writeDiagnostics(writer, *source, diagnostics);
    QCOMPARE(writer.take(),
        R"([{"level":"error","code":"duplicate-key","message":"twice","hint":"once",)"
        R"("line":2,"column":1,"endLine":2,"endColumn":3,)"
        R"("related":{"line":1,"column":1,"endLine":1,"endColumn":3}},)"
        R"({"level":"warning","code":"odd","message":"a \"quote\"","hint":"",)"
        R"("line":3,"column":1,"endLine":3,"endColumn":1}])");
}

void DiagnosticsJsonTest::positionsCarryWhatIsWrong()
{
    const core::Document document =
        core::readDocument(core::SourceText::make("a: .inf\nb: 1\nb: 2\n"), {.syntax = core::Syntax::Yaml});
    const core::PrintedValue printed = core::printPositions(document, {.indent = 0});
    const auto all = core::allDiagnostics(document, printed);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.front().level, DiagnosticLevel::Warning);
    QCOMPARE(all.back().level, DiagnosticLevel::Error);
    core::JsonWriter writer(0);
    core::writeDiagnostics(writer, document.tree.source(), all);
    QVERIFY2(printed.json.ends_with("\"diagnostics\":" + writer.take() + "}"), printed.json.c_str());
}

COUNTERSIGN_TEST(DiagnosticsJsonTest)
#include "diagnostics_json_test.moc"
