// SPDX-License-Identifier: Apache-2.0
#include "core/compat/settings_judging.h"
#include "tests/support/test_program.h"

#include <QTest>

class SettingsJudgingTest : public QObject {
    Q_OBJECT

private slots:
    void takesProfileAndSuppressions();
    void keepsWhatWasThere();
    void knowsEveryProfileOfTheSettings_data();
    void knowsEveryProfileOfTheSettings();
};

void SettingsJudgingTest::takesProfileAndSuppressions()
{
    using namespace std::chrono;
    core::Settings settings;
    settings.profile = "strict";
    settings.suppressions.push_back(
        {.rule = "r", .path = "GET /**", .reason = "why", .owner = "olena", .expires = 2026y / 12 / 31});
    core::JudgeOptions options;
    core::applySettings(settings, options);
    QCOMPARE(options.profile, core::Profile::Strict);
    QCOMPARE(options.suppressions.size(), std::size_t {1});
    const core::Suppression& taken = options.suppressions.front();
    QCOMPARE(taken.rule, std::string("r"));
    QCOMPARE(taken.path, std::string("GET /**"));
    QCOMPARE(taken.reason, std::string("why"));
    QCOMPARE(taken.owner, std::string("olena"));
    QVERIFY(taken.expires == 2026y / 12 / 31);
    QVERIFY(taken.importedFrom.empty());
}

void SettingsJudgingTest::keepsWhatWasThere()
{
    core::JudgeOptions options {.contract = "checkout"};
    options.suppressions.push_back({.rule = "imported"});
    core::applySettings({}, options);
    QCOMPARE(options.contract, std::string("checkout"));
    QCOMPARE(options.profile, core::Profile::Wire);
    QCOMPARE(options.suppressions.size(), std::size_t {1});
}

void SettingsJudgingTest::knowsEveryProfileOfTheSettings_data()
{
    QTest::addColumn<std::string>("name");
    for (const char* name : {"wire", "source", "strict"})
        QTest::newRow(name) << std::string(name);
}

void SettingsJudgingTest::knowsEveryProfileOfTheSettings()
{
    QFETCH(std::string, name);
    const core::Settings settings =
        core::readSettings(core::readDocument(core::SourceText::make("profile: " + name)));
    QVERIFY(settings.diagnostics.empty());
    core::JudgeOptions options;
    core::applySettings(settings, options);
    QCOMPARE(core::profileName(options.profile), std::string_view(name));
}

COUNTERSIGN_TEST(SettingsJudgingTest)
#include "settings_judging_test.moc"
