// SPDX-License-Identifier: Apache-2.0
// Each file of tests/fixtures/completion: what it holds, the files of a contract with § where the cursor
// stands, maybe as one was "before", when the contract was read, and what is offered there.
#include "core/contract/symbols/completion.h"
#include "core/contract/symbols/step_completion.h"
#include "tests/core/contract/loaded_documents.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class CompletionTest : public QObject {
    Q_OBJECT
private slots:
    void offers_data();
    void offers();
    void theWordStandsBeforeTheCursorWhereverATextEnds();
    void theGrammarKnowsEveryKey_data();
    void theGrammarKnowsEveryKey();
};

namespace {

constexpr std::string_view Cursor = "§";

struct Case {
    test::Files files;
    std::string path;
    std::uint32_t offset = 0;
    std::string offers;
};

Case readCase(const std::string& text)
{
    Case out;
    std::string name;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string line = text.substr(at, end - at);
        at = end;
        if (line.starts_with("=== "))
            name = line.substr(4, line.size() - 5);
        else if (name == "offers")
            out.offers += line;
        else if (!name.empty())
            out.files[name] += line;
    }
    for (auto& [path, bytes] : out.files) {
        const std::size_t cursor = bytes.find(Cursor);
        if (cursor == std::string::npos)
            continue;
        out.path = path;
        out.offset = static_cast<std::uint32_t>(cursor);
        bytes.erase(cursor, Cursor.size());
    }
    return out;
}

struct Asked {
    std::shared_ptr<const core::Contract> contract;
    core::Completion completion;
};

Asked ask(const Case& each)
{
    const std::string entry = each.files.contains("api/main.json") ? "api/main.json" : test::MainFile;
    const auto fromFiles = [&](const std::string& path) -> core::Result<std::string> {
        const auto before = each.files.find(path + " before");
        const auto found = before == each.files.end() ? each.files.find(path) : before;
        return found == each.files.end() ? core::fail(core::ErrorCode::NotFound, path)
                                         : core::Result<std::string>(found->second);
    };
    const auto contract = core::readContract(entry, fromFiles);
    if (!contract)
        return {};
    const auto source = core::SourceText::make(each.files.at(each.path), each.path);
    const core::Contract* const contracts[] = {contract->get()};
    if (each.path.ends_with(".feature"))
        return {*contract, core::featureCompletionAt(contracts, *source, each.offset)};
    const core::ObjectKinds kinds(std::make_shared<const core::ReferenceIndex>((*contract)->documents));
    const auto other =
        each.files.contains("other.yaml") ? test::loadFiles(each.files, "other.yaml") : nullptr;
    std::vector<const core::DocumentSet*> others;
    if (other)
        others.push_back(other.get());
    return {*contract,
        core::completionAt(
            kinds, each.path, core::readDocument(source), each.offset, {contract->get(), others})};
}

/// On one line, with ^ where the caret is to stand.
std::string shownText(const core::Offer& offer)
{
    std::string text = offer.text;
    if (offer.behindCaret > 0)
        text.insert(text.size() - offer.behindCaret, "^");
    std::ranges::replace(text, '\n', '|');
    return text;
}

std::string printed(const core::Completion& completion)
{
    std::string out;
    for (const core::Offer& offer : completion.offers) {
        out += '[' + shownText(offer) + ']' + (offer.about.empty() ? "" : ' ' + offer.about);
        out += offer.hasParts ? " +" : "";
        out += offer.uses > 0 ? " (" + std::to_string(offer.uses) + ")\n" : "\n";
    }
    return out;
}

} // namespace

void CompletionTest::offers_data()
{
    QTest::addColumn<std::string>("text");
    for (const std::string& name : test::fixtureNames("completion"))
        QTest::newRow(name.c_str()) << test::fixture("completion/" + name);
}

void CompletionTest::offers()
{
    QFETCH(std::string, text);
    const Case each = readCase(text);
    QVERIFY(!each.path.empty());
    const Asked asked = ask(each);
    QVERIFY(asked.contract);
    const std::string found = printed(asked.completion);
    if (found != each.offers)
        qInfo("%s", found.c_str());
    QVERIFY(found == each.offers);
}

void CompletionTest::theWordStandsBeforeTheCursorWhereverATextEnds()
{
    for (const std::string& name : test::fixtureNames("completion")) {
        const Case each = readCase(test::fixture("completion/" + name));
        if (each.path.ends_with(".feature"))
            continue;
        const Asked whole = ask(each);
        const core::ObjectKinds kinds(
            std::make_shared<const core::ReferenceIndex>(whole.contract->documents));
        const std::string& bytes = each.files.at(each.path);
        for (std::uint32_t end = 0; end <= bytes.size(); ++end) {
            const core::Document text =
                core::readDocument(core::SourceText::make(bytes.substr(0, end), each.path));
            const core::Completion completion =
                core::completionAt(kinds, each.path, text, end, {whole.contract.get(), {}});
            QVERIFY2(completion.word.begin <= completion.word.end, name.c_str());
            QVERIFY2(completion.offers.empty() || completion.word.end == end, name.c_str());
        }
    }
}

void CompletionTest::theGrammarKnowsEveryKey_data()
{
    QTest::addColumn<std::string>("model");
    for (const char* model : {"swagger-2.0", "whole-3.1", "newest-3.2"})
        QTest::newRow(model) << std::string(model);
}

/// What the reader reads, people are offered.
void CompletionTest::theGrammarKnowsEveryKey()
{
    QFETCH(std::string, model);
    const test::Files files = test::filesOf(test::fixturePath("openapi/models/" + model));
    const auto documents = test::loadFiles(files, "main.yaml");
    QVERIFY(documents);
    const core::ObjectKinds kinds(std::make_shared<const core::ReferenceIndex>(documents));
    const core::Tree& tree = documents->entry().document.tree;
    std::size_t known = 0;
    for (core::NodeIndex index = 0; index < tree.nodeCount(); ++index) {
        const core::Node node = tree.node(index);
        const core::ObjectPlace place = kinds.of(node.parent());
        if (!node.hasKey() || !place.isKnown() || place.holding != core::openapi::Holding::One)
            continue;
        ++known;
        QVERIFY2(node.key().starts_with("x-")
                || core::openapi::findKey(place.kind, node.key(), kinds.version()) != nullptr,
            node.pointer().c_str());
    }
    QVERIFY(known > 50);
}

COUNTERSIGN_TEST(CompletionTest)
#include "completion_test.moc"
