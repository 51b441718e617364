// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"
#include "tests/ui/meeting/staged_sample.h"
#include "ui/meeting/stage_print.h"

#include <QFile>
#include <QPdfWriter>

class StagePrintTest : public QObject {
    Q_OBJECT
private slots:
    void everyItemIsAPageOfItsOwn();
    void whatCannotBeWrittenIsSaid();
};

void StagePrintTest::everyItemIsAPageOfItsOwn()
{
    const test::StagedSample staged;
    const ui::MeetingState state = staged.at(std::size_t {0});
    const std::vector<ui::StageContent> pages = ui::stagePages(state);
    QCOMPARE(pages.size(), state.agenda.size());
    const test::ScratchFolder folder;
    const QString path = QString::fromStdString((folder.path() / "stage.pdf").string());
    QPdfWriter writer(path);
    QVERIFY(ui::printStage(pages, writer));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.count("/Type /Page\n"), static_cast<qsizetype>(pages.size()));
    QVERIFY2(bytes.contains("/Font"), "words were printed as pictures");
}

void StagePrintTest::whatCannotBeWrittenIsSaid()
{
    const test::ScratchFolder folder;
    QPdfWriter writer(QString::fromStdString((folder.path() / "missing" / "stage.pdf").string()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(".*"));
    QVERIFY(!ui::printStage({}, writer));
}

COUNTERSIGN_TEST(StagePrintTest)
#include "stage_print_test.moc"
