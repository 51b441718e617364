// SPDX-License-Identifier: Apache-2.0
// Whole messages as they are sent, from written examples first, and honest about what nobody can say.
#include "core/contract/operations.h"
#include "core/wire/http/http_message.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace {

constexpr const char* Shop = R"(openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
servers:
  - url: https://{region}.shop.example/v2/
    variables: {region: {default: eu}}
security: [{session: []}]
paths:
  /orders/{id}:
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}, example: a b}
    post:
      parameters:
        - {name: Idempotency-Key, in: header, required: true, schema: {type: string}, example: k1}
        - {name: tag, in: query, required: true, schema: {type: array}, example: [x, y&z]}
        - {name: filter, in: query, style: deepObject, schema: {type: object}, example: {min: 1}}
        - {name: seen, in: cookie, required: true, schema: {type: integer}, example: 3}
        - {name: left, in: query, schema: {type: integer}}
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [n]
              properties: {n: {type: integer}}
            examples:
              good: {value: {n: 1}}
              bad: {value: {n: many}}
              away: {externalValue: 'https://x.example/1.json'}
              shared: {$ref: '#/components/examples/Two'}
      responses:
        '202':
          description: ok
          headers: {Retry-After: {schema: {type: integer}, example: 5}}
          content:
            application/json: {schema: {type: integer, minimum: 4, maximum: 4}}
        '404': {description: none}
        default:
          description: whatever
          content:
            text/plain: {schema: {type: string, pattern: '^(?<=a)b$'}}
            application/xml: {schema: {const: {a: 1}}}
            application/x-www-form-urlencoded: {schema: {type: object}, example: {a: 1, b: x y}}
            application/problem+json: {example: {a: 1}}
components:
  examples: {Two: {value: {n: 2}}}
  securitySchemes: {session: {type: http, scheme: bearer}}
)";

struct Read {
    std::shared_ptr<const core::Contract> contract;
    std::vector<core::HttpMessage> messages;
};

Read messages(const std::string& text = Shop)
{
    const auto read = [&](const std::string& /*path*/) { return core::Result<std::string>(text); };
    const auto contract = *core::readContract("shop.yaml", read);
    return {contract, core::messagesOf(*contract, *core::operationsOf(*contract).front())};
}

QByteArray headOf(const core::HttpMessage& message)
{
    QByteArrayList lines;
    for (const std::string& line : message.head)
        lines << QByteArray::fromStdString(line);
    return lines.join('\n');
}

std::string unknownOf(const core::HttpMessage& message)
{
    std::string all;
    for (const std::string& each : message.unknown)
        all += each + '\n';
    return all;
}

const char* word(core::BodyVerdict verdict)
{
    return verdict == core::BodyVerdict::Valid  ? "valid"
        : verdict == core::BodyVerdict::Refused ? "refused"
                                                : "unknown";
}

} // namespace

class HttpMessageTest : public QObject {
    Q_OBJECT
private slots:
    void writesTheWholeHead();
    void bodiesAreThoseThatAreWritten_data();
    void bodiesAreThoseThatAreWritten();
    void answersHaveTheirStatusAndHeaders();
    void whatStandsForSeveralIsNotOneStatus();
    void bodiesOfOtherMediaTypes_data();
    void bodiesOfOtherMediaTypes();
    void saysWhatNobodyKnows_data();
    void saysWhatNobodyKnows();
};

void HttpMessageTest::writesTheWholeHead()
{
    const Read read = messages();
    QCOMPARE(headOf(read.messages.front()),
        QByteArray("POST /v2/orders/a%20b?tag=x&tag=y%26z&filter%5Bmin%5D=1 HTTP/1.1\n"
                   "Host: eu.shop.example\n"
                   "Authorization: Bearer ‹session›\n"
                   "Idempotency-Key: k1\n"
                   "Cookie: seen=3\n"
                   "Content-Type: application/json"));
    QCOMPARE(unknownOf(read.messages.front()), std::string());
}

void HttpMessageTest::bodiesAreThoseThatAreWritten_data()
{
    QTest::addColumn<std::size_t>("place");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("valid") << std::size_t {0} << QByteArray("good") << QByteArray("valid")
                           << QByteArray("{\n  \"n\": 1\n}");
    QTest::newRow("refused") << std::size_t {1} << QByteArray("bad") << QByteArray("refused")
                             << QByteArray("{\n  \"n\": \"many\"\n}");
    QTest::newRow("elsewhere") << std::size_t {2} << QByteArray("away") << QByteArray("unknown")
                               << QByteArray();
    QTest::newRow("shared") << std::size_t {3} << QByteArray("shared") << QByteArray("valid")
                            << QByteArray("{\n  \"n\": 2\n}");
}

void HttpMessageTest::bodiesAreThoseThatAreWritten()
{
    QFETCH(std::size_t, place);
    const Read read = messages();
    const core::SentBody& body = *read.messages.at(place).body;
    QVERIFY(body.isWritten);
    QTEST(QByteArray::fromStdString(body.example), "name");
    QTEST(QByteArray(word(body.verdict)), "verdict");
    QTEST(QByteArray::fromStdString(body.text).trimmed(), "text");
    QCOMPARE(body.why.empty(), body.verdict == core::BodyVerdict::Valid);
}

void HttpMessageTest::answersHaveTheirStatusAndHeaders()
{
    const Read read = messages();
    const core::HttpMessage& accepted = read.messages.at(4);
    QCOMPARE(headOf(accepted),
        QByteArray("HTTP/1.1 202 Accepted\nRetry-After: 5\nContent-Type: application/json"));
    QVERIFY(!accepted.body->isWritten);
    QCOMPARE(QByteArray::fromStdString(accepted.body->text).trimmed(), QByteArray("4"));
    QCOMPARE(word(accepted.body->verdict), "valid");
    QCOMPARE(headOf(read.messages.at(5)), QByteArray("HTTP/1.1 404 Not Found"));
    QVERIFY(!read.messages.at(5).body);
}

void HttpMessageTest::whatStandsForSeveralIsNotOneStatus()
{
    const Read read = messages();
    QVERIFY(headOf(read.messages.at(6)).startsWith("HTTP/1.1 default"));
    QVERIFY(unknownOf(read.messages.at(6)).find("status: default") != std::string::npos);
}

void HttpMessageTest::bodiesOfOtherMediaTypes_data()
{
    QTest::addColumn<std::size_t>("place");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<bool>("isAsSent");
    QTest::newRow("no value can be made") << std::size_t {6} << QByteArray() << QByteArray("unknown") << true;
    QTest::newRow("xml is not written")
        << std::size_t {7} << QByteArray("{\n  \"a\": 1\n}") << QByteArray("valid") << false;
    QTest::newRow("a form is") << std::size_t {8} << QByteArray("a=1&b=x%20y") << QByteArray("valid") << true;
    QTest::newRow("without a schema nobody knows")
        << std::size_t {9} << QByteArray("{\n  \"a\": 1\n}") << QByteArray("unknown") << true;
}

void HttpMessageTest::bodiesOfOtherMediaTypes()
{
    QFETCH(std::size_t, place);
    const Read read = messages();
    const core::SentBody& body = *read.messages.at(place).body;
    QTEST(QByteArray::fromStdString(body.text).trimmed(), "text");
    QTEST(QByteArray(word(body.verdict)), "verdict");
    QTEST(body.isAsSent, "isAsSent");
}

void HttpMessageTest::saysWhatNobodyKnows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("unknown");
    QTest::newRow("no server") << QByteArray("https://{region}.shop.example/v2/") << QByteArray("/v2")
                               << QByteArray("host: the contract names no server");
    QTest::newRow("a style of its own")
        << QByteArray("in: path, required") << QByteArray("in: path, style: matrix, required")
        << QByteArray("path id: style matrix is not written here");
    QTest::newRow("a parameter without a value")
        << QByteArray("schema: {type: integer}, example: 3}") << QByteArray("schema: false}")
        << QByteArray("cookie seen: no value could be made");
    QTest::newRow("a header that leads nowhere")
        << QByteArray("{schema: {type: integer}, example: 5}") << QByteArray("{$ref: '#/nowhere'}")
        << QByteArray("header Retry-After: no value could be made");
}

void HttpMessageTest::saysWhatNobodyKnows()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, unknown);
    const Read read = messages(QByteArray(Shop).replace(before, after).toStdString());
    std::string all;
    for (const core::HttpMessage& message : read.messages)
        all += unknownOf(message);
    QVERIFY2(all.find(unknown.toStdString()) != std::string::npos, all.c_str());
}

COUNTERSIGN_TEST(HttpMessageTest)
#include "http_message_test.moc"
