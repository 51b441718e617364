// SPDX-License-Identifier: Apache-2.0
// What is read from whole and from broken YAML: golden files of nodes, places and diagnostics.
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/tree_compare.h"

using core::Node;
using core::NodeKind;

namespace {

std::string kindName(const Node& node)
{
    static const char* const names[] = {"null", "bool", "int", "float", "string", "list", "map", "alias"};
    std::string name = names[static_cast<int>(node.kind())];
    if (node.has(core::BrokenValue))
        name += " broken";
    if (node.has(core::DuplicateKey))
        name += " duplicate";
    if (node.has(core::MergeKey))
        name += " merge";
    if (node.has(core::ComplexKey))
        name += " complex-key";
    return name;
}

std::string listing(const core::Document& document)
{
    const core::SourceText& text = document.tree.source();
    const auto place = [&](std::uint32_t offset) {
        const core::Position position = text.position(offset);
        return std::to_string(position.line + 1) + ":" + std::to_string(position.byte + 1);
    };
    std::string out = test::describe(document);
    for (core::NodeIndex index = 0; index < document.tree.nodeCount(); ++index) {
        const Node node = document.tree.node(index);
        out += place(node.range().begin) + "-" + place(node.range().end) + " " + kindName(node) + " "
            + (node.parent() ? node.pointer() : std::string("(document)"));
        if (node.kind() == NodeKind::Alias)
            out += " -> " + node.resolved().pointer();
        else if (!node.isMap() && !node.isSequence())
            out += " = " + std::string(node.text());
        out += "\n";
    }
    return out;
}

void addFiles(const std::string& folder)
{
    QTest::addColumn<std::string>("file");
    for (const std::string& name : test::fixtureNames(folder))
        if (name.ends_with(".yaml"))
            QTest::newRow(name.c_str()) << folder + "/" + name;
}

} // namespace

class YamlReaderTest : public QObject {
    Q_OBJECT
private slots:
    void whole_data() { addFiles("document/yaml"); }
    void whole();
    void broken_data() { addFiles("document/yaml-broken"); }
    void broken();
    void everySliceReadsAgain();
    void stopsWhenAsked();
    void boundsDepth();
    void boundsDiagnostics();
    void boundsWorkOnStrayLines();
};

void YamlReaderTest::whole()
{
    QFETCH(std::string, file);
    const auto document = core::readDocument(core::SourceText::make(test::fixture(file), file));
    QVERIFY2(document.isWhole(), test::describe(document).c_str());
    QVERIFY(test::matchesGolden(listing(document), file + ".expected.txt"));
}

void YamlReaderTest::broken()
{
    QFETCH(std::string, file);
    const auto document = core::readDocument(core::SourceText::make(test::fixture(file), file));
    QCOMPARE(test::brokenInvariant(document.tree), std::string());
    QVERIFY(test::matchesGolden(listing(document), file + ".expected.txt"));
}

/// A scalar's range holds all of it and nothing else: read alone it means the same.
void YamlReaderTest::everySliceReadsAgain()
{
    const std::string bytes = test::fixture("document/yaml/everyday.yaml");
    const auto document = core::readDocument(core::SourceText::make(bytes, "x.yaml"));
    for (core::NodeIndex index = 0; index < document.tree.nodeCount(); ++index) {
        const Node node = document.tree.node(index);
        if (node.isMap() || node.isSequence() || node.range().empty() || bytes[node.range().begin] == '|'
            || bytes[node.range().begin] == '>')
            continue;
        const std::string slice(document.tree.source().slice(node.range()));
        const auto again = core::readDocument(core::SourceText::make(slice, "y.yaml"));
        QCOMPARE(std::string(again.tree.root().text()), std::string(node.text()));
        QCOMPARE(int(again.tree.root().kind()), int(node.kind()));
    }
}

void YamlReaderTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto document =
        core::readDocument(core::SourceText::make("a: &x 1\n", "x.yaml"), {}, source.get_token());
    QVERIFY(!document.isWhole());
}

void YamlReaderTest::boundsDepth()
{
    std::string block, flow(100000, '[');
    for (int depth = 0; depth < 3000; ++depth)
        block += std::string(static_cast<std::size_t>(depth), ' ') + "a:\n";
    std::string dashes;
    for (int depth = 0; depth < 100000; ++depth)
        dashes += "- ";
    for (const std::string& bomb : {block, flow, dashes, "a: " + flow, std::string("? ") + flow}) {
        for (const core::ReadPath path : {core::ReadPath::Fast, core::ReadPath::Reference}) {
            const auto document =
                core::readDocument(core::SourceText::make(bomb, "bomb.yaml"), {.path = path});
            QVERIFY(!document.isWhole());
            QCOMPARE(test::brokenInvariant(document.tree), std::string());
        }
    }
}

void YamlReaderTest::boundsDiagnostics()
{
    std::string bytes;
    for (int line = 0; line < 5000; ++line)
        bytes += "k" + std::to_string(line) + ": [\n";
    const auto document = core::readDocument(core::SourceText::make(bytes, "x.yaml"));
    QVERIFY(document.diagnostics.size() <= core::ReadLimits().diagnostics + 1);
    QCOMPARE(document.diagnostics.back().code, std::string_view("more-problems"));
    QCOMPARE(document.tree.root().size(), 5000U);
}

/// A stray line at every depth is told, and costs nothing of what was read around it.
void YamlReaderTest::boundsWorkOnStrayLines()
{
    std::string bytes, strays;
    for (int depth = 0; depth < 120; ++depth) {
        const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
        bytes += indent + "a:\n";
        strays = indent + " stray: 1\n" + strays;
    }
    for (int line = 0; line < 2000; ++line)
        bytes += std::string(240, ' ') + "k" + std::to_string(line) + ": value\n";
    const auto document = core::readDocument(core::SourceText::make(bytes + strays, "x.yaml"));
    QVERIFY(!document.isWhole());
    QVERIFY(document.diagnostics.size() >= 100);
    QVERIFY(document.tree.nodeCount() >= 2000);
    QCOMPARE(test::brokenInvariant(document.tree), std::string());
}

COUNTERSIGN_TEST(YamlReaderTest)
#include "yaml_reader_test.moc"
