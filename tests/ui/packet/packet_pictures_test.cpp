// SPDX-License-Identifier: Apache-2.0
// Pictures of the workspace Packet for people to look at, in the folder that COUNTERSIGN_PICTURES names.
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/signing_person.h"
#include "ui/packet/obstacle_page.h"
#include "ui/packet/packet_view.h"
#include "ui/packet/sign_sheet.h"
#include "ui/packet/signed_page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSplitter>

class PacketPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void takesThem_data();
    void takesThem();

private:
    void take(QWidget& widget, const char* name) const;

    QString m_folder = qEnvironmentVariable("COUNTERSIGN_PICTURES");
    QString m_suffix;
};

void PacketPicturesTest::takesThem_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QSize>("size");
    const QPalette light = ui::paletteFor(ui::Appearance::Light, {});
    const QPalette dark = ui::paletteFor(ui::Appearance::Dark, {});
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
        const QByteArray width = QByteArray::number(size.width());
        QTest::newRow("light-" + width) << light << size;
        QTest::newRow("dark-" + width) << dark << size;
        QTest::newRow("high-light-" + width) << ui::paletteFor(ui::Appearance::HighContrast, light) << size;
        QTest::newRow("high-dark-" + width) << ui::paletteFor(ui::Appearance::HighContrast, dark) << size;
    }
}

void PacketPicturesTest::take(QWidget& widget, const char* name) const
{
    QTest::qWait(200);
    QVERIFY(widget.grab().save(m_folder + u'/' + name + u'-' + m_suffix + ".png"));
}

void PacketPicturesTest::takesThem()
{
    QFETCH(QPalette, palette);
    QFETCH(QSize, size);
    if (m_folder.isEmpty() || !test::hasSshKeygen())
        QSKIP("COUNTERSIGN_PICTURES names no folder");
    m_suffix = QTest::currentDataTag();
    QApplication::setPalette(palette);
    test::SigningPerson person;
    person.open();
    ui::PacketView view(person.workspace());
    QSplitter window;
    for (QWidget* each : {view.sections(), view.centre(), view.preview()})
        window.addWidget(each);
    window.resize(size);
    window.setSizes({260, size.width() - 640, 380});
    window.show();
    QTRY_VERIFY(view.desk().draft() && !view.desk().isDrafting());
    take(window, "1-gaps");
    person.decideAll();
    QTRY_VERIFY(view.desk().draft()->missing() == 0);
    QTRY_VERIFY(!person.workspace().statements().isWriting() && !view.desk().isDrafting());
    take(window, "2-filled");
    view.sign();
    QTRY_VERIFY_WITH_TIMEOUT(view.centre()->findChild<ui::ObstaclePage*>()->isVisible(), 20'000);
    take(window, "3-pin");
    person.pin();
    emit view.centre()->findChild<ui::ObstaclePage*>()->lookAgainWanted();
    ui::SignSheet* sheet = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((sheet = window.findChild<ui::SignSheet*>()), 20'000);
    take(*sheet, "4-sheet");
    emit sheet->signWanted();
    QTRY_VERIFY_WITH_TIMEOUT(view.centre()->findChild<ui::SignedPage*>()->isVisible(), 20'000);
    take(window, "5-signed");
    QSignalSpy verified(&view.desk(), &ui::PacketDesk::verified);
    emit view.centre()->findChild<ui::SignedPage*>()->verifyWanted();
    QVERIFY(verified.wait(20'000));
    take(window, "6-verified");
}

COUNTERSIGN_TEST(PacketPicturesTest)
#include "packet_pictures_test.moc"
