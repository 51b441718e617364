// SPDX-License-Identifier: Apache-2.0
// trust.md 6: "writes the allowed_signers line on a branch … the first enrolment founds the file".
#include "core/packet/ssh/signoff_state.h"
#include "core/packet/trust/enrolment.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

using test::ScratchRepository;

namespace {

const std::string SignersFile = ".countersign/allowed_signers";
const std::string Attributes = ".countersign/** -text\n.countersign/reviews/** merge=union\n";

core::SshKey madeUpKey(char filling)
{
    std::string blob("\0\0\0\x0bssh-ed25519\0\0\0\x20", 19);
    return {"ssh-ed25519", blob + std::string(32, filling)};
}

core::Enrolment ana(std::vector<std::string> roles = {"backend"})
{
    return {"ana@x.example", std::move(roles), madeUpKey('a')};
}

core::Result<core::EnrolmentPlan> planned(
    const ScratchRepository& scratch, const core::Enrolment& who, const std::string& trustedRef = {})
{
    return core::planEnrolment(*core::Repository::open(scratch.path()), trustedRef, who);
}

std::string enrolmentError(const ScratchRepository& scratch, const core::Enrolment& who)
{
    const auto plan = planned(scratch, who);
    return plan ? std::string("no error") : plan.error().message + " | " + plan.error().hint;
}

} // namespace

class EnrolmentTest : public QObject {
    Q_OBJECT

private slots:
    void foundsTheFile();
    void addsALineBehindTheOthers();
    void givesTheKeyItsRolesAndNoMore();
    void keepsLineEndsAsTheyAre();
    void addsTheAttributesThatAreMissing();
    void standsOnTheTrustedRefWhateverIsCheckedOut();
    void goesOnWithAnEnrolmentThatIsNotMergedYet();
    void addsOnlyTheRolesThatAreMissing();
    void refusesWhoIsEnrolledAlready();
    void refusesTheKeyOfSomebodyElse();
    void refusesRolesThatCannotBeOne_data();
    void refusesRolesThatCannotBeOne();
    void needsATrustedRef();
};

void EnrolmentTest::foundsTheFile()
{
    ScratchRepository scratch;
    const std::string tip = scratch.commit("one");
    const auto plan = planned(scratch, ana());
    QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
    QVERIFY(plan->isFirst);
    QCOMPARE(plan->commit.branch, std::string("enroll/ana@x.example"));
    QCOMPARE(plan->commit.from, tip);
    QCOMPARE(plan->commit.files.at(SignersFile), plan->line + '\n');
    QCOMPARE(plan->commit.files.at(".gitattributes"), Attributes);
    QVERIFY(plan->commit.message.starts_with("Enrol ana@x.example for backend\n\nKey: SHA256:"));
}

void EnrolmentTest::addsALineBehindTheOthers()
{
    ScratchRepository scratch;
    const std::string others = "# ours\nbob@x.example " + core::printed(madeUpKey('b'));
    scratch.write(SignersFile, others); // without a line end, as editors leave files
    scratch.write(".gitattributes", "*.png binary\n" + Attributes);
    scratch.commit("one");
    const auto plan = planned(scratch, ana());
    QVERIFY(plan && !plan->isFirst);
    QCOMPARE(plan->commit.files.at(SignersFile), others + '\n' + plan->line + '\n');
    QVERIFY(!plan->commit.files.contains(".gitattributes"));
}

void EnrolmentTest::givesTheKeyItsRolesAndNoMore()
{
    const auto signers = core::readAllowedSigners(core::signerLine(ana({"backend", "qa"})));
    QCOMPARE(signers.size(), 1U);
    QCOMPARE(signers[0].trouble, std::string());
    QCOMPARE(signers[0].principals, std::string("ana@x.example"));
    QCOMPARE(signers[0].key, madeUpKey('a'));
    for (const char* granted :
        {"git", "backend.signoff.v1@countersign", "qa.signoff.v1@countersign", "export.seal.v1@countersign"})
        QVERIFY2(core::isInPatternList(signers[0].namespaces, granted), granted);
    for (const char* other : {"product.signoff.v1@countersign", "file", ""})
        QVERIFY2(!core::isInPatternList(signers[0].namespaces, other), other);
}

void EnrolmentTest::keepsLineEndsAsTheyAre()
{
    ScratchRepository scratch;
    scratch.write(".gitattributes", "*.png binary");
    scratch.commit("one");
    QCOMPARE(planned(scratch, ana())->commit.files.at(".gitattributes"), "*.png binary\n" + Attributes);
}

void EnrolmentTest::addsTheAttributesThatAreMissing()
{
    ScratchRepository scratch;
    scratch.write(".gitattributes", ".countersign/** -text\n*.png binary\n");
    scratch.commit("one");
    QCOMPARE(planned(scratch, ana())->commit.files.at(".gitattributes"),
        std::string(".countersign/** -text\n*.png binary\n.countersign/reviews/** merge=union\n"));
}

void EnrolmentTest::standsOnTheTrustedRefWhateverIsCheckedOut()
{
    ScratchRepository scratch;
    const std::string trusted = scratch.commit("one");
    scratch.branch("feature");
    scratch.write(SignersFile, "eve@x.example " + core::printed(madeUpKey('e')) + '\n');
    scratch.commit("let eve in");
    const auto plan = planned(scratch, ana());
    QCOMPARE(plan->commit.from, trusted);
    QCOMPARE(plan->commit.files.at(SignersFile), plan->line + '\n');
}

void EnrolmentTest::goesOnWithAnEnrolmentThatIsNotMergedYet()
{
    ScratchRepository scratch;
    scratch.commit("one");
    auto plan = planned(scratch, ana());
    plan->commit.who = {"Ana", "ana@x.example"};
    QVERIFY(core::writeCommit(*core::Repository::open(scratch.path()), plan->commit));
    const auto second = planned(scratch, ana({"backend", "product"}));
    QVERIFY2(second, second ? "" : second.error().message.c_str());
    QVERIFY(second->commit.files.at(SignersFile).starts_with(plan->line + '\n'));
}

void EnrolmentTest::addsOnlyTheRolesThatAreMissing()
{
    ScratchRepository scratch;
    scratch.write(SignersFile, core::signerLine(ana()) + '\n');
    scratch.commit("one");
    const auto plan = planned(scratch, ana({"backend", "product"}));
    QCOMPARE(plan->line, core::signerLine(ana({"product"})));
}

void EnrolmentTest::refusesWhoIsEnrolledAlready()
{
    ScratchRepository scratch;
    scratch.write(SignersFile, core::signerLine(ana()) + '\n');
    scratch.commit("one");
    QCOMPARE(enrolmentError(scratch, ana()),
        std::string("ana@x.example is enrolled for backend with this key in main already | "));
}

void EnrolmentTest::refusesTheKeyOfSomebodyElse()
{
    ScratchRepository scratch;
    scratch.write(SignersFile, "bob@x.example " + core::printed(madeUpKey('a')) + '\n');
    scratch.commit("one");
    QCOMPARE(enrolmentError(scratch, ana()),
        std::string("this key stands for bob@x.example in main already | everybody signs with a key of their "
                    "own: make one with `ssh-keygen -t ed25519`"));
}

void EnrolmentTest::refusesRolesThatCannotBeOne_data()
{
    QTest::addColumn<QString>("role");
    for (const char* role : {"", "Backend", "back end", "back,end", "back\"end", "*", "a.b"})
        QTest::newRow(*role ? role : "empty") << role;
    QTest::newRow("long") << QString(41, 'a');
}

void EnrolmentTest::refusesRolesThatCannotBeOne()
{
    QFETCH(QString, role);
    ScratchRepository scratch;
    scratch.commit("one");
    QVERIFY(
        enrolmentError(scratch, ana({role.toStdString()})).find("' cannot be a role") != std::string::npos);
}

void EnrolmentTest::needsATrustedRef()
{
    const ScratchRepository scratch;
    QCOMPARE(enrolmentError(scratch, ana()),
        std::string("there is no branch yet that could say who may sign | make a first commit, then enrol"));
}

COUNTERSIGN_TEST(EnrolmentTest)

#include "enrolment_test.moc"
