// SPDX-License-Identifier: Apache-2.0
#include "core/lint/criteria_check.h"
#include "tests/support/contract_printer.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

class CriteriaCheckTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void drawsATransition_data();
    void drawsATransition();
    void holdsStatusesAgainstTheOperation_data();
    void holdsStatusesAgainstTheOperation();
    void holdsValuesAgainstTheOperation_data();
    void holdsValuesAgainstTheOperation();
    void holdsFieldsAgainstTheOperation_data();
    void holdsFieldsAgainstTheOperation();
    void seesTransitions_data();
    void seesTransitions();
    void saysNothingItIsNotSureOf_data();
    void saysNothingItIsNotSureOf();
    void tellsWhereItIsWrong();
    void saysWhatIsTiedToNothing();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void holdsTheSeedAgainstTheSample_data();
    void holdsTheSeedAgainstTheSample();

private:
    QString noteOn(const QString& operation, const QString& steps) const;
    static void columns();
    void check() const;

    std::shared_ptr<const core::Contract> m_contract;
};

namespace {

std::vector<core::CriterionNote> notesOn(
    const core::Contract& contract, const QString& steps, const QString& tag)
{
    const std::vector<core::FeatureFile> files {
        {"a.feature", ("Feature: F\n" + tag + "\nScenario: S\n" + steps).toStdString()}};
    return core::checkCriteria(contract, core::readCriteria(contract, files), {});
}

QString words(const core::CriterionNote& note)
{
    const std::string_view state = core::criterionStateName(note.state);
    return QString::fromUtf8(state.data(), qsizetype(state.size()))
        + (note.what.empty() ? QString() : ": " + QString::fromStdString(note.what));
}

core::Finding breaking(const std::string& place, const std::vector<core::FindingSite>& sites)
{
    core::Finding finding;
    finding.severity = core::Severity::Breaking;
    finding.place = place;
    finding.sites = sites;
    return finding;
}

QStringList summary(const std::vector<core::CriterionNote>& notes)
{
    QStringList lines;
    for (const core::CriterionNote& each : notes) {
        QStringList places;
        for (const std::string& place : each.places)
            places << QString::fromStdString(place);
        lines << QString::fromStdString(each.operation) + " " + words(each) + " [" + places.join(",") + "]";
    }
    return lines;
}

} // namespace

void CriteriaCheckTest::initTestCase()
{
    m_contract = test::readTexts({{"main.yaml", test::fixture("criteria/check/main.yaml")}}, "main.yaml");
    QVERIFY(m_contract);
    QVERIFY(m_contract->isWhole());
}

QString CriteriaCheckTest::noteOn(const QString& operation, const QString& steps) const
{
    const auto notes = notesOn(*m_contract, steps, "@" + operation);
    return notes.size() == 1 ? words(notes.front()) : QString("%1 notes").arg(notes.size());
}

void CriteriaCheckTest::columns()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("note");
}

void CriteriaCheckTest::check() const
{
    QFETCH(QString, operation);
    QFETCH(QString, steps);
    QFETCH(QString, note);
    QCOMPARE(noteOn(operation, steps), note);
}

namespace {

/// A row whose name is its Then.
void then(const char* operation, const char* step, const char* note)
{
    QTest::newRow((std::string(operation) + ": " + step).c_str())
        << operation << QString::fromUtf8("When it is done\nThen ") + QString::fromUtf8(step)
        << QString::fromUtf8(note);
}

} // namespace

void CriteriaCheckTest::drawsATransition_data()
{
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const core::StateTransition& transition, const char* expected) {
        QTest::newRow(name) << QString::fromStdString(core::transitionWords(transition))
                            << QString::fromUtf8(expected);
    };
    row("all of it", {"status", "pending", "paid"}, "status: pending → paid");
    row("from anywhere", {"status", "", "paid"}, "status: … → paid");
    row("of a field nobody knows", {"", "", "paid"}, "… → paid");
}

void CriteriaCheckTest::drawsATransition()
{
    QFETCH(QString, drawn);
    QFETCH(QString, expected);
    QCOMPARE(drawn, expected);
}

void CriteriaCheckTest::holdsStatusesAgainstTheOperation_data()
{
    columns();
    const auto wrong = [](const char* step, const char* code) {
        then("createPayment", step,
            ("contradicted: It names " + std::string(code)
                + ", which POST /payments does not have: 201, 402 and 409")
                .c_str());
    };
    wrong("the API returns 200", "200");
    wrong("the API returns a 404", "404");
    wrong("the API responds with 500 because the bank is down", "500");
    wrong("they get 404 Not Found", "404");
    wrong("the status is 200", "200");
    wrong("the HTTP status code is \"200\"", "200");
    wrong("there is a 500 error", "500");
    wrong("the API returns 200 or 202", "200 and 202");
    wrong("the API returns 200/202", "200 and 202");
    wrong("a 5xx response", "5XX");
    wrong("the API returns 404, not 409", "404");
    wrong("API повертає 404", "404");
    wrong("l'API renvoie 404", "404");
    wrong("la API devuelve 404", "404");
    wrong("API zwraca 404", "404");
    wrong("die API antwortet mit 404", "404");
    then("createPayment", "the API returns 201", "present");
    then("createPayment", "the API returns 201 Created", "present");
    then("createPayment", "the API returns 200 or 201", "present");
    then("createPayment", "the API returns 4xx", "present");
    then("createOrder", "the API returns 422", "present");
    then("createOrder", "the API returns 503",
        "contradicted: It names 503, which POST /orders does not have: 202, 402 and 4XX");
    then("listOrders", "the API returns 503", "present");
    then("getNothing", "the API returns 200", "present");
}

void CriteriaCheckTest::holdsStatusesAgainstTheOperation()
{
    check();
}

void CriteriaCheckTest::holdsValuesAgainstTheOperation_data()
{
    columns();
    const char* wrongStatus =
        "contradicted: It names \"pending\", which `status` cannot be: paid, payment_abandoned and "
        "pending_payment";
    then("createOrder", "the API returns 202 with status \"pending\"", wrongStatus);
    then("createOrder", "the API returns 202 with `status` set to `pending`", wrongStatus);
    then("createOrder", "the API returns 202 with the field \"status\" = 'pending'", wrongStatus);
    then("createOrder", "the API returns 202 with status: \"pending\"", wrongStatus);
    then("createOrder", "the order has status “pending”", wrongStatus);
    then("createOrder", "the API returns 202 with status \"pending_payment\"", "present");
    then("createOrder", "the API returns 202 with status \"pending\" or \"paid\"", "present");
    then("createOrder", "the API returns 402 with code \"CARD_LOST\"",
        "contradicted: It names \"CARD_LOST\", which `code` cannot be: PAYMENT_DECLINED and "
        "VALIDATION_FAILED");
    then("createOrder", "the API returns 402 with error.code \"PAYMENT_DECLINED\"", "present");
    then("createOrder", "the API returns 402 with CARD_LOST",
        "contradicted: It names \"CARD_LOST\", which response 402 of POST /orders cannot say");
    then("createOrder", "the response has a tag \"gift_wrap\"", "present");
    then("createOrder", "the response has tags \"gift_bag\"",
        "contradicted: It names \"gift_bag\", which `tags` cannot be: express_mail and gift_wrap");
    then("createOrder", "the response has mode \"by_sms\"", "present");
    then("createOrder", "the response has mode \"by_post\"",
        "contradicted: It names \"by_post\", which `mode` cannot be: by_sms and in_app");
    then("createPayment", "the API returns 402 with code \"PAYMENT_DECLINED\"",
        "contradicted: It names the field `code`, which response 402 of POST /payments does not have");
    then("createPayment", "the API returns 201 with outcome \"captured\"", "present");
    then("createPayment", "the API returns 201 with state \"captured\"", "present");
    then("createPayment", "the API returns 201 with state \"settled\"",
        "contradicted: It names the field `state`, which response 201 of POST /payments does not have");
    then("createOrder", "the response includes the id \"ord_7Q2MX4\"", "present");
    then("createOrder", "the response includes the note \"leave_it_here\"", "present");
}

void CriteriaCheckTest::holdsValuesAgainstTheOperation()
{
    check();
}

void CriteriaCheckTest::holdsFieldsAgainstTheOperation_data()
{
    columns();
    then("createOrder", "the response includes a redirect_url for the challenge", "present");
    then("createOrder", "the response includes `shippingAddress.city`", "present");
    then("createOrder", "the response includes a redirect_uri",
        "contradicted: It names the field `redirect_uri`, which no response of POST /orders has; it "
        "has `redirect_url`");
    then("createOrder", "the API returns 202 with a redirect_uri",
        "contradicted: It names the field `redirect_uri`, which response 202 of POST /orders does not have; "
        "it "
        "has `redirect_url`");
    then("createOrder", "the response contains the field billing_country",
        "contradicted: It names the field `billing_country`, which no response of POST /orders has");
    then("createOrder", "the response has a `Location` header", "present");
    then("createOrder", "the body has `redirectUrl`",
        "contradicted: It names the field `redirectUrl`, which no response of POST /orders has; it "
        "has `redirect_url`");
    then("createOrder", "the API returns 402 with a trace_id", "present");
    then("createOrder", "the API returns 202 with a trace_id",
        "contradicted: It names the field `trace_id`, which response 202 of POST /orders does not have");
    then("listOrders", "the response has a next_cursor", "present");
    then("listOrders", "each item of the response has a redirect_url", "present");
}

void CriteriaCheckTest::holdsFieldsAgainstTheOperation()
{
    check();
}

void CriteriaCheckTest::seesTransitions_data()
{
    columns();
    const auto row = [](const char* name, const char* steps, const char* note,
                         const char* operation = "createOrder") {
        QTest::newRow(name) << operation << QString::fromUtf8(steps) << QString::fromUtf8(note);
    };
    row("the seed's",
        "Given a challenge\nWhen it times out\nThen the order transitions to \"payment_abandoned\"",
        "transition: status: … → payment_abandoned");
    row("from a given state",
        "Given an order with status \"pending_payment\"\nWhen it times out\nThen it moves to \"paid\"",
        "transition: status: pending_payment → paid");
    row("from a state given without quotes",
        "Given a pending_payment order\nWhen it times out\nThen it becomes payment_abandoned",
        "transition: status: pending_payment → payment_abandoned");
    row("from one of two given states",
        "Given a \"paid\" and a \"pending_payment\" order\nWhen it is late\nThen it becomes "
        "\"payment_abandoned\"",
        "transition: status: … → payment_abandoned");
    row("from and to", "When it is late\nThen it changes from \"pending_payment\" to \"paid\"",
        "transition: status: pending_payment → paid");
    row("to nowhere", "When it is late\nThen the order transitions to \"abandoned\"",
        "contradicted: It names the state \"abandoned\", which no response can say: `status` is paid, "
        "payment_abandoned, pending_payment");
    row("of another operation", "When it is late\nThen the order transitions to \"paid\"",
        "transition: status: … → paid", "getSilent");
    row("where a free field could say it", "When it is late\nThen the network transitions to \"down\"",
        "transition: … → down", "createPayment");
    row("with an answer",
        "When it is late\nThen the API returns 202\nAnd the order transitions to \"payment_abandoned\"",
        "present");
    row("not", "When it is late\nThen the order never transitions to \"gone\"", "present");
    row("in Ukrainian", "When it is late\nThen замовлення переходить у \"paid\"",
        "transition: status: … → paid");
}

void CriteriaCheckTest::seesTransitions()
{
    check();
}

void CriteriaCheckTest::saysNothingItIsNotSureOf_data()
{
    columns();
    for (const char* step : {"the shop returns 200 orders", "it takes 250 ms", "100 items are shown",
             "the API does not return 500", "the API never returns 404", "the API returns {status}",
             "the status is \"<status>\"", "the page shows \"payment_received\"",
             "the frontend renders the challenge in an iframe",
             "the order is not marked paid until the callback arrives",
             "the frontend shows a retry affordance, not a success screen",
             "the screen shows a badge with status \"Open\"", "an e-mail with code \"ABC_DEF\" is sent",
             "an event order_paid is published", "the customer's name is 'Ada'",
             "the API returns 202 with user \"bob\"", "the response has the message \"Card declined\"",
             "the API returns 202 within 500 ms", "the order's total is \"24.90\"",
             "the response is what they want", "", "die Bestellung ist nicht \"weg\"",
             "l'écran affiche \"en_cours\"", "la respuesta no incluye un redirect_uri",
             "сторінка показує \"в_дорозі\"", "the refund of 500 is sent", "it retries 429 times",
             "the API calls the payment_service", "`POST /orders` is called once more"})
        then("createOrder", step, "present");
    then("getFree", "the response has a redirect_uri", "present");
    then("getFree", "the API returns 200 with status \"anything\"", "present");
    then("getSilent", "the response has a redirect_uri", "present");
    QTest::newRow("what was sent comes back")
        << "createOrder"
        << "When they send the code \"SPRING_SALE\"\nThen the API returns 402 for SPRING_SALE"
        << "present";
    QTest::newRow("another operation it names has it")
        << "createOrder"
        << "When POST /payments is called\nThen the API returns 201 with outcome \"captured\""
        << "contradicted: It names 201, which POST /orders does not have: 202, 402 and 4XX";
    QTest::newRow("a Given is no promise")
        << "createOrder"
        << "Given the API returns 500\nWhen they wait\nThen nothing happens"
        << "present";
}

void CriteriaCheckTest::saysNothingItIsNotSureOf()
{
    check();
}

void CriteriaCheckTest::tellsWhereItIsWrong()
{
    const auto notes = notesOn(*m_contract,
        "When it is done\nThen the API returns 202\nAnd the response includes a redirect_uri\n",
        "@createOrder");
    QCOMPARE(notes.size(), 1U);
    QCOMPARE(notes[0].operation, "POST /orders");
    QCOMPARE(notes[0].scenario, "F: S");
    QCOMPARE(notes[0].file, "a.feature");
    QCOMPARE(notes[0].at.line, 5U);
}

void CriteriaCheckTest::saysWhatIsTiedToNothing()
{
    const auto notes = notesOn(
        *m_contract, "When it is done\nThen the API returns 777 and 299 with status \"gone\"", "@smoke");
    QCOMPARE(summary(notes), QStringList {" present: It is tied to no operation []"});
}

void CriteriaCheckTest::namesWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("notes");
    QTest::addColumn<QStringList>("expected");
    const core::FindingSite request {"POST /orders", core::Flow::Request, "POST /orders > body > cart_id"};
    const core::FindingSite placed {
        "POST /orders", core::Flow::Response, "POST /orders > response 202 > body > status"};
    const core::FindingSite declined {"POST /orders", core::Flow::Response, "POST /orders > response 402"};
    const core::FindingSite listed {"GET /orders", core::Flow::Response, "GET /orders > response 200 > body"};
    const core::FindingSite gone {"GET /gone", core::Flow::Response, "GET /gone > response 200 > body"};
    const auto contract =
        test::readTexts({{"main.yaml", test::fixture("criteria/check/main.yaml")}}, "main.yaml");
    const auto row = [&](const char* name, const char* then, const std::vector<core::Finding>& findings,
                         const QStringList& expected) {
        core::Criteria criteria;
        if (*then != 0)
            criteria.scenarios.push_back({.operation = "POST /orders",
                .title = "S",
                .steps = {{core::StepKind::When, "When", "they pay"}, {core::StepKind::Then, "Then", then}}});
        QTest::newRow(name) << summary(core::checkCriteria(*contract, criteria, findings)) << expected;
    };
    const char* lacks = "missing: It changes in a breaking way and has no scenario";
    row("none at all", "", {breaking("a", {request})}, {"POST /orders " + QString(lacks) + " [a]"});
    row("two of one operation", "", {breaking("a", {request}), breaking("b", {placed})},
        {"POST /orders " + QString(lacks) + " [a,b]"});
    row("for a request", "the API returns 402", {breaking("a", {request})}, {"POST /orders present [a]"});
    row("for the response it names", "the API returns 202", {breaking("a", {placed})},
        {"POST /orders present [a]"});
    row("for another response", "the API returns 202", {breaking("a", {declined})},
        {"POST /orders present []",
            "POST /orders " + QString(lacks) + " that says what its response 402 is now [a]"});
    row("without an answer, for a success", "the order becomes \"paid\"", {breaking("a", {placed})},
        {"POST /orders transition: status: … → paid [a]"});
    row("without an answer, for an error", "the order becomes \"paid\"", {breaking("a", {declined})},
        {"POST /orders transition: status: … → paid []",
            "POST /orders " + QString(lacks) + " that says what its response 402 is now [a]"});
    row("at one of two operations", "the API returns 202", {breaking("a", {listed, placed})},
        {"POST /orders present [a]"});
    row("at neither", "", {breaking("a", {listed, placed})},
        {"GET /orders " + QString(lacks) + " that says what its response 200 is now [a]"});
    row("of what is gone", "", {breaking("a", {gone})}, {});
    core::Finding risky = breaking("a", {request});
    risky.severity = core::Severity::Risky;
    row("of what breaks nothing", "", {risky}, {});
}

void CriteriaCheckTest::namesWhatIsMissing()
{
    QFETCH(QStringList, notes);
    QFETCH(QStringList, expected);
    QCOMPARE(notes, expected);
}

void CriteriaCheckTest::holdsTheSeedAgainstTheSample_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("as the candidate has it")
        << "[pending_payment, paid, payment_abandoned]"
        << QStringList {
               "POST /orders present []", "POST /orders transition: status: … → payment_abandoned []"};
    QTest::newRow("as the baseline has it")
        << "[pending, paid, payment_abandoned]"
        << QStringList {"POST /orders contradicted: It names \"pending_payment\", which `status` cannot be: "
                        "paid, payment_abandoned and pending []",
               "POST /orders transition: status: … → payment_abandoned []"};
    QTest::newRow("without the last state") << "[pending_payment, paid]"
                                            << QStringList {"POST /orders present []",
                                                   "POST /orders contradicted: It names the state "
                                                   "\"payment_abandoned\", which no response can say: "
                                                   "`status` is paid, pending_payment []"};
}

void CriteriaCheckTest::holdsTheSeedAgainstTheSample()
{
    QFETCH(QString, status);
    QFETCH(QStringList, expected);
    QString text = QString::fromStdString(test::fixture("criteria/contracts/seed/main.yaml"));
    const QString bare = "responses: {'202': {description: Yes}}";
    text = text.left(text.indexOf("  /payments:"));
    text.replace(bare,
        "responses: {'202': {description: Yes, content: {application/json: {schema: {type: object, "
        "properties: "
        "{redirect_url: {type: string}, status: {enum: "
            + status + "}}}}}}}");
    const auto contract = test::readTexts({{"main.yaml", text.toStdString()}}, "main.yaml");
    QVERIFY(contract);
    QCOMPARE(summary(core::checkCriteria(*contract, core::readCriteria(*contract), {})), expected);
}

COUNTERSIGN_TEST(CriteriaCheckTest)
#include "criteria_check_test.moc"
