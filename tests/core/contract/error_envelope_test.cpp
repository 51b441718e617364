// SPDX-License-Identifier: Apache-2.0
#include "core/contract/error_envelope.h"
#include "tests/support/contract_printer.h"
#include "tests/support/test_program.h"

#include <QStringList>
#include <QTest>

#include <map>

namespace {

using Statuses = std::vector<std::pair<std::string, std::string>>; ///< status and JSON schema of its body

std::string contractOf(const Statuses& statuses, const std::string& schemas)
{
    std::string text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /orders:\n    get:\n"
                       "      responses:\n";
    for (const auto& [status, schema] : statuses)
        text += "        '" + status + "': {description: d, content: {application/json: {schema: " + schema
            + "}}}\n";
    return text + "components:\n  schemas:\n    Envelope: " + schemas + "\n";
}

const std::string Reference = "{$ref: '#/components/schemas/Envelope'}";
const std::string Nested =
    "{type: object, required: [error], properties: {error: {type: object, required: [code, message, "
    "trace_id], properties: {code: {type: string, enum: [A, B]}, message: {type: string}, fields: {type: "
    "object}, trace_id: {type: string}}}}}";
const std::string Declared = "main.yaml#/components/schemas/Envelope";

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list.append(QString::fromStdString(word));
    return list.join(QLatin1Char(' '));
}

std::optional<core::ErrorEnvelope> envelopeOf(const std::string& text, const std::string& declared = {})
{
    const auto contract = test::readTexts({{"main.yaml", text}}, "main.yaml");
    static std::vector<std::shared_ptr<const core::Contract>> kept; // elements borrow from their contract
    kept.push_back(contract);
    return core::findErrorEnvelope(*contract, declared);
}

} // namespace

class ErrorEnvelopeTest : public QObject {
    Q_OBJECT

private slots:
    void proposesWhatMostErrorsHave_data();
    void proposesWhatMostErrorsHave();
    void findsTheDeclaredOne_data();
    void findsTheDeclaredOne();
    void countsWhatFollows();
    void namesTheDifference_data();
    void namesTheDifference();
    void knowsTheParts_data();
    void knowsTheParts();
    void namesACompetingWrapper_data();
    void namesACompetingWrapper();
    void tellsWhatHappenedToCodes();
};

void ErrorEnvelopeTest::proposesWhatMostErrorsHave_data()
{
    QTest::addColumn<std::vector<std::string>>("bodies");
    QTest::addColumn<bool>("isProposed");
    const std::string other = "{type: object, properties: {reason: {type: string}}}";
    using Bodies = std::vector<std::string>;
    QTest::newRow("two of three") << Bodies {Reference, other, Reference} << true;
    QTest::newRow("written in place alike") << Bodies {other, other, Reference} << true;
    QTest::newRow("half is no majority") << Bodies {Reference, other, Reference, other} << false;
    QTest::newRow("one error says nothing") << Bodies {Reference} << false;
    QTest::newRow("texts have no parts") << Bodies {"{type: string}", "{type: string}"} << false;
    QTest::newRow("no errors") << Bodies {} << false;
}

void ErrorEnvelopeTest::proposesWhatMostErrorsHave()
{
    QFETCH(std::vector<std::string>, bodies);
    QFETCH(bool, isProposed);
    Statuses statuses {{"200", "{type: object}"}};
    for (std::size_t i = 0; i < bodies.size(); ++i)
        statuses.emplace_back(std::to_string(400 + i), bodies[i]);
    const auto envelope = envelopeOf(contractOf(statuses, Nested));
    QCOMPARE(envelope.has_value(), isProposed);
    QVERIFY(!envelope || !envelope->isDeclared);
}

void ErrorEnvelopeTest::findsTheDeclaredOne_data()
{
    QTest::addColumn<std::string>("declared");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("by its path") << Declared << true;
    QTest::newRow("from a root further up")
        << std::string("specs/main.yaml#/components/schemas/Envelope") << true;
    QTest::newRow("another file") << std::string("other.yaml#/components/schemas/Envelope") << false;
    QTest::newRow("a file whose name ends alike")
        << std::string("xmain.yaml#/components/schemas/Envelope") << false;
    QTest::newRow("another schema") << std::string("main.yaml#/components/schemas/Missing") << false;
    QTest::newRow("no schema") << std::string("main.yaml#/info") << false;
}

void ErrorEnvelopeTest::findsTheDeclaredOne()
{
    QFETCH(std::string, declared);
    QFETCH(bool, isFound);
    const auto envelope = envelopeOf(contractOf({{"404", Reference}}, Nested), declared);
    QVERIFY(envelope && envelope->isDeclared);
    QCOMPARE(envelope->schema != nullptr, isFound);
    QCOMPARE(envelope->total, 1U);
    QCOMPARE(envelope->followers, isFound ? 1U : 0U);
    QVERIFY(!isFound || envelope->pointer == "/components/schemas/Envelope");
}

void ErrorEnvelopeTest::countsWhatFollows()
{
    const Statuses statuses {{"200", "{type: object}"}, {"404", Reference},
        {"422", "{allOf: [" + Reference + ", {properties: {hint: {type: string}}}]}"},
        {"5XX", "{type: object, properties: {message: {type: string}}}"}, {"default", Reference}};
    const auto envelope = envelopeOf(contractOf(statuses, Nested), Declared);
    QVERIFY(envelope);
    QCOMPARE(envelope->total, 4U);
    QCOMPARE(envelope->followers, 3U);
    QCOMPARE(envelope->divergent.size(), 1U);
    QCOMPARE(QString::fromUtf8(envelope->divergent[0].body.response->name.data()).left(3), QString("5XX"));
    QCOMPARE(joined(envelope->codes), QString("A B"));
}

void ErrorEnvelopeTest::namesTheDifference_data()
{
    QTest::addColumn<std::string>("envelope");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<QString>("lost");
    QTest::addColumn<QString>("changed");
    QTest::addColumn<QString>("added");
    const auto row = [](const char* name, const std::string& envelope, const std::string& body,
                         const char* lost, const char* changed, const char* added) {
        QTest::newRow(name) << envelope << body << QString(lost) << QString(changed) << QString(added);
    };
    const std::string flat = "{type: object, required: [code], properties: {code: {type: string, enum: [A, "
                             "B]}, fields: {type: object}}}";
    row("the same", flat, flat, "", "", "");
    row("a part of the codes", flat,
        "{type: object, required: [code], properties: {code: {type: string, enum: [A]}}}", "", "", "");
    row("another code", flat,
        "{type: object, required: [code], properties: {code: {type: string, enum: [A, C]}}}", "", "code", "");
    row("any code", flat, "{type: object, required: [code], properties: {code: {type: string}}}", "", "code",
        "");
    row("no longer required", flat, "{type: object, properties: {code: {type: string, enum: [A]}}}", "",
        "code", "");
    row("another type", flat, "{type: object, required: [code], properties: {code: {type: integer}}}", "",
        "code", "");
    row("gone and come", flat, "{type: object, properties: {reason: {type: string}}}", "code", "", "reason");
    row("inside", Nested,
        "{type: object, required: [error], properties: {error: {type: object, required: [message], "
        "properties: {message: {type: string}}}}}",
        "error.code error.trace_id", "", "");
    row("nothing required, all promised", "{type: object, properties: {a: {type: string}, b: {}}}",
        "{type: object, properties: {a: {type: string}}}", "b", "", "");
    row("alternatives", flat, "{oneOf: [" + flat + ", {type: object, properties: {reason: {type: string}}}]}",
        "code", "", "reason");
    row("no object at all", flat, "{type: string}", "code", "", "");
}

void ErrorEnvelopeTest::namesTheDifference()
{
    QFETCH(std::string, envelope);
    QFETCH(std::string, body);
    const auto found = envelopeOf(contractOf({{"404", body}}, envelope), Declared);
    // Nothing refers to it: its schema is found among the components all the same.
    QVERIFY(found && found->schema);
    const core::EnvelopeDifference difference =
        found->divergent.empty() ? core::EnvelopeDifference() : found->divergent[0].difference;
    QTEST(joined(difference.lost), "lost");
    QTEST(joined(difference.changed), "changed");
    QTEST(joined(difference.added), "added");
}

void ErrorEnvelopeTest::knowsTheParts_data()
{
    QTest::addColumn<std::string>("envelope");
    QTest::addColumn<QString>("parts");
    QTest::newRow("of the seed") << Nested << "error. code message fields trace_id";
    QTest::newRow("problem details") << std::string(
        "{properties: {type: {type: string}, title: {type: string}, status: {type: integer}, "
        "detail: {type: string}, instance: {type: string}}}")
                                     << " type detail - instance";
    QTest::newRow("camel case") << std::string(
        "{properties: {errorCode: {type: integer}, errorMessage: {type: string}, requestId: "
        "{type: string}}}") << " errorCode errorMessage - requestId";
    QTest::newRow("an error that is a text")
        << std::string("{properties: {error: {type: string}, error_description: {type: string}}}")
        << " error error_description - -";
    QTest::newRow("a list of errors")
        << std::string("{properties: {message: {type: string}, errors: {type: array}}}")
        << " - message errors -";
    QTest::newRow("nothing of it") << std::string("{properties: {reason: {type: string}}}") << " - - - -";
}

void ErrorEnvelopeTest::knowsTheParts()
{
    QFETCH(std::string, envelope);
    const auto found = envelopeOf(contractOf({}, envelope), Declared);
    QVERIFY(found && found->schema);
    const core::EnvelopeParts& parts = found->parts;
    QString words = QString::fromStdString(parts.prefix);
    for (const core::Element* part : {parts.code, parts.message, parts.fields, parts.trace})
        words += " " + (part ? QString::fromStdString(std::string(part->name)) : QStringLiteral("-"));
    QTEST(words, "parts");
}

void ErrorEnvelopeTest::namesACompetingWrapper_data()
{
    QTest::addColumn<std::string>("success");
    QTest::addColumn<QString>("wrapper");
    const std::string error = "error: {type: string}";
    QTest::newRow("of the seed") << "{properties: {success: {type: boolean}, data: {type: object}, " + error
            + "}}"
                                 << "an object (success, data, error)";
    QTest::newRow("data and errors") << std::string("{properties: {data: {}, errors: {type: array}}}")
                                     << "an object (data, errors)";
    QTest::newRow("only data") << std::string("{properties: {data: {}}}") << "";
    QTest::newRow("an error of its own business") << "{properties: {id: {}, " + error + "}}"
                                                  << "";
}

void ErrorEnvelopeTest::namesACompetingWrapper()
{
    QFETCH(std::string, success);
    const auto envelope =
        envelopeOf(contractOf({{"200", success}, {"404", Reference}, {"500", Reference}}, Nested));
    QVERIFY(envelope);
    QTEST(QString::fromStdString(envelope->competingWrapper), "wrapper");
}

void ErrorEnvelopeTest::tellsWhatHappenedToCodes()
{
    const auto with = [](const char* codes) {
        return envelopeOf(
            contractOf({}, "{properties: {code: {type: string, enum: " + std::string(codes) + "}}}"),
            Declared);
    };
    const core::CodeChanges changes = core::compareCodes(with("[A, B]"), with("[B, C, D]"));
    QCOMPARE(joined(changes.added), QString("C D"));
    QCOMPARE(joined(changes.removed), QString("A"));
    QCOMPARE(joined(core::compareCodes(std::nullopt, with("[A]")).added), QString("A"));
}

COUNTERSIGN_TEST(ErrorEnvelopeTest)
#include "error_envelope_test.moc"
