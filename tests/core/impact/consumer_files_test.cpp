// SPDX-License-Identifier: Apache-2.0
#include "core/impact/consumer_files.h"
#include "core/impact/pin.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace fs = std::filesystem;
using test::ScratchFolder;
using test::ScratchRepository;

class ConsumerFilesTest : public QObject {
    Q_OBJECT
private slots:
    void aFolderInsideIsReadAtTheRevision();
    void aFolderBesideIsReadAsItLies();
    void aFolderOfAnotherRepositoryIsItsRoot();
    void aBareRepositoryIsReadAtItsHead();
    void aMissingFolderSaysSo();
    void nothingOutsideOfTheConsumerIsRead();
    void aSubmoduleIsPinnedByItsLink();
    void aSubmoduleOfAPlainFolderIsNoPin();
    void severalSubmodulesAreToldApart();
    void brokenSubmodulesSayNothing();
};

static core::Repository opened(const fs::path& folder)
{
    return std::move(*core::Repository::open(folder));
}

static core::Revision named(const core::Repository& repository, const std::string& name)
{
    return *repository.revision(name);
}

static core::ConsumerSetting setting(const std::string& package, const std::string& manifest)
{
    core::ConsumerSetting made;
    made.package = package;
    made.manifest = manifest;
    return made;
}

static const std::string Exact220 = R"({"dependencies": {"@acme/contracts": "2.2.0"}})";
static const std::string Exact230 = R"({"dependencies": {"@acme/contracts": "2.3.0"}})";

void ConsumerFilesTest::aFolderInsideIsReadAtTheRevision()
{
    ScratchRepository scratch;
    scratch.write("consumers/shop/package.json", Exact220);
    scratch.commit("two");
    scratch.tag("v2.2.0");
    scratch.write("consumers/shop/package.json", Exact230);
    const core::Repository repository = opened(scratch.path());
    const auto then = core::openConsumer("consumers/shop", repository, named(repository, "v2.2.0"));
    const auto now = core::openConsumer("consumers/shop/", repository, named(repository, ""));
    QVERIFY(then && now);
    QVERIFY(then->has("package.json") && !then->has("consumers/shop/package.json"));
    const auto wanted = setting("@acme/contracts", "package.json");
    QCOMPARE(core::readPin(wanted, *then).version, "2.2.0");
    QCOMPARE(core::readPin(wanted, *now).version, "2.3.0");
}

void ConsumerFilesTest::aFolderBesideIsReadAsItLies()
{
    ScratchRepository scratch;
    scratch.write("openapi.yaml", "x: y\n");
    scratch.commit("one");
    const ScratchFolder& beside = scratch.folder();
    beside.write("shop/package.json", Exact230);
    const core::Repository repository = opened(scratch.path());
    const auto files = core::openConsumer("../shop", repository, named(repository, "HEAD"));
    QVERIFY(files);
    QCOMPARE(core::readPin(setting("@acme/contracts", ""), *files).version, "2.3.0");
    const std::string absolute = (beside.path() / "shop").generic_string();
    QVERIFY(core::openConsumer(absolute, repository, named(repository, "HEAD"))->has("package.json"));
}

void ConsumerFilesTest::aFolderOfAnotherRepositoryIsItsRoot()
{
    ScratchRepository consumer;
    consumer.write("apps/shop/package.json", Exact230);
    consumer.write("package.json", "{}");
    consumer.commit("one");
    const ScratchFolder beside;
    const core::Repository specification = opened(beside.path());
    const std::string where = (consumer.path() / "apps/shop").generic_string();
    const auto files = core::openConsumer(where, specification, {});
    QVERIFY(files);
    QCOMPARE(files->files.size(), 1U);
    QCOMPARE(files->read("package.json").value(), Exact230);
}

void ConsumerFilesTest::aBareRepositoryIsReadAtItsHead()
{
    ScratchRepository consumer;
    consumer.write("package.json", Exact230);
    consumer.commit("one");
    const fs::path bare = consumer.clone("bare.git", {"--bare"});
    const ScratchFolder beside;
    const core::Repository specification = opened(beside.path());
    const auto files = core::openConsumer(bare.generic_string(), specification, {});
    QVERIFY(files);
    QCOMPARE(core::readPin(setting("@acme/contracts", ""), *files).version, "2.3.0");
}

void ConsumerFilesTest::aMissingFolderSaysSo()
{
    const ScratchFolder scratch;
    const core::Repository specification = opened(scratch.path());
    const auto files = core::openConsumer("../nowhere", specification, {});
    QVERIFY(!files);
    QCOMPARE(files.error().code, core::ErrorCode::NotFound);
    QVERIFY(files.error().message.find("../nowhere") != std::string::npos);
    QVERIFY(!files.error().hint.empty());
}

void ConsumerFilesTest::nothingOutsideOfTheConsumerIsRead()
{
    ScratchRepository scratch;
    scratch.write("secret.txt", "no");
    scratch.write("consumers/shop/package.json", Exact230);
    scratch.commit("one");
    const core::Repository repository = opened(scratch.path());
    const auto files = core::openConsumer("consumers/shop", repository, named(repository, "HEAD"));
    QVERIFY(!files->read("../../secret.txt"));
}

/// A consumer whose folder "contracts" is the scratch repository of the specification.
static std::string addSubmodule(
    const ScratchRepository& specification, const ScratchRepository& consumer, const std::string& path)
{
    consumer.git({"-c", "protocol.file.allow=always", "submodule", "add", "-q", "--name", path + "-module",
        specification.path().generic_string(), path});
    return specification.git({"rev-parse", "HEAD"}).substr(0, 40);
}

void ConsumerFilesTest::aSubmoduleIsPinnedByItsLink()
{
    ScratchRepository specification;
    specification.write("openapi.yaml", "x: y\n");
    specification.commit("one");
    ScratchRepository consumer;
    const std::string commit = addSubmodule(specification, consumer, "contracts");
    consumer.commit("take the contracts");
    const core::Repository repository = opened(specification.path());
    const auto files = core::openConsumer(consumer.path().generic_string(), repository, {});
    QVERIFY(files);
    for (const std::string package : {"", "contracts", "contracts-module"}) {
        const core::Pin pin = core::readPin(setting(package, ".gitmodules"), *files);
        QCOMPARE(pin.source, core::PinSource::Submodule);
        QCOMPARE(pin.commit, commit);
        QCOMPARE(pin.file, ".gitmodules");
    }
    QVERIFY(!core::readPin(setting("another", ".gitmodules"), *files).exists());
}

void ConsumerFilesTest::aSubmoduleOfAPlainFolderIsNoPin()
{
    const ScratchFolder consumer;
    consumer.write(".gitmodules", "[submodule \"contracts\"]\r\n\tpath = contracts\r\n\turl = ../x\r\n");
    const ScratchFolder beside;
    const core::Repository specification = opened(beside.path());
    const auto plain = core::openConsumer(consumer.path().generic_string(), specification, {});
    const core::Pin pin = core::readPin(setting("contracts", ".gitmodules"), *plain);
    QVERIFY(!pin.exists());
    QCOMPARE(pin.why, "git records no commit for the submodule contracts");
}

void ConsumerFilesTest::severalSubmodulesAreToldApart()
{
    ScratchRepository specification;
    specification.write("openapi.yaml", "x: y\n");
    specification.commit("one");
    ScratchRepository consumer;
    addSubmodule(specification, consumer, "contracts");
    addSubmodule(specification, consumer, "other");
    consumer.commit("take two");
    const core::Repository repository = opened(specification.path());
    const auto files = core::openConsumer(consumer.path().generic_string(), repository, {});
    QVERIFY(core::readPin(setting("other", ""), *files).exists());
    const core::Pin unclear = core::readPin(setting("", ""), *files);
    QVERIFY(!unclear.exists());
    QVERIFY(unclear.why.find("contracts or other") != std::string::npos);
}

void ConsumerFilesTest::brokenSubmodulesSayNothing()
{
    const ScratchFolder consumer;
    consumer.write(".gitmodules", "path = contracts\n[submodule contracts]\n");
    const ScratchFolder beside;
    const core::Repository specification = opened(beside.path());
    const auto files = core::openConsumer(consumer.path().generic_string(), specification, {});
    QCOMPARE(core::readPin(setting("contracts", ""), *files).why, ".gitmodules names no submodule");
}

COUNTERSIGN_TEST(ConsumerFilesTest)
#include "consumer_files_test.moc"
