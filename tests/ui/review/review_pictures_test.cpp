// SPDX-License-Identifier: Apache-2.0
// Not a check: with COUNTERSIGN_PICTURES=folder it leaves pictures of what there is to look at.
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/card/change_card.h"
#include "ui/card/row_tree.h"
#include "ui/review/agenda.h"
#include "ui/review/journal_view.h"
#include "ui/review/review_view.h"
#include "ui/text_view/edited_texts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QGridLayout>

class ReviewPicturesTest : public QObject {
    Q_OBJECT
private slots:
    void takesPictures();

private:
    void takePicturesIn(ui::Appearance appearance, const QString& name);

    QString m_folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    std::unique_ptr<test::SampleWorkspace> m_sample;
};

void ReviewPicturesTest::takePicturesIn(ui::Appearance appearance, const QString& name)
{
    QApplication::setPalette(ui::paletteFor(appearance, QApplication::palette()));
    ui::Workspace& workspace = m_sample->workspace();
    workspace.select({});
    ui::EditedTexts texts;
    QWidget window;
    auto* const layout = new QGridLayout(&window);
    auto* const view = new ui::ReviewView(workspace, new ui::ChangeCard(workspace, texts));
    view->agenda()->setFixedWidth(300);
    layout->addWidget(view->agenda(), 0, 0);
    layout->addWidget(view, 0, 1);
    layout->addWidget(new ui::JournalView(workspace), 1, 0, 1, 2);
    layout->setRowStretch(0, 5);
    layout->setRowStretch(1, 1);
    view->agenda()->show();
    window.resize(1280, 720);
    window.show();
    window.grab().save(m_folder + '/' + name + "-review.png");
    workspace.select(m_sample->placeOf("response-values-replaced"));
    window.grab().save(m_folder + '/' + name + "-review-change.png");
    auto* const tree = view->agenda()->findChild<ui::RowTree*>();
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        if (const QModelIndex heading = tree->model()->index(row, 0);
            heading.data().toString() == "To answer")
            tree->setCurrentIndex(tree->model()->index(0, 0, heading));
    window.grab().save(m_folder + '/' + name + "-review-comment.png");
}

void ReviewPicturesTest::takesPictures()
{
    if (m_folder.isEmpty())
        QSKIP("COUNTERSIGN_PICTURES names no folder");
    m_sample = std::make_unique<test::SampleWorkspace>();
    ui::Statements& statements = m_sample->workspace().statements();
    statements.decide(
        {m_sample->placeOf("required-request-field-added")}, {.verdict = "reject", .reason = "no"});
    statements.comment(m_sample->placeOf("path-added"), "discussing", "why?", {});
    statements.comment({}, "discussing", "When do the apps follow? They pin 2.2.1 and need two weeks.", {});
    takePicturesIn(ui::Appearance::Light, "light");
    takePicturesIn(ui::Appearance::Dark, "dark");
}

COUNTERSIGN_TEST(ReviewPicturesTest)
#include "review_pictures_test.moc"
