// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/contract/document_set.h"
#include "tests/core/contract/loaded_documents.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>

using core::DocumentSet;
using core::Unresolved;

namespace {

const std::map<std::string, std::string>& manyFiles()
{
    static const std::map<std::string, std::string> files {
        {"api/main.yaml",
            "a: {$ref: 'parts/order.yaml#/Order'}\n"
            "b: {$ref: '../shared/errors.json#/a~1b/0'}\n"
            "c: {$ref: gone.yaml}\n"
            "d: {$ref: 'https://example.com/x.yaml#/X'}\n"
            "e: {$ref: '../../secrets.yaml'}\n"
            "with space: {~tilde: {x: 1}, list: [one, two]}\n"
            "anchor: &an {inner: {value: 2}}\n"
            "alias: *an\n"
            "merged: {<<: *an, own: 1}\n"},
        {"api/parts/order.yaml", "Order: {properties: {x: {$ref: './line.yaml'}}}\n"},
        {"api/parts/line.yaml", "type: string\n"},
        {"shared/errors.json", R"({"a/b": [{"code": 1}]})"},
        {"schemas/pet.yaml", "Pet: {type: object}\n"},
    };
    return files;
}

} // namespace

class DocumentSetTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryFileThatIsReferredTo();
    void tellsWhatIsMissing();
    void failsWithoutItsEntry();
    void resolves_data();
    void resolves();
    void resolvesFromTheFileTheReferenceStandsIn();
    void findsMappedUrls();
    void digestsOneFileOrMany();
};

void DocumentSetTest::readsEveryFileThatIsReferredTo()
{
    const auto documents = test::loadFiles(manyFiles());
    std::vector<std::string> paths;
    for (const core::ContractFile* file : documents->files())
        paths.push_back(file->path);
    const std::vector<std::string> expected {
        "api/main.yaml", "api/parts/line.yaml", "api/parts/order.yaml", "shared/errors.json"};
    QCOMPARE(paths, expected);
    for (const core::ContractFile* file : documents->files())
        QCOMPARE(&documents->fileOf(file->document.tree), file);
}

void DocumentSetTest::tellsWhatIsMissing()
{
    const auto documents = test::loadFiles(manyFiles());
    QCOMPARE(documents->missing().size(), std::size_t {1});
    QCOMPARE(documents->missing().front().path, std::string("api/gone.yaml"));
    QCOMPARE(documents->missing().front().why, std::string("api/gone.yaml is not in the repository"));
}

void DocumentSetTest::failsWithoutItsEntry()
{
    const auto read = [](const std::string&) -> core::Result<std::string> {
        return core::fail(core::ErrorCode::NotFound, "gone");
    };
    const auto loaded = DocumentSet::load("api.yaml", read);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, core::ErrorCode::NotFound);
}

void DocumentSetTest::resolves_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<int>("unresolved");
    QTest::addColumn<QString>("pointer"); ///< or why it leads nowhere
    const auto row = [](const char* name, const char* reference, Unresolved unresolved, const char* found) {
        QTest::newRow(name) << reference << static_cast<int>(unresolved) << found;
    };
    row("the whole file", "#", Unresolved::None, "");
    row("a percent sign", "#/with%20space/~0tilde/x", Unresolved::None, "/with space/~0tilde/x");
    row("a place in a list", "#/with space/list/1", Unresolved::None, "/with space/list/1");
    row("through an alias", "#/alias/inner", Unresolved::None, "/anchor/inner");
    row("through a merge key", "#/merged/inner/value", Unresolved::None, "/anchor/inner/value");
    row("another file", "parts/order.yaml#/Order", Unresolved::None, "/Order");
    row("above", "./../shared/errors.json#/a~1b/0/code", Unresolved::None, "/a~1b/0/code");
    row("a whole other file", "parts/line.yaml", Unresolved::None, "");
    row("no such place", "#/none", Unresolved::NoPlace, "api/main.yaml has no /none");
    row("a place past the end", "#/with space/list/2", Unresolved::NoPlace,
        "api/main.yaml has no /with space/list/2");
    row("no such file", "gone.yaml#/X", Unresolved::NoFile, "api/gone.yaml is not in the repository");
    row("a file nobody named", "new.yaml", Unresolved::NoFile, "api/new.yaml was not read");
    row("a URL", "https://example.com/x.yaml#/X", Unresolved::Remote,
        "leads to a URL, which is never fetched");
    row("outside", "../../secrets.yaml", Unresolved::NoFile, "leads outside of the repository");
}

void DocumentSetTest::resolves()
{
    QFETCH(QString, reference);
    QFETCH(int, unresolved);
    QFETCH(QString, pointer);
    const auto documents = test::loadFiles(manyFiles());
    const core::Resolution found =
        documents->resolve(documents->entry().document.tree.root(), reference.toStdString());
    QCOMPARE(static_cast<int>(found.unresolved), unresolved);
    QCOMPARE(QString::fromStdString(found.node ? found.node.pointer() : found.why), pointer);
}

void DocumentSetTest::resolvesFromTheFileTheReferenceStandsIn()
{
    const auto documents = test::loadFiles(manyFiles());
    const core::Node root = documents->entry().document.tree.root();
    const core::Node order = documents->resolve(root, "parts/order.yaml#/Order").node;
    const core::Resolution line = documents->resolve(order, "./line.yaml#/type");
    QCOMPARE(line.node.text(), std::string_view("string"));
}

void DocumentSetTest::findsMappedUrls()
{
    auto files = manyFiles();
    files["api/main.yaml"] = "x: {$ref: 'https://schemas.example.com/v1/pet.yaml#/Pet'}\n";
    const auto documents = test::loadFiles(
        files, test::MainFile, {.mappings = {{"https://schemas.example.com/v1/", "schemas"}}});
    const core::Resolution pet = documents->resolve(
        documents->entry().document.tree.root(), "https://schemas.example.com/v1/pet.yaml#/Pet/type");
    QCOMPARE(pet.node.text(), std::string_view("object"));
}

void DocumentSetTest::digestsOneFileOrMany()
{
    const std::string alone = core::sha256Hex("a: 1\n");
    QCOMPARE(test::loadFiles({{"api/main.yaml", "a: 1\n"}})->sha256(), alone);

    const std::string entry = "a: {$ref: b.yaml}\n";
    const auto both = test::loadFiles({{"api/main.yaml", entry}, {"api/b.yaml", "a: 1\n"}});
    std::string lines = "api/b.yaml";
    lines += '\0' + alone + "\napi/main.yaml";
    lines += '\0' + core::sha256Hex(entry) + '\n';
    QCOMPARE(both->sha256(), core::sha256Hex(lines));
}

COUNTERSIGN_TEST(DocumentSetTest)
#include "document_set_test.moc"
