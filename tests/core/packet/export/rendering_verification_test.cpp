// SPDX-License-Identifier: Apache-2.0
// "500 random bytes of each export, one at a time: never valid", as the verdict itself has it.
#include "core/packet/export/markdown_rendering.h"
#include "core/packet/export/packet_file.h"
#include "core/packet/export/rendering_verification.h"
#include "tests/core/packet/export/made_rendering.h"
#include "tests/support/signed_shop.h"
#include "tests/support/test_keys.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <memory>
#include <random>

class RenderingVerificationTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }
    void noChangedByteIsValid_data();
    void noChangedByteIsValid();

private:
    core::RenderedFile exported(const QString& kind) const;

    std::unique_ptr<test::SignedShop> m_shop;
    core::StoredPacket m_packet;
};

void RenderingVerificationTest::initTestCase()
{
    if (!test::hasSshKeygen())
        QSKIP("ssh-keygen is not installed: nobody can sign");
    const std::string seal = "," + std::string(core::ExportSealNamespace);
    m_shop = std::make_unique<test::SignedShop>(std::string(test::ShopSettings),
        test::signerLine("ana@x.example", "backend.signoff.v1@countersign" + seal, "ana")
            + test::signerLine("bob@x.example", "product.signoff.v1@countersign", "bob"));
    m_packet = m_shop->signedPacket();
}

core::RenderedFile RenderingVerificationTest::exported(const QString& kind) const
{
    if (kind == "Markdown")
        return {*core::packetMarkdown(m_packet), {}};
    if (kind == "a packet file")
        return {*core::packetFile(m_packet), {}};
    const std::string pdf = test::pdfOf(m_packet);
    return {pdf, test::sshSign("ana", std::string(core::ExportSealNamespace), pdf)};
}

void RenderingVerificationTest::noChangedByteIsValid_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"Markdown", "a packet file", "a sealed PDF"})
        QTest::newRow(kind) << QString(kind);
}

void RenderingVerificationTest::noChangedByteIsValid()
{
    QFETCH(const QString, kind);
    const core::RenderedFile good = exported(kind);
    const core::Repository repository = m_shop->open();
    const auto verdict = [&](const core::RenderedFile& file) {
        return core::verifyRendering(file, &repository, m_shop->pinned(), {.now = test::DayAfter}).verdict;
    };
    QCOMPARE(verdict(good), core::PacketVerdict::Valid);
    std::mt19937 random(500); // NOLINT: the same changes every time
    for (int change = 0; change < 500; ++change) {
        core::RenderedFile changed = good;
        const std::size_t at = random() % changed.bytes.size();
        changed.bytes[at] =
            static_cast<char>(static_cast<unsigned char>(changed.bytes[at]) ^ (1U + random() % 255U));
        QVERIFY2(verdict(changed) != core::PacketVerdict::Valid, ("byte " + std::to_string(at)).c_str());
    }
}

COUNTERSIGN_TEST(RenderingVerificationTest)
#include "rendering_verification_test.moc"
