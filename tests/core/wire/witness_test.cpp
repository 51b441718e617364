// SPDX-License-Identifier: Apache-2.0
#include "core/wire/witness.h"
#include "tests/support/body_schema.h"
#include "tests/support/test_program.h"

#include <QTest>

class WitnessTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheSmallest_data();
    void findsTheSmallest();
    void reachesThePlace_data();
    void reachesThePlace();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
    void goesBothWays_data();
    void goesBothWays();
    void sendsWhatIsNotDeclaredWhereThatIsThePoint();
    void sendsWhatIsRequiredThoughNotDeclared();
    void stopsWhenAsked();
    void isTheSameEveryTime();
};

namespace {

core::Witness witnessOf(const test::BodySchema& sender, const test::BodySchema& receiver,
    std::string_view way = {}, core::Direction direction = core::Direction::Request)
{
    const core::WitnessQuestion question {.sender = sender.schema,
        .receiver = receiver.schema,
        .senderPath = test::wayDown(*sender.schema.element, way),
        .receiverPath = test::wayDown(*receiver.schema.element, way),
        .direction = direction};
    return core::findWitness(question);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("receiver");
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("refusal");
}

void row(const char* name, const char* sender, const char* receiver, const char* way, const char* value,
    const char* refusal)
{
    QTest::newRow(name) << QByteArray(sender) << QByteArray(receiver) << QByteArray(way) << QByteArray(value)
                        << QByteArray(refusal);
}

} // namespace

void WitnessTest::findsTheSmallest_data()
{
    addColumns();
    row("maxLength tightened", R"({"type":"string","maxLength":12})", R"({"type":"string","maxLength":10})",
        "", R"("aaaaaaaaaaa")", "");
    row("maxLength imposed", R"({"type":"string"})", R"({"type":"string","maxLength":3})", "", R"("aaaa")",
        "");
    row("minLength", R"({"type":"string"})", R"({"type":"string","minLength":2})", "", R"("")", "");
    row("maximum", R"({"type":"integer","maximum":10})", R"({"type":"integer","maximum":5})", "", "6", "");
    row("exclusive", R"({"type":"integer","minimum":3})", R"({"type":"integer","exclusiveMinimum":3})", "",
        "3", "");
    row("fractions", R"({"type":"number"})", R"({"type":"integer"})", "", "0.5", "");
    row("multipleOf", R"({"type":"integer","multipleOf":5})", R"({"type":"integer","multipleOf":10})", "",
        "5", "");
    row("multipleOf within bounds", R"({"type":"integer","multipleOf":3,"minimum":100})",
        R"({"type":"integer","multipleOf":9,"minimum":100})", "", "102", "");
    row("enum value lost", R"({"enum":["a","b"]})", R"({"enum":["b"]})", "", R"("a")", "");
    row("null", R"({"type":["string","null"]})", R"({"type":"string"})", "", "null", "");
    row("type", R"({"type":["string","boolean"]})", R"({"type":"string"})", "", "true", "");
    row("anything", R"({"title":"any"})", R"({"type":"string"})", "", "0", "");
    row("pattern imposed", R"({"type":"string"})", R"({"type":"string","pattern":"^[a-z]+$"})", "", R"("")",
        "");
    row("pattern tightened", R"({"type":"string","pattern":"^[A-Z]{3}[0-9]{1,5}$"})",
        R"({"type":"string","pattern":"^[A-Z]{3}[0-9]{1,3}$"})", "", "", "");
    row("pattern with length", R"({"type":"string","pattern":"^[a-z]+$","maxLength":8})",
        R"({"type":"string","pattern":"^[a-z]+$","maxLength":6})", "", R"("aaaaaaa")", "");
    row("format", R"({"type":"string"})", R"({"type":"string","format":"date"})", "", R"("")", "");
    row("date to date-time", R"({"type":"string","format":"date"})",
        R"({"type":"string","format":"date-time"})", "", R"("2024-05-31")", "");
    row("int64 to int32", R"({"type":"integer","format":"int64"})", R"({"type":"integer","format":"int32"})",
        "", "2147483648", "");
    row("required", R"({"type":"object","properties":{"a":{}}})",
        R"({"type":"object","properties":{"a":{}},"required":["a"]})", "", "{}", "");
    row("field closed", R"({"type":"object","properties":{"a":{"type":"integer"}}})",
        R"({"type":"object","properties":{},"additionalProperties":false})", "", R"({"a":0})", "");
    row("minItems", R"({"type":"array","items":{"type":"integer"}})",
        R"({"type":"array","items":{"type":"integer"},"minItems":1})", "", "[]", "");
    row("maxItems", R"({"type":"array","items":{"type":"integer"}})",
        R"({"type":"array","items":{"type":"integer"},"maxItems":2})", "", "[0,0,0]", "");
    row("uniqueItems", R"({"type":"array","items":{"type":"integer"}})",
        R"({"type":"array","items":{"type":"integer"},"uniqueItems":true})", "", "[0,0]", "");
    row("contains", R"({"type":"array"})", R"({"type":"array","contains":{"const":5}})", "", "[]", "");
    row("minProperties", R"({"type":"object","properties":{"a":{"type":"integer"}}})",
        R"({"type":"object","properties":{"a":{"type":"integer"}},"minProperties":1})", "", "{}", "");
    row("maxProperties", R"({"type":"object","additionalProperties":{"type":"integer"}})",
        R"({"type":"object","additionalProperties":{"type":"integer"},"maxProperties":1})", "",
        R"({"a0":0,"a1":0})", "");
    row("names", R"({"type":"object","additionalProperties":true})",
        R"({"type":"object","additionalProperties":true,"propertyNames":{"maxLength":3}})", "", "", "");
    row("dependentRequired",
        R"({"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}}})",
        R"({"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}},"dependentRequired":{"a":["b"]}})",
        "", R"({"a":0})", "");
    row("patternProperties", R"({"type":"object","patternProperties":{"^x-":{}}})",
        R"({"type":"object","patternProperties":{"^x-":{"type":"string"}}})", "", "", "");
    row("variant lost", R"({"oneOf":[{"type":"string"},{"type":"integer"}]})",
        R"({"oneOf":[{"type":"string"}]})", "", "0", "");
    row("content asked for", R"({"type":"string"})",
        R"({"type":"string","contentMediaType":"application/json"})", "", R"("")", "");
    row("other encoding", R"({"type":"string","contentEncoding":"base64url"})",
        R"({"type":"string","contentEncoding":"base32"})", "", R"("0A")", "");
    row("content tightened",
        R"({"type":"string","contentEncoding":"base64","contentMediaType":"application/json","contentSchema":{"type":"integer","maximum":10}})",
        R"({"type":"string","contentEncoding":"base64","contentMediaType":"application/json","contentSchema":{"type":"integer","maximum":5}})",
        "", R"("MTA=")", "the content of `MTA=` is refused: is `10`, at most `5` is allowed");
    row("not", R"({"type":"string"})", R"({"type":"string","not":{"enum":["x"]}})", "", R"("x")", "");
    row("if then", R"({"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}}})",
        R"({"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}},"if":{"required":["a"]},"then":{"required":["b"]}})",
        "", R"({"a":""})", "");
    row("else", R"({"type":"string","if":{"pattern":"^a"}})",
        R"({"type":"string","if":{"pattern":"^a"},"else":{"maxLength":9}})", "", "", "");
    row("additionalProperties typed",
        R"({"type":"object","additionalProperties":{"type":["string","integer"]}})",
        R"({"type":"object","additionalProperties":{"type":"string"}})", "", "", "");
}

void WitnessTest::findsTheSmallest()
{
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, receiver);
    QFETCH(QByteArray, way);
    QFETCH(QByteArray, value);
    const auto sending = test::bodySchema(sender.toStdString());
    const auto receiving = test::bodySchema(receiver.toStdString());
    const core::Witness witness = witnessOf(sending, receiving, way.toStdString());
    QVERIFY2(witness.isFound(), witness.unproved.c_str());
    if (!value.isEmpty())
        QCOMPARE(QByteArray::fromStdString(witness.value), value);
    QVERIFY(test::accepts(sending.schema, witness.value, core::Direction::Request, true));
    QVERIFY(!test::accepts(receiving.schema, witness.value, core::Direction::Request));
    QVERIFY(!witness.refusal.empty());
}

void WitnessTest::reachesThePlace_data()
{
    addColumns();
    const char* const order =
        R"({"type":"object","required":["id","lines"],"properties":{"id":{"type":"integer","minimum":1},"lines":)"
        R"({"type":"array","minItems":1,"items":{"type":"object","required":["sku"],"properties":{"sku":)"
        R"({"type":"string","maxLength":%1},"note":{"type":"object","properties":{"text":{"type":"string","maxLength":%2}}}}}}}})";
    const QByteArray wide = QString(order).arg(4).arg(4).toUtf8();
    const QByteArray narrowSku = QString(order).arg(2).arg(4).toUtf8();
    const QByteArray narrowNote = QString(order).arg(4).arg(2).toUtf8();
    row("required all the way", wide, narrowSku, "lines > [] > sku", R"({"id":1,"lines":[{"sku":"aaa"}]})",
        "/lines/0/sku: is 3 characters long, at most 2 are allowed");
    row("forced on the way", wide, narrowNote, "lines > [] > note > text",
        R"({"id":1,"lines":[{"sku":"","note":{"text":"aaa"}}]})",
        "/lines/0/note/text: is 3 characters long, at most 2 are allowed");
    row("the way ends early", wide, narrowSku, "lines > []", R"({"id":1,"lines":[{"sku":"aaa"}]})",
        "/lines/0/sku: is 3 characters long, at most 2 are allowed");
    row("through a variant",
        R"({"oneOf":[{"type":"integer"},{"type":"object","required":["k"],"properties":{"k":{"const":"b"},"v":{"type":"integer"}}}]})",
        R"({"oneOf":[{"type":"integer"},{"type":"object","required":["k"],"properties":{"k":{"const":"b"},"v":{"type":"integer","maximum":5}}}]})",
        "oneOf 1 > v", R"({"k":"b","v":6})", "");
    row("through a map", R"({"type":"object","additionalProperties":{"type":"integer"}})",
        R"({"type":"object","additionalProperties":{"type":"integer","minimum":0}})", "{}", "", "");
    row("through allOf",
        R"({"allOf":[{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}},{"type":"object","properties":{"b":{"type":"integer"}}}]})",
        R"({"allOf":[{"type":"object","required":["a"],"properties":{"a":{"type":"string"}}},{"type":"object","properties":{"b":{"type":"integer","maximum":3}}}]})",
        "b", R"({"a":"","b":4})", "/b: is `4`, at most `3` is allowed");
    row("in a recursion",
        R"({"type":"object","required":["v"],"properties":{"v":{"type":"integer"},"next":{"type":"object","required":["w"],"properties":{"w":{"type":["integer","null"]}}}}})",
        R"({"type":"object","required":["v"],"properties":{"v":{"type":"integer"},"next":{"type":"object","required":["w"],"properties":{"w":{"type":"integer"}}}}})",
        "next > w", R"({"v":0,"next":{"w":null}})", "");
}

void WitnessTest::reachesThePlace()
{
    findsTheSmallest();
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, receiver);
    QFETCH(QByteArray, way);
    QFETCH(QByteArray, refusal);
    const auto sending = test::bodySchema(sender.toStdString());
    const auto receiving = test::bodySchema(receiver.toStdString());
    const core::Witness witness = witnessOf(sending, receiving, way.toStdString());
    if (!refusal.isEmpty())
        QCOMPARE(QByteArray::fromStdString(witness.refusal), refusal);
}

void WitnessTest::saysWhyThereIsNone_data()
{
    QTest::addColumn<QByteArray>("sender");
    QTest::addColumn<QByteArray>("receiver");
    QTest::addColumn<QByteArray>("reason");
    const auto none = [](const char* name, const char* sender, const char* receiver, const char* reason) {
        QTest::newRow(name) << QByteArray(sender) << QByteArray(receiver) << QByteArray(reason);
    };
    none("lookbehind", R"({"type":"string"})", R"({"type":"string","pattern":"(?<=a)b"})",
        "pattern (?<=a)b uses lookbehind, which we do not evaluate");
    none("an encoding nobody knows", R"({"type":"string"})", R"({"type":"string","contentEncoding":"rot13"})",
        "the encoding `rot13` of a text is not known to us");
    none("the same", R"({"type":"string"})", R"({"type":"string"})",
        "values tried, none is allowed to the sender and refused by the receiver");
    none("wider", R"({"type":"integer"})", R"({"type":"number"})",
        "values tried, none is allowed to the sender and refused by the receiver");
    none("nothing to send", "false", R"({"type":"string"})",
        "no value could be made that reaches this place and that its sender's schema allows");
    none("undeclared fields are not sent", R"({"type":"object","properties":{"a":{}}})",
        R"({"type":"object","properties":{"a":{}},"additionalProperties":false})",
        "values tried, none is allowed to the sender and refused by the receiver");
}

void WitnessTest::saysWhyThereIsNone()
{
    QFETCH(QByteArray, sender);
    QFETCH(QByteArray, receiver);
    QFETCH(QByteArray, reason);
    const core::Witness witness =
        witnessOf(test::bodySchema(sender.toStdString()), test::bodySchema(receiver.toStdString()));
    QVERIFY2(!witness.isFound(), witness.value.c_str());
    QVERIFY2(QByteArray::fromStdString(witness.unproved).contains(reason), witness.unproved.c_str());
    QVERIFY(witness.value.empty() && witness.refusal.empty());
}

void WitnessTest::goesBothWays_data()
{
    QTest::addColumn<int>("direction");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("a request need not have what is read-only")
        << static_cast<int>(core::Direction::Request) << false;
    QTest::newRow("a response must") << static_cast<int>(core::Direction::Response) << true;
}

void WitnessTest::goesBothWays()
{
    QFETCH(int, direction);
    QFETCH(bool, isFound);
    const core::Witness witness = witnessOf(
        test::bodySchema(R"({"type":"object","properties":{"id":{"type":"integer","readOnly":true}}})"),
        test::bodySchema(
            R"({"type":"object","required":["id"],"properties":{"id":{"type":"integer","readOnly":true}}})"),
        "", static_cast<core::Direction>(direction));
    QVERIFY2(witness.isFound() == isFound, (witness.value + witness.unproved).c_str());
}

void WitnessTest::sendsWhatIsNotDeclaredWhereThatIsThePoint()
{
    const auto sender = test::bodySchema(R"({"type":"object","properties":{"a":{}}})");
    const auto receiver =
        test::bodySchema(R"({"type":"object","properties":{"a":{}},"additionalProperties":false})");
    core::WitnessQuestion question {.sender = sender.schema, .receiver = receiver.schema};
    QVERIFY(!core::findWitness(question).isFound());
    question.sendsUndeclared = true;
    QCOMPARE(core::findWitness(question).value, std::string(R"({"x":0})"));
    const auto named =
        test::bodySchema(R"({"type":"object","properties":{"a":{}},"propertyNames":{"maxLength":9}})");
    question.receiver = named.schema;
    QVERIFY(core::findWitness(question).isFound());
}

void WitnessTest::sendsWhatIsRequiredThoughNotDeclared()
{
    const core::Witness witness = witnessOf(test::bodySchema(R"({"type":"object","required":["a"]})"),
        test::bodySchema(R"({"type":"object","required":["a"],"properties":{"a":{"type":"string"}}})"));
    QCOMPARE(witness.value, std::string(R"({"a":0})"));
}

void WitnessTest::stopsWhenAsked()
{
    const auto sender = test::bodySchema(R"({"title":"any"})");
    const auto receiver = test::bodySchema(R"({"title":"any"})");
    std::stop_source stop;
    stop.request_stop();
    const core::Witness witness =
        core::findWitness({.sender = sender.schema, .receiver = receiver.schema}, stop.get_token());
    QCOMPARE(witness.unproved, std::string("the search was stopped"));
}

void WitnessTest::isTheSameEveryTime()
{
    const auto sender = test::bodySchema(R"({"type":"string","pattern":"^(a|b)[0-9]{1,4}$"})");
    const auto receiver = test::bodySchema(R"({"type":"string","pattern":"^(a|c)[0-9]{1,3}$"})");
    const core::Witness first = witnessOf(sender, receiver);
    QVERIFY2(first.isFound(), first.unproved.c_str());
    for (int again = 0; again < 3; ++again)
        QCOMPARE(witnessOf(sender, receiver).value, first.value);
}

COUNTERSIGN_TEST(WitnessTest)
#include "witness_test.moc"
