// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/export/printed_packet.h"

#include "core/packet/export/rendering.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/ssh/signoff_state.h"
#include "tests/core/packet/form/made_packet.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_keys.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace test {

namespace {

constexpr std::string_view Severities[] = {"breaking", "risky", "safe", "docs"};

/// 64 hex digits that no other number has.
std::string placeOf(int number)
{
    const std::string digits = QByteArray::number(number, 16).toStdString();
    return std::string(64 - digits.size(), '0') + digits;
}

void load(QTranslator& translator, const QString& language)
{
    const std::string name = "countersign_" + language.toStdString() + ".qm";
    (void)translator.load(QString::fromStdString((buildFolder() / "app/desktop" / name).string()));
}

/// Keeps the placeholders, and the shape of sentences.
class LongerWords : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(
        const char* context, const char* text, const char* disambiguation, int count) const override
    {
        QString words = QTranslator::translate(context, text, disambiguation, count);
        if (words.isEmpty())
            words = QString::fromUtf8(text);
        const bool isCode = disambiguation != nullptr && words.size() == 2;
        return isCode ? words : words + QLatin1Char(' ') + QString(words.size() * 2 / 5, QLatin1Char('x'));
    }
};

} // namespace

core::StoredPacket storedAs(const core::Packet& packet)
{
    return {.id = packet.id, .bytes = core::packetJson(packet)};
}

core::StoredPacket printedPacket()
{
    core::Packet packet = madePacket();
    packet.roles.push_back(
        {"product", "Product owner", "Iryna", "iryna@acme.example", true, "a criterion changed"});
    core::StoredPacket stored = storedAs(packet);
    if (!hasSshKeygen())
        return stored;
    for (const auto& [role, person] : PrintedSigners)
        stored.signoffs.push_back({std::string(role) + "." + person + ".sig",
            sshSign(person, core::signoffNamespace(role), stored.bytes)});
    return stored;
}

core::Packet withChanges(int count)
{
    core::Packet packet = madePacket();
    const core::PacketFinding finding = packet.findings.front();
    const core::PacketDecision decision = packet.decisions.front();
    packet.findings.clear();
    packet.decisions.clear();
    packet.comments.clear();
    packet.marks.clear();
    for (int number = 0; number < count; ++number) {
        core::PacketFinding each = finding;
        each.place = placeOf(number);
        each.severity = Severities[number % 4];
        each.message = "response property " + std::to_string(number) + " has other values";
        each.before =
            R"({"type":"object","properties":{"status":{"type":"string","enum":["pending","paid"]},"id":{"type":"string"}}})";
        each.after =
            R"({"type":"object","properties":{"status":{"type":"string","enum":["pending_payment","paid"]},"id":{"type":"integer"}}})";
        packet.findings.push_back(each);
        core::PacketDecision decided = decision;
        decided.place = each.place;
        packet.decisions.push_back(decided);
    }
    return packet;
}

core::StoredPacket samplePacket()
{
    return core::readRendering(fixture("packet/rendering/checkout-2.4.0.packet")).value().packet;
}

ui::Phrases wordsIn(const QString& language)
{
    auto words = std::make_shared<QTranslator>();
    load(*words, language);
    return ui::Phrases(std::move(words));
}

ui::Phrases longerWordsIn(const QString& language)
{
    auto words = std::make_shared<LongerWords>();
    load(*words, language);
    return ui::Phrases(std::move(words));
}

QString lettersOn(const std::vector<ui::FilledPage>& pages)
{
    QString letters;
    for (const ui::FilledPage& page : pages)
        for (const ui::PlacedStrip& placed : page.strips)
            for (const ui::PlacedLine& each : placed.strip.lines)
                if (each.line == 0)
                    letters += each.text->prose.text() + QLatin1Char('\n');
    return letters;
}

std::string textOf(const std::string& pdf)
{
    const ScratchFolder folder;
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), QString::fromStdString(folder.write("a.pdf", pdf).string()),
            QStringLiteral("-")});
    return process.waitForFinished(60'000) ? process.readAllStandardOutput().toStdString() : std::string();
}

} // namespace test
