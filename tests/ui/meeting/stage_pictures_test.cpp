// SPDX-License-Identifier: Apache-2.0
// Not a check: with COUNTERSIGN_PICTURES=FOLDER it paints the Stage for people to look at.
#include "tests/support/test_program.h"
#include "tests/ui/meeting/running_meeting.h"
#include "tests/ui/meeting/staged_sample.h"
#include "ui/house_style.h"
#include "ui/meeting/stage_view.h"
#include "ui/meeting/stage_window.h"

#include <QApplication>
#include <QDir>

class StagePicturesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void paints_data();
    void paints();
    void paintsWhatHappens_data();
    void paintsWhatHappens();

private:
    static void keep(QWidget& shown, const QString& step);

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
    QTest::newRow("1366-light") << QSize(1366, 768) << Light << false;
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

void StagePicturesTest::keep(QWidget& shown, const QString& step)
{
    QTest::qWait(50);
    const QDir folder(qEnvironmentVariable("COUNTERSIGN_PICTURES"));
    QVERIFY(shown.grab().save(
        folder.filePath(QStringLiteral("stage-%1-%2.png").arg(QTest::currentDataTag(), step))));
}

void StagePicturesTest::paintsWhatHappens_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<ui::Appearance>("appearance");
    QTest::newRow("run-1280") << QSize(1280, 720) << ui::Appearance::Light;
    QTest::newRow("run-1920") << QSize(1920, 1080) << ui::Appearance::Dark;
    QTest::newRow("run-1024") << QSize(1024, 768) << ui::Appearance::HighContrast;
}

void StagePicturesTest::paintsWhatHappens()
{
    QFETCH(QSize, size);
    QFETCH(ui::Appearance, appearance);
    QApplication::setPalette(ui::paletteFor(appearance, {}));
    test::RunningMeeting meeting;
    ui::MeetingRun& run = meeting.run();
    run.start(run.proposedPlan());
    ui::StageWindow stage(run, meeting.workspace());
    stage.resize(size);
    stage.show();
    const auto press = [&](Qt::Key key) {
        QWidget* focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &stage, key);
    };
    press(Qt::Key_W);
    keep(stage, "1-plan");
    press(Qt::Key_Escape);
    press(Qt::Key_K);
    keep(stage, "2-park");
    press(Qt::Key_Escape);
    const std::string parked = run.state()->place;
    meeting.pass(400);
    run.next();
    run.previous();
    keep(stage, "3-over");
    run.park("marta@sample.invalid", "2027-02-01");
    keep(stage, "4-toast");
    run.show(run.state()->agenda.size() - 1);
    keep(stage, "5-parked");
    run.takeUp(parked);
    keep(stage, "6-taken-up");
    press(Qt::Key_T);
    QTest::qWait(500);
    keep(stage, "7-wire");
    press(Qt::Key_T);
    press(Qt::Key_R);
    keep(stage, "8-rejected");
    run.publish("Both values for one release, says the mobile team.", "marta@sample.invalid");
    keep(stage, "9-note");
    run.show(run.state()->agenda.size());
    keep(stage, "10-summary");
    stage.view().showContent(ui::stageContent(m_sample->at(test::DeliveryPath,
        {m_sample->sample().decided(test::Olena, "reject", test::DeliveryPath),
            m_sample->sample().decided(test::Marta, "accept", test::DeliveryPath),
            m_sample->sample().decided("ivan@sample.invalid", "defer", test::DeliveryPath)})));
    keep(stage, "11-conflict");
    core::JournalEntry stale = m_sample->sample().decided(test::Olena, "reject", test::DeliveryPath);
    stale.facts = "other";
    stage.view().showContent(ui::stageContent(m_sample->at(test::DeliveryPath, {stale})));
    keep(stage, "12-stale");
}

// Else it is no test at all: one that is skipped as a whole would take those behind it along.
[[maybe_unused]] static const bool registeredStagePicturesTest =
    qEnvironmentVariableIsSet("COUNTERSIGN_PICTURES")
    && test::registerTest([]() -> std::unique_ptr<QObject> { return std::make_unique<StagePicturesTest>(); });
#include "stage_pictures_test.moc"
