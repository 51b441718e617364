// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/signoff_state.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

using core::SignoffState;

class SignoffStateTest : public QObject {
    Q_OBJECT

private slots:
    void tellsStates_data();
    void tellsStates();
    void hasWordsForEach();
};

namespace {

constexpr std::int64_t Then = 1780000000; // 2026-05-28

} // namespace

void SignoffStateTest::tellsStates_data()
{
    QTest::addColumn<QString>("signers");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("state");
    const auto row = [](const char* name, const char* signers, const char* state, const char* kind = "ed",
                         const char* role = "backend") {
        QTest::newRow(name) << QString(signers) << QString(kind) << QString(role) << QString(state);
    };
    row("whoever may", "o@x KEY", "valid");
    row("who may for this role", "o@x namespaces=\"backend.*\" KEY", "valid");
    row("who may for another", "o@x namespaces=\"frontend.*\" KEY", "wrong role");
    row("signed for another role", "o@x KEY", "wrong role", "ed", "frontend");
    row("somebody else's key", "p@x KEY", "wrong principal");
    row("nobody's key", "o@x OTHER", "unknown signer");
    row("nobody at all", "", "unknown signer");
    row("before its time", "o@x valid-after=\"20260601Z\" KEY", "not yet valid");
    row("from its second on", "o@x valid-after=\"20260528202640Z\" KEY", "valid");
    row("behind its time", "o@x valid-before=\"20260501Z\" KEY", "expired");
    row("until its second", "o@x valid-before=\"20260528202640Z\" KEY", "valid");
    row("perhaps behind its time, somewhere", "o@x valid-before=\"20260529\" KEY", "expired");
    row("in its time everywhere", "o@x valid-before=\"20260530\" KEY", "valid");
    row("the second line takes it", "o@x valid-before=\"20260501Z\" KEY\no@x KEY", "valid");
    row("the nearest line is told", "p@x KEY\no@x valid-before=\"20260501Z\" KEY", "expired");
    row("an authority vouches for nothing", "o@x cert-authority KEY", "unknown signer");
    row("a line that cannot be read says nothing", "o@x no-touch KEY", "unknown signer");
    row("and hides no other", "o@x no-touch KEY\no@x KEY", "valid");
    row("of a kind that is not believed", "o@x KEY", "unsupported key", "rsa-short");
    row("damaged", "o@x KEY", "bad format", "ed.pub");
    row("none", "o@x KEY", "unsigned", "");
}

void SignoffStateTest::tellsStates()
{
    QFETCH(QString, signers);
    QFETCH(QString, kind);
    QFETCH(QString, role);
    QFETCH(QString, state);
    const std::string folder = "packet/signatures/";
    const QString key = QString::fromStdString(test::fixture(folder + "ed.pub")).trimmed();
    const QString other = QString::fromStdString(test::fixture(folder + "ecdsa256.pub")).trimmed();
    signers.replace("KEY", key).replace("OTHER", other);
    const std::string file = kind.contains('.') ? kind.toStdString() : kind.toStdString() + ".sig";
    const std::string signature = kind.isEmpty() ? "" : test::fixture(folder + file);
    const std::string message = test::fixture(folder + "message");
    const std::string nameSpace = core::signoffNamespace(role.toStdString());
    const core::SignoffClaim claim {"o@x", nameSpace, Then};
    core::Trust trust {core::readAllowedSigners(signers.toStdString())};
    QCOMPARE(QString::fromUtf8(core::signoffStateName(core::signoffState(signature, message, claim, trust))),
        state);
    if (state != "valid")
        return;
    QCOMPARE(core::signoffState(signature, message + "\n", claim, trust), SignoffState::ContentChanged);
    trust.revoked = core::readRevokedKeys(key.toStdString());
    QCOMPARE(core::signoffState(signature, message, claim, trust), SignoffState::Revoked);
    trust.revoked = core::readRevokedKeys("half a line");
    QCOMPARE(core::signoffState(signature, message, claim, trust), SignoffState::Revoked);
}

void SignoffStateTest::hasWordsForEach()
{
    for (int state = 0; state <= static_cast<int>(SignoffState::UnsupportedKey); ++state)
        QVERIFY(!core::signoffStateName(static_cast<SignoffState>(state)).empty());
}

COUNTERSIGN_TEST(SignoffStateTest)
#include "signoff_state_test.moc"
