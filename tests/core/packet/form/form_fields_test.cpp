// SPDX-License-Identifier: Apache-2.0
#include "core/packet/form/form_fields.h"
#include "core/packet/form/packet_json.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/test_program.h"

namespace {

core::Packet emptyForm()
{
    core::Packet packet;
    packet.id = "a";
    packet.createdAt = "2026-11-21T13:00:00Z";
    packet.asOf = "2026-11-21";
    return packet;
}

/// An answer that every field of that kind takes.
std::string answerFor(const core::FormField& field)
{
    if (field.name == "decision.outcome")
        return "\"reject\"";
    return field.name == "boundary.classification" ? "\"risky\"" : "\"said\"";
}

} // namespace

class FormFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void theFormIsTheSeedsInItsOrder()
    {
        QStringList order;
        for (const core::FormField& field : core::formFields()) {
            const std::string part(field.name.substr(0, field.name.find('.')));
            if (order.isEmpty() || order.back() != part.c_str())
                order += QString::fromStdString(part);
        }
        QCOMPARE(order,
            QStringList({"decision", "owners", "scope", "evidence", "boundary", "prompts", "candidate"}));
    }

    void eachFieldTakesATextAndIsThenNotEmpty_data()
    {
        QTest::addColumn<QString>("name");
        for (const core::FormField& field : core::formFields())
            QTest::newRow(std::string(field.name).c_str())
                << QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
    }
    void eachFieldTakesATextAndIsThenNotEmpty()
    {
        QFETCH(const QString, name);
        const core::FormField& field = *core::findFormField(name.toStdString());
        core::Packet packet = emptyForm();
        QVERIFY(core::isEmpty(packet, field));
        const auto filled = core::fillIn(packet, field.name, answerFor(field));
        QVERIFY2(filled, filled ? "" : filled.error().message.c_str());
        QVERIFY(!core::isEmpty(packet, field));
        for (const core::FormField& other : core::formFields())
            QCOMPARE(core::isEmpty(packet, other), other.name != field.name);
        QVERIFY(core::readPacket(core::packetJson(packet)));
    }

    void takesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("part"); ///< of the packet's bytes
        const auto row = [](const char* name, const char* field, const char* json, const char* part) {
            QTest::newRow(name) << field << json << part;
        };
        row("a list of texts", "scope.in", "[\"a\",\"b\"]", "\"in\":[\"a\",\"b\"]");
        row("nothing", "scope.in", "null", "\"in\":[]");
        row("an empty text in a list", "scope.in", "\"\"", "\"in\":[]");
        row("an assumption as a text", "scope.assumptions", "\"a\"", "{\"approvedBy\":null,\"text\":\"a\"}");
        row("an assumption that is approved", "scope.assumptions",
            "[{\"text\":\"a\",\"approvedBy\":\"b@c\"}]", "{\"approvedBy\":\"b@c\",\"text\":\"a\"}");
        row("evidence with its place", "evidence.log", "{\"text\":\"a\",\"ref\":\"ci/9\"}",
            "{\"kind\":\"log\",\"ref\":\"ci/9\",\"sha256\":null,\"text\":\"a\"}");
        row("an impact as a text", "boundary.consumerImpact", "\"none\"",
            "{\"consumer\":\"\",\"impact\":\"none\",\"pin\":\"\"}");
        row("an owner with a name", "owners.qa", "\"Ana Qa <ana@x.example>\"",
            "\"name\":\"Ana Qa\",\"principal\":\"ana@x.example\"");
        row("an owner by address", "owners.qa", "\"ana@x.example\"",
            "\"name\":\"\",\"principal\":\"ana@x.example\"");
        row("a number as a text", "boundary.rollback", "7", "\"rollback\":\"7\"");
        row("a prompt of one's own", "prompts.more",
            "[{\"question\":\"Who pages whom?\",\"answer\":\"Ops\"}]",
            "{\"answer\":\"Ops\",\"question\":\"Who pages whom?\"}");
    }
    void takesWhatWasMeant()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, json);
        QFETCH(const QString, part);
        core::Packet packet = emptyForm();
        const auto filled = core::fillIn(packet, field.toStdString(), json.toStdString());
        QVERIFY2(filled, filled ? "" : filled.error().message.c_str());
        const std::string bytes = core::packetJson(packet);
        QVERIFY2(QString::fromStdString(bytes).contains(part), bytes.c_str());
    }

    void aNewAnswerStandsInPlaceOfTheOldOne()
    {
        core::Packet packet = test::madePacket();
        QVERIFY(core::fillIn(packet, "evidence.test", "[\"a\",\"b\"]"));
        QVERIFY(core::fillIn(packet, "evidence.log", "\"c\""));
        QVERIFY(core::fillIn(packet, "evidence.test", "\"d\""));
        QCOMPARE(packet.evidence.size(), std::size_t {2});
        QVERIFY(core::fillIn(packet, "owners.backend", "\"marta@acme.example\""));
        QCOMPARE(packet.roles.size(), std::size_t {1});
        QCOMPARE(packet.roles[0].principal, std::string("marta@acme.example"));
        QVERIFY(packet.roles[0].required);
    }

    void refusesWhatAFieldCannotTakeAndLeavesItAsItIs_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such field") << "boundary.rollbacks"
                                       << "\"a\""
                                       << "no field 'boundary.rollbacks'";
        QTest::newRow("no JSON") << "boundary.rollback"
                                 << "{"
                                 << "no JSON";
        QTest::newRow("nothing at all") << "boundary.rollback"
                                        << ""
                                        << "no JSON";
        QTest::newRow("a list for a text") << "boundary.rollback"
                                           << "[\"a\"]"
                                           << "it takes a text";
        QTest::newRow("a list in a list") << "scope.in"
                                          << "[[\"a\"]]"
                                          << "it takes a text";
        QTest::newRow("an outcome nobody knows") << "decision.outcome"
                                                 << "\"yes\""
                                                 << "approve-with-conditions";
        QTest::newRow("a classification nobody knows") << "boundary.classification"
                                                       << "\"bad\""
                                                       << "semantic";
        QTest::newRow("a digest that is none") << "evidence.test"
                                               << "{\"text\":\"a\",\"sha256\":\"7\"}"
                                               << "64 hex";
        QTest::newRow("a member that does not belong")
            << "scope.assumptions"
            << "{\"texts\":\"a\"}"
            << "it has a member 'texts', and takes text, approvedBy";
    }
    void refusesWhatAFieldCannotTakeAndLeavesItAsItIs()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, json);
        QFETCH(const QString, said);
        core::Packet packet = test::madePacket();
        const auto filled = core::fillIn(packet, field.toStdString(), json.toStdString());
        QVERIFY(!filled);
        QVERIFY2(
            QString::fromStdString(filled.error().message).contains(said), filled.error().message.c_str());
        QCOMPARE(core::packetJson(packet), core::packetJson(test::madePacket()));
    }
};

COUNTERSIGN_TEST(FormFieldsTest)
#include "form_fields_test.moc"
