// SPDX-License-Identifier: Apache-2.0
// Pictures of the sample's changes, for people to look at; COUNTERSIGN_PICTURES names their folder.
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/blockade.h"
#include "ui/card/change_card.h"
#include "ui/diff/change_list.h"
#include "ui/diff/compare_view.h"
#include "ui/diff/text_lens.h"
#include "ui/text_view/aligned_texts.h"
#include "ui/text_view/edited_texts.h"
#include "ui/theme.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QHBoxLayout>

class ComparePicturesTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }
    void sampleInAllColours();
    void outdatedInAllColours();

private:
    bool settles() const
    {
        return QTest::qWaitFor(
            [this] { return m_view->textLens().isSettled() && m_view->textLens().texts().alignment(); });
    }
    void saveTones(const QString& name) const;

    QString m_folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    test::ScratchFolder m_scratch;
    ui::Workspace m_workspace;
    ui::EditedTexts m_edited;
    std::unique_ptr<QWidget> m_window;
    ui::CompareView* m_view = nullptr;
};

void ComparePicturesTest::init()
{
    if (m_folder.isEmpty())
        QSKIP("COUNTERSIGN_PICTURES names the folder for pictures");
    m_window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(m_window.get());
    row->setContentsMargins(0, 0, 0, 0);
    auto* list = new ui::ChangeList(m_workspace);
    list->setFixedWidth(300);
    row->addWidget(list);
    m_view = new ui::CompareView(m_workspace, m_edited);
    row->addWidget(m_view, 1);
    auto* card = new ui::ChangeCard(m_workspace, m_edited);
    card->setFixedWidth(380);
    row->addWidget(card);
    m_window->resize(1680, 720);
    m_window->show();
    m_workspace.openSample(test::sourceFolder() / "resources/sample", m_scratch.path() / "sample");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_workspace.study() && !m_workspace.isBusy() && !m_workspace.study()->isSoFar, 60'000);
    QVERIFY(settles());
}

void ComparePicturesTest::saveTones(const QString& name) const
{
    for (const auto appearance :
        {ui::Appearance::Dark, ui::Appearance::HighContrast, ui::Appearance::Light}) {
        QApplication::setPalette(ui::paletteFor(appearance, {}));
        QTest::qWait(100);
        m_window->grab().save(
            m_folder + QStringLiteral("/%1-tone%2.png").arg(name).arg(static_cast<int>(appearance)));
    }
}

void ComparePicturesTest::sampleInAllColours()
{
    int number = 0;
    for (const ui::ChangeRef& change : m_workspace.study()->changes()) {
        m_workspace.select(change.finding->place);
        QVERIFY(settles());
        QTest::qWait(50);
        m_window->grab().save(m_folder + QStringLiteral("/compare-%1.png").arg(++number));
    }
    saveTones(QStringLiteral("compare"));
}

void ComparePicturesTest::outdatedInAllColours()
{
    const test::Blockade blockade;
    m_workspace.setPair({m_workspace.study()->check.baseline.commit, "HEAD"});
    QTRY_VERIFY(m_workspace.isOutdated());
    saveTones(QStringLiteral("outdated"));
    m_workspace.cancel();
}

COUNTERSIGN_TEST(ComparePicturesTest)
#include "compare_pictures_test.moc"
