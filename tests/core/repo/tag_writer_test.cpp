// SPDX-License-Identifier: Apache-2.0
#include "core/repo/tag_writer.h"
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

using core::TagPlan;
using test::ScratchRepository;

namespace {

TagPlan planFor(const std::string& commit)
{
    return {.name = "v3.0.0",
        .commit = commit,
        .message = "Checkout 3.0.0\n\nPacket-SHA256: 00\n",
        .who = {"Ana", "ana@x.example"},
        .at = 1'795'000'000};
}

core::Result<std::string> written(const ScratchRepository& scratch, const TagPlan& plan)
{
    return core::writeTag(test::opened(scratch.path()), plan);
}

} // namespace

class TagWriterTest : public QObject {
    Q_OBJECT

private slots:
    void writesAnAnnotatedTag();
    void putsTheSignatureBehindWhatItIsOver();
    void neverMovesATag_data();
    void neverMovesATag();
    void neverMovesATagThatCameMeanwhile();
    void refusesNamesThatAreNone_data();
    void refusesNamesThatAreNone();
    void refusesCommitsThatAreNotThere_data();
    void refusesCommitsThatAreNotThere();
    void leavesNothingWhenSigningFails();
};

void TagWriterTest::writesAnAnnotatedTag()
{
    ScratchRepository scratch;
    const std::string commit = scratch.commit("one");
    const auto tag = written(scratch, planFor(commit));
    QCOMPARE(test::told(tag), std::string());
    QCOMPARE(scratch.git({"rev-parse", "v3.0.0", "v3.0.0^{commit}"}), *tag + '\n' + commit + '\n');
    QCOMPARE(scratch.git({"cat-file", "tag", "v3.0.0"}),
        "object " + commit
            + "\ntype commit\ntag v3.0.0\ntagger Ana <ana@x.example> 1795000000 +0000\n\nCheckout 3.0.0\n\n"
              "Packet-SHA256: 00\n");
    QCOMPARE(scratch.git({"fsck", "--strict"}), std::string());
    QCOMPARE(scratch.git({"tag", "-l", "--format=%(trailers:key=Packet-SHA256,valueonly)"}),
        std::string("00\n\n"));
}

void TagWriterTest::putsTheSignatureBehindWhatItIsOver()
{
    ScratchRepository scratch;
    TagPlan plan = planFor(scratch.commit("one"));
    std::string over;
    plan.sign = [&](std::string_view bytes) {
        over = bytes;
        return core::Result<std::string>(
            "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n");
    };
    QVERIFY(written(scratch, plan));
    QCOMPARE(scratch.git({"cat-file", "tag", "v3.0.0"}),
        over + "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n");
}

void TagWriterTest::neverMovesATag_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::newRow("lightweight") << QStringList {"tag", "v3.0.0"};
    QTest::newRow("annotated") << QStringList {"tag", "-a", "-m", "mine", "v3.0.0"};
    QTest::newRow("of a folder") << QStringList {"tag", "v3.0.0", "HEAD^{tree}"};
}

void TagWriterTest::neverMovesATag()
{
    QFETCH(QStringList, made);
    ScratchRepository scratch;
    TagPlan plan = planFor(scratch.commit("one"));
    std::vector<std::string> words;
    for (const QString& word : made)
        words.push_back(word.toStdString());
    scratch.git(words);
    const std::string before = scratch.git({"rev-parse", "v3.0.0"});
    bool wasAsked = false;
    plan.sign = [&](std::string_view) {
        wasAsked = true;
        return core::Result<std::string>("signature\n");
    };
    QCOMPARE(test::told(written(scratch, plan)),
        std::string(
            "the tag v3.0.0 is there already, and a tag is never moved | `git show v3.0.0` shows it; a "
            "new version gets a new tag"));
    QVERIFY2(!wasAsked, "nobody is asked to sign what cannot be written");
    QCOMPARE(scratch.git({"rev-parse", "v3.0.0"}), before);
}

void TagWriterTest::neverMovesATagThatCameMeanwhile()
{
    ScratchRepository scratch;
    TagPlan plan = planFor(scratch.commit("one"));
    plan.sign = [&](std::string_view) {
        scratch.tag("v3.0.0");
        return core::Result<std::string>("signature\n");
    };
    const auto tag = written(scratch, plan);
    QVERIFY(!tag);
    QCOMPARE(tag.error().code, core::ErrorCode::AlreadyExists);
    QCOMPARE(scratch.git({"rev-parse", "v3.0.0"}).substr(0, 40), plan.commit);
}

void TagWriterTest::refusesNamesThatAreNone_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"", "-f", "v1..2", "v 1", "v1.lock", "HEAD^", "a:b", "v1\n"})
        QTest::newRow(*name ? name : "empty") << name;
}

void TagWriterTest::refusesNamesThatAreNone()
{
    QFETCH(QString, name);
    ScratchRepository scratch;
    TagPlan plan = planFor(scratch.commit("one"));
    plan.name = name.toStdString();
    QCOMPARE(test::told(written(scratch, plan)), "'" + plan.name + "' cannot be the name of a tag");
    QCOMPARE(scratch.git({"tag"}), std::string());
}

void TagWriterTest::refusesCommitsThatAreNotThere_data()
{
    QTest::addColumn<QString>("commit");
    QTest::newRow("absent") << QString(40, '1');
    QTest::newRow("no id") << "main";
    QTest::newRow("a folder") << "tree";
}

void TagWriterTest::refusesCommitsThatAreNotThere()
{
    QFETCH(QString, commit);
    ScratchRepository scratch;
    scratch.write("file", "one");
    scratch.commit("one");
    const std::string id =
        commit == "tree" ? scratch.git({"rev-parse", "HEAD^{tree}"}).substr(0, 40) : commit.toStdString();
    QVERIFY(!written(scratch, planFor(id)));
    QCOMPARE(scratch.git({"tag"}), std::string());
}

void TagWriterTest::leavesNothingWhenSigningFails()
{
    ScratchRepository scratch;
    TagPlan plan = planFor(scratch.commit("one"));
    plan.sign = [](std::string_view) {
        return core::Result<std::string>(core::fail(core::ErrorCode::Cancelled, "no passphrase was given"));
    };
    QCOMPARE(test::told(written(scratch, plan)), std::string("no passphrase was given"));
    QCOMPARE(scratch.git({"tag"}), std::string());
}

COUNTERSIGN_TEST(TagWriterTest)

#include "tag_writer_test.moc"
