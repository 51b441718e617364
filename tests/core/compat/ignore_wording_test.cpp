// SPDX-License-Identifier: Apache-2.0
#include "core/compat/ignore_wording.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>

namespace {

constexpr std::array<std::string_view, 16> SomeCheckIds {
    "request-parameter-removed",
    "request-parameter-enum-value-removed",
    "request-parameter-max-length-decreased",
    "request-parameter-max-decreased",
    "request-parameter-type-changed",
    "request-parameter-became-required",
    "request-property-became-enum",
    "request-body-all-of-added",
    "response-required-property-removed",
    "response-optional-property-removed",
    "response-success-status-removed",
    "response-media-type-removed",
    "response-property-enum-value-added",
    "api-removed-without-deprecation",
    "api-path-removed-without-deprecation",
    "new-required-request-property",
};

} // namespace

class IgnoreWordingTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheCheckThatIsMeant_data();
    void findsTheCheckThatIsMeant();
    void keepsWhatIsQuoted_data();
    void keepsWhatIsQuoted();
};

void IgnoreWordingTest::findsTheCheckThatIsMeant_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("check");
    const auto row = [](const char* name, const char* sentence, const char* check) {
        QTest::newRow(name) << QByteArray(sentence) << QByteArray(check);
    };
    row("the words of its id", "request parameter 'q' removed", "request-parameter-removed");
    row("another word for removed", "we deleted the 'query' request parameter 'q'",
        "request-parameter-removed");
    row("the more telling check", "Removed the enum value 'a' from the request parameter 'q'",
        "request-parameter-enum-value-removed");
    row("words written together", "the maxLength of request parameter 'q' was decreased to '5'",
        "request-parameter-max-length-decreased");
    row("in lower case", "the maxlength of request parameter 'q' was decreased to '5'",
        "request-parameter-max-length-decreased");
    row("its shorter sister", "the maximum of request parameter 'q' decreased to '5'",
        "request-parameter-max-decreased");
    row("a quoted keyword", "the 'type/format' of request parameter 'q' was changed",
        "request-parameter-type-changed");
    row("in the plural", "request property 'a' was restricted to enum values",
        "request-property-became-enum");
    row("allOf", "added '#/A' to the request body 'allOf' list of allOf", "request-body-all-of-added");
    row("with a date and a comment",
        "- 12.01.2026 the success response with status '200' was removed, see #12",
        "response-success-status-removed");
    row("a media type", "removed the media type 'text/csv' from the response", "response-media-type-removed");
    row("required", "removed the required property 'a' from the response",
        "response-required-property-removed");
    row("optional", "removed the optional property 'a' from the response",
        "response-optional-property-removed");
    row("names are no words", "removed the optional property 'required' from the response",
        "response-optional-property-removed");
    row("without a path", "API removed without deprecation", "api-removed-without-deprecation");
    row("with a path", "API path removed without deprecation", "api-path-removed-without-deprecation");
    row("words that no check has", "the gateway was moved", "");
    row("a telling word that no check has", "the default of the request parameter 'q' was removed", "");
    row("no words", "", "");
}

void IgnoreWordingTest::findsTheCheckThatIsMeant()
{
    QFETCH(QByteArray, sentence);
    QFETCH(QByteArray, check);
    const auto meant =
        core::checksMeant(core::readIgnoreWording(sentence.toStdString()), std::span(SomeCheckIds));
    QCOMPARE(meant.size(), check.isEmpty() ? 0U : 1U);
    QCOMPARE(meant.empty() ? QByteArray() : QByteArray(meant.front().data()), check);
}

void IgnoreWordingTest::keepsWhatIsQuoted_data()
{
    QTest::addColumn<QByteArray>("sentence");
    QTest::addColumn<QByteArray>("names");
    QTest::newRow("single quotes") << QByteArray("removed 'a/b' from 'c'") << QByteArray("a/b c ");
    QTest::newRow("backticks") << QByteArray("removed `a`") << QByteArray("a ");
    QTest::newRow("double quotes") << QByteArray("removed \"a\"") << QByteArray("a ");
    QTest::newRow("an apostrophe") << QByteArray("we don't send 'a', the client's wish") << QByteArray("a ");
    QTest::newRow("an apostrophe inside") << QByteArray("'it's'") << QByteArray("it's ");
    QTest::newRow("a keyword") << QByteArray("the 'type' of 'a'") << QByteArray("a ");
    QTest::newRow("nothing") << QByteArray("from '' to 'a'") << QByteArray("a ");
    QTest::newRow("never closed") << QByteArray("'a") << QByteArray();
}

void IgnoreWordingTest::keepsWhatIsQuoted()
{
    QFETCH(QByteArray, sentence);
    QFETCH(QByteArray, names);
    QByteArray found;
    for (const std::string& name : core::readIgnoreWording(sentence.toStdString()).names)
        found.append(name.c_str()).append(' ');
    QCOMPARE(found, names);
}

COUNTERSIGN_TEST(IgnoreWordingTest)
#include "ignore_wording_test.moc"
