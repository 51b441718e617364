// SPDX-License-Identifier: Apache-2.0
#include "core/contract/contract.h"
#include "core/contract/element_arena.h"
#include "tests/support/contract_printer.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <filesystem>
#include <map>

namespace fs = std::filesystem;

class ReadContractTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void tellsWhatItHasRead();
    void endsBombs();
    void endsLongChains();
    void endsDeepInheritance();
    void keepsHostileNesting();
    void stopsWhenAsked();
    void readsTheSampleWhole();
    void readsPublicDescriptions_data();
    void readsPublicDescriptions();
};

namespace {

core::Result<std::shared_ptr<const core::Contract>> readFrom(const fs::path& folder, const std::string& entry)
{
    return core::readContract(entry, [&](const std::string& path) -> core::Result<std::string> {
        if (!fs::is_regular_file(folder / path))
            return core::fail(core::ErrorCode::NotFound, path + " is not there");
        return test::readFile(folder / path);
    });
}

/// "key: value" lines around the schemas of a description.
std::string withSchemas(const std::string& schemas)
{
    return "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + schemas;
}

/// Every schema is settled, every parent and shape set.
std::size_t countUnsettled(const core::Element& element)
{
    std::size_t count = element.shape == nullptr ? 1 : 0;
    for (const core::Element* child : element.children)
        count += (child->parent == nullptr ? 1 : 0) + countUnsettled(*child);
    return count;
}

} // namespace

void ReadContractTest::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* path, const char* text, const char* message) {
        QTest::newRow(name) << path << QByteArray(text) << message;
    };
    row("missing", "gone.yaml", "", "gone.yaml is not there");
    row("empty", "a.yaml", "", "a.yaml is empty");
    row("only a comment", "a.yaml", "# nothing\n", "a.yaml is empty");
    row("UTF-16", "a.yaml", "\xFF\xFEo", "a.yaml cannot be read (line 1: The file is UTF-16");
    row("a list", "a.yaml", "- openapi: 3.0.0\n", "a.yaml is no map at its top");
    row("a text", "a.yaml", "openapi\n", "a.yaml is no map at its top");
    row("no version", "a.yaml", "info: {}\n", "a.yaml does not say its version");
    row("an empty version", "a.yaml", "openapi:\n", "a.yaml does not say its version");
    row("a version to come", "a.yaml", "openapi: 4.0.0\n", "a.yaml is OpenAPI 4.0.0, which is not known");
    row("an old version", "a.yaml", "swagger: '1.2'\n", "a.yaml is OpenAPI 1.2, which is not known");
    row("AsyncAPI", "a.yaml", "asyncapi: 3.0.0\n", "a.yaml is AsyncAPI, which is not compared yet");
    row("a proto to come", "a.proto", "syntax = \"proto4\";\n",
        "a.proto is in Protocol Buffers proto4, which is not known");
    row("broken JSON", "a.json", "[1,", "a.json is no map at its top (line 1: ");
}

void ReadContractTest::refusesWhatItCannotRead()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto read = [&](const std::string& file) -> core::Result<std::string> {
        if (file == "gone.yaml")
            return core::fail(core::ErrorCode::NotFound, "gone.yaml is not there");
        return text.toStdString();
    };
    const auto contract = core::readContract(path.toStdString(), read);
    QVERIFY(!contract);
    QVERIFY2(QString::fromStdString(contract.error().message).startsWith(message),
        contract.error().message.c_str());
}

void ReadContractTest::tellsWhatItHasRead()
{
    const auto contract = test::readTexts({{"a.yaml",
                                              "openapi: 3.1.0\ninfo: {title: T, version: 1.0}\n"
                                              "jsonSchemaDialect: http://json-schema.org/draft-07/schema#\n"
                                              "paths: {/a: {get: {}, put: {}}}\nwebhooks: {w: {post: {}}}\n"
                                              "components: {schemas: {A: {}, B: {}}}\n"}},
        "a.yaml");
    QVERIFY(contract);
    QCOMPARE(contract->languageVersion, std::string("3.1.0"));
    QCOMPARE(contract->dialect, core::Dialect::Draft7);
    QCOMPARE(contract->title, std::string("T"));
    QCOMPARE(contract->version, std::string("1.0"));
    QCOMPARE(contract->operationCount, std::size_t {3});
    QCOMPARE(contract->schemaCount, std::size_t {2});
    QVERIFY(contract->isWhole());
}

void ReadContractTest::endsBombs()
{
    const auto contract = readFrom(test::fixturePath("openapi/bombs"), "aliases.yaml").value_or(nullptr);
    QVERIFY(contract);
    QCOMPARE(contract->notUnderstood.size(), std::size_t {1});
    QVERIFY(contract->arena->elementCount() < 200'000);
    QCOMPARE(countUnsettled(*contract->root), std::size_t {0});
}

void ReadContractTest::endsLongChains()
{
    std::string schemas;
    const int length = 20'000;
    for (int at = 0; at < length; ++at) {
        const std::string next = std::to_string(at + 1);
        const std::string reference = "{$ref: '#/components/schemas/S" + next + "'}";
        schemas += "    S" + std::to_string(at) + ": ";
        schemas += at % 2 == 0 ? reference + "\n" : "{allOf: [" + reference + "]}\n";
    }
    schemas += "    S" + std::to_string(length) + ": {type: string}\n";
    const auto contract = test::readTexts({{"a.yaml", withSchemas(schemas)}}, "a.yaml");
    QVERIFY(contract);
    const core::Element* first = contract->root->child(core::ElementKind::Type, "S0");
    QVERIFY(first->shape->facet(core::Facet::Types) != nullptr);
    QCOMPARE(first->shape->name, std::string_view("S20000"));
}

void ReadContractTest::endsDeepInheritance()
{
    std::string schemas;
    const int length = 6'000;
    for (int at = 0; at < length; ++at) {
        const std::string number = std::to_string(at);
        schemas += "    S" + number + ": {minLength: " + number + ", allOf: [{$ref: '#/components/schemas/S"
            + std::to_string(at + 1) + "'}]}\n";
    }
    schemas += "    S" + std::to_string(length) + ": {type: string}\n";
    const auto contract = test::readTexts({{"a.yaml", withSchemas(schemas)}}, "a.yaml");
    QVERIFY(contract);
    QCOMPARE(contract->notUnderstood.size(), std::size_t {1});
    QCOMPARE(countUnsettled(*contract->root), std::size_t {0});
}

void ReadContractTest::keepsHostileNesting()
{
    std::string schema = "    S0: ";
    for (int depth = 0; depth < 390 / 2; ++depth)
        schema += "{items: ";
    schema += "{type: string}" + std::string(390 / 2, '}') + "\n";
    const auto contract = test::readTexts({{"a.yaml", withSchemas(schema)}}, "a.yaml");
    QVERIFY(contract && contract->isWhole());
    const core::Element* at = contract->root->child(core::ElementKind::Type, "S0");
    int depth = 0;
    for (; !at->children.empty(); at = at->children.front())
        ++depth;
    QCOMPARE(depth, 390 / 2);
}

void ReadContractTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const auto read = [](const std::string&) -> core::Result<std::string> {
        return std::string("openapi: 3.1.0\npaths: {}\n");
    };
    const auto contract = core::readContract("a.yaml", read, {}, stop.get_token());
    QVERIFY(!contract);
    QCOMPARE(contract.error().code, core::ErrorCode::Cancelled);
}

void ReadContractTest::readsTheSampleWhole()
{
    const fs::path tree = test::sourceFolder() / "resources/sample/tree";
    const auto contract = readFrom(tree, "openapi/checkout.yaml").value_or(nullptr);
    QVERIFY(contract);
    QCOMPARE(test::describeGaps(*contract), std::string());
    QVERIFY(contract->operationCount > 0 && contract->schemaCount > 0);
}

void ReadContractTest::readsPublicDescriptions_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("entry");
    const fs::path real = test::sourceFolder() / "../shared/cases/real";
    if (!fs::is_directory(real))
        QSKIP("the public descriptions are not beside this checkout");
    for (const auto& file : fs::recursive_directory_iterator(real)) {
        const std::string path = fs::relative(file.path(), real).string();
        const bool isEntry =
            (path.find("/old.") != std::string::npos || path.find("/new.") != std::string::npos)
            || (path.find("/data/api/") != std::string::npos && path.ends_with(".yaml")
                && path.find("/definitions/") == std::string::npos);
        if (!file.is_regular_file() || !isEntry || file.path().extension() == ".md")
            continue;
        const std::size_t slash =
            path.find("/data/api/") != std::string::npos ? path.find("/data/") : path.find('/');
        QTest::newRow(path.c_str()) << QString::fromStdString((real / path.substr(0, slash)).string())
                                    << QString::fromStdString(path.substr(slash + 1));
    }
}

void ReadContractTest::readsPublicDescriptions()
{
    QFETCH(QString, folder);
    QFETCH(QString, entry);
    const auto contract = readFrom(folder.toStdString(), entry.toStdString());
    if (!contract) {
        QVERIFY2(QString::fromStdString(contract.error().message).contains("does not say its version"),
            contract.error().message.c_str());
        return;
    }
    QVERIFY((*contract)->operationCount > 0);
    QCOMPARE(countUnsettled(*(*contract)->root), std::size_t {0});
}

COUNTERSIGN_TEST(ReadContractTest)
#include "read_contract_test.moc"
