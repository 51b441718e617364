// SPDX-License-Identifier: Apache-2.0
// The published schema of packets, held against their writer and their reader.
#include "core/contract/document_set.h"
#include "core/packet/form/packet_json.h"
#include "core/wire/validator.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

#include <set>

using nlohmann::json;

namespace {

std::string schemaText()
{
    return test::readFile(test::sourceFolder() / "resources/schemas/packet.schema.json");
}

/// Empty when the packet is valid under the schema for sure; else the place that is not.
std::string schemaComplaint(const std::string& packet)
{
    const auto read = [](const std::string&) -> core::Result<std::string> { return schemaText(); };
    const auto schemas = core::DocumentSet::load("packet.schema.json", read);
    if (!schemas)
        return schemas.error().message;
    const core::Document document = core::readDocument(core::SourceText::make(packet, "packet.json"));
    core::Validator validator(*schemas, {});
    const core::Validation validation =
        validator.validate((*schemas)->entry().document.tree.root(), document.tree.root());
    if (!validation.violations.empty())
        return validation.violations.front().instancePointer + ": " + validation.violations.front().message;
    return validation.isValid && validation.isCertain ? "" : "uncertain";
}

const json& resolved(const json& schema, const json& root)
{
    if (schema.contains("anyOf"))
        return resolved(schema["anyOf"][0], root);
    if (!schema.contains("$ref"))
        return schema;
    return root.at(json::json_pointer(schema["$ref"].get<std::string>().substr(1)));
}

/// Where a value has other members than the schema lists and requires.
void compareMembers(const json& value, const json& schema, const json& root, const std::string& where)
{
    if (value.is_array()) {
        QVERIFY2(!value.empty(), (where + " has no entry to look at").c_str());
        return compareMembers(value[0], resolved(schema["items"], root), root, where + "/0");
    }
    if (!value.is_object())
        return;
    std::set<std::string> written;
    for (const auto& [key, member] : value.items()) {
        written.insert(key);
        QVERIFY2(schema["properties"].contains(key), (where + "/" + key).c_str());
        compareMembers(member, resolved(schema["properties"][key], root), root, where + "/" + key);
    }
    QCOMPARE(schema["required"].get<std::set<std::string>>(), written);
    QCOMPARE(schema["properties"].size(), written.size());
}

} // namespace

class PacketSchemaTest : public QObject {
    Q_OBJECT

private slots:
    void theSchemaHoldsWhatIsWritten()
    {
        QCOMPARE(schemaComplaint(core::packetJson(test::madePacket())), std::string());
        core::Packet empty;
        empty.id = "a";
        empty.createdAt = "2026-11-21T13:00:00Z";
        empty.asOf = "2026-11-21";
        QCOMPARE(schemaComplaint(core::packetJson(empty)), std::string());
    }

    void theSchemaNamesEveryMemberAndNoOther()
    {
        const json schema = json::parse(schemaText());
        core::Packet packet = test::madePacket();
        compareMembers(json::parse(core::packetJson(packet)), schema, schema, "");
    }

    void whatTheSchemaRefusesTheReaderRefusesAndTheOtherWayRound_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* name, const char* from, const char* to) {
            QTest::newRow(name) << from << to;
        };
        row("schema", "countersign.packet/1", "countersign.check/1");
        row("id", "\"id\":\"orders-3.0.0\"", "\"id\":\"../orders\"");
        row("moment", "2026-11-21T13:00:00Z", "2026-11-21 13:00:00");
        row("day", "\"asOf\":\"2026-11-21\"", "\"asOf\":\"21.11.2026\"");
        row("digest", "\"facts\":\"bbb", "\"facts\":\"Bbb");
        row("blob", "\"blob\":\"1111", "\"blob\":\"111");
        row("commit", "\"commit\":\"6666", "\"commit\":\"66661");
        row("severity", "\"severity\":\"breaking\"", "\"severity\":\"error\"");
        row("classification", "\"classification\":\"breaking\"", "\"classification\":\"bad\"");
        row("verdict", "accept-with-plan", "accepted");
        row("outcome", "approve-with-conditions", "approved");
        row("count", "\"total\":4", "\"total\":-4");
        row("a member is missing", "\"rollback\":", "\"rolback\":");
        row("a text is a number", "\"rollback\":\"the value is switched off by a flag\"", "\"rollback\":1");
        row("a list is null", "\"conditions\":[\"the flag stays off until Monday\"]", "\"conditions\":null");
        row("what may not be null is", "\"plan\":{", "\"plans\":{");
    }
    void whatTheSchemaRefusesTheReaderRefusesAndTheOtherWayRound()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        std::string packet = core::packetJson(test::madePacket());
        const std::size_t at = packet.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        packet.replace(at, from.toStdString().size(), to.toStdString());
        QVERIFY(!schemaComplaint(packet).empty());
        QVERIFY(!core::readPacket(packet));
    }
};

COUNTERSIGN_TEST(PacketSchemaTest)
#include "packet_schema_test.moc"
