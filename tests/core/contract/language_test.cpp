// SPDX-License-Identifier: Apache-2.0
#include "core/contract/language.h"
#include "tests/support/test_program.h"

class LanguageTest : public QObject {
    Q_OBJECT
private slots:
    void idsLeadBack();
    void knownVersions_data();
    void knownVersions();
};

void LanguageTest::idsLeadBack()
{
    using enum core::Language;
    for (const core::Language language : {OpenApi, AsyncApi, GraphQl, Proto, JsonSchema}) {
        QVERIFY(core::languageFromId(core::languageId(language)) == language);
        QVERIFY(!core::languageName(language).empty());
    }
    QVERIFY(!core::languageFromId("raml"));
}

void LanguageTest::knownVersions_data()
{
    QTest::addColumn<core::Language>("language");
    QTest::addColumn<std::string>("version");
    QTest::addColumn<bool>("known");
    const auto add = [](core::Language language, const char* version, bool known) {
        QTest::newRow((std::string(core::languageName(language)) + ' ' + version).c_str())
            << language << std::string(version) << known;
    };
    using enum core::Language;
    for (const char* version : {"2.0", "3.0.0", "3.0.4", "3.1.1", "3.2.0", "3.1", "3.1.0-rc1", "3.2.0-dev"})
        add(OpenApi, version, true);
    for (const char* version : {"", "1.2", "2", "2.1", "3", "3.3.0", "3.10.0", "4.0.0", "x"})
        add(OpenApi, version, false);
    add(AsyncApi, "2.6.0", true);
    add(AsyncApi, "3.0.0", true);
    add(AsyncApi, "1.2.0", false);
    add(AsyncApi, "23.0", false);
    add(GraphQl, "", true);
    add(Proto, "proto3", true);
    add(Proto, "2024", true);
    add(Proto, "2025", false);
    add(JsonSchema, "draft-07", true);
    add(JsonSchema, "draft-05", false);
}

void LanguageTest::knownVersions()
{
    QFETCH(core::Language, language);
    QFETCH(std::string, version);
    QFETCH(bool, known);
    QCOMPARE(core::isKnownVersion(language, version), known);
}

COUNTERSIGN_TEST(LanguageTest)
#include "language_test.moc"
