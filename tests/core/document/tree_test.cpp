// SPDX-License-Identifier: Apache-2.0
#include "core/document/edit/live_document.h"
#include "core/document/tree.h"
#include "core/document/tree_builder.h"
#include "tests/support/test_program.h"

#include <set>

using core::ByteRange;
using core::Node;
using core::NodeKind;

/// `{"a":{"b~/":[1,"x"]},"c":null}` built by hand.
struct Built {
    explicit Built(const std::string& bytes = R"({"a":{"b~/":[1,"x"]},"c":null})", std::uint64_t seed = 7)
        : source(core::SourceText::make(bytes))
        , tree(source, seed)
    {
    }
    void build()
    {
        core::TreeBuilder builder(tree, diagnostics);
        builder.openMap(0);
        builder.key("a", {1, 4});
        builder.openMap(5);
        builder.key("b~/", {6, 11});
        builder.openSequence(12);
        builder.scalar(NodeKind::Integer, source->bytes().substr(13, 1), {13, 14});
        builder.scalar(NodeKind::String, source->bytes().substr(16, 1), {15, 18}, core::QuotedValue);
        builder.close(19);
        builder.close(20);
        builder.key("c", {21, 24});
        builder.scalar(NodeKind::Null, source->bytes().substr(25, 4), {25, 29});
        builder.close(30);
    }
    std::shared_ptr<const core::SourceText> source;
    core::Tree tree;
    std::vector<core::Diagnostic> diagnostics;
};

class TreeTest : public QObject {
    Q_OBJECT
private slots:
    void pointersLeadToNodesAndBack();
    void everyByteFindsTheInnermostNode();
    void invalidNodesAnswerEmpty();
    void hashesIgnoreKeyOrderButNotSequenceOrder();
    void duplicateKeysAreToldWithBothPlaces();
    void takingBackLeavesNoTrace();
    void childrenOfLargeMapsAreFoundByTheirKeys();
    void aliasOfAnOpenNodeIsRefused();
};

void TreeTest::pointersLeadToNodesAndBack()
{
    Built built;
    built.build();
    for (core::NodeIndex index = 0; index < built.tree.nodeCount(); ++index) {
        const Node node = built.tree.node(index);
        QCOMPARE(built.tree.find(node.pointer()), node);
    }
    QCOMPARE(built.tree.find("/a/b~0~1/1").text(), "x");
    for (const char* nowhere : {"/b", "/a/b~0~1/2", "/a/b~0~1/01", "/c/x", "a"})
        QVERIFY2(!built.tree.find(nowhere), nowhere);
}

void TreeTest::everyByteFindsTheInnermostNode()
{
    Built built;
    built.build();
    for (std::uint32_t offset = 0; offset < built.source->size(); ++offset) {
        const Node found = built.tree.nodeAt(offset);
        QVERIFY(found && found.entryRange().contains(offset));
        for (const Node child : found)
            QVERIFY(!child.entryRange().contains(offset));
    }
    QVERIFY(!built.tree.nodeAt(built.source->size()));
}

void TreeTest::invalidNodesAnswerEmpty()
{
    const Node none;
    QVERIFY(!none && !none.parent() && !none.first() && !none["x"] && !none.at(0) && !none.resolved());
    QVERIFY(none.text().empty() && none.key().empty() && none.pointer().empty() && none.size() == 0);
    QVERIFY(none.begin() == none.end());
}

void TreeTest::hashesIgnoreKeyOrderButNotSequenceOrder()
{
    const auto hashOf = [](bool isMap, std::vector<std::string> texts) {
        Built built("ab");
        core::TreeBuilder builder(built.tree, built.diagnostics);
        isMap ? builder.openMap(0) : builder.openSequence(0);
        for (const std::string& text : texts) {
            if (isMap)
                builder.key(text, {});
            builder.scalar(NodeKind::String, text, {});
        }
        builder.close(2);
        return built.tree.root().hash();
    };
    QCOMPARE(hashOf(true, {"a", "b"}), hashOf(true, {"b", "a"}));
    QVERIFY(hashOf(false, {"a", "b"}) != hashOf(false, {"b", "a"}));
    QVERIFY(hashOf(false, {}) != hashOf(true, {}));
    QVERIFY(hashOf(false, {"a"}) != hashOf(false, {"a", "a"}));
}

void TreeTest::duplicateKeysAreToldWithBothPlaces()
{
    Built built("k1k2k3");
    core::TreeBuilder builder(built.tree, built.diagnostics);
    builder.openMap(0);
    for (std::uint32_t at : {0U, 2U, 4U}) {
        builder.key("k", {at, at + 1});
        builder.scalar(NodeKind::Integer, built.source->bytes().substr(at + 1, 1), {at + 1, at + 2});
    }
    builder.close(6);
    QCOMPARE(built.diagnostics.size(), 2U);
    QCOMPARE(built.diagnostics[1].range, (ByteRange {4, 5}));
    QCOMPARE(*built.diagnostics[1].related, (ByteRange {0, 1}));
    QCOMPARE(built.tree.root()["k"].text(), "1");
    QVERIFY(built.tree.root().at(2).has(core::DuplicateKey));
}

void TreeTest::takingBackLeavesNoTrace()
{
    Built built, expected;
    built.build();
    expected.build();
    core::Tree tree(built.source, 7);
    core::TreeBuilder builder(tree, built.diagnostics);
    builder.openMap(0);
    builder.key("a", {1, 4});
    const auto mark = builder.mark();
    builder.openMap(5);
    builder.key("zzz", {6, 7});
    builder.openSequence(8);
    builder.scalar(NodeKind::String, std::string("pooled"), {8, 9});
    builder.report({.code = "x", .range = {}, .message = {}});
    builder.takeBack(mark);
    QVERIFY(builder.depth() == 1 && !builder.expectsKey() && built.diagnostics.empty());
    builder.scalar(NodeKind::Integer, built.source->bytes().substr(13, 1), {13, 14});
    builder.close(30);
    QCOMPARE(tree.nodeCount(), 2U);
    QCOMPARE(tree.root()["a"].text(), "1");
    QVERIFY(!tree.root()["a"].next());
}

/// As looking through them would, also after an edit.
void TreeTest::childrenOfLargeMapsAreFoundByTheirKeys()
{
    std::string text = "few: {a: 1}\nmany:\n";
    for (int entry = 0; entry < 100; ++entry)
        text += "  k" + std::to_string(entry) + ": {k7: below}\n";
    text += "  k3: again\n";
    const auto whole = core::LiveDocument::read(core::SourceText::make(text, "large.yaml"));
    const auto at = static_cast<std::uint32_t>(text.find("k50"));
    const auto edited = whole.edited(core::TextPatch::make({{{at, at + 3}, "new: 1\n  k3"}}).value());
    QVERIFY(edited && !edited->report().isWhole);
    for (const core::Tree* tree : {&whole.document().tree, &edited->document().tree}) {
        const Node many = tree->root()["many"];
        std::set<std::string_view> seen;
        for (const Node& child : many) {
            if (seen.insert(child.key()).second)
                QCOMPARE(many[child.key()], child);
            QCOMPARE(child["k3"], Node());
        }
        QCOMPARE(many["a"], Node());
        QCOMPARE(many["nothing"], Node());
    }
    QCOMPARE(whole.document().tree.find("/many/k7/k7").text(), "below");
    QCOMPARE(edited->document().tree.find("/many/new").text(), "1");
    QVERIFY(!edited->document().tree.find("/many/k50"));
}

void TreeTest::aliasOfAnOpenNodeIsRefused()
{
    Built built("xxxx");
    core::TreeBuilder builder(built.tree, built.diagnostics);
    const auto outer = builder.openSequence(0);
    const auto leaf = builder.scalar(NodeKind::String, built.source->bytes().substr(0, 1), {0, 1});
    builder.alias(leaf, {1, 2});
    builder.alias(outer, {2, 3});
    builder.close(4);
    QCOMPARE(built.diagnostics.size(), 1U);
    QCOMPARE(built.tree.root().at(1).resolved().text(), "x");
    QCOMPARE(built.tree.root().at(1).hash(), built.tree.root().at(0).hash());
    QVERIFY(built.tree.root().at(2).has(core::BrokenValue));
}

COUNTERSIGN_TEST(TreeTest)
#include "tree_test.moc"
