// SPDX-License-Identifier: Apache-2.0
// Not a check: with COUNTERSIGN_PICTURES=folder it leaves pictures of the presenter's side of a meeting.
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/card/change_card.h"
#include "ui/commands.h"
#include "ui/meeting/desk_bar.h"
#include "ui/meeting/desk_course.h"
#include "ui/meeting/desk_side.h"
#include "ui/meeting/desk_view.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/prepare_page.h"
#include "ui/text_view/edited_texts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSplitter>
#include <QVBoxLayout>

class DeskPicturesTest : public QObject {
    Q_OBJECT
private slots:
    void takesPictures_data();
    void takesPictures();

private:
    QString m_folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
};

void DeskPicturesTest::takesPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ui::Appearance>("appearance");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << "desk-light" << ui::Appearance::Light << QSize(1872, 960);
    QTest::newRow("dark") << "desk-dark" << ui::Appearance::Dark << QSize(1232, 640);
    QTest::newRow("contrast") << "desk-contrast" << ui::Appearance::HighContrast << QSize(1232, 640);
}

void DeskPicturesTest::takesPictures()
{
    if (m_folder.isEmpty())
        QSKIP("COUNTERSIGN_PICTURES names no folder");
    QFETCH(QString, name);
    QFETCH(ui::Appearance, appearance);
    QFETCH(QSize, size);
    QApplication::setPalette(ui::paletteFor(appearance, QApplication::palette()));
    test::SampleWorkspace sample;
    const ui::Commands commands;
    ui::EditedTexts texts;
    QSplitter window;
    ui::MeetingPage page(sample.workspace(), commands,
        {new QWidget, new QWidget, new ui::ChangeCard(sample.workspace(), texts)});
    ui::DeskCourse course(page, sample.workspace(), commands);
    window.addWidget(page.navigator());
    window.addWidget(page.centre());
    window.addWidget(page.inspector());
    window.setSizes({300, size.width() - 680, 380});
    window.resize(size);
    window.show();
    const auto keep = [&](const QString& step) {
        course.enableCommands(true);
        QTest::qWait(100); // labels that wrap find their height in several rounds
        window.grab().save(m_folder + '/' + name + '-' + step + ".png");
    };
    page.prepare();
    page.preparing().showScreens("The room sees HDMI-1, you are on eDP-1.", true);
    keep("prepare");
    page.start();
    page.desk().bar().showScreens("The room sees HDMI-1, you are on eDP-1.");
    keep("begun");
    page.run().addAction("Ask the mobile team for a date", "marta@sample.invalid", "2027-02-01");
    page.run().publish("Both values for one release, says the mobile team.", "marta@sample.invalid");
    page.run().park("marta@sample.invalid", "2027-02-01");
    page.side().showClock({.sinceStart = 900, .left = 900, .onItem = 312, .share = 300});
    keep("parked");
    page.side().beginAction();
    const std::vector<core::AgendaItem> agenda = page.run().state()->agenda;
    const auto safe = std::ranges::find(agenda, core::AgendaKind::Safe, &core::AgendaItem::kind);
    page.run().show(static_cast<std::size_t>(safe - agenda.begin()));
    keep("safe");
    page.decide("accept");
    page.run().show(agenda.size());
    keep("summary");
}

COUNTERSIGN_TEST(DeskPicturesTest)
#include "desk_pictures_test.moc"
