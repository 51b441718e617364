// SPDX-License-Identifier: Apache-2.0
// Not a check: with COUNTERSIGN_PICTURES=FOLDER it paints the Stage for people to look at.
#include "tests/support/test_program.h"
#include "tests/ui/meeting/staged_sample.h"
#include "ui/house_style.h"
#include "ui/meeting/stage_view.h"

#include <QApplication>
#include <QDir>


class StagePicturesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void paints_data();
    void paints();

private:
    std::unique_ptr<test::StagedSample> m_sample;
};

void StagePicturesTest::initTestCase()
{
    QApplication::setStyle(new ui::HouseStyle);
    m_sample = std::make_unique<test::StagedSample>();
}

void StagePicturesTest::paints_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Appearance>("appearance");
    QTest::addColumn<bool>("isGrey");
    using enum ui::Appearance;
    QTest::newRow("1280-light") << QSize(1280, 720) << Light << false;
    QTest::newRow("1366-dark") << QSize(1366, 768) << Dark << false;
    QTest::newRow("1920-light") << QSize(1920, 1080) << Light << false;
    QTest::newRow("1920-dark") << QSize(1920, 1080) << Dark << false;
    QTest::newRow("1920-contrast") << QSize(1920, 1080) << HighContrast << false;
    QTest::newRow("1920-grey") << QSize(1920, 1080) << Light << true;
    QTest::newRow("3840-dark") << QSize(3840, 2160) << Dark << false;
    QTest::newRow("1024-light") << QSize(1024, 768) << Light << false;
}

void StagePicturesTest::paints()
{
    QFETCH(QSize, size);
    QFETCH(ui::Appearance, appearance);
    QFETCH(bool, isGrey);
    QApplication::setPalette(ui::paletteFor(appearance, {}));
    ui::StageView view;
    view.resize(size);
    view.setPeople({"marta@sample.invalid", "ivan@sample.invalid"});
    view.showClock({.sinceStart = 760, .left = 1040, .onItem = 252, .share = 300});
    view.show();
    const std::size_t count = m_sample->at(std::size_t {0}).agenda.size();
    for (std::size_t item = 0; item < count; ++item) {
        view.showContent(ui::stageContent(m_sample->at(item)));
        QTest::qWait(50); // layouts settle over several rounds
        QImage picture = view.grab().toImage();
        if (isGrey)
            picture = picture.convertToFormat(QImage::Format_Grayscale8);
        const QDir folder(qEnvironmentVariable("COUNTERSIGN_PICTURES"));
        QVERIFY(picture.save(
            folder.filePath(QStringLiteral("stage-%1-%2.png").arg(QTest::currentDataTag()).arg(item + 1))));
    }
}

// Else it is no test at all: one that is skipped as a whole would take those behind it along.
[[maybe_unused]] static const bool registeredStagePicturesTest =
    qEnvironmentVariableIsSet("COUNTERSIGN_PICTURES")
    && test::registerTest([]() -> std::unique_ptr<QObject> { return std::make_unique<StagePicturesTest>(); });
#include "stage_pictures_test.moc"
