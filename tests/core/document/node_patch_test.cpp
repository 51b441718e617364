// SPDX-License-Identifier: Apache-2.0
#include "core/document/diff/line_diff.h"
#include "core/document/diff/tree_diff.h"
#include "core/document/patch/node_patch.h"
#include "tests/support/fixture.h"
#include "tests/support/random_text.h"
#include "tests/support/test_program.h"

#include <sstream>

using core::Document;
using core::ErrorCode;
using core::Fragment;
using core::Node;
using core::NodeKind;
using core::Result;
using core::SourceText;
using core::Syntax;
using core::TextPatch;

class NodePatchTest : public QObject {
    Q_OBJECT
private slots:
    void patchesAreAsFixturesShow_data();
    void patchesAreAsFixturesShow();
    void senselessEditsAreRefused();
    void copiedValuesAreEqual_data();
    void copiedValuesAreEqual();
    void copiesAreBounded();
    void everyRemovalCanBePutBack_data();
    void everyRemovalCanBePutBack();
    void randomEditsChangeWhatTheyName_data();
    void randomEditsChangeWhatTheyName();
    void everyStringComesBack();
};

namespace {

Document readNamed(std::string bytes, std::string name)
{
    return core::readDocument(SourceText::make(std::move(bytes), std::move(name)), {.seed = 9});
}

/// The value a piece of JSON stands for.
Fragment fragmentOf(const std::string& json)
{
    const Document document = readNamed(json, "fragment.json");
    return document.isWhole() ? *core::copyValue(document.tree.root())
                              : Fragment::string("not json: " + json);
}

/// "replace /pointer JSON", "remove /pointer", "rename /pointer key", "insert /pointer position key JSON",
/// "item /pointer position JSON".
Result<TextPatch> patchOf(const Document& document, const std::string& script)
{
    const auto cut = [rest = std::string_view(script)](bool all = false) mutable {
        const std::size_t end = all ? rest.size() : std::min(rest.find(' '), rest.size());
        const std::string word(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return word;
    };
    auto next = cut;
    const std::string verb = next();
    const Node node = document.tree.find(next());
    if (verb == "remove")
        return core::removeNode(document, node);
    if (verb == "rename")
        return core::renameKey(document, node, next(true));
    if (verb == "replace")
        return core::replaceValue(document, node, fragmentOf(next(true)));
    const auto position = static_cast<std::uint32_t>(std::stoul(next()));
    if (verb == "item")
        return core::insertItem(document, node, position, fragmentOf(next(true)));
    const std::string key = next();
    return core::insertEntry(document, node, position, key, fragmentOf(next(true)));
}

std::string visible(std::string_view line)
{
    std::string out;
    for (const char c : line)
        out += c == '\r' ? "␍" : c == '\t' ? "␉" : c == '\n' ? "" : std::string(1, c);
    return line.ends_with('\n') ? out : out + "␄";
}

void showLines(std::string& out, char sign, const SourceText& text, core::IndexRange lines)
{
    for (std::uint32_t line = lines.begin; line < lines.end; ++line)
        if (text.lineBegin(line) < text.size())
            out += "    " + (sign + visible(text.slice({text.lineBegin(line), text.lineEnd(line)}))) + '\n';
}

/// The changed lines, and the changed nodes as another way of comparing sees them.
std::string shown(const Document& before, const Document& after)
{
    const SourceText& old = before.tree.source();
    const SourceText& now = after.tree.source();
    std::string out;
    for (const core::Hunk& hunk : core::diffLines(old, now)) {
        out += "  " + std::to_string(hunk.baseline.begin + 1) + ":\n";
        showLines(out, '-', old, hunk.baseline);
        showLines(out, '+', now, hunk.candidate);
    }
    out += "  =";
    for (const core::NodeChange& change : core::diffTrees(before.tree, after.tree).changes)
        out += std::string(" ") + "+-~"[static_cast<int>(change.kind)]
            + (change.baseline ? change.baseline : change.candidate).pointer();
    return out + "\n";
}

std::string shown(const core::Error& error)
{
    return "  ! " + error.message + (error.hint.empty() ? "" : "\n    " + error.hint) + "\n";
}

std::string beforeIn(const std::string& folder)
{
    return std::filesystem::exists(test::fixturePath(folder + "/before.json")) ? "before.json"
                                                                               : "before.yaml";
}

Document readFixture(const std::string& folder)
{
    const std::string name = beforeIn(folder);
    return readNamed(test::fixture(folder + '/' + name), name);
}

std::vector<Node> nodesOf(const core::Tree& tree)
{
    std::vector<Node> nodes;
    for (core::NodeIndex index = 0; index < tree.nodeCount(); ++index)
        nodes.push_back(tree.node(index));
    return nodes;
}

void addFixtureRows()
{
    QTest::addColumn<std::string>("folder");
    for (const std::string& name : test::fixtureNames("document/patch"))
        QTest::newRow(name.c_str()) << "document/patch/" + name;
}

Fragment randomFragment(test::Random& random, int depth)
{
    static const std::vector<std::string> texts = {"x", "", "true", "12", "a: b", "- c", "it's",
        "two\nlines\n", "#", " y", "é😀", "a\tb", "no", "{", "\"", "\\", "|", "null", "a,b", "end\n\n"};
    switch (random.below(depth > 2 ? 5 : 8)) {
    case 0:
        return Fragment::null();
    case 1:
        return Fragment::boolean(random.below(2) == 0);
    case 2:
        return Fragment::integer(random.below(1000));
    case 3:
    case 4:
        return Fragment::string(texts[random.below(static_cast<std::uint32_t>(texts.size()))]);
    case 5: {
        std::vector<Fragment> items;
        for (std::uint32_t left = random.below(4); left > 0; --left)
            items.push_back(randomFragment(random, depth + 1));
        return Fragment::sequence(std::move(items));
    }
    default: {
        std::vector<std::pair<std::string, Fragment>> entries;
        for (std::uint32_t left = random.below(4); left > 0; --left)
            entries.emplace_back(texts[left] + std::to_string(left), randomFragment(random, depth + 1));
        return Fragment::map(std::move(entries));
    }
    }
}

} // namespace

void NodePatchTest::patchesAreAsFixturesShow_data()
{
    addFixtureRows();
}

void NodePatchTest::patchesAreAsFixturesShow()
{
    QFETCH(std::string, folder);
    const Document before = readFixture(folder);
    const std::string text(before.tree.source().bytes());
    std::istringstream edits(test::fixture(folder + "/edits.txt"));
    std::string out;
    for (std::string script; std::getline(edits, script);) {
        out += script + '\n';
        const auto patch = patchOf(before, script);
        if (!patch) {
            out += shown(patch.error());
            continue;
        }
        const std::string patched = *patch->apply(text);
        out += shown(before, readNamed(patched, before.tree.source().name()));
        QCOMPARE(*patch->inverted(text)->apply(patched), text);
    }
    QVERIFY(test::matchesGolden(out, folder + "/expected.txt"));
}

void NodePatchTest::senselessEditsAreRefused()
{
    const Document document = readNamed("a: 1\n", "a.yaml");
    const Document other = readNamed("a: 1\n", "a.yaml");
    const Node a = document.tree.find("/a");
    QCOMPARE(core::replaceValue(document, {}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(core::replaceValue(document, other.tree.find("/a"), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(core::insertEntry(document, {}, 0, "k", {}).error().code, ErrorCode::NotFound);
    QCOMPARE(core::insertItem(document, {}, 0, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(core::renameKey(document, {}, "k").error().code, ErrorCode::NotFound);
    QCOMPARE(core::replaceValue(document, a, {.kind = NodeKind::Alias}).error().code, ErrorCode::BadInput);
    QCOMPARE(core::replaceValue(document, a, {.kind = NodeKind::Map, .items = {{}}}).error().code,
        ErrorCode::BadInput);
    Fragment deep;
    for (int level = 0; level < 300; ++level)
        deep = Fragment::sequence({std::move(deep)});
    QCOMPARE(core::replaceValue(document, a, deep).error().code, ErrorCode::BadInput);
    // What is no number, no boolean and no UTF-8 would not be read as it was meant.
    for (const Fragment& wrong : {Fragment {.kind = NodeKind::Integer, .text = "many"},
             Fragment {.kind = NodeKind::Boolean, .text = "yes"},
             Fragment {.kind = NodeKind::Integer, .text = "1\nb: 2"}, Fragment::string("\xff")})
        QCOMPARE(core::replaceValue(document, a, wrong).error().code, ErrorCode::Unsupported);
}

void NodePatchTest::copiedValuesAreEqual_data()
{
    addFixtureRows();
}

/// Written anew, as YAML and as JSON, a value stays the same.
void NodePatchTest::copiedValuesAreEqual()
{
    QFETCH(std::string, folder);
    const Document document = readFixture(folder);
    for (const auto& [text, name] :
        {std::pair("value: 0\n", "x.yaml"), std::pair("{\"value\": 0}", "x.json")}) {
        const Document target = readNamed(text, name);
        for (const Node node : nodesOf(document.tree)) {
            const auto copy = core::copyValue(node);
            QVERIFY(copy);
            const auto patch = core::replaceValue(target, target.tree.find("/value"), *copy);
            if (!patch && target.syntax == Syntax::Json) // it has no infinity and no hexadecimal numbers
                continue;
            QVERIFY2(patch, patch.error().message.c_str());
            const Document after = readNamed(*patch->apply(text), name);
            QCOMPARE(*core::copyValue(after.tree.find("/value")), *copy);
        }
    }
}

void NodePatchTest::copiesAreBounded()
{
    std::string bomb = "a0: &a0 [x, x]\n";
    for (int level = 1; level < 40; ++level) {
        const std::string below = "*a" + std::to_string(level - 1) + ' ';
        const std::string name = "a" + std::to_string(level);
        bomb += name + ": &" + name + " [" + below + ", " + below + "]\n";
    }
    const Document document = readNamed(bomb, "bomb.yaml");
    QVERIFY(core::copyValue(document.tree.find("/a5")));
    QCOMPARE(core::copyValue(document.tree.find("/a39")).error().code, ErrorCode::TooLarge);
    QCOMPARE(core::copyValue({}).error().code, ErrorCode::NotFound);
}

void NodePatchTest::everyRemovalCanBePutBack_data()
{
    addFixtureRows();
}

/// Removed and inserted again at its place, every node leaves the tree it came from.
void NodePatchTest::everyRemovalCanBePutBack()
{
    QFETCH(std::string, folder);
    const Document before = readFixture(folder);
    const std::string name = before.tree.source().name();
    for (const Node node : nodesOf(before.tree)) {
        const auto removal = core::removeNode(before, node);
        if (!removal
            || before.tree.find(node.pointer()) != node) // a pointer leads only into the first document
            continue;
        const Document without = readNamed(*removal->apply(before.tree.source().bytes()), name);
        const Node container = without.tree.find(node.parent().pointer());
        const auto copy = core::copyValue(node);
        const auto patch = node.hasKey()
            ? core::insertEntry(without, container, node.position(), node.key(), *copy)
            : core::insertItem(without, container, node.position(), *copy);
        if (!patch) {
            QCOMPARE(patch.error().code,
                node.has(core::DuplicateKey) ? ErrorCode::AlreadyExists : ErrorCode::Unsupported);
            continue;
        }
        const Document again = readNamed(*patch->apply(without.tree.source().bytes()), name);
        QVERIFY2(*core::copyValue(again.tree.root()) == *core::copyValue(before.tree.root()),
            node.pointer().c_str());
    }
}

void NodePatchTest::randomEditsChangeWhatTheyName_data()
{
    addFixtureRows();
}

/// Whatever is asked: a patch does exactly that, or there is none.
void NodePatchTest::randomEditsChangeWhatTheyName()
{
    QFETCH(std::string, folder);
    const Document before = readFixture(folder);
    const std::string text(before.tree.source().bytes());
    test::Random random(text.size() + 1);
    int made = 0;
    for (int round = 0; round < 150 && before.tree.nodeCount() > 0; ++round) {
        const Node node = before.tree.node(random.below(static_cast<std::uint32_t>(before.tree.nodeCount())));
        if (before.tree.find(node.pointer()) != node || node.kind() == NodeKind::Alias)
            continue;
        const Fragment value = randomFragment(random, 0);
        const auto patch = core::replaceValue(before, node, value);
        if (!patch) {
            QCOMPARE(patch.error().code, ErrorCode::Unsupported);
            continue;
        }
        ++made;
        const std::string patched = *patch->apply(text);
        QCOMPARE(*patch->inverted(text)->apply(patched), text);
        const Document after = readNamed(patched, before.tree.source().name());
        QCOMPARE(*core::copyValue(after.tree.find(node.pointer())), value);
        for (const core::NodeChange& change : core::diffTrees(before.tree, after.tree).changes) {
            const std::string where = (change.baseline ? change.baseline : change.candidate).pointer();
            QVERIFY2(where.starts_with(node.pointer()), where.c_str());
        }
    }
    QVERIFY(made > 0 || before.tree.nodeCount() == 0);
}

void NodePatchTest::everyStringComesBack()
{
    static const std::vector<std::string> pieces = {"a", " ", ":", "#", "-", "\n", "'", "\"", "\\", "[", "]",
        "{", ",", "é", "😀", "\t", "1", "?", "|", ">", "&", "*", "!", "%", "@", "~", "\r", "\x01", "\xC2\x85",
        "."};
    test::Random random(21);
    for (const auto& [text, name] : {std::pair("k:\n  v: 0\n", "x.yaml"),
             std::pair("k: [0, {v: 0}]\n", "x.yaml"), std::pair("{\"k\": {\"v\": 0}}", "x.json")}) {
        const Document before = readNamed(text, name);
        const Node node = before.tree.node(static_cast<core::NodeIndex>(before.tree.nodeCount() - 1));
        for (int round = 0; round < 400; ++round) {
            std::string string;
            for (std::uint32_t left = random.below(6); left > 0; --left)
                string += pieces[random.below(static_cast<std::uint32_t>(pieces.size()))];
            const auto patch = core::replaceValue(before, node, Fragment::string(string));
            QVERIFY2(patch, string.c_str());
            const auto key = core::renameKey(before, node, string);
            QVERIFY2(key, string.c_str());
        }
    }
}

COUNTERSIGN_TEST(NodePatchTest)
#include "node_patch_test.moc"
