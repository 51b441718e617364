// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/renaming.h"
#include "tests/core/contract/loaded_documents.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <filesystem>
#include <set>

namespace fs = std::filesystem;

using test::Files;

class RenamingTest : public QObject {
    Q_OBJECT
private slots:
    void renamesEveryUse_data();
    void renamesEveryUse();
    void renamesWhoeverSaysTheName_data();
    void renamesWhoeverSaysTheName();
    void refuses_data();
    void refuses();
    void leavesWhatSaysItOtherwise();
    void publicDescriptionsMeanTheSame_data();
    void publicDescriptionsMeanTheSame();

private:
    static Files renamed(const Files& files, const core::Renaming& renaming);
};

Files RenamingTest::renamed(const Files& files, const core::Renaming& renaming)
{
    Files after = files;
    const auto patches = core::patchesOf(renaming.places);
    for (const auto& [path, patch] : *patches)
        after[path] = *patch.apply(files.at(path));
    return after;
}

void RenamingTest::renamesEveryUse_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("entry");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("after");
    QTest::newRow("the entry, and who refers to it")
        << std::string("components: {schemas: {A: {type: string}, B: {$ref: '#/components/schemas/A'}}}\n")
        << std::string("/components/schemas/A") << std::string("Id")
        << std::string("components: {schemas: {Id: {type: string}, B: {$ref: '#/components/schemas/Id'}}}\n");
    QTest::newRow("who refers to a part of it")
        << std::string("components: {schemas: {A: {items: {type: string}},\n"
                       "  B: {$ref: \"#/components/schemas/A/items\"}}}\n")
        << std::string("/components/schemas/A") << std::string("List")
        << std::string("components: {schemas: {List: {items: {type: string}},\n"
                       "  B: {$ref: \"#/components/schemas/List/items\"}}}\n");
    QTest::newRow("names that need to be escaped")
        << std::string(
               "components: {schemas: {a~b: {type: string}, B: {$ref: '#/components/schemas/a~0b'}}}\n")
        << std::string("/components/schemas/a~0b") << std::string("c/d e")
        << std::string("components: {schemas: {c/d e: {type: string}, B: {$ref: "
                       "'#/components/schemas/c~1d%20e'}}}\n");
    QTest::newRow("json, with what it escapes")
        << std::string(
               R"({"components": {"schemas": {"A": {}, "B": {"$ref": "#\/components\/schemas\/A"}}}})")
        << std::string("/components/schemas/A") << std::string("Id")
        << std::string(
               R"({"components": {"schemas": {"Id": {}, "B": {"$ref": "#/components/schemas/Id"}}}})");
    QTest::newRow("one of several of the same name")
        << std::string("components: {schemas: {A: {type: string}}, responses: {A: {description: a},\n"
                       "  B: {$ref: '#/components/responses/A'}}}\n")
        << std::string("/components/responses/A") << std::string("Fine")
        << std::string("components: {schemas: {A: {type: string}}, responses: {Fine: {description: a},\n"
                       "  B: {$ref: '#/components/responses/Fine'}}}\n");
}

void RenamingTest::renamesEveryUse()
{
    QFETCH(std::string, before);
    QFETCH(std::string, entry);
    QFETCH(std::string, name);
    QFETCH(std::string, after);
    const Files files {{test::MainFile, before}};
    const core::ReferenceIndex index(test::loadFiles(files));
    const auto renaming = core::renameEntry(index, index.documents().entry().document.tree.find(entry), name);
    QVERIFY2(renaming, renaming ? "" : renaming.error().message.c_str());
    QVERIFY(renaming->others.empty());
    QCOMPARE(renamed(files, *renaming).at(test::MainFile), after);
}

void RenamingTest::renamesWhoeverSaysTheName_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("entry");
    QTest::addColumn<std::string>("after");
    QTest::newRow("a security scheme") << std::string("openapi: 3.0.3\n"
                                                      "security: [{old: []}, {other: []}]\n"
                                                      "paths: {/a: {get: {security: [{old: [read]}]}}}\n"
                                                      "components: {securitySchemes: {old: {type: http}}}\n")
                                       << std::string("/components/securitySchemes/old")
                                       << std::string("openapi: 3.0.3\n"
                                                      "security: [{new: []}, {other: []}]\n"
                                                      "paths: {/a: {get: {security: [{new: [read]}]}}}\n"
                                                      "components: {securitySchemes: {new: {type: http}}}\n");
    QTest::newRow("a tag") << std::string("openapi: 3.0.3\n"
                                          "tags: [{name: old}, {name: other}]\n"
                                          "paths: {/a: {get: {tags: [other, old], summary: old}}}\n")
                           << std::string("/tags/0/name")
                           << std::string("openapi: 3.0.3\n"
                                          "tags: [{name: new}, {name: other}]\n"
                                          "paths: {/a: {get: {tags: [other, new], summary: old}}}\n");
    QTest::newRow("a property, where it is required, and no schema of that name")
        << std::string("openapi: 3.0.3\n"
                       "components: {schemas: {A: {required: [id, old], properties: {old: {type: string}}},\n"
                       "  old: {required: [old], discriminator: {propertyName: old, mapping: {a: old}}}}}\n")
        << std::string("/components/schemas/A/properties/old")
        << std::string("openapi: 3.0.3\n"
                       "components: {schemas: {A: {required: [id, new], properties: {new: {type: string}}},\n"
                       "  old: {required: [old], discriminator: {propertyName: old, mapping: {a: old}}}}}\n");
    QTest::newRow("an operation")
        << std::string("openapi: 3.0.3\n"
                       "paths: {/a: {get: {operationId: old, responses: {'200': {links: {next: {operationId: "
                       "\"old\"}}}}}}}\n")
        << std::string("/paths/~1a/get/operationId")
        << std::string("openapi: 3.0.3\n"
                       "paths: {/a: {get: {operationId: new, responses: {'200': {links: {next: {operationId: "
                       "\"new\"}}}}}}}\n");
    QTest::newRow("a schema by its bare name, and no value of an example")
        << std::string(
               "openapi: 3.0.3\n"
               "components: {schemas: {old: {type: object}, any: {oneOf: [{$ref: "
               "'#/components/schemas/old'}],\n"
               "  discriminator: {propertyName: kind, mapping: {old: old}}, example: {kind: old}}}}\n")
        << std::string("/components/schemas/old")
        << std::string(
               "openapi: 3.0.3\n"
               "components: {schemas: {new: {type: object}, any: {oneOf: [{$ref: "
               "'#/components/schemas/new'}],\n"
               "  discriminator: {propertyName: kind, mapping: {old: new}}, example: {kind: old}}}}\n");
}

void RenamingTest::renamesWhoeverSaysTheName()
{
    QFETCH(std::string, before);
    QFETCH(std::string, entry);
    QFETCH(std::string, after);
    const Files files {{test::MainFile, before}};
    const core::NameIndex names(
        core::ObjectKinds(std::make_shared<const core::ReferenceIndex>(test::loadFiles(files))));
    const core::Tree& tree = names.kinds().index().documents().entry().document.tree;
    const auto renaming = core::renameEntry(names, tree.find(entry), "new");
    QVERIFY2(renaming, renaming ? "" : renaming.error().message.c_str());
    QCOMPARE(renamed(files, *renaming).at(test::MainFile), after);
}

void RenamingTest::refuses_data()
{
    QTest::addColumn<std::string>("entry");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("why");
    QTest::newRow("a name that is taken")
        << std::string("/a/b") << std::string("c") << std::string("already");
    QTest::newRow("an empty name") << std::string("/a/b") << std::string() << std::string("empty");
    QTest::newRow("an item of a list")
        << std::string("/d/0") << std::string("x") << std::string("has a name");
    QTest::newRow("the whole text") << std::string() << std::string("x") << std::string("has a name");
}

void RenamingTest::refuses()
{
    QFETCH(std::string, entry);
    QFETCH(std::string, name);
    QFETCH(std::string, why);
    const core::ReferenceIndex index(test::loadFiles({{test::MainFile, "a: {b: 1, c: 2}\nd: [1]\n"}}));
    const auto renaming = core::renameEntry(index, index.documents().entry().document.tree.find(entry), name);
    QVERIFY(!renaming);
    QVERIFY2(renaming.error().message.find(why) != std::string::npos, renaming.error().message.c_str());
}

/// An anchor leads there whatever it is called.
void RenamingTest::leavesWhatSaysItOtherwise()
{
    const Files files {{test::MainFile,
        "$defs: {A: {$anchor: here, type: string}}\n"
        "properties: {x: {$ref: '#here'}, y: {$ref: '#/$defs/A'}}\n"}};
    const core::ReferenceIndex index(test::loadFiles(files));
    const auto renaming =
        core::renameEntry(index, index.documents().entry().document.tree.find("/$defs/A"), "Id");
    QVERIFY(renaming);
    QCOMPARE(renaming->places.size(), std::size_t {2});
    QCOMPARE(renaming->others.size(), std::size_t {1});
}

void RenamingTest::publicDescriptionsMeanTheSame_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<std::string>("entry");
    const fs::path real = test::sourceFolder() / "../shared/cases/real";
    if (!fs::is_directory(real))
        QSKIP("the public descriptions are not beside this checkout");
    for (const auto& folder : fs::directory_iterator(real))
        for (const auto& file : fs::directory_iterator(folder.path()))
            if (file.is_regular_file() && file.path().stem() == "new"
                && fs::file_size(file.path()) < 3'000'000)
                QTest::newRow(folder.path().filename().c_str())
                    << QString::fromStdString(folder.path().string()) << file.path().filename().string();
    QTest::newRow("many files") << QString::fromStdString((real / "matrix-cs-multi/new/data/api").string())
                                << std::string("client-server/sync.yaml");
}

/// Under another name the same references lead to the same places, and taken back it is the text of before.
void RenamingTest::publicDescriptionsMeanTheSame()
{
    QFETCH(QString, folder);
    QFETCH(std::string, entry);
    const Files files = test::filesOf(folder.toStdString());
    const auto documents = test::loadFiles(files, entry);
    QVERIFY(documents);
    const core::ReferenceIndex index(documents);
    std::set<std::pair<const core::Tree*, core::NodeIndex>> seen;
    int tried = 0;
    for (const core::ReferenceUse& use : index.all()) {
        constexpr int MostTries = 5;
        if (tried == MostTries || !use.target.hasKey()
            || !seen.emplace(&use.target.tree(), use.target.index()).second || seen.size() % 7 != 1)
            continue;
        ++tried;
        const std::size_t uses = index.usesWithin(use.target).size();
        const std::string path = documents->fileOf(use.target.tree()).path;
        const auto renaming = core::renameEntry(index, use.target, "Another~Name/Of It");
        QVERIFY2(renaming, renaming ? "" : renaming.error().message.c_str());
        QCOMPARE(renaming->places.size() + renaming->others.size(), uses + 1);
        const Files after = renamed(files, *renaming);
        const core::ReferenceIndex again(test::loadFiles(after, entry));
        QCOMPARE(again.all().size(), index.all().size());
        const std::string pointer = use.target.parent().pointer() + "/Another~0Name~1Of It";
        const auto filesNow = again.documents().files();
        const auto file = std::ranges::find(filesNow, path, &core::ContractFile::path);
        QVERIFY(file != filesNow.end());
        QCOMPARE(again.usesWithin((*file)->document.tree.find(pointer)).size(), uses);
        const auto patches = core::patchesOf(renaming->places);
        for (const auto& [changed, patch] : *patches)
            QCOMPARE(*patch.inverted(files.at(changed))->apply(after.at(changed)), files.at(changed));
    }
    QVERIFY(tried > 0 || index.all().empty());
}

COUNTERSIGN_TEST(RenamingTest)
#include "renaming_test.moc"
