// SPDX-License-Identifier: Apache-2.0
// What is compared where nobody named a pair and there is no working tree.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/workspace/pair_choice.h"

#include <functional>

using test::ScratchRepository;
using Tell = std::function<void(ScratchRepository&)>;

class PairChoiceTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aBareRepositoryIsItsDefaultBranch_data();
    void aBareRepositoryIsItsDefaultBranch();
    void whatIsNamedStays();
    void aWorkingTreeIsLeftAsItIs();
    void aStudyOfABareRepositorySaysWhyThese();

private:
    core::Repository bare() const
    {
        return std::move(*core::Repository::open(m_scratch->clone("bare", {"--bare"})));
    }

    std::unique_ptr<ScratchRepository> m_scratch;
    std::string m_first;
};

void PairChoiceTest::init()
{
    m_scratch = std::make_unique<ScratchRepository>();
    m_scratch->write("shop.yaml", "openapi: 3.1.0\ninfo: {title: Shop, version: 1.0.0}\npaths: {}\n");
    m_first = m_scratch->commit("one");
}

void PairChoiceTest::aBareRepositoryIsItsDefaultBranch_data()
{
    QTest::addColumn<Tell>("tell");
    QTest::addColumn<bool>("isFromTheFirst");
    QTest::newRow("no version") << Tell([](ScratchRepository& it) { it.commit("two"); }) << true;
    QTest::newRow("a version") << Tell([](ScratchRepository& it) {
        it.tag("v1.0.0");
        it.commit("two");
    }) << false;
    QTest::newRow("one commit only") << Tell([](ScratchRepository&) {}) << false;
}

void PairChoiceTest::aBareRepositoryIsItsDefaultBranch()
{
    QFETCH(Tell, tell);
    QFETCH(bool, isFromTheFirst);
    tell(*m_scratch);
    const ui::PairChoice choice = ui::pairToLookAt(bare(), {});
    QCOMPARE(choice.pair.candidate, std::string("main"));
    QVERIFY(!choice.whyCandidate.empty());
    QCOMPARE(choice.pair.baseline, isFromTheFirst ? m_first : std::string());
    QCOMPARE(!choice.whyBaseline.empty(), isFromTheFirst);
}

void PairChoiceTest::whatIsNamedStays()
{
    m_scratch->commit("two");
    const ui::Pair asked {"HEAD~1", "HEAD"};
    const ui::PairChoice choice = ui::pairToLookAt(bare(), asked);
    QVERIFY(choice.pair == asked);
    QVERIFY(choice.whyBaseline.empty() && choice.whyCandidate.empty());
}

void PairChoiceTest::aWorkingTreeIsLeftAsItIs()
{
    const auto repository = core::Repository::open(m_scratch->path());
    QVERIFY(ui::pairToLookAt(*repository, {}).pair == ui::Pair());
}

void PairChoiceTest::aStudyOfABareRepositorySaysWhyThese()
{
    m_scratch->commit("two");
    const auto repository = std::make_shared<const core::Repository>(bare());
    const auto study = ui::studyPair(repository, {}, {}, {});
    QVERIFY(study);
    QVERIFY((*study)->asked == ui::Pair());
    const core::Check& check = (*study)->check;
    QCOMPARE(check.baseline.commit, m_first);
    QVERIFY2(check.baseline.why.starts_with("it is the first commit"), check.baseline.why.c_str());
    QVERIFY2(check.candidate.why.starts_with("it is the default branch"), check.candidate.why.c_str());
    QCOMPARE((*study)->before, m_first);
    QVERIFY(!(*study)->isOfOneCommit());
}

COUNTERSIGN_TEST(PairChoiceTest)
#include "pair_choice_test.moc"
