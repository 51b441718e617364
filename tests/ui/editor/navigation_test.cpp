// SPDX-License-Identifier: Apache-2.0
// Forty contracts in four hundred files: from where each file is seen, who uses what is in it, a new name in
// all of them, and what somebody types in a part of many.
#include "tests/support/fragment_matrix.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/editor/editing.h"
#include "ui/editor/navigation.h"
#include "ui/models/new_names.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/edited_texts.h"
#include "ui/workspace/workspace.h"

#include <QTest>

#include <set>

using Matrix = test::FragmentMatrix;

class NavigationTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyFileIsSeenFromItsContracts();
    void theChosenContractStays();
    void usagesAreThoseOfAllContracts();
    void aNewNameReachesAllFilesAndIsTakenBack();
    void whatIsTypedInAPartIsJudgedInEveryContract();
    void cleanupTestCase();

private:
    ui::Meant thing(const char* name = "Thing") const;
    std::size_t usesOf(const char* name) const;
    ui::EditedTexts& texts() const { return m_editing->texts(); }

    static constexpr int Looked = 3; ///< at this one of the shared files
    test::ScratchRepository m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::Editing> m_editing;
    std::unique_ptr<ui::Navigation> m_navigation;
};

void NavigationTest::initTestCase()
{
    for (const auto& [path, bytes] : Matrix::files())
        m_repository.write(path, bytes);
    m_repository.commit("Begin");
    m_repository.tag("v1.0.0");
    ui::Surroundings around;
    around.stateFolder = m_repository.folder() / "state";
    around.chance = [] { return std::uint64_t {7}; };
    m_workspace = std::make_unique<ui::Workspace>(around);
    m_editing = std::make_unique<ui::Editing>(*m_workspace);
    m_navigation = std::make_unique<ui::Navigation>(*m_workspace, texts());
    m_workspace->open(m_repository.path());
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->standing() && !m_workspace->isBusy(), 60'000);
    m_navigation->lookAtAll();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_navigation->symbols().size(), static_cast<std::size_t>(Matrix::Contracts), 60'000);
}

void NavigationTest::cleanupTestCase()
{
    m_navigation.reset();
    m_editing.reset();
    m_workspace.reset();
}

ui::Meant NavigationTest::thing(const char* name) const
{
    const ui::SharedSymbols root = m_navigation->rootOf(Matrix::shared(Looked));
    return {root, root->file(Matrix::shared(Looked))->document.tree.root()[name]};
}

std::size_t NavigationTest::usesOf(const char* name) const
{
    const ui::Meant meant = thing(name);
    return meant ? ui::usagesOf(m_navigation->symbols(), *meant.symbols, meant.node).size() : 0;
}

void NavigationTest::everyFileIsSeenFromItsContracts()
{
    for (const auto& [path, bytes] : Matrix::files()) {
        std::set<std::string> contracts;
        for (const ui::SharedSymbols& root : m_navigation->rootsOf(path))
            QVERIFY2(contracts.insert(root->contract).second, path.c_str());
        QCOMPARE(contracts, Matrix::contractsWith(path));
    }
    QVERIFY(m_navigation->rootsOf("schemas/s99.yaml").empty() && !m_navigation->rootOf("schemas/s99.yaml"));
}

void NavigationTest::theChosenContractStays()
{
    const std::string file = Matrix::shared(Looked);
    for (const std::string& contract : Matrix::contractsWith(file)) {
        m_navigation->chooseRoot(contract);
        QCOMPARE(m_navigation->rootOf(file)->contract, contract);
        QCOMPARE(m_navigation->rootOf(Matrix::shared(Matrix::twinOf(Looked)))->contract, contract);
    }
    // A file that is none of it is seen from its own.
    QCOMPARE(m_navigation->rootOf(Matrix::path(7, 0))->contract, Matrix::id(7));
}

void NavigationTest::usagesAreThoseOfAllContracts()
{
    const ui::Meant meant = thing();
    std::set<std::string> files;
    const auto usages = ui::usagesOf(m_navigation->symbols(), *meant.symbols, meant.node);
    for (const ui::Usage& usage : usages)
        files.insert(usage.place().file);
    QCOMPARE(usages.size(), static_cast<std::size_t>(Matrix::UsesOfThing));
    std::set<std::string> expected {Matrix::shared(Looked), Matrix::shared(Matrix::twinOf(Looked))};
    for (int contract = 0; contract < Matrix::Contracts; ++contract)
        for (int path = 0; path < Matrix::PathsEach; ++path)
            if (Matrix::answerOf(contract, path) == Looked)
                expected.insert(Matrix::path(contract, path));
    QCOMPARE(files, expected);
    QCOMPARE(usesOf("Part0"), std::size_t {1});
}

void NavigationTest::aNewNameReachesAllFilesAndIsTakenBack()
{
    const ui::NewNames names = ui::newNamesOf(m_navigation->symbols(), thing(), "Matter");
    QVERIFY(names);
    QCOMPARE(names->size(), static_cast<std::size_t>(Matrix::UsesOfThing + 1));
    std::vector<core::RenamedPlace> places;
    std::map<std::string, std::shared_ptr<const core::SourceText>> sources;
    for (const ui::NewName& name : *names) {
        places.push_back(name.place);
        sources.emplace(name.place.file, name.place.node.tree().sharedSource());
    }
    std::vector<ui::TextStep> steps;
    const auto patches = core::patchesOf(places);
    QVERIFY(patches);
    for (const auto& [file, patch] : *patches)
        steps.push_back({file, patch, sources.at(file)});
    QVERIFY(texts().applyToAll(steps, "Rename"));
    QTRY_COMPARE(usesOf("Matter"), static_cast<std::size_t>(Matrix::UsesOfThing));
    QTRY_VERIFY(!m_navigation->isReading());
    for (const ui::SharedSymbols& each : m_navigation->symbols())
        for (const core::ReferenceUse& use : each->references->all())
            QVERIFY2(use.target, std::string(use.reference.text()).c_str());
    // One step takes it back everywhere.
    texts().find(Matrix::shared(Looked))->steps().undo();
    QVERIFY(!texts().isDirty());
    for (const ui::EditedText* text : texts().all())
        QCOMPARE(std::string(text->bytes()), Matrix::files().at(text->path()));
    QTRY_COMPARE(usesOf("Thing"), static_cast<std::size_t>(Matrix::UsesOfThing));
}

void NavigationTest::whatIsTypedInAPartIsJudgedInEveryContract()
{
    QTRY_VERIFY(!m_workspace->isBusy() && m_workspace->study()->changes().empty());
    ui::EditedText& text = *texts().find(Matrix::shared(Looked));
    const auto place = static_cast<std::uint32_t>(text.bytes().find("integer"));
    QVERIFY(text.apply(core::TextPatch::make({{{place, place + 7}, "string"}}).value(), "Type"));
    const auto changed = [this] {
        std::set<std::string> contracts;
        for (const core::ComparedContract& each : m_workspace->study()->check.contracts)
            if (each.diff.judgement.count(core::Severity::Breaking) > 0)
                contracts.insert(each.diff.contract);
        return contracts;
    };
    // Where no answer has it, it breaks nobody.
    std::set<std::string> concerned;
    for (int contract = 0; contract < Matrix::Contracts; ++contract)
        for (int path = 0; path < Matrix::PathsEach; ++path)
            if (const int answer = Matrix::answerOf(contract, path);
                answer == Looked || Matrix::twinOf(answer) == Looked)
                concerned.insert(Matrix::id(contract));
    QTRY_COMPARE(changed(), concerned);
    text.steps().undo();
    QTRY_VERIFY(changed().empty());
}

COUNTERSIGN_TEST(NavigationTest)
#include "navigation_test.moc"
