// SPDX-License-Identifier: Apache-2.0
// trust.md 1 and 6: first use asks once, showing fingerprints; a change that nobody named signed asks again.
#include "core/base/digest.h"
#include "tests/app/command_line.h"
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

using test::Answer;
using test::ScratchRepository;

namespace {

constexpr std::string_view SignersFile = ".countersign/allowed_signers";
// Of an invented key: what is looked at here needs no secret.
const std::string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

struct BelievingRepository : ScratchRepository {
    BelievingRepository()
    {
        write(std::string(SignersFile), Signers);
        commit("one");
    }

    Answer trust(std::vector<std::string> words, const std::filesystem::path& where = {}) const
    {
        words.insert(words.begin(), "trust");
        return test::countersign({.words = std::move(words),
            .folder = where.empty() ? path() : where,
            .environment = {{"XDG_CONFIG_HOME", (folder() / "config").string()}}});
    }
    std::filesystem::path pins() const { return folder() / "config/countersign/pins.json"; }

    inline static const std::string Signers = "ana@x.example namespaces=\"git\" " + Key + '\n';
};

bool isSaidIn(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TrustTest : public QObject {
    Q_OBJECT

private slots:
    void asksOnceShowingFingerprints();
    void acceptsExactlyWhatWasShown();
    void holdsForEveryClone();
    void asksAgainAfterAnUnsignedChange();
    void remembersANamedRef();
    void forgets();
    void answersPrograms();
    void showsHostileNamesWithoutHarm();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void neverTakesADamagedFileForNone();
    void needsAHome();
};

void TrustTest::asksOnceShowingFingerprints()
{
    const BelievingRepository scratch;
    for (const std::vector<std::string>& words : {std::vector<std::string> {}, {"pin"}}) {
        const Answer answer = scratch.trust(words);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(isSaidIn(answer.out, "ana@x.example\n    SHA256:"), answer.out.c_str());
        QVERIFY(isSaidIn(answer.out, "countersign trust pin --yes " + core::sha256Hex(scratch.Signers)));
    }
    QVERIFY(!std::filesystem::exists(scratch.pins()));
    QCOMPARE(scratch.trust({"pin", "--yes", core::sha256Hex(scratch.Signers)}).exitCode, 0);
    const Answer again = scratch.trust({});
    QCOMPARE(again.exitCode, 0);
    QVERIFY(!isSaidIn(again.out, "trust pin"));
}

void TrustTest::acceptsExactlyWhatWasShown()
{
    const BelievingRepository scratch;
    const Answer answer = scratch.trust({"pin", "--yes", std::string(64, '0')});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(isSaidIn(answer.err, "what main believes now is not what you looked at"), answer.err.c_str());
    QVERIFY(!std::filesystem::exists(scratch.pins()));
}

void TrustTest::holdsForEveryClone()
{
    const BelievingRepository scratch;
    QCOMPARE(scratch.trust({"pin", "--yes", core::sha256Hex(scratch.Signers)}).exitCode, 0);
    const auto clone = scratch.clone("clone");
    const Answer answer = scratch.trust({}, clone);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(isSaidIn(answer.out, "Trusted      origin/main"));
}

void TrustTest::asksAgainAfterAnUnsignedChange()
{
    BelievingRepository scratch;
    QCOMPARE(scratch.trust({"pin", "--yes", core::sha256Hex(scratch.Signers)}).exitCode, 0);
    scratch.write(std::string(SignersFile), scratch.Signers + "eve@x.example " + Key + '\n');
    scratch.commit("let eve in");
    const Answer answer = scratch.trust({});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(
        isSaidIn(answer.out, "('let eve in')") && isSaidIn(answer.out, "not signed"), answer.out.c_str());
    QVERIFY(isSaidIn(answer.out, "countersign trust pin --yes"));
}

void TrustTest::remembersANamedRef()
{
    BelievingRepository scratch;
    scratch.branch("release");
    scratch.write(std::string(SignersFile), scratch.Signers + "# release\n");
    scratch.commit("two");
    const std::string sha256 = core::sha256Hex(scratch.Signers + "# release\n");
    QCOMPARE(scratch.trust({"pin", "--trusted-ref", "release", "--yes", sha256}).exitCode, 0);
    scratch.checkout("main");
    const Answer answer = scratch.trust({});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(isSaidIn(answer.out, "Trusted      release"), answer.out.c_str());
}

void TrustTest::forgets()
{
    const BelievingRepository scratch;
    QVERIFY(isSaidIn(scratch.trust({"forget"}).out, "nothing to forget"));
    QCOMPARE(scratch.trust({"pin", "--yes", core::sha256Hex(scratch.Signers)}).exitCode, 0);
    QVERIFY(isSaidIn(scratch.trust({"forget"}).out, "Forgotten"));
    QCOMPARE(scratch.trust({}).exitCode, 1);
}

void TrustTest::answersPrograms()
{
    const BelievingRepository scratch;
    const Answer answer = scratch.trust({"--format", "json"});
    QCOMPARE(answer.exitCode, 1);
    for (const char* part : {"\"schema\": \"countersign.trust/1\"", "\"state\": \"not-pinned\"",
             "\"principals\": \"ana@x.example\"", "\"name\": \"main\""})
        QVERIFY2(isSaidIn(answer.out, part), part);
}

void TrustTest::showsHostileNamesWithoutHarm()
{
    BelievingRepository scratch;
    scratch.write(std::string(SignersFile), "ana\x1b[2J\xE2\x80\xAE@x " + Key + "\nnothing\x1b[1m\n");
    scratch.commit("\x1b[31mtwo");
    const Answer answer = scratch.trust({});
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(!isSaidIn(answer.out, "\x1b") && !isSaidIn(answer.out, "\xE2\x80\xAE"));
    QVERIFY2(isSaidIn(answer.out, "line 2 names nobody"), answer.out.c_str());
}

void TrustTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no commit") << "empty"
                               << "there is no branch to trust: the repository has no commit yet"
                               << "--trusted-ref";
    QTest::newRow("nobody named") << "nobody"
                                  << "main has no .countersign/allowed_signers: nobody may sign there yet"
                                  << "`countersign enroll --role backend` founds it";
    QTest::newRow("shallow") << "shallow"
                             << "the clone is shallow"
                             << "`git fetch --unshallow`";
    QTest::newRow("no trusted ref") << "detached"
                                    << "it cannot be told which branch to trust"
                                    << "--trusted-ref";
    QTest::newRow("no repository") << "folder"
                                   << "is a plain folder, it has no history"
                                   << "can be read";
}

void TrustTest::saysWhatIsMissing()
{
    QFETCH(QString, what);
    QFETCH(QString, message);
    QFETCH(QString, hint);
    BelievingRepository scratch;
    std::filesystem::path where = scratch.path();
    if (what == "empty") {
        where = scratch.folder() / "empty";
        scratch.git({"init", "-q", "-b", "main", where.string()});
    } else if (what == "nobody") {
        std::filesystem::remove(scratch.path() / SignersFile);
        scratch.commit("two");
    } else if (what == "shallow") {
        scratch.commit("two");
        where = scratch.clone("shallow", {"--depth=1"});
    } else if (what == "detached") {
        scratch.git({"checkout", "-q", "--detach"});
        scratch.git({"branch", "-m", "main", "one"});
        scratch.git({"branch", "two"});
    } else {
        where = scratch.folder() / "plain";
        std::filesystem::create_directory(where);
    }
    const Answer answer = scratch.trust({}, where);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(isSaidIn(answer.err, message.toStdString()), answer.err.c_str());
    QVERIFY2(isSaidIn(answer.err, hint.toStdString()), answer.err.c_str());
}

void TrustTest::neverTakesADamagedFileForNone()
{
    const BelievingRepository scratch;
    scratch.folder().write("config/countersign/pins.json", "{\"schema\"");
    for (const std::vector<std::string>& words :
        {std::vector<std::string> {}, {"pin", "--yes", core::sha256Hex(scratch.Signers)}, {"forget"}}) {
        const Answer answer = scratch.trust(words);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(isSaidIn(answer.err, "whom you trust cannot be read from"), answer.err.c_str());
    }
    QCOMPARE(test::readFile(scratch.pins()), std::string("{\"schema\""));
}

void TrustTest::needsAHome()
{
    const BelievingRepository scratch;
    const Answer answer = test::countersign({.words = {"trust"},
        .folder = scratch.path(),
        .environment = {{"HOME", ""}, {"XDG_CONFIG_HOME", ""}}});
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(isSaidIn(answer.err, "it is not known where your home folder is"), answer.err.c_str());
}

COUNTERSIGN_TEST(TrustTest)
#include "trust_test.moc"
