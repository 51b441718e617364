// SPDX-License-Identifier: Apache-2.0
// Each file of tests/fixtures/snippets: what it holds, the files of a contract, what is added, and either the
// file as it reads then, with § where the caret goes, or why it is refused.
#include "core/contract/symbols/snippets.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <map>

class SnippetsTest : public QObject {
    Q_OBJECT
private slots:
    void adds_data();
    void adds();
    void keepsLineEnds();
    void offersTheMethodsAPathHasNot();
};

namespace {

constexpr std::string_view Caret = "§";
constexpr std::string_view After = " after";

using Sections = std::map<std::string, std::string>;

Sections sectionsOf(const std::string& text)
{
    Sections sections;
    std::string name;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string line = text.substr(at, end - at);
        at = end;
        if (line.starts_with("=== "))
            name = line.substr(4, line.size() - 5);
        else if (!name.empty())
            sections[name] += line;
    }
    return sections;
}

core::Addition additionIn(const std::string& line)
{
    const std::size_t blank = line.find(' ');
    const std::string kind = line.substr(0, blank);
    return {kind == "path"        ? core::AdditionKind::Path
            : kind == "operation" ? core::AdditionKind::Operation
                                  : core::AdditionKind::Schema,
        line.substr(blank + 1, line.find('\n') - blank - 1)};
}

std::shared_ptr<const core::Contract> contractOf(const Sections& files)
{
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        const auto found = files.find(path);
        return found == files.end() ? core::fail(core::ErrorCode::NotFound, path)
                                    : core::Result<std::string>(found->second);
    };
    const auto contract =
        core::readContract(files.contains("api/main.json") ? "api/main.json" : "api/main.yaml", read);
    return contract ? *contract : nullptr;
}

/// "path: text with §"
std::string outcome(const core::Contract& contract, const core::Addition& addition)
{
    const core::ObjectKinds kinds(std::make_shared<const core::ReferenceIndex>(contract.documents));
    const auto added = core::writeAddition(kinds, &contract, addition);
    if (!added)
        return "refused:" + added.error().message + '\n';
    std::string text = added->patch.apply(added->madeFor->bytes()).value_or("does not fit");
    text.insert(std::min<std::size_t>(added->caret, text.size()), Caret);
    return added->file + std::string(After) + ':' + text;
}

std::string expected(const Sections& sections)
{
    for (const auto& [name, text] : sections)
        if (name.ends_with(After) || name == "refused")
            return name + ':' + text;
    return {};
}

} // namespace

void SnippetsTest::adds_data()
{
    QTest::addColumn<std::string>("text");
    for (const std::string& name : test::fixtureNames("snippets"))
        QTest::newRow(name.c_str()) << test::fixture("snippets/" + name);
}

void SnippetsTest::adds()
{
    QFETCH(std::string, text);
    const Sections sections = sectionsOf(text);
    const auto contract = contractOf(sections);
    QVERIFY(contract);
    const std::string found = outcome(*contract, additionIn(sections.at("add")));
    if (found != expected(sections))
        qInfo("%s", found.c_str());
    QVERIFY(found == expected(sections));
}

void SnippetsTest::keepsLineEnds()
{
    const auto contract =
        contractOf({{"api/main.yaml", "openapi: 3.0.3\r\npaths:\r\n  /a:\r\n    get: {}\r\n"}});
    const std::string found = outcome(*contract, {core::AdditionKind::Schema, "Order"});
    QCOMPARE(std::ranges::count(found, '\n'), std::ranges::count(found, '\r'));
}

void SnippetsTest::offersTheMethodsAPathHasNot()
{
    const auto contract = contractOf({{"api/main.yaml", "openapi: 3.0.3\npaths:\n  /a:\n    get: {}\n"}});
    const core::ObjectKinds kinds(std::make_shared<const core::ReferenceIndex>(contract->documents));
    const auto free = core::freeMethods(kinds, "/a");
    QVERIFY(std::ranges::find(free, "get") == free.end());
    QVERIFY(std::ranges::find(free, "post") != free.end());
    QCOMPARE(core::freeMethods(kinds, "/nowhere").size(), core::methodsOf(kinds.version()).size());
}

COUNTERSIGN_TEST(SnippetsTest)
#include "snippets_test.moc"
