// SPDX-License-Identifier: Apache-2.0
#include "core/contract/discovery.h"
#include "core/packet/trust/sample_mark.h"
#include "core/packet/trust/trust_basis.h"
#include "core/repo/repository.h"
#include "tests/core/sample/made_sample.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <optional>

/// The sample as a repository: what git, and our own reading of git, find in it.
class SampleHistoryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_sample.emplace(); }
    void cleanupTestCase() { m_sample.reset(); }
    void gitFindsNothingWrong();
    void theCandidateIsCheckedOutAndClean();
    void itsFilesAreTheSameOnEveryMachine();
    void onlyKeysAndWhatTheySignedDifferBetweenTwoSamples();
    void onlyTheIntendedFilesDiffer_data();
    void onlyTheIntendedFilesDiffer();
    void tellsWhatItMade();
    void opensAsARepository();
    void itsContractsAreFound();
    void knowsItselfAsTheSample();
    void itsOwnersCountInItAlone();
    void nothingOfTheUsersConfigurationGetsIn();

private:
    std::optional<test::MadeSample> m_sample;
};

void SampleHistoryTest::gitFindsNothingWrong()
{
    QCOMPARE(m_sample->git({"fsck", "--strict", "--no-progress", "--no-dangling"}), "");
    QCOMPARE(m_sample->git({"count-objects"}).substr(0, 2) == "0 ", false);
}

void SampleHistoryTest::theCandidateIsCheckedOutAndClean()
{
    QCOMPARE(m_sample->git({"symbolic-ref", "HEAD"}), "refs/heads/release-2.4.0");
    QCOMPARE(m_sample->git({"status", "--porcelain", "--ignored"}), "");
}

void SampleHistoryTest::itsFilesAreTheSameOnEveryMachine()
{
    std::string told = "v2.2.1 commit " + m_sample->git({"rev-parse", "v2.2.1^{commit}"}) + '\n';
    for (const std::string each : {"v2.3.0", "all-safe", "release-2.4.0", "twins-2.4.0"})
        for (const std::string folder : {"openapi", "graphql", "proto", "consumers"})
            told += each + ' ' + folder + ' ' + m_sample->git({"rev-parse", each + ':' + folder}) + '\n';
    QVERIFY(test::matchesGolden(told, "sample/ids.txt"));
}

void SampleHistoryTest::onlyKeysAndWhatTheySignedDifferBetweenTwoSamples()
{
    const test::MadeSample second;
    QCOMPARE(second.git({"rev-parse", "v2.2.1"}), m_sample->git({"rev-parse", "v2.2.1"}));
    m_sample->git({"fetch", "-q", second.path().string(), "release-2.4.0"});
    const std::string folder = ".countersign/packets/customers-see-their-orders-2.3.0/";
    QCOMPARE(m_sample->git({"diff", "--name-only", "FETCH_HEAD", "release-2.4.0"}),
        ".countersign/allowed_signers\n" + folder + "packet.json\n" + folder
            + "signoffs/backend.olena@sample.invalid.sig\n" + folder
            + "signoffs/frontend.marta@sample.invalid.sig");
}

void SampleHistoryTest::onlyTheIntendedFilesDiffer_data()
{
    QTest::addColumn<std::string>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<std::string>("files");
    const std::string packet = ".countersign/packets/customers-see-their-orders-2.3.0/";
    QTest::newRow("2.3.0 and what took it") << std::string("v2.2.1") << std::string("v2.3.0")
                                            << std::string("A\t.countersign/allowed_signers\n"
                                                           "A\t"
                                                   + packet
                                                   + "packet.json\n"
                                                     "A\t"
                                                   + packet
                                                   + "signoffs/backend.olena@sample.invalid.sig\n"
                                                     "A\t"
                                                   + packet
                                                   + "signoffs/frontend.marta@sample.invalid.sig\n"
                                                     "M\tconsumers/finance-export/package-lock.json\n"
                                                     "M\tconsumers/finance-export/package.json\n"
                                                     "M\tconsumers/web-checkout/package-lock.json\n"
                                                     "M\tconsumers/web-checkout/package.json\n"
                                                     "M\topenapi/checkout.yaml\n"
                                                     "M\topenapi/common.yaml\n"
                                                     "M\topenapi/schemas/order.yaml");
    QTest::newRow("the safe half") << std::string("v2.3.0") << std::string("all-safe")
                                   << std::string("M\topenapi/checkout.yaml\n"
                                                  "A\topenapi/schemas/challenge.yaml\n"
                                                  "M\topenapi/schemas/order.yaml");
    QTest::newRow("the candidate") << std::string("v2.3.0") << std::string("release-2.4.0")
                                   << std::string("M\topenapi/checkout.yaml\n"
                                                  "A\topenapi/schemas/address.yaml\n"
                                                  "A\topenapi/schemas/challenge.yaml\n"
                                                  "M\topenapi/schemas/order.yaml");
}

void SampleHistoryTest::onlyTheIntendedFilesDiffer()
{
    QFETCH(std::string, from);
    QFETCH(std::string, to);
    QFETCH(std::string, files);
    QCOMPARE(m_sample->git({"diff", "--no-renames", "--name-status", from, to}), files);
    QCOMPARE(m_sample->git({"merge-base", from, to}), m_sample->git({"rev-parse", from + "^{commit}"}));
}

void SampleHistoryTest::tellsWhatItMade()
{
    const core::SampleInfo& info = m_sample->info();
    QCOMPARE(info.name, "checkout contracts");
    QCOMPARE(info.branch, "release-2.4.0");
    QCOMPARE(info.tags, (std::vector<std::string> {"v2.2.1", "v2.3.0"}));
    QCOMPARE(info.branches, (std::vector<std::string> {"main", "all-safe", "release-2.4.0", "twins-2.4.0"}));
    QCOMPARE(info.owners.size(), 4U);
    for (const core::DemoOwner& owner : info.owners)
        QVERIFY2(std::filesystem::is_regular_file(owner.privateKey), owner.privateKey.c_str());
}

void SampleHistoryTest::opensAsARepository()
{
    const auto repository = core::Repository::open(m_sample->path());
    QVERIFY(repository && repository->isGit());
    const auto tags = repository->tags();
    QVERIFY(tags && tags->size() == 2);
    QVERIFY(tags->front().name == "v2.3.0" && tags->front().annotated);
    const auto candidate = repository->revision("release-2.4.0");
    QVERIFY(candidate);
    const auto baseline = repository->defaultBaseline(*candidate);
    QVERIFY(baseline);
    QCOMPARE(baseline->revision.name, "v2.3.0");
    const auto bytes = repository->read(*candidate, "openapi/checkout.yaml");
    QVERIFY(bytes);
    QCOMPARE(*bytes, test::readFile(m_sample->path() / "openapi/checkout.yaml"));
}

void SampleHistoryTest::itsContractsAreFound()
{
    const auto repository = core::Repository::open(m_sample->path());
    const auto candidate = repository->revision("release-2.4.0");
    const auto found = core::discoverContracts(*repository, *candidate);
    QVERIFY(found);
    std::vector<std::string> entries;
    for (const core::FoundContract& contract : found->contracts) {
        entries.push_back(contract.entry);
        QVERIFY2(contract.missing.empty(), contract.entry.c_str());
    }
    QCOMPARE(entries,
        (std::vector<std::string> {
            "graphql/checkout.graphql", "openapi/checkout.yaml", "proto/acme/checkout/v1/checkout.proto"}));
    const core::FoundContract& api = found->contracts[1];
    QCOMPARE(api.contractVersion, "2.4.0");
    QCOMPARE(api.fragments,
        (std::vector<std::string> {"openapi/common.yaml", "openapi/schemas/address.yaml",
            "openapi/schemas/challenge.yaml", "openapi/schemas/order.yaml", "openapi/schemas/payment.yaml"}));
    QVERIFY(found->skipped.empty());
}

void SampleHistoryTest::knowsItselfAsTheSample()
{
    QVERIFY(core::isSample(m_sample->path() / ".git"));
    const test::ScratchRepository other;
    QVERIFY(!core::isSample(other.path() / ".git"));
}

void SampleHistoryTest::itsOwnersCountInItAlone()
{
    const auto sample = core::Repository::open(m_sample->path());
    QVERIFY(sample);
    const auto trusted = sample->trustedRef();
    QVERIFY(trusted && *trusted);
    const auto signers = sample->read((*trusted)->revision, ".countersign/allowed_signers");
    QVERIFY(signers);
    const core::TrustSources sources {.allowedSigners = *signers};

    const auto atHome = core::trustBasis(&*sample, sources);
    QVERIFY(atHome);
    QVERIFY(std::ranges::all_of(atHome->trust.signers, &std::string::empty, &core::AllowedSigner::trouble));

    test::ScratchRepository other;
    other.write("README.md", "nothing\n");
    other.commit("Begin");
    const auto elsewhere = core::Repository::open(other.path());
    QVERIFY(elsewhere);
    const auto abroad = core::trustBasis(&*elsewhere, sources);
    QVERIFY(abroad);
    QCOMPARE(abroad->trust.signers.size(), atHome->trust.signers.size());
    QVERIFY(std::ranges::none_of(abroad->trust.signers, &std::string::empty, &core::AllowedSigner::trouble));
}

void SampleHistoryTest::nothingOfTheUsersConfigurationGetsIn()
{
    const test::ScratchFolder home;
    home.write("template/hooks/pre-commit", "#!/bin/sh\nexit 1\n");
    home.write("attributes", "* text eol=crlf\n");
    home.write(".gitconfig",
        "[init]\n\ttemplateDir = " + (home / "template").string()
            + "\n\tdefaultBranch = trunk\n[core]\n\tautocrlf = true\n"
            + "\tattributesFile = " + (home / "attributes").string()
            + "\n[user]\n\tname = Somebody\n\temail = real@person.example\n");
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QByteArray::fromStdString(home.path().string()));
    const test::MadeSample sample;
    qputenv("HOME", before);
    for (const char* same : {"v2.2.1", "release-2.4.0:openapi"})
        QCOMPARE(sample.git({"rev-parse", same}), m_sample->git({"rev-parse", same}));
    QVERIFY(!std::filesystem::exists(sample.path() / ".git/hooks/pre-commit"));
    QCOMPARE(test::readFile(sample.path() / "openapi/common.yaml"), sample.show("HEAD:openapi/common.yaml"));
    const std::string reflog = sample.git({"reflog", "--format=%gn <%ge>", "--all"});
    QVERIFY(reflog.find("real@person.example") == std::string::npos);
}

COUNTERSIGN_TEST(SampleHistoryTest)
#include "sample_history_test.moc"
