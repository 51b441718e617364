// SPDX-License-Identifier: Apache-2.0
#include "tests/core/repo/repository_check.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

using test::ScratchRepository;

namespace {

const std::string Armoured = "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----";

std::string stored(const ScratchRepository& scratch, const std::string& kind, const std::string& object)
{
    const auto file = scratch.folder().write("object", object);
    return scratch.git({"hash-object", "-t", kind, "-w", "--literally", file.string()}).substr(0, 40);
}

} // namespace

class SignaturesTest : public QObject {
    Q_OBJECT

private slots:
    void ofACommitAreTakenOut();
    void areEmptyWhereNothingIsSigned();
    void ofATagStandBehindIt();
    void ofATagBeginWhereTheLastOneBegins();
    void cannotBeReadOfWhatIsNotThere();
};

void SignaturesTest::ofACommitAreTakenOut()
{
    ScratchRepository scratch;
    const std::string plain = scratch.git({"cat-file", "commit", scratch.commit("one")});
    std::string field = "gpgsig " + Armoured + '\n';
    for (std::size_t at = 0; (at = field.find('\n', at)) + 1 < field.size(); at += 2)
        field.insert(at + 1, " ");
    std::string object = plain;
    object.insert(object.find("\n\n") + 1, field);
    const auto read = test::opened(scratch.path()).commitSignature(stored(scratch, "commit", object));
    QCOMPARE(test::told(read), std::string());
    QCOMPARE(read->signature, Armoured);
    QCOMPARE(read->text, plain);
}

void SignaturesTest::areEmptyWhereNothingIsSigned()
{
    ScratchRepository scratch;
    const std::string commit = scratch.commit("one");
    scratch.git({"tag", "-a", "-m", "plain", "v1"});
    QCOMPARE(test::opened(scratch.path()).commitSignature(commit)->signature, std::string());
    QCOMPARE(test::opened(scratch.path()).tagSignature("v1")->signature, std::string());
}

void SignaturesTest::ofATagStandBehindIt()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.git({"tag", "-a", "-m", "about\n\n" + Armoured, "v1"});
    const auto read = test::opened(scratch.path()).tagSignature("v1");
    QCOMPARE(test::told(read), std::string());
    QCOMPARE(read->signature, Armoured + '\n');
    QCOMPARE(read->text + read->signature, scratch.git({"cat-file", "tag", "v1"}));
}

void SignaturesTest::ofATagBeginWhereTheLastOneBegins()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.git({"tag", "-a", "-m", Armoured + "\n" + Armoured, "v1"});
    QCOMPARE(test::opened(scratch.path()).tagSignature("v1")->signature, Armoured + '\n');
}

void SignaturesTest::cannotBeReadOfWhatIsNotThere()
{
    ScratchRepository scratch;
    scratch.commit("one");
    scratch.tag("light");
    const core::Repository repository = test::opened(scratch.path());
    QVERIFY(!repository.commitSignature(std::string(40, '1')));
    QVERIFY(!repository.commitSignature("main"));
    QCOMPARE(test::told(repository.tagSignature("absent")),
        std::string("there is no tag absent | `git fetch --tags` gets those of the remote"));
    QCOMPARE(test::told(repository.tagSignature("light")),
        std::string("the tag light is not annotated: it is only a name for a commit"));
}

COUNTERSIGN_TEST(SignaturesTest)

#include "signatures_test.moc"
