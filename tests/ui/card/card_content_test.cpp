// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/card/studied_sample.h"
#include "ui/card/card_content.h"

class CardContentTest : public QObject {
    Q_OBJECT
private slots:
    void theSampleHasSevenCards_data();
    void theSampleHasSevenCards();
    void tellsWhereTheChangeIs();
    void showsItOnTheWire_data();
    void showsItOnTheWire();
    void saysWhyItBreaksAndProvesIt();
    void namesConsumersWorstFirst();
    void saysThatImpactIsUnknownWithoutConsumers();
    void saysHowToDoItSafely();
    void offersToWriteTheSafeStepIntoTheWorkingTree();
    void linksScenariosAndTheQuestionsOfThePacket();
    void saysWhoMustSignAndWhy();
    void readsAsASentence();
    void hasNothingOfAnUnknownPlace();
    void longHeadlinesAreCutAndKept();

private:
    ui::CardContent cardAt(std::string_view path) const
    {
        return *ui::cardContent(*m_sample.study(), m_sample.standing(), m_sample.placeOf(path));
    }

    const test::StudiedSample m_sample;
};

void CardContentTest::theSampleHasSevenCards_data()
{
    QTest::addColumn<QString>("position");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("headline");
    const auto add = [](const char* path, const char* position, core::Severity severity,
                         const char* headline) {
        QTest::newRow(path) << position << static_cast<int>(severity) << headline;
    };
    using enum core::Severity;
    add("POST /payments > response 402 > body", "3 of 7", Breaking,
        "POST /payments 402 no longer answers with ErrorEnvelope: `code` and `trace_id` are gone");
    add("POST /orders > request body > billing_country", "2 of 7", Breaking,
        "billing_country must be sent now; it did not exist before");
    add("POST /orders > response 202 > body > status", "1 of 7", Breaking,
        "status may be \"pending_payment\" in place of \"pending\"");
    add("POST /orders > response 202 > body > estimated_delivery", "4 of 7", Risky,
        "estimated_delivery is no longer sent");
    add("GET /orders/{id}/challenge", "6 of 7", Safe, "/orders/{id}/challenge is new");
    add("POST /orders > response 202 > body > redirect_url", "5 of 7", Safe, "redirect_url may be sent now");
    add("POST /orders > request body > cart_id", "7 of 7", Docs,
        "cart_id is described as \"The cart to order, by the id that the cart service gave it.\", as \"Id of "
        "the cart.\" before");
}

void CardContentTest::theSampleHasSevenCards()
{
    QFETCH(QString, position);
    QFETCH(int, severity);
    QFETCH(QString, headline);
    const ui::CardContent card = cardAt(QTest::currentDataTag());
    QCOMPARE(card.position, position);
    QCOMPARE(static_cast<int>(card.severity), severity);
    QCOMPARE(card.wholeHeadline, headline);
    QCOMPARE(card.state, ui::CardState::Undecided);
    QVERIFY(!card.why.isEmpty());
    QVERIFY(!card.snippet.rows.empty());
    QVERIFY(!card.owners.empty());
    QCOMPARE(card.consumers.size(), std::size_t {3});
}

void CardContentTest::tellsWhereTheChangeIs()
{
    const ui::CardWhereabouts where = cardAt(test::StatusPath).whereabouts;
    QCOMPARE(where.breadcrumb, "POST /orders › response 202 › body › status");
    QCOMPARE(where.definition, "defined in Order");
    QCOMPARE(where.source, "openapi/schemas/order.yaml:52");
    QCOMPARE(where.side, core::Side::Candidate);
    QCOMPARE(where.sites.size(), std::size_t {6});
    QCOMPARE(where.sites.at(1).operation, "GET /orders");
    QCOMPARE(where.sites.at(1).place, "response 200 › body › items[] › status");
    QCOMPARE(cardAt(test::DeliveryPath).whereabouts.side, core::Side::Baseline);
}

void CardContentTest::showsItOnTheWire_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto add = [](std::string_view path, const char* before, const char* after) {
        QTest::newRow(std::string(path).c_str()) << before << after;
    };
    add(test::StatusPath, R"({"status":"pending"})", R"({"status":"pending_payment"})");
    add("GET /orders/{id}/challenge", "", "GET /orders/{id}/challenge");
    add("POST /orders > request body > cart_id", "", "");
}

void CardContentTest::showsItOnTheWire()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const ui::CardWire wire = cardAt(QTest::currentDataTag()).wire;
    QCOMPARE(wire.before, before);
    QCOMPARE(wire.after, after);
}

void CardContentTest::saysWhyItBreaksAndProvesIt()
{
    const ui::CardContent status = cardAt(test::StatusPath);
    QCOMPARE(status.whyHeading, "Why it breaks");
    QVERIFY(status.why.startsWith("Clients receive what they were not promised."));
    QCOMPARE(status.witness.caption, "Valid under the candidate, refused by v2.3.0.");
    QVERIFY(status.witness.value.contains("\n  \"status\": \"pending_payment\""));
    QCOMPARE(status.witness.refusal,
        "/status: `pending_payment` is not one of `pending`, `paid`, `payment_abandoned`");
    const ui::CardContent country = cardAt(test::CountryPath);
    QVERIFY(country.why.startsWith("Requests that worked are refused."));
    QCOMPARE(country.witness.caption, "Valid under v2.3.0, refused by the candidate.");
    QCOMPARE(cardAt("GET /orders/{id}/challenge").whyHeading, "Safe because");
    QVERIFY(cardAt(test::DeliveryPath).witness.caption.isEmpty());
}

void CardContentTest::namesConsumersWorstFirst()
{
    const std::vector<ui::CardConsumer> consumers = cardAt(test::StatusPath).consumers;
    QCOMPARE(consumers.front().name, "web-checkout");
    QCOMPARE(consumers.front().impactWords, "affected");
    QCOMPARE(consumers.front().pin, "2.3.0");
    QCOMPARE(consumers.front().contact, "@frontend");
    QVERIFY(consumers.front().evidence.contains("pacts/web-checkout-checkout.json"));
    QCOMPARE(consumers.back().name, "finance-export");
    QCOMPARE(consumers.back().impactWords, "unknown");
}

void CardContentTest::saysThatImpactIsUnknownWithoutConsumers()
{
    const test::StudiedSample sample;
    sample.study()->check.consumers.clear();
    const auto card = ui::cardContent(*sample.study(), sample.standing(), sample.placeOf(test::StatusPath));
    QVERIFY(card->consumers.empty());
    QCOMPARE(card->noConsumers, "Impact unknown: no consumers listed.");
}

void CardContentTest::saysHowToDoItSafely()
{
    const ui::CardRecipe status = cardAt(test::StatusPath).recipe;
    QVERIFY(status.text.startsWith("The value cannot be sent under two names."));
    QVERIFY(!status.canApply);
    QVERIFY(status.whyNot.contains("cannot both be sent"));
    QVERIFY(cardAt("GET /orders/{id}/challenge").recipe.text.isEmpty());
}

void CardContentTest::offersToWriteTheSafeStepIntoTheWorkingTree()
{
    const ui::CardRecipe committed = cardAt(test::DeliveryPath).recipe;
    QVERIFY(!committed.canApply);
    QVERIFY(committed.whyNot.contains("working tree"));
    const test::StudiedSample sample {std::string()};
    const auto card = ui::cardContent(*sample.study(), sample.standing(), sample.placeOf(test::DeliveryPath));
    QVERIFY(card->recipe.canApply);
    QVERIFY(card->recipe.whyNot.isEmpty());
}

void CardContentTest::linksScenariosAndTheQuestionsOfThePacket()
{
    const std::vector<ui::CardCriterion> criteria = cardAt(test::StatusPath).acceptance;
    QCOMPARE(criteria.front().mark, ui::CardMark::Good);
    QVERIFY(criteria.front().text.contains("3DS"));
    QCOMPARE(criteria.at(1).mark, ui::CardMark::Neutral);
    const auto retry = std::ranges::find(criteria, "boundary.retryBehaviour", &ui::CardCriterion::field);
    QVERIFY(retry != criteria.end());
    QCOMPARE(retry->text, "Retry: not stated");
    QCOMPARE(retry->mark, ui::CardMark::Attention);
    QCOMPARE(cardAt("POST /payments > response 402 > body").acceptance.front().mark, ui::CardMark::Attention);
    QVERIFY(cardAt("GET /orders/{id}/challenge").acceptance.empty());
}

void CardContentTest::saysWhoMustSignAndWhy()
{
    const std::vector<ui::CardOwner> owners = cardAt(test::StatusPath).owners;
    QCOMPARE(owners.at(0).role, "Backend");
    QCOMPARE(owners.at(0).state, "must sign: olena@sample.invalid");
    QVERIFY(owners.at(0).isAboutThis);
    QCOMPARE(owners.at(1).role, "Frontend");
    QVERIFY(owners.at(1).reason.contains("x-interaction"));
    QCOMPARE(owners.at(2).role, "Product");
    QVERIFY(!owners.at(2).isAboutThis);
    QCOMPARE(owners.at(3).state, "is asked: taras@sample.invalid");
}

void CardContentTest::readsAsASentence()
{
    QCOMPARE(
        cardAt(test::DeliveryPath).spoken, "estimated_delivery is no longer sent. Risky. 4 of 7. Undecided");
}

void CardContentTest::hasNothingOfAnUnknownPlace()
{
    QVERIFY(!ui::cardContent(*m_sample.study(), m_sample.standing(), "no such place"));
}

void CardContentTest::longHeadlinesAreCutAndKept()
{
    const test::StudiedSample sample;
    auto& findings = sample.study()->check.contracts.front().diff.judgement.findings;
    findings.front().message = std::string(100, 'a') + " " + std::string(100, 'b');
    const auto card = ui::cardContent(*sample.study(), sample.standing(), findings.front().place);
    QCOMPARE(card->headline.left(100), QString(100, 'a'));
    QVERIFY(card->headline.size() < 110);
    QCOMPARE(card->wholeHeadline.size(), qsizetype {201});
}

COUNTERSIGN_TEST(CardContentTest)
#include "card_content_test.moc"
