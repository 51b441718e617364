// SPDX-License-Identifier: Apache-2.0
// Not a check: with COUNTERSIGN_PICTURES=FOLDER it paints cards for people to look at.
#include "core/base/date.h"
#include "tests/support/test_program.h"
#include "tests/ui/card/long_words.h"
#include "tests/ui/card/opened_sample.h"
#include "tests/ui/card/studied_sample.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>

#include <functional>

Q_DECLARE_METATYPE(std::function<void(test::OpenedSample&)>)

class CardPicturesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void paints_data();
    void paints();
    void paintsStates_data();
    void paintsStates();

private:
    void paint(int width, ui::Appearance appearance);

    std::unique_ptr<test::LongWords> m_longWords;
    std::unique_ptr<test::OpenedSample> m_sample;
};

void CardPicturesTest::initTestCase()
{
    if (qEnvironmentVariableIsSet("COUNTERSIGN_PICTURES_LONG"))
        m_longWords = std::make_unique<test::LongWords>();
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
    m_sample->select(path.toStdString());
    paint(width, appearance);
}

void CardPicturesTest::paint(int width, ui::Appearance appearance)
{
    QApplication::setPalette(ui::paletteFor(appearance, {}));
    const int height = qEnvironmentVariableIntValue("COUNTERSIGN_PICTURES_HEIGHT");
    ui::ChangeCard& card = m_sample->card();
    card.resize(width, height > 0 ? height : 1400);
    card.show();
    QTest::qWait(200); // layouts settle over several rounds
    const QDir folder(qEnvironmentVariable("COUNTERSIGN_PICTURES"));
    QVERIFY(card.grab().save(folder.filePath(QString::fromUtf8(QTest::currentDataTag()) + ".png")));
}

void CardPicturesTest::paintsStates_data()
{
    QTest::addColumn<std::function<void(test::OpenedSample&)>>("prepare");
    using Prepare = std::function<void(test::OpenedSample&)>;
    const auto add = [](const char* name, const Prepare& prepare) { QTest::newRow(name) << prepare; };
    add("state-decided", [](test::OpenedSample& sample) {
        sample.select(test::StatusPath);
        core::Plan plan {
            "Consumers first: both values for one release", "", "marta@sample.invalid", "2027-02-01"};
        sample.workspace().statements().decide({sample.workspace().selected()},
            {.verdict = "accept-with-plan", .reason = {}, .plan = plan, .role = {}, .due = {}});
        sample.workspace().statements().comment(
            sample.workspace().selected(), "blocking", "Can we keep both for one release?", {});
        sample.workspace().statements().comment(
            sample.workspace().selected(), "fyi", "nit: the description still says pending.", {});
    });
    add("state-form", [](test::OpenedSample& sample) {
        sample.select("POST /payments > response 402 > body");
        sample.card().toggleSites();
        sample.card().decide("accept-with-plan");
    });
    add("state-sites", [](test::OpenedSample& sample) {
        sample.select("POST /orders > response 202 > body > redirect_url");
        sample.card().toggleSites();
        sample.card().beginMark();
        sample.card().decide("defer");
    });
    add("state-stale", [](test::OpenedSample& sample) {
        sample.select(test::DeliveryPath);
        sample.card().decide("accept");
        auto study = std::make_shared<ui::Study>(*sample.workspace().study());
        for (core::Finding& finding : study->check.contracts.front().diff.judgement.findings)
            if (finding.path == test::DeliveryPath) {
                finding.facts = "other";
                finding.before = "integer";
            }
        sample.workspace().statements().setStudy(study);
    });
    add("state-ignored", [](test::OpenedSample& sample) {
        auto study = std::make_shared<ui::Study>(*sample.workspace().study());
        core::Judgement& judgement = study->check.contracts.front().diff.judgement;
        const auto found = std::ranges::find(judgement.findings, test::DeliveryPath, &core::Finding::path);
        core::Suppression by;
        by.reason = "switched off 2026-12";
        by.owner = "olena@sample.invalid";
        by.expires = core::dateFromIso("2026-12-31");
        judgement.suppressed.push_back({*found, by});
        const std::string place = found->place;
        judgement.findings.erase(found);
        sample.workspace().statements().setStudy(study);
        sample.workspace().select(place);
    });
}

void CardPicturesTest::paintsStates()
{
    QFETCH(std::function<void(test::OpenedSample&)>, prepare);
    m_sample->card().show();
    prepare(*m_sample);
    for (auto* each : m_sample->card().findChildren<QPushButton*>())
        if (each->text().startsWith(QStringLiteral("Show witness")) && each->isVisible())
            each->click();
    paint(400, ui::Appearance::Light);
}

// Else it is no test at all: one that is skipped as a whole would take those behind it along.
[[maybe_unused]] static const bool registeredCardPicturesTest =
    qEnvironmentVariableIsSet("COUNTERSIGN_PICTURES")
    && test::registerTest([]() -> std::unique_ptr<QObject> { return std::make_unique<CardPicturesTest>(); });
#include "card_pictures_test.moc"
