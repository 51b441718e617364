// SPDX-License-Identifier: Apache-2.0
// A document that keeps up with its edits is what reading anew gives, and mostly reads little for it.
#include "tests/core/document/edit/edit_case.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace {

core::LiveDocument afterTyping(const test::EditCase& edit)
{
    return test::readLive(edit.before, edit.name).edited(test::patchOf(edit.edit)).value();
}

std::string manyEntries(int count)
{
    std::string text = "openapi: 3.0.3\npaths:\n";
    for (int number = 0; number < count; ++number)
        text +=
            "  /path" + std::to_string(number) + ":\n    get:\n      summary: A word\n      tags: [a, b]\n";
    return text + "components: {}\n";
}

} // namespace

class LiveDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void editGivesWhatReadingAnewGives_data();
    void editGivesWhatReadingAnewGives();
    void onlyAroundTheEditIsRead_data();
    void onlyAroundTheEditIsRead();
    void whatIsNotLocalIsReadWhole_data();
    void whatIsNotLocalIsReadWhole();
    void nodesOutsideOfTheReportAreAsTheyWere();
    void documentBeforeTheEditStays();
    void severalEditsAreOne();
    void undoGivesTheFirstDocument();
    void patchThatDoesNotFitIsRefused();
    void emptyPatchChangesNothing();
    void stoppedReadingIsNotGoneOnFrom();
    void limitsHoldAfterEdits();
    void lostKeysAreDroppedInTheEnd();
    void otherThreadsMayReadWhatWasBefore();
};

/// Every file is a case that was wrong once, or a rule of its own; the failing ones of the walk come here.
void LiveDocumentTest::editGivesWhatReadingAnewGives_data()
{
    QTest::addColumn<std::string>("name");
    for (const std::string& name : test::fixtureNames("edits"))
        QTest::newRow(name.c_str()) << name;
}

void LiveDocumentTest::editGivesWhatReadingAnewGives()
{
    QFETCH(std::string, name);
    const test::EditCase edit = test::parseEditCase(name, test::fixture("edits/" + name));
    QCOMPARE(test::differenceAfter(edit), std::string());
    // And the way back, from the broken text to the whole one.
    const core::LiveDocument live = afterTyping(edit);
    const auto back = test::patchOf(edit.edit).inverted(edit.before).value();
    QCOMPARE(test::differenceFromAnew(live.edited(back).value()), std::string());
}

void LiveDocumentTest::onlyAroundTheEditIsRead_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("marked");
    QTest::addColumn<std::string>("read");
    const auto row = [](const char* name, const char* file, const char* marked, const char* read) {
        QTest::newRow(name) << std::string(file) << std::string(marked) << std::string(read);
    };
    row("a value", "x.yaml", "a: 1\nb: 2⟪│3⟫\nc: 4\n", "b: 23\n");
    row("a key", "x.yaml", "a: 1\nbeta⟪│x⟫: 2\nc: 4\n", "betax: 2\n");
    row("the beginning of a key", "x.yaml", "a: 1\n⟪│x⟫b: 2\nc: 4\n", "a: 1\nxb: 2\n");
    row("an item", "x.yaml", "a:\n- one\n- t⟪w│⟫o\n- three\n", "- to\n");
    row("the beginning of an item", "x.yaml", "a:\n- one\n- ⟪│t⟫wo\n- three\n", "- two\n");
    row("a map in a list", "x.yaml", "- a: 1\n- b: 2⟪│3⟫\n  c: 3\n- d\n", "- b: 23\n  c: 3\n");
    row("a line of a block", "x.yaml", "a: |\n  one\n  tw⟪│o⟫o\nb: 1\n", "a: |\n  one\n  twoo\n");
    row("a flow value", "x.yaml", "a: {b: 1, c⟪│c⟫: 2}\nb: 1\n", "a: {b: 1, cc: 2}\n");
    row("a comment", "x.yaml", "a: 1\n# no⟪│o⟫te\nb: 1\n", "a: 1\n# noote\n");
    row("a line that is no entry yet", "x.yaml", "a: 1\nfo⟪│o⟫\nb: 1\n", "a: 1\nfoo\n");
    row("the last entry", "x.yaml", "a: 1\nb: 2⟪│3⟫\n", "b: 23\n");
    row("a broken entry", "x.yaml", "a: 1\nbad: \"op⟪│e⟫\nc: 1\n", "bad: \"ope\n");
    row("a document of several", "x.yaml", "a: 1\nb: 2⟪│3⟫\n---\nc: 1\n", "b: 23\n");
    row("lines that end in CRLF", "x.yaml", "a: 1\r\nb: 2⟪│3⟫\r\nc: 4\r\n", "b: 23\r\n");
    row("what a tag is handed on for", "x.yaml", "a: 1\nb: !x ⟪1│2⟫\nc: 4\n", "b: !x 2\n");
    row("beside an anchor", "x.yaml", "a: &x 1\nb: 2⟪│3⟫\nc: *x\n", "b: 23\n");
    row("a JSON string", "x.json", R"({"a": 1, "b": "t⟪│w⟫o", "c": 3})", R"("b": "two", )");
    row("a JSON list", "x.json", R"([1, 20⟪│0⟫, 3])", "200, ");
    row("a JSON object", "x.json", R"({"a": {"b": 1⟪│, "c": 2⟫}, "d": 3})", R"("b": 1, "c": 2}, )");
    row("a quote too few in JSON", "x.json", "{\"a\": \"b⟪\"│⟫,\n\"c\": 3,\n\"d\": 4}", "\"a\": \"b,\n");
}

void LiveDocumentTest::onlyAroundTheEditIsRead()
{
    QFETCH(std::string, name);
    QFETCH(std::string, marked);
    QFETCH(std::string, read);
    const test::EditCase edit = test::parseEditCase(name, marked);
    QCOMPARE(test::differenceAfter(edit), std::string());
    const core::LiveDocument live = afterTyping(edit);
    QVERIFY(!live.report().isWhole);
    QCOMPARE(std::string(live.document().tree.source().slice(live.report().read)), read);
}

void LiveDocumentTest::whatIsNotLocalIsReadWhole_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("marked");
    const auto row = [](const char* name, const char* file, const char* marked) {
        QTest::newRow(name) << std::string(file) << std::string(marked);
    };
    row("the first key", "x.yaml", "a⟪│b⟫: 1\nb: 2\n");
    row("a scalar", "x.yaml", "wo⟪│r⟫d\n");
    row("an anchor", "x.yaml", "a: &x ⟪│1⟫1\nb: *x\n");
    row("an alias", "x.yaml", "a: &x 1\nb: 2\nc: *x⟪│y⟫\n");
    row("a new anchor", "x.yaml", "a: 1\nb: ⟪│&x ⟫2\nc: 3\n");
    row("a marker", "x.yaml", "a: 1\nb: 2\n⟪│---\n⟫c: 3\n");
    row("in front of a marker", "x.yaml", "a: 1\nb: 2\n⟪│c⟫---\nc: 3\n");
    row("directives", "x.yaml", "%YAML 1.2\n---\na: 1\nb: ⟪│2⟫\n");
    row("a forbidden byte", "x.yaml", "a: 1\nb: 2⟪│\x01⟫\nc: 3\n");
    row("a JSON scalar", "x.json", "1⟪│2⟫");
    row("a guess", "", "a: 1\nb: 2⟪│3⟫\n");
    row("a byte no text may hold", "x.json", "{\"a\": 1, \"b\": \"⟪│\xC3⟫\"}");
}

void LiveDocumentTest::whatIsNotLocalIsReadWhole()
{
    QFETCH(std::string, name);
    QFETCH(std::string, marked);
    const test::EditCase edit = test::parseEditCase(name, marked);
    QCOMPARE(test::differenceAfter(edit), std::string());
    QVERIFY(afterTyping(edit).report().isWhole);
}

void LiveDocumentTest::nodesOutsideOfTheReportAreAsTheyWere()
{
    const auto before = test::readLive(manyEntries(50), "x.yaml");
    const auto at = static_cast<std::uint32_t>(before.document().tree.source().bytes().find("A word", 400));
    const auto live = before.edited(test::patchOf({{at, at}, "x: y\n      z: "})).value();
    QCOMPARE(test::differenceFromAnew(live), std::string());
    const core::Tree& tree = live.document().tree;
    const core::Tree& old = before.document().tree;
    const std::size_t added = tree.nodeCount() - old.nodeCount();
    for (core::NodeIndex index = 0; index < live.report().first; ++index)
        QCOMPARE(tree.node(index).pointer(), old.node(index).pointer());
    for (auto index = live.report().behind; index < tree.nodeCount(); ++index)
        QCOMPARE(tree.record(index).hash, old.record(static_cast<core::NodeIndex>(index - added)).hash);
}

void LiveDocumentTest::documentBeforeTheEditStays()
{
    const auto before = test::readLive(manyEntries(3), "x.yaml");
    const auto shared = before.sharedDocument();
    const std::string first(shared->tree.find("/components").pointer());
    const auto live = before.edited(test::patchOf({{20, 30}, "b: {x-new: 1}\n"})).value();
    QCOMPARE(test::differenceFromAnew(live), std::string());
    QCOMPARE(test::differenceFromAnew(before), std::string());
    QCOMPARE(shared->tree.find("/components").pointer(), first);
    QVERIFY(!shared->tree.find("/b/x-new"));
}

void LiveDocumentTest::severalEditsAreOne()
{
    const auto before = test::readLive(manyEntries(50), "x.yaml");
    const std::string text(before.document().tree.source().bytes());
    const auto first = static_cast<std::uint32_t>(text.find("/path20:"));
    const auto second = static_cast<std::uint32_t>(text.find("/path22:"));
    const auto patch =
        core::TextPatch::make({{{first, first + 7}, "/renamed"}, {{second, second + 5}, "/p"}}).value();
    const auto live = before.edited(patch).value();
    QCOMPARE(test::differenceFromAnew(live), std::string());
    QVERIFY(!live.report().isWhole);
    QVERIFY(live.document().tree.find("/paths/~1renamed/get"));
    QVERIFY(!live.document().tree.find("/paths/~1path20"));
}

void LiveDocumentTest::undoGivesTheFirstDocument()
{
    const std::string text = manyEntries(5);
    const auto before = test::readLive(text, "x.yaml");
    const auto at = static_cast<std::uint32_t>(text.find("tags"));
    const auto patch = test::patchOf({{at, at + 4}, "\"open: [\n  'x'"});
    const auto broken = before.edited(patch).value();
    QCOMPARE(test::differenceFromAnew(broken), std::string());
    QVERIFY(!broken.document().isWhole());
    const auto mended = broken.edited(patch.inverted(text).value()).value();
    QCOMPARE(test::differenceFromAnew(mended), std::string());
    QVERIFY(mended.document().isWhole());
    QCOMPARE(mended.document().tree.root().hash(), before.document().tree.root().hash());
}

void LiveDocumentTest::patchThatDoesNotFitIsRefused()
{
    QVERIFY(!test::readLive("a: 1\n", "x.yaml").edited(test::patchOf({{3, 9}, ""})));
}

void LiveDocumentTest::emptyPatchChangesNothing()
{
    const auto live = test::readLive("a: 1\n", "x.yaml").edited({}).value();
    QCOMPARE(test::differenceFromAnew(live), std::string());
}

void LiveDocumentTest::stoppedReadingIsNotGoneOnFrom()
{
    std::stop_source stop;
    const auto before = test::readLive("a: 1\nb: &x 2\nc: *x\n", "x.yaml");
    stop.request_stop();
    const auto stopped = before.edited(test::patchOf({{3, 4}, "2"}), stop.get_token()).value();
    const auto live = stopped.edited(test::patchOf({{3, 4}, "3"})).value();
    QCOMPARE(test::differenceFromAnew(live), std::string());
    QVERIFY(live.document().isWhole());
}

void LiveDocumentTest::limitsHoldAfterEdits()
{
    std::string text = "a: 1\n";
    for (int number = 0; number < 100; ++number)
        text += "k" + std::to_string(number) + ": \"x\n";
    auto live = test::readLive(text + "z: 1\n", "x.yaml");
    QCOMPARE(live.document().diagnostics.size(), 100U);
    const auto end = static_cast<std::uint32_t>(text.size());
    live = live.edited(test::patchOf({{end, end}, "y: [\n"})).value();
    QCOMPARE(test::differenceFromAnew(live), std::string());
    QCOMPARE(live.document().diagnostics.back().code, std::string_view("more-problems"));
    live = live.edited(test::patchOf({{end, end + 5}, ""})).value();
    QCOMPARE(test::differenceFromAnew(live), std::string());
}

void LiveDocumentTest::lostKeysAreDroppedInTheEnd()
{
    auto live = test::readLive("a: 1\nkey10000: 2\nb: 3\n", "x.yaml");
    std::size_t most = 0;
    int wholes = 0;
    for (int number = 10001; number < 15000; ++number) {
        live = live.edited(test::patchOf({{8, 13}, std::to_string(number)})).value();
        most = std::max(most, live.document().tree.keys().size());
        wholes += live.report().isWhole ? 1 : 0;
    }
    QCOMPARE(wholes, 1);
    QVERIFY2(most < 4200, std::to_string(most).c_str());
    QCOMPARE(test::differenceFromAnew(live), std::string());
}

/// They share the texts of keys with what comes after.
void LiveDocumentTest::otherThreadsMayReadWhatWasBefore()
{
    auto live = test::readLive(manyEntries(40), "x.yaml");
    const std::string text(live.document().tree.source().bytes());
    const auto at = static_cast<std::uint32_t>(text.find("tags"));
    std::atomic<bool> isDone = false;
    std::atomic<int> wrong = 0;
    std::thread reader([shared = live.sharedDocument(), &isDone, &wrong] {
        do
            wrong += shared->tree.find("/paths/~1path39/get/summary").text() == "A word" ? 0 : 1;
        while (!isDone);
    });
    for (int number = 0; number < 300; ++number)
        live = live.edited(test::patchOf({{at, at}, "x" + std::to_string(number)})).value();
    isDone = true;
    reader.join();
    QCOMPARE(wrong.load(), 0);
    QCOMPARE(test::differenceFromAnew(live), std::string());
}

COUNTERSIGN_TEST(LiveDocumentTest)
#include "live_document_test.moc"
