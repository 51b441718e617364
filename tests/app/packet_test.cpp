// SPDX-License-Identifier: Apache-2.0
// From a review to the packet that may be signed, from the command line.
#include "core/base/digest.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "tests/app/command_line.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <nlohmann/json.hpp>

#include <unistd.h>

class PacketVerbTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatBlocksSigningAndWhoMustSign();
    void theCommandsOfTheBlockersMendThem();
    void aLateCommentMakesANewPacketAndSaysWhoseSignOffsAreLost();
    void peopleWhoDecideDifferentlyBlockSigningTogether();
    void anInventedOwnerOfTheSampleDrawsUpNothing();
    void whatSaysTheSameIsNotDrawnUpAgain();
    void aDirtyTreeSaysWhichFilesMustBeCommitted();
    void theBaselinesRollbackIsOfferedAsAQuotation();
    void thePolicyMayAskForMore();
    void namesTheRepositoryWithoutPasswords();
    void showsAPacketWithoutARepository();
    void listsPackets();
    void refuses_data();
    void refuses();
    void hostileTextsAreHarmless();
    void aFolderThatCannotBeWrittenToLeavesNothingBehind();
};

namespace {

std::string shopText(const std::string& version, const std::string& limit)
{
    return "openapi: 3.0.3\ninfo: {title: Shop, version: " + version
        + "}\npaths:\n  /orders:\n    post:\n      requestBody:\n        content:\n"
          "          application/json:\n            schema:\n              type: object\n"
          "              properties: {note: {type: string, maxLength: "
        + limit + "}}\n      responses: {'200': {description: ok}}\n";
}

/// A repository with a review of a branch that breaks one thing.
class PacketShop {
public:
    explicit PacketShop(const std::string& settings = "profile: wire\n")
    {
        files.write("shop.yaml", shopText("1.0.0", "20"));
        files.write(".countersign/settings.yaml", settings);
        files.commit("first");
        files.tag("v1.0.0");
        files.branch("next");
        files.write("shop.yaml", shopText("2.0.0", "15"));
        files.commit("change");
        QCOMPARE(
            ask({"review", "open", "Orders", "--baseline", "v1.0.0", "--candidate", "next"}).exitCode, 0);
    }

    test::Answer ask(std::vector<std::string> words, const std::string& person = "ana@x.example") const
    {
        return test::countersign({.words = std::move(words),
            .folder = files.path(),
            .environment = {{"HOME", files.folder().path().string()}, {"GIT_AUTHOR_NAME", "A Person"},
                {"GIT_AUTHOR_EMAIL", person}}});
    }
    test::Answer draw() const { return ask({"packet", "new", "--review", "orders"}); }
    nlohmann::json report() const
    {
        return nlohmann::json::parse(ask({"packet", "new", "--review", "orders", "--format", "json"}).out);
    }
    void fillIn() const
    {
        const test::Answer filled = ask(
            {"review", "fill", "orders", "decision.outcome=approve", "boundary.consumerImpact=none is known",
                "boundary.retryBehaviour=as before", "boundary.rollback=put 20 back", "evidence.test=ci",
                "prompts.ambiguity=nothing", "prompts.safety=a week"});
        QVERIFY2(filled.exitCode == 0, filled.err.c_str());
    }
    void decide(const std::string& person = "ana@x.example") const
    {
        const test::Answer decided =
            ask({"review", "decide", "orders", "POST /orders > request body > note", "accept-with-plan",
                    "--reason", "short enough", "--plan", "warn for a release"},
                person);
        QVERIFY2(decided.exitCode == 0, decided.err.c_str());
    }
    core::StoredPacket stored(const std::string& id) const
    {
        return core::readStoredPacket(files.path(), id).value();
    }
    void sign(const std::string& id) const
    {
        files.write(".countersign/packets/" + id + "/signoffs/backend.olena@x.example.sig", "signed");
    }

    test::ScratchRepository files;
};

bool says(const test::Answer& answer, const std::string& part)
{
    return answer.out.find(part) != std::string::npos;
}

} // namespace

void PacketVerbTest::saysWhatBlocksSigningAndWhoMustSign()
{
    const PacketShop shop;
    const test::Answer drawn = shop.draw();
    QCOMPARE(drawn.exitCode, 1);
    for (const char* part : {"orders-2.0.0  Orders", "Baseline    v1.0.0 (", "Contract    shop: breaking",
             "Who must sign, and why\n  backend (Engineering owner)", "nobody has signed",
             "  the rollback is missing\n    countersign review fill orders boundary.rollback=TEXT\n",
             "  the Breaking change of POST /orders > request body > note is not decided\n"})
        QVERIFY2(says(drawn, part), (part + drawn.out).c_str());
    const std::string bytes = shop.stored("orders-2.0.0").bytes;
    QVERIFY(core::readPacket(bytes));
    QVERIFY(says(drawn, core::sha256Hex(bytes)));
    const test::Answer shown = shop.ask({"packet", "show", "--review", "orders"});
    QCOMPARE(shown.exitCode, 1);
    QVERIFY(says(shown, "the rollback is missing"));
}

void PacketVerbTest::theCommandsOfTheBlockersMendThem()
{
    const PacketShop shop;
    const nlohmann::json before = shop.report();
    QCOMPARE(before["deed"].get<std::string>(), std::string("drawn-up"));
    QVERIFY(before["blockers"].size() > 5);
    for (const auto& blocker : before["blockers"]) {
        std::string command = blocker["command"];
        command.replace(0, std::string("countersign").size(), "\"$@\"");
        const test::Answer done = test::countersignInShell(command,
            {.words = {},
                .folder = shop.files.path(),
                .environment = {{"HOME", shop.files.folder().path().string()}, {"GIT_AUTHOR_NAME", "A"},
                    {"GIT_AUTHOR_EMAIL", "ana@x.example"}}});
        QVERIFY2(done.exitCode == 0, (command + ": " + done.err).c_str());
    }
    const test::Answer after = shop.draw();
    QVERIFY2(after.exitCode == 0, after.out.c_str());
    QVERIFY(
        says(after, "Nothing blocks signing:\n    countersign packet sign orders-2.0.0 --role backend\n"));
}

void PacketVerbTest::aLateCommentMakesANewPacketAndSaysWhoseSignOffsAreLost()
{
    const PacketShop shop;
    shop.fillIn();
    shop.decide();
    QCOMPARE(shop.draw().exitCode, 0);
    const std::string signedBytes = shop.stored("orders-2.0.0").bytes;
    shop.sign("orders-2.0.0");
    QVERIFY(says(
        shop.ask({"packet", "show", "orders-2.0.0"}), "there is a sign-off: backend.olena@x.example.sig"));
    QCOMPARE(shop.ask({"review", "comment", "orders", "one more word", "--stance", "fyi"}).exitCode, 0);
    const test::Answer late = shop.draw();
    QVERIFY(says(late, "orders-2.0.0-2  Orders"));
    QVERIFY(says(late, "Supersedes  orders-2.0.0\n"));
    QVERIFY(says(late, "Sign-offs that do not carry over\n  backend.olena@x.example.sig\n"));
    QCOMPARE(shop.stored("orders-2.0.0").bytes, signedBytes);
    QCOMPARE(core::readPacket(shop.stored("orders-2.0.0-2").bytes)->supersedes->sha256,
        core::sha256Hex(signedBytes));
}

/// "Conflicts kept and shown": both go into the packet, and neither counts until one gives in.
void PacketVerbTest::peopleWhoDecideDifferentlyBlockSigningTogether()
{
    const PacketShop shop;
    shop.fillIn();
    shop.decide();
    QCOMPARE(shop.draw().exitCode, 0);
    const std::string bob = "bob@x.example";
    QCOMPARE(shop.ask({"review", "decide", "orders", "POST /orders > request body > note", "reject"}, bob)
                 .exitCode,
        0);
    const nlohmann::json report = shop.report();
    QCOMPARE(report["blockers"].size(), std::size_t {1});
    const std::string reason = report["blockers"][0]["reason"];
    QVERIFY2(reason.find("decided differently, so nobody's decision counts: ana@x.example says "
                         "accept-with-plan, bob@x.example says reject")
            != std::string::npos,
        reason.c_str());
    QCOMPARE(core::readPacket(shop.stored("orders-2.0.0").bytes)->decisions.size(), std::size_t {2});
    shop.decide(bob);
    QCOMPARE(shop.draw().exitCode, 0);
}

void PacketVerbTest::anInventedOwnerOfTheSampleDrawsUpNothing()
{
    const PacketShop shop;
    const test::Answer answer = shop.ask({"packet", "new", "--review", "orders"}, "olena@sample.invalid");
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.err.find("olena@sample.invalid is an invented owner of the sample") != std::string::npos,
        answer.err.c_str());
    QVERIFY(!std::filesystem::exists(shop.files.path() / ".countersign/packets"));
}

void PacketVerbTest::whatSaysTheSameIsNotDrawnUpAgain()
{
    const PacketShop shop;
    QCOMPARE(shop.draw().exitCode, 1);
    shop.sign("orders-2.0.0");
    for (int round = 0; round < 3; ++round)
        QCOMPARE(shop.report()["deed"].get<std::string>(), std::string("already-there"));
    QCOMPARE(core::packetIds(shop.files.path())->size(), std::size_t {1});
    QVERIFY(says(shop.draw(), "it stays as it is"));
}

void PacketVerbTest::aDirtyTreeSaysWhichFilesMustBeCommitted()
{
    const PacketShop shop;
    shop.files.write("shop.yaml", shopText("2.0.0", "14"));
    const test::Answer refused = shop.draw();
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.find("1 file differs from the commit: 'shop.yaml'") != std::string::npos,
        refused.err.c_str());
    QVERIFY(refused.err.find("commit it, or put back") != std::string::npos);
    QVERIFY(core::packetIds(shop.files.path())->empty());
}

void PacketVerbTest::theBaselinesRollbackIsOfferedAsAQuotation()
{
    PacketShop shop;
    shop.fillIn();
    shop.decide();
    QCOMPARE(shop.draw().exitCode, 0);
    shop.files.commit("packet");
    shop.files.tag("v2.0.0");
    shop.files.write("shop.yaml", shopText("3.0.0", "10"));
    shop.files.commit("again");
    shop.ask({"review", "open", "Later", "--baseline", "v2.0.0", "--candidate", "next"});
    const test::Answer drawn = shop.ask({"packet", "new", "--review", "later"});
    QVERIFY2(says(drawn,
                 "orders-2.0.0, Rollback:\n    \"put 20 back\"\n    countersign review fill later "
                 "boundary.rollback='put 20 back'\n"),
        drawn.out.c_str());
    QVERIFY(says(drawn, "the rollback is missing"));
    QCOMPARE(core::readPacket(shop.stored("later-3.0.0").bytes)->boundary.rollback, std::string());
}

void PacketVerbTest::thePolicyMayAskForMore()
{
    const PacketShop shop("packet: {require: [evidence.metric]}\n");
    shop.fillIn();
    shop.decide();
    const test::Answer drawn = shop.draw();
    QCOMPARE(drawn.exitCode, 1);
    QVERIFY(says(drawn, "acceptance evidence of the kind 'metric'"));
    QCOMPARE(shop.ask({"packet", "show", "orders-2.0.0"}).exitCode, 1);
}

void PacketVerbTest::namesTheRepositoryWithoutPasswords()
{
    const PacketShop shop;
    shop.files.git({"remote", "add", "origin", "https://ana:secret@git.example/shop.git"});
    shop.files.git({"update-ref", "refs/remotes/origin/main", "main"});
    shop.files.git({"symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main"});
    shop.draw();
    const auto packet = core::readPacket(shop.stored("orders-2.0.0").bytes);
    QCOMPARE(packet->repository.remote, std::string("https://git.example/shop.git"));
    QCOMPARE(packet->repository.firstCommit, shop.files.git({"rev-parse", "v1.0.0"}).substr(0, 40));
}

void PacketVerbTest::showsAPacketWithoutARepository()
{
    const PacketShop shop;
    shop.draw();
    const test::ScratchFolder elsewhere;
    elsewhere.write("packet.json", shop.stored("orders-2.0.0").bytes);
    const test::Answer shown =
        test::countersign({.words = {"packet", "show", "packet.json"}, .folder = elsewhere.path()});
    QCOMPARE(shown.exitCode, 1);
    QVERIFY2(says(shown, "orders-2.0.0  Orders"), shown.err.c_str());
}

void PacketVerbTest::listsPackets()
{
    const PacketShop shop;
    QVERIFY(says(shop.ask({"packet", "show"}), "There are no packets yet"));
    shop.draw();
    shop.sign("orders-2.0.0");
    shop.files.write(".countersign/packets/broken/packet.json", "{");
    const test::Answer listed = shop.ask({"packet", "show"});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY2(says(listed, "orders-2.0.0  Orders (1 sign-off)\n"), listed.out.c_str());
    QVERIFY(says(listed, "broken  this is not a whole packet"));
}

void PacketVerbTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("said");
    QTest::newRow("no review named") << QStringList {"packet", "new"} << "none is named";
    QTest::newRow("no such review") << QStringList {"packet", "new", "--review", "ordres"}
                                    << "there is no review 'ordres'";
    QTest::newRow("no such packet") << QStringList {"packet", "show", "orders-9"}
                                    << "there is no packet 'orders-9'";
    QTest::newRow("no packet of the review")
        << QStringList {"packet", "show", "--review", "orders"} << "no packet of the review 'orders'";
    QTest::newRow("named twice") << QStringList {"packet", "show", "a", "--review", "orders"}
                                 << "named twice";
}

void PacketVerbTest::refuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, said);
    const PacketShop shop;
    std::vector<std::string> asked;
    for (const QString& word : words)
        asked.push_back(word.toStdString());
    const test::Answer answer = shop.ask(asked);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(QString::fromStdString(answer.err).contains(said), answer.err.c_str());
    QVERIFY(answer.err.find("hint:") != std::string::npos);
}

void PacketVerbTest::hostileTextsAreHarmless()
{
    const PacketShop shop;
    shop.ask({"review", "comment", "orders", "\x1b[2J\xE2\x80\xAE gnp", "--stance", "blocking"});
    for (const test::Answer& answer : {shop.draw(), shop.ask({"packet", "show", "orders-2.0.0"})}) {
        QVERIFY(says(answer, "\\x1B[2J\\u{202E} gnp") || says(answer, "\\x1b[2J\\u{202E} gnp"));
        QVERIFY(!says(answer, "\x1b"));
        QVERIFY(!says(answer, "\xE2\x80\xAE"));
    }
}

void PacketVerbTest::aFolderThatCannotBeWrittenToLeavesNothingBehind()
{
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
    const PacketShop shop;
    const std::filesystem::path packets = shop.files.path() / ".countersign/packets";
    std::filesystem::create_directories(packets);
    std::filesystem::permissions(
        packets, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const test::Answer refused = shop.draw();
    std::filesystem::permissions(packets, std::filesystem::perms::owner_all);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.find("cannot write") != std::string::npos);
    QVERIFY(std::filesystem::is_empty(packets));
}

COUNTERSIGN_TEST(PacketVerbTest)
#include "packet_test.moc"
