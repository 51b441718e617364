// SPDX-License-Identifier: Apache-2.0
// Pictures of the sample's changes, for people to look at; COUNTERSIGN_PICTURES names their folder.
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "ui/diff/compare_view.h"
#include "ui/diff/text_lens.h"
#include "ui/text_view/aligned_texts.h"
#include "ui/text_view/edited_texts.h"
#include "ui/theme.h"
#include "ui/workspace/workspace.h"

#include <QApplication>

class ComparePicturesTest : public QObject {
    Q_OBJECT
private slots:
    void sampleInAllColours();
};

void ComparePicturesTest::sampleInAllColours()
{
    const QString folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    if (folder.isEmpty())
        QSKIP("COUNTERSIGN_PICTURES names the folder for pictures");
    const test::ScratchFolder scratch;
    ui::Workspace workspace;
    ui::EditedTexts edited;
    ui::CompareView view(workspace, edited);
    view.resize(1000, 620);
    view.show();
    workspace.openSample(test::sourceFolder() / "resources/sample", scratch.path() / "sample");
    QTRY_VERIFY_WITH_TIMEOUT(workspace.study() && !workspace.isBusy(), 60'000);
    const auto settled = [&] { return view.textLens().isSettled() && view.textLens().texts().alignment(); };
    int number = 0;
    for (const ui::ChangeRef& change : workspace.study()->changes()) {
        workspace.select(change.finding->place);
        QVERIFY(QTest::qWaitFor(settled));
        QTest::qWait(50);
        view.grab().save(folder + QStringLiteral("/compare-%1.png").arg(++number));
    }
    for (const auto appearance : {ui::Appearance::Dark, ui::Appearance::HighContrast, ui::Appearance::Light}) {
        QApplication::setPalette(ui::paletteFor(appearance, {}));
        QTest::qWait(100);
        view.grab().save(folder + QStringLiteral("/compare-tone%1.png").arg(static_cast<int>(appearance)));
    }
}

COUNTERSIGN_TEST(ComparePicturesTest)
#include "compare_pictures_test.moc"
