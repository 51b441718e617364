// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/diff/docs_lens.h"
#include "ui/diff/structure_lens.h"
#include "ui/diff/wire_lens.h"
#include "ui/dimming.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>

class LensesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void structureGoesToTheChange();
    void wireShowsBothExamplesAndStacksThem();
    void docsSaysWhatIsRead();
    void whatMayNotHoldAnyMoreIsDimmed();
    void whatIsNotSeenCostsNothing();

private:
    template <class Lens>
    std::unique_ptr<Lens> shownLens();

    std::unique_ptr<test::SampleWorkspace> m_sample;
};

void LensesTest::initTestCase()
{
    m_sample = std::make_unique<test::SampleWorkspace>();
    m_sample->workspace().select(m_sample->placeOf("response-values-replaced"));
}

void LensesTest::cleanupTestCase()
{
    m_sample.reset();
}

template <class Lens>
std::unique_ptr<Lens> LensesTest::shownLens()
{
    auto lens = std::make_unique<Lens>(m_sample->workspace());
    lens->resize(1100, 500);
    lens->show();
    return lens;
}

void LensesTest::structureGoesToTheChange()
{
    const auto lens = shownLens<ui::StructureLens>();
    const auto* tree = lens->findChild<QTreeView*>();
    QCOMPARE(tree->currentIndex().data().toString(), "enum");
    m_sample->workspace().select(m_sample->placeOf("words-changed"));
    QCOMPARE(tree->currentIndex().data().toString(), "cart_id");
    m_sample->workspace().select(m_sample->placeOf("response-values-replaced"));
}

void LensesTest::wireShowsBothExamplesAndStacksThem()
{
    const auto lens = shownLens<ui::WireLens>();
    const auto pane = [&](const char* name) {
        for (auto* each : lens->findChildren<QPlainTextEdit*>())
            if (each->accessibleName() == name)
                return each;
        return static_cast<QPlainTextEdit*>(nullptr);
    };
    const QPlainTextEdit* baseline = pane("Example of the baseline");
    const QPlainTextEdit* candidate = pane("Example of the candidate");
    QTRY_VERIFY(baseline->toPlainText().contains("\"pending\""));
    QVERIFY(candidate->toPlainText().contains("\"pending_payment\""));
    QCOMPARE(baseline->blockCount(), candidate->blockCount());
    QCOMPARE(lens->findChild<QSplitter*>()->orientation(), Qt::Horizontal);
    lens->resize(300, 500);
    QCOMPARE(lens->findChild<QSplitter*>()->orientation(), Qt::Vertical);
}

void LensesTest::docsSaysWhatIsRead()
{
    const auto lens = shownLens<ui::DocsLens>();
    m_sample->workspace().select(m_sample->placeOf("words-changed"));
    QVERIFY(lens->findChild<QTextBrowser*>()->toPlainText().contains("Id of the cart."));
    m_sample->workspace().select(m_sample->placeOf("response-values-replaced"));
}

void LensesTest::whatMayNotHoldAnyMoreIsDimmed()
{
    const auto structure = shownLens<ui::StructureLens>();
    const auto wire = shownLens<ui::WireLens>();
    const auto docs = shownLens<ui::DocsLens>();
    const QList<const QWidget*> inks {structure->findChild<QTreeView*>(), wire->findChild<QPlainTextEdit*>(),
        docs->findChild<QTextBrowser*>()};
    ui::Workspace& workspace = m_sample->workspace();
    const ui::Pair before = workspace.pair();
    for (const QWidget* each : inks)
        QVERIFY(!ui::isDimmed(each->palette()));
    workspace.setPair({"nowhere", before.candidate});
    QTRY_VERIFY(workspace.isOutdated() && !workspace.isBusy());
    for (const QWidget* each : inks) {
        QVERIFY(ui::isDimmed(each->palette()));
        QCOMPARE(each->palette().color(QPalette::Text), each->palette().color(QPalette::PlaceholderText));
    }
    workspace.setPair(before);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace.isOutdated() && !workspace.isBusy(), 20'000);
    for (const QWidget* each : inks)
        QVERIFY(!ui::isDimmed(each->palette()));
}

void LensesTest::whatIsNotSeenCostsNothing()
{
    ui::WireLens lens(m_sample->workspace());
    QSignalSpy shown(&lens, &ui::WireLens::shown);
    m_sample->workspace().select(m_sample->placeOf("words-changed"));
    m_sample->workspace().select(m_sample->placeOf("response-values-replaced"));
    QCOMPARE(shown.count(), 0);
    lens.show();
    QTRY_COMPARE(shown.count(), 1);
}

COUNTERSIGN_TEST(LensesTest)
#include "lenses_test.moc"
