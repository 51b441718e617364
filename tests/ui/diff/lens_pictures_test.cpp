// SPDX-License-Identifier: Apache-2.0
// Not a check: with COUNTERSIGN_PICTURES=folder it leaves pictures of what there is to look at.
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/card/change_tree.h"
#include "ui/diff/change_list.h"
#include "ui/diff/docs_lens.h"
#include "ui/diff/structure_lens.h"
#include "ui/diff/wire_lens.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSignalSpy>
#include <QVBoxLayout>

class LensPicturesTest : public QObject {
    Q_OBJECT
private slots:
    void takesPictures();

private:
    void takePicturesIn(ui::Appearance appearance, const QString& name);

    QString m_folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    std::unique_ptr<test::SampleWorkspace> m_sample;
};

void LensPicturesTest::takePicturesIn(ui::Appearance appearance, const QString& name)
{
    QApplication::setPalette(ui::paletteFor(appearance, QApplication::palette()));
    ui::Workspace& workspace = m_sample->workspace();
    QWidget window;
    auto* const layout = new QHBoxLayout(&window);
    auto* const list = new ui::ChangeList(workspace);
    list->setFixedWidth(300);
    layout->addWidget(list);
    auto* const lenses = new QVBoxLayout;
    layout->addLayout(lenses, 1);
    auto* const wire = new ui::WireLens(workspace);
    lenses->addWidget(new ui::StructureLens(workspace), 3);
    lenses->addWidget(wire, 3);
    lenses->addWidget(new ui::DocsLens(workspace), 2);
    window.resize(1280, 1000);
    window.show();
    for (const char* rule : {"response-values-replaced", "words-changed", "path-added"}) {
        QSignalSpy shown(wire, &ui::WireLens::shown);
        workspace.select(m_sample->placeOf(rule));
        QVERIFY(shown.count() > 0 || shown.wait());
        window.grab().save(m_folder + '/' + name + '-' + rule + ".png");
    }
    list->findChild<ui::ChangeTree*>()->selectAll();
    list->grab().save(m_folder + '/' + name + "-selected.png");
    list->askToAcceptSafe();
    QCoreApplication::processEvents();
    list->grab().save(m_folder + '/' + name + "-sheet.png");
    list->setFilter("owner:frontend stale");
    list->grab().save(m_folder + '/' + name + "-nothing.png");
}

void LensPicturesTest::takesPictures()
{
    if (m_folder.isEmpty())
        QSKIP("COUNTERSIGN_PICTURES names no folder");
    m_sample = std::make_unique<test::SampleWorkspace>();
    m_sample->workspace().statements().decide(
        {m_sample->placeOf("required-request-field-added")}, {.verdict = "reject", .reason = "no"});
    m_sample->workspace().statements().comment(m_sample->placeOf("path-added"), "discussing", "why?", {});
    takePicturesIn(ui::Appearance::Light, "light");
    takePicturesIn(ui::Appearance::Dark, "dark");
    takePicturesIn(ui::Appearance::HighContrast, "contrast");
}

COUNTERSIGN_TEST(LensPicturesTest)
#include "lens_pictures_test.moc"
