// SPDX-License-Identifier: Apache-2.0
// The published schema and the reader must refuse the same settings.
#include "core/contract/settings.h"
#include "core/document/value_printer.h"
#include "core/wire/validator.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <nlohmann/json.hpp>

using nlohmann::json;

namespace {

/// Where it differs from the whole settings, and the settings so changed.
struct ChangedSettings {
    std::string what;
    json value;
};

json everything()
{
    const core::Document document =
        core::readDocument(core::SourceText::make(test::fixture("settings/everything.yaml")));
    return json::parse(core::printJson(document).json);
}

void collectPointers(const json& value, const json::json_pointer& at, std::vector<json::json_pointer>& all)
{
    all.push_back(at);
    if (value.is_object())
        for (const auto& [key, member] : value.items())
            collectPointers(member, at / key, all);
    if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i)
            collectPointers(value[i], at / i, all);
}

const std::vector<json>& otherValues()
{
    static const std::vector<json> values {nullptr, true, 1, 1.5, "", "text", "a b", "../up", "./", "/root",
        "a/../b", "a\\b", "a#b", "a#/b", "a#b#/c", "2026-02-30", "2026-12-31", json::array(), json::object(),
        json::array({1}), json::array({nullptr}), json::array({"text"}), json::array({"UPPER"}),
        json {{"text", 1}}, json {{"a#/b", json::array()}}};
    return values;
}

std::vector<ChangedSettings> changedSettings()
{
    const json whole = everything();
    std::vector<json::json_pointer> pointers;
    collectPointers(whole, json::json_pointer(), pointers);
    std::vector<ChangedSettings> changed {{"nothing", whole}};
    for (const json::json_pointer& pointer : pointers) {
        for (const json& other : otherValues()) {
            changed.push_back({pointer.to_string() + " = " + other.dump(), whole});
            changed.back().value[pointer] = other;
        }
        if (pointer.empty() || !whole[pointer.parent_pointer()].is_object())
            continue;
        changed.push_back({pointer.to_string() + " left out", whole});
        changed.back().value[pointer.parent_pointer()].erase(pointer.back());
        changed.push_back({pointer.to_string() + " misspelt", changed.back().value});
        changed.back().value[pointer.parent_pointer()][pointer.back() + "X"] = whole[pointer];
    }
    return changed;
}

/// Empty when it takes them all; what stands twice is beyond a schema.
std::string refusalOfReader(const core::Settings& read)
{
    for (const core::Diagnostic& told : read.diagnostics)
        if (told.level == core::DiagnosticLevel::Error && told.code != "duplicate-setting")
            return told.message;
    return {};
}

} // namespace

class SettingsSchemaTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isASchema();
    void describesEveryKey();
    void agreesWithTheReader();
    void leavesToTheReaderWhatItCannotSay();

private:
    core::Validation validate(const std::string& settings) const;

    std::shared_ptr<const core::DocumentSet> m_schemas;
    std::optional<core::Validator> m_validator;
};

void SettingsSchemaTest::initTestCase()
{
    const auto read = [](const std::string& path) -> core::Result<std::string> {
        return test::readFile(test::sourceFolder() / "resources/schemas" / path);
    };
    const auto loaded = core::DocumentSet::load("settings.schema.json", read);
    QVERIFY(loaded);
    m_schemas = *loaded;
    m_validator.emplace(m_schemas, core::ValidatorOptions {.assertFormats = true});
}

core::Validation SettingsSchemaTest::validate(const std::string& settings) const
{
    const core::Document instance = core::readDocument(core::SourceText::make(settings));
    return m_validator->validate(m_schemas->entry().document.tree.root(), instance.tree.root());
}

void SettingsSchemaTest::isASchema()
{
    const json schema =
        json::parse(test::readFile(test::sourceFolder() / "resources/schemas/settings.schema.json"));
    QCOMPARE(
        schema.at("$schema").get<std::string>(), std::string("https://json-schema.org/draft/2020-12/schema"));
    QVERIFY(!schema.contains("$id")); // nothing is published at a URL
}

void SettingsSchemaTest::describesEveryKey()
{
    const json schema =
        json::parse(test::readFile(test::sourceFolder() / "resources/schemas/settings.schema.json"));
    const json whole = everything();
    QCOMPARE(schema.at("properties").size(), whole.size());
    for (const auto& [key, section] : schema.at("properties").items()) {
        QVERIFY2(whole.contains(key), key.c_str());
        QVERIFY2(section.contains("description"), key.c_str());
    }
}

void SettingsSchemaTest::agreesWithTheReader()
{
    std::size_t refused = 0;
    const std::vector<ChangedSettings> all = changedSettings();
    for (const ChangedSettings& each : all) {
        const std::string text = each.value.dump();
        const core::Settings read = core::readSettings(core::readDocument(core::SourceText::make(text)));
        const core::Validation validation = validate(text);
        QVERIFY2(validation.isCertain, each.what.c_str());
        const std::string reader = refusalOfReader(read);
        const std::string schema = validation.isValid ? "" : validation.violations.front().message;
        const std::string who =
            reader.empty() ? ": the schema alone refuses: " : ": the reader alone refuses: ";
        QVERIFY2(reader.empty() == schema.empty(), (each.what + who + reader + schema).c_str());
        refused += reader.empty() ? 0 : 1;
    }
    QVERIFY2(refused > 500 && all.size() - refused > 100, std::to_string(refused).c_str());
}

void SettingsSchemaTest::leavesToTheReaderWhatItCannotSay()
{
    const std::string twice = "contracts: [{id: a, path: a.yaml}, {id: a, path: b.yaml}]";
    QVERIFY(validate(twice).isValid);
    QVERIFY(
        core::hasError(core::readSettings(core::readDocument(core::SourceText::make(twice))).diagnostics));
}

COUNTERSIGN_TEST(SettingsSchemaTest)
#include "settings_schema_test.moc"
