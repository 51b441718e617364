// SPDX-License-Identifier: Apache-2.0
// Not a check: with COUNTERSIGN_PICTURES=FOLDER it paints cards for people to look at.
#include "tests/support/test_program.h"
#include "tests/ui/card/opened_sample.h"
#include "tests/ui/card/studied_sample.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>

Q_DECLARE_METATYPE(ui::Appearance)

class CardPicturesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void paints_data();
    void paints();

private:
    std::unique_ptr<test::OpenedSample> m_sample;
};

void CardPicturesTest::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("COUNTERSIGN_PICTURES"))
        QSKIP("COUNTERSIGN_PICTURES names no folder");
    QApplication::setStyle(QStringLiteral("Fusion"));
    m_sample = std::make_unique<test::OpenedSample>(std::string());
}

void CardPicturesTest::paints_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("width");
    QTest::addColumn<ui::Appearance>("appearance");
    const auto add = [](const char* name, std::string_view path, int width, ui::Appearance appearance) {
        QTest::newRow(name) << QString::fromStdString(std::string(path)) << width << appearance;
    };
    using enum ui::Appearance;
    add("status-380-light", test::StatusPath, 380, Light);
    add("status-720-dark", test::StatusPath, 720, Dark);
    add("status-720-light", test::StatusPath, 720, Light);
    add("delivery-380-dark", test::DeliveryPath, 380, Dark);
    add("envelope-380-light", "POST /payments > response 402 > body", 380, Light);
    add("country-540-contrast", test::CountryPath, 540, HighContrast);
    add("words-380-light", "POST /orders > request body > cart_id", 380, Light);
    add("challenge-380-light", "GET /orders/{id}/challenge", 380, Light);
}

void CardPicturesTest::paints()
{
    QFETCH(QString, path);
    QFETCH(int, width);
    QFETCH(ui::Appearance, appearance);
    QApplication::setPalette(ui::paletteFor(appearance, {}));
    ui::ChangeCard& card = m_sample->card();
    m_sample->select(path.toStdString());
    card.resize(width,
        qEnvironmentVariableIntValue("COUNTERSIGN_PICTURES_HEIGHT") > 0
            ? qEnvironmentVariableIntValue("COUNTERSIGN_PICTURES_HEIGHT")
            : 1400);
    card.show();
    QTest::qWait(200); // layouts settle over several rounds
    const QDir folder(qEnvironmentVariable("COUNTERSIGN_PICTURES"));
    QVERIFY(card.grab().save(folder.filePath(QString::fromUtf8(QTest::currentDataTag()) + ".png")));
}

COUNTERSIGN_TEST(CardPicturesTest)
#include "card_pictures_test.moc"
