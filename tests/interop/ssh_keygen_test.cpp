// SPDX-License-Identifier: Apache-2.0
// OpenSSH itself agrees on whom to believe: key, role, principal, moment and content in every combination.
#include "core/packet/ssh/signoff_state.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <array>
#include <fstream>
#include <map>
#include <optional>

class SshKeygenTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesWhomToBelieve();
    void agreesWhatIsRevoked();

private:
    QString m_program;
};

namespace {

const std::string Folder = "packet/signatures/";

struct Moment {
    const char* written;
    std::int64_t seconds;
};

constexpr std::array Moments {Moment {"20260301000000Z", 1772323200}, Moment {"20260601000000Z", 1780272000},
    Moment {"20260901000000Z", 1788220800}, Moment {"20280101000000Z", 1830297600}};
constexpr std::array Kinds {
    "ed", "rsa3072", "rsa-sha256", "ecdsa256", "ecdsa384", "ecdsa521", "token-ed", "token-ecdsa"};
constexpr std::array Roles {"backend", "product", "frontend"};
constexpr std::array People {"ana@x.example", "bob@x.example", "cid@x.example", "lead@x.example",
    "zed@ops.example", "bad@ops.example"};
constexpr std::array Messages {"", " "}; // what stands behind the signed text

/// Lines of every kind: roles, times, patterns, refusals, comments; one key on two lines, two keys of one.
std::string allowedSigners()
{
    const auto key = [](const char* kind) {
        std::string text = test::fixture(Folder + kind + ".pub");
        return text.substr(0, text.find('\n'));
    };
    return "# who may sign what\n\n"
           "ana@x.example namespaces=\"git,backend.signoff.v1@countersign\" "
        + key("ed")
        + " a comment\n"
          "\"ana@x.example,*@ops.example,!bad@ops.example\" namespaces=\"b*\" "
        + key("rsa3072")
        + "\nbob@x.example namespaces=\"*.signoff.v1@countersign\",valid-after=\"20260101Z\","
          "valid-before=\"202606010000Z\" "
        + key("rsa3072") + "\nc?d@x.example valid-before=\"20260601000000Z\" " + key("ecdsa256")
        + "\ncid@x.example valid-after=\"20260601Z\" " + key("ecdsa384")
        + "\n  lead@x.example,ana@x.example\t" + key("ecdsa521") + "\nbob@x.example " + key("token-ed")
        + "\nana@x.example cert-authority " + key("rsa-sha256") + "\ncid@x.example namespaces=\"product*\" "
        + key("token-ecdsa") + "\nzed@ops.example no-such-option " + key("ed") + "\nzed@ops.example "
        + key("ed") + "\n";
}

/// Its files, and what ssh-keygen says of a signature.
class Verifier {
public:
    Verifier(QString program, const std::string& signers, const std::string& revoked = {})
        : m_program(std::move(program))
    {
        write("signers", signers);
        if (!revoked.empty())
            write("revoked", revoked);
    }

    bool takes(const char* kind, const std::string& message, const core::SignoffClaim& claim, const char* at)
    {
        QStringList words {"-Y", "verify", "-f", path("signers"), "-I", text(claim.principal), "-n",
            text(claim.nameSpace), "-s",
            QString::fromStdString(test::fixturePath(Folder + kind + ".sig").string())};
        if (std::filesystem::exists(m_folder.path() / "revoked"))
            words << "-r" << path("revoked");
        words << QString("-Overify-time=") + at;
        QProcess process;
        process.start(m_program, words);
        process.write(QByteArray::fromStdString(message));
        process.closeWriteChannel();
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }

private:
    static QString text(std::string_view text)
    {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    }
    QString path(const char* name) const { return QString::fromStdString((m_folder.path() / name).string()); }
    void write(const char* name, const std::string& content)
    {
        std::ofstream(m_folder.path() / name, std::ios::binary) << content;
    }

    test::ScratchFolder m_folder;
    QString m_program;
};

} // namespace

void SshKeygenTest::initTestCase()
{
    m_program = QStandardPaths::findExecutable("ssh-keygen");
    if (m_program.isEmpty())
        QSKIP("ssh-keygen is not installed: nobody to agree with");
}

void SshKeygenTest::agreesWhomToBelieve()
{
    const std::string signers = allowedSigners();
    const core::Trust trust {core::readAllowedSigners(signers)};
    Verifier outsider(m_program, signers);
    const std::string message = test::fixture(Folder + "message");
    int compared = 0;
    std::map<std::string_view, int> states;
    for (const char* kind : Kinds)
        for (const char* role : Roles)
            for (const char* person : People)
                for (const Moment& moment : Moments)
                    for (const char* behind : Messages) {
                        const std::string nameSpace = core::signoffNamespace(role);
                        const core::SignoffClaim claim {person, nameSpace, moment.seconds};
                        const auto state = core::signoffState(
                            test::fixture(Folder + kind + ".sig"), message + behind, claim, trust);
                        ++states[core::signoffStateName(state)];
                        ++compared;
                        QVERIFY2((state == core::SignoffState::Valid)
                                == outsider.takes(kind, message + behind, claim, moment.written),
                            (std::string(kind) + ' ' + role + ' ' + person + ' ' + moment.written
                                + (*behind ? " changed: " : ": ")
                                + std::string(core::signoffStateName(state)))
                                .c_str());
                    }
    QVERIFY(compared >= 800);
    for (const auto state : {core::SignoffState::Valid, core::SignoffState::WrongRole,
             core::SignoffState::WrongPrincipal, core::SignoffState::Expired, core::SignoffState::NotYetValid,
             core::SignoffState::ContentChanged, core::SignoffState::UnknownSigner})
        QVERIFY2(states[core::signoffStateName(state)] > 0, core::signoffStateName(state).data());
    qInfo("%d combinations, ssh-keygen agrees with each", compared);
}

void SshKeygenTest::agreesWhatIsRevoked()
{
    const std::string signers =
        "* " + test::fixture(Folder + "ed.pub") + "* " + test::fixture(Folder + "ecdsa256.pub");
    const std::string revoked = test::fixture(Folder + "ed.pub");
    const core::Trust trust {core::readAllowedSigners(signers), core::readRevokedKeys(revoked)};
    Verifier outsider(m_program, signers, revoked);
    const std::string message = test::fixture(Folder + "message");
    const std::string nameSpace = core::signoffNamespace("backend");
    const core::SignoffClaim claim {"ana@x.example", nameSpace, Moments[0].seconds};
    for (const char* kind : {"ed", "ecdsa256"}) {
        const auto state = core::signoffState(test::fixture(Folder + kind + ".sig"), message, claim, trust);
        QCOMPARE(state == core::SignoffState::Valid, kind == std::string_view("ecdsa256"));
        QCOMPARE(
            outsider.takes(kind, message, claim, Moments[0].written), state == core::SignoffState::Valid);
    }
}

COUNTERSIGN_TEST(SshKeygenTest)
#include "ssh_keygen_test.moc"
