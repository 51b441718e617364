// SPDX-License-Identifier: Apache-2.0
// Another validator, by other people, reads the published schema of packets as ours does.
#include "core/packet/form/packet_json.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>

#include <nlohmann/json.hpp>

#include <filesystem>

class PacketSchemaOfAjvTest : public QObject {
    Q_OBJECT

private slots:
    void ajvHoldsWhatIsWrittenAndRefusesWhatIsNot()
    {
        const QString node = QStandardPaths::findExecutable("node");
        const QString modules = qEnvironmentVariable("COUNTERSIGN_INTEROP");
        if (node.isEmpty() || !std::filesystem::exists(modules.toStdString() + "/ajv-formats"))
            QSKIP("node, or its modules ajv and ajv-formats, are not installed");
        const auto schema = nlohmann::json::parse(
            test::readFile(test::sourceFolder() / "resources/schemas/packet.schema.json"));
        const auto packet = nlohmann::json::parse(core::packetJson(test::madePacket()));
        auto spoilt = packet;
        spoilt["findings"][0]["place"] = "here";
        std::string questions;
        for (const auto& value : {packet, spoilt})
            questions += nlohmann::json({{"schema", schema}, {"value", value}, {"direction", "any"},
                                            {"draft", "2020-12"}})
                             .dump()
                + "\n";

        QProcess process;
        const std::string script = (test::sourceFolder() / "tests/interop/ajv_verdicts.mjs").string();
        process.start(node, {QString::fromStdString(script), modules});
        process.write(QByteArray::fromStdString(questions));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardOutput(), QByteArray("yes\nno\n"));
    }
};

COUNTERSIGN_TEST(PacketSchemaOfAjvTest)
#include "packet_schema_test.moc"
