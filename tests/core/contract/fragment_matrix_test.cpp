// SPDX-License-Identifier: Apache-2.0
// Four hundred files that refer to each other: whose they are, who uses what, and what a new name changes.
#include "core/contract/symbols/object_kinds.h"
#include "core/contract/symbols/renaming.h"
#include "tests/core/contract/loaded_documents.h"
#include "tests/core/contract/memory_files.h"
#include "tests/support/fragment_matrix.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

using Matrix = test::FragmentMatrix;

class FragmentMatrixTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFileBelongsToWhoReachesIt();
    void referencesAreCounted();
    void aNewNameReachesEveryFile();
    void circlesEnd_data();
    void circlesEnd();
    void manyWaysAroundAreNotAllGone();

private:
    test::Files m_files;
};

void FragmentMatrixTest::initTestCase()
{
    m_files = Matrix::files();
    QCOMPARE(m_files.size(), static_cast<std::size_t>(Matrix::Files));
}

void FragmentMatrixTest::everyFileBelongsToWhoReachesIt()
{
    test::MemoryFiles repository;
    for (const auto& [path, bytes] : m_files)
        repository.write(path, bytes);
    const core::Discovery found = repository.discover();
    QCOMPARE(found.contracts.size(), static_cast<std::size_t>(Matrix::Contracts));
    std::map<std::string, std::set<std::string>> contractsOf;
    for (const core::FoundContract& contract : found.contracts) {
        QVERIFY(contract.missing.empty());
        contractsOf[contract.entry].insert(contract.id);
        for (const std::string& fragment : contract.fragments)
            contractsOf[fragment].insert(contract.id);
    }
    for (const auto& [path, bytes] : m_files)
        QCOMPARE(contractsOf[path], Matrix::contractsWith(path));
}

void FragmentMatrixTest::referencesAreCounted()
{
    std::set<std::pair<std::string, std::uint32_t>> between;
    std::map<std::string, std::set<std::pair<std::string, std::uint32_t>>> usesOfThing;
    for (int contract = 0; contract < Matrix::Contracts; ++contract) {
        const core::ReferenceIndex index(test::loadFiles(m_files, Matrix::entry(contract)));
        for (const core::ReferenceUse& use : index.all()) {
            QVERIFY2(use.target, std::string(use.reference.text()).c_str());
            const std::string from = index.documents().fileOf(use.reference.tree()).path;
            const std::string to = index.documents().fileOf(use.target.tree()).path;
            if (from != to)
                between.emplace(from, use.reference.range().begin);
            if (use.target.key() == "Thing")
                usesOfThing[to].emplace(from, use.reference.range().begin);
        }
    }
    QCOMPARE(between.size(), static_cast<std::size_t>(Matrix::ReferencesBetweenFiles));
    QCOMPARE(usesOfThing.size(), static_cast<std::size_t>(Matrix::Shared));
    for (const auto& [file, uses] : usesOfThing)
        QCOMPARE(uses.size(), static_cast<std::size_t>(Matrix::UsesOfThing));
}

void FragmentMatrixTest::aNewNameReachesEveryFile()
{
    const auto documents = test::loadFiles(m_files, Matrix::entry(0));
    const core::NameIndex names(core::ObjectKinds(std::make_shared<const core::ReferenceIndex>(documents)));
    for (const core::ContractFile* file : documents->files()) {
        const core::Node thing = file->document.tree.root()["Thing"];
        if (!thing)
            continue;
        const auto renaming = core::renameEntry(names, thing, "Other");
        QVERIFY(renaming && renaming->others.empty());
        QCOMPARE(renaming->places.size(), names.kinds().index().usesOf(thing).size() + 1);
        test::Files after = m_files;
        const auto patches = core::patchesOf(renaming->places);
        for (const auto& [path, patch] : *patches)
            after[path] = patch.apply(after[path]).value();
        const core::ReferenceIndex again(test::loadFiles(after, Matrix::entry(0)));
        QVERIFY(std::ranges::all_of(
            again.all(), [](const core::ReferenceUse& use) { return static_cast<bool>(use.target); }));
        QCOMPARE(again.all().size(), names.kinds().index().all().size());
    }
}

void FragmentMatrixTest::circlesEnd_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("itself") << std::string("A: {$ref: '#/A'}\n");
    QTest::newRow("each other") << std::string("A: {$ref: '#/B'}\nB: {$ref: '#/A'}\n");
    QTest::newRow("through another file") << std::string("A: {$ref: 'main.yaml#/components/schemas/A'}\n");
    QTest::newRow("what holds it") << std::string("A: {properties: {a: {$ref: '#/A'}}}\n");
    QTest::newRow("the whole text") << std::string("A: {$ref: '#'}\n");
}

/// What is asked of a circle has an answer, and a new name goes around it once.
void FragmentMatrixTest::circlesEnd()
{
    QFETCH(std::string, text);
    const test::Files files {
        {test::MainFile,
            "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: 'circle.yaml#/A'}, B: {$ref: "
            "'#/components/schemas/A'}}}\n"},
        {"api/circle.yaml", text},
    };
    const core::NameIndex names(
        core::ObjectKinds(std::make_shared<const core::ReferenceIndex>(test::loadFiles(files))));
    const core::ReferenceIndex& index = names.kinds().index();
    QVERIFY(index.all().size() >= 3);
    for (const core::ReferenceUse& use : index.all()) {
        QVERIFY(use.target);
        names.kinds().of(use.reference.parent());
        if (!use.target.hasKey())
            continue;
        const auto renaming = core::renameEntry(names, use.target, "Renamed");
        QVERIFY(renaming);
        QCOMPARE(renaming->places.size() + renaming->others.size(), index.usesWithin(use.target).size() + 1);
        QVERIFY(core::patchesOf(renaming->places));
    }
}

/// Thirty schemas that all refer to each other, and nobody else to them: the ways among them are beyond
/// counting.
void FragmentMatrixTest::manyWaysAroundAreNotAllGone()
{
    constexpr int Schemas = 30;
    std::string circle = "Start: {type: string}\n";
    for (int from = 0; from < Schemas; ++from) {
        circle += "S" + std::to_string(from) + ":\n  properties:\n";
        for (int to = 0; to < Schemas; ++to)
            circle += "    p" + std::to_string(to) + ": {$ref: '#/S" + std::to_string(to) + "'}\n";
    }
    const core::ObjectKinds kinds(std::make_shared<const core::ReferenceIndex>(test::loadFiles({
        {test::MainFile, "openapi: 3.1.0\ncomponents: {schemas: {A: {$ref: 'circle.yaml#/Start'}}}\n"},
        {"api/circle.yaml", circle},
    })));
    for (const core::ReferenceUse& use : kinds.index().all())
        QCOMPARE(kinds.of(use.target).kind,
            use.target.key() == "Start" ? core::openapi::ObjectKind::Schema
                                        : core::openapi::ObjectKind::None);
}

COUNTERSIGN_TEST(FragmentMatrixTest)
#include "fragment_matrix_test.moc"
