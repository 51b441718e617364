// SPDX-License-Identifier: Apache-2.0
#include "core/contract/symbols/definition_renaming.h"
#include "core/contract/symbols/type_references.h"
#include "tests/core/contract/many_texts.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <memory>

using Files = std::map<std::string, std::string>;

namespace {

struct Read {
    std::shared_ptr<const core::Contract> contract;
    std::shared_ptr<const core::ReferenceIndex> index;

    core::Node at(const std::string& file, const std::string& pointer) const
    {
        for (const core::ContractFile* each : contract->documents->files())
            if (each->path == file)
                return each->document.tree.find(pointer);
        return {};
    }
};

/// The first by path is the entry, the others belong to it.
Read readFiles(const Files& files)
{
    core::ContractOptions options;
    for (const auto& [path, text] : files)
        options.others.push_back(path);
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        const auto found = files.find(path);
        if (found == files.end())
            return core::fail(core::ErrorCode::NotFound, path + " is not there");
        return found->second;
    };
    auto contract = core::readContract(files.begin()->first, read, options);
    if (!contract)
        qFatal("%s", contract.error().message.c_str());
    return {*contract,
        std::make_shared<core::ReferenceIndex>((*contract)->documents, core::typeReferences(**contract))};
}

std::string inOneText(const Files& files)
{
    std::string all;
    for (const auto& [path, text] : files)
        all += "@@ " + path + "\n" + text;
    return all;
}

std::string renamed(Files files, const core::Renaming& renaming)
{
    const auto patches = core::patchesOf(renaming.places);
    for (const auto& [path, patch] : *patches)
        files[path] = *patch.apply(files.at(path));
    return inOneText(files);
}

constexpr const char* Schema = R"(@@ a.graphql
directive @auth(as: Role = READER) on OBJECT
type Query @auth { order(id: ID!, by: OrderInput = {role: OWNER}): Order, all: [ Order! ]! }
interface Node { id: ID! }
union Found = Order | Line
enum Role { READER OWNER }
input OrderInput { role: Role = READER }
@@ b.graphql
type Order implements Node @auth(as: OWNER) { id: ID!, lines: [Line] }
extend type Order { note: String }
type Line { order: Order }
)";

constexpr const char* Module = R"(@@ shop/a.proto
syntax = "proto3";
package shop;
import "shop/b.proto";
service Orders { rpc Get(Line) returns (stream shop.Order); }
message Order {
  message Part { Part inner = 1; }
  Order parent = 1; map<string, Order> by_name = 2; repeated Order.Part parts = 3; Line line = 4;
}
@@ shop/b.proto
syntax = "proto3";
package shop;
message Line { .shop.Order.Part part = 1; oneof which { Order order = 2; } }
)";

constexpr const char* Family = R"(@@ a.graphql
interface Node { id(as: Int): ID! }
interface Named implements Node { id(as: Int): ID! name: String }
type Order implements Node { id(as: Int, more: Int): ID! }
type Person { name: String }
@@ b.graphql
extend type Person implements Named & Node { id(as: Int): ID! }
type Alone { id: ID! }
directive @cost(by: Int) on FIELD_DEFINITION
type Query { alone: Alone @cost(by: 3), person: Person }
)";

constexpr const char* Options = R"(@@ acme/a.proto
syntax = "proto3";
package acme;
import "google/protobuf/descriptor.proto";
message Owner { string team = 1; Kind kind = 2; oneof way { string sea = 3; } int32 a_b = 4; reserved "old"; }
enum Kind { KIND_NONE = 0; KIND_TEAM = 1; }
extend google.protobuf.FieldOptions { Owner owner = 50000; }
message Order {
  string id = 1 [(owner) = {team: "checkout", kind: KIND_TEAM}];
  string note = 2 [(acme.owner).team = "support", (.acme.owner).kind = KIND_NONE];
  message Kind { string id = 1; }
  Owner owner = 3;
}
)";

std::string with(std::string text, const std::vector<std::pair<std::string, std::string>>& changes)
{
    for (const auto& [what, by] : changes) {
        const std::size_t at = text.find(what);
        if (at == std::string::npos)
            qFatal("%s is not there", what.c_str());
        text.replace(at, what.size(), by);
    }
    return text;
}

} // namespace

class DefinitionRenamingTest : public QObject {
    Q_OBJECT
private slots:
    void renamesEveryUse_data();
    void renamesEveryUse();
    void refuses_data();
    void refuses();
    void leadsToTheDefinition();
};

void DefinitionRenamingTest::renamesEveryUse_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("after");
    const auto row = [](const char* label, const char* text, const char* file, const char* pointer,
                         const char* name, const std::vector<std::pair<std::string, std::string>>& changes) {
        QTest::newRow(label) << std::string(text) << std::string(file) << std::string(pointer)
                             << std::string(name) << with(text, changes);
    };
    row("a type of many files", Schema, "b.graphql", "/Order", "Basket",
        {{"): Order,", "): Basket,"}, {"[ Order! ]", "[ Basket! ]"}, {"= Order |", "= Basket |"},
            {"type Order impl", "type Basket impl"}, {"extend type Order", "extend type Basket"},
            {"order: Order }", "order: Basket }"}});
    row("a type, from where it is extended", Schema, "b.graphql", "/extend Order", "Basket",
        {{"): Order,", "): Basket,"}, {"[ Order! ]", "[ Basket! ]"}, {"= Order |", "= Basket |"},
            {"type Order impl", "type Basket impl"}, {"extend type Order", "extend type Basket"},
            {"order: Order }", "order: Basket }"}});
    row("an interface", Schema, "a.graphql", "/Node", "Thing",
        {{"interface Node", "interface Thing"}, {"implements Node", "implements Thing"}});
    row("a directive", Schema, "a.graphql", "/@auth", "may",
        {{"directive @auth", "directive @may"}, {"Query @auth", "Query @may"}, {"Node @auth", "Node @may"}});
    row("an enum value, in defaults and in the defaults of others", Schema, "a.graphql", "/Role/values/OWNER",
        "HOLDER",
        {{"{role: OWNER}", "{role: HOLDER}"}, {"READER OWNER }", "READER HOLDER }"},
            {"(as: OWNER)", "(as: HOLDER)"}});
    row("a field of an input", Schema, "a.graphql", "/OrderInput/fields/role", "as",
        {{"{role: OWNER}", "{as: OWNER}"}, {"{ role: Role", "{ as: Role"}});
    row("a message, wherever it is around another one", Module, "shop/a.proto", "/Order", "Basket",
        {{"stream shop.Order", "stream shop.Basket"}, {"message Order", "message Basket"},
            {"  Order parent", "  Basket parent"}, {"string, Order>", "string, Basket>"},
            {"Order.Part parts", "Basket.Part parts"}, {".shop.Order.Part", ".shop.Basket.Part"},
            {"{ Order order", "{ Basket order"}});
    row("a message within another one", Module, "shop/a.proto", "/Order/Part", "Piece",
        {{"message Part { Part", "message Piece { Piece"}, {"Order.Part parts", "Order.Piece parts"},
            {".shop.Order.Part", ".shop.Order.Piece"}});
    row("a field of an interface, in all that implement it", Family, "b.graphql", "/extend Person/fields/id",
        "key",
        {{"Node { id", "Node { key"}, {"Node { id", "Node { key"}, {"Node { id", "Node { key"},
            {"Node { id", "Node { key"}});
    row("a field of a type that implements nothing", Family, "b.graphql", "/Alone/fields/id", "key",
        {{"Alone { id", "Alone { key"}});
    row("an argument of an interface's field", Family, "a.graphql", "/Node/fields/id/arguments/as", "in",
        {{"(as: Int): ID! }\ninterface", "(in: Int): ID! }\ninterface"},
            {"(as: Int): ID! name", "(in: Int): ID! name"}, {"(as: Int, more", "(in: Int, more"},
            {"(as: Int): ID! }\ntype Alone", "(in: Int): ID! }\ntype Alone"}});
    row("an argument of a directive", Family, "b.graphql", "/@cost/arguments/by", "weight",
        {{"@cost(by: Int)", "@cost(weight: Int)"}, {"@cost(by: 3)", "@cost(weight: 3)"}});
    row("an extension, in options", Options, "acme/a.proto", "/extend google.protobuf.FieldOptions/owner",
        "holder",
        {{"Owner owner = 50000", "Owner holder = 50000"}, {"[(owner)", "[(holder)"},
            {"(acme.owner).team", "(acme.holder).team"}, {"(.acme.owner)", "(.acme.holder)"}});
    row("a field, in options", Options, "acme/a.proto", "/Owner/team", "crew",
        {{"string team", "string crew"}, {"{team:", "{crew:"}, {"owner).team", "owner).crew"}});
    row("an enum value, in options", Options, "acme/a.proto", "/Kind/KIND_TEAM", "KIND_CREW",
        {{"KIND_TEAM", "KIND_CREW"}, {"kind: KIND_TEAM", "kind: KIND_CREW"}});
    row("a field", Module, "shop/a.proto", "/Order/line", "row", {{"Line line =", "Line row ="}});
    row("a method", Module, "shop/a.proto", "/Orders/Get", "Fetch", {{"rpc Get", "rpc Fetch"}});
}

void DefinitionRenamingTest::renamesEveryUse()
{
    QFETCH(std::string, before);
    QFETCH(std::string, file);
    QFETCH(std::string, pointer);
    QFETCH(std::string, name);
    QFETCH(std::string, after);
    const Files files = test::filesIn(before);
    const Read read = readFiles(files);
    const auto renaming = core::renameDefinition(*read.index, read.at(file, pointer), name);
    QVERIFY2(renaming, renaming ? "" : renaming.error().message.c_str());
    QCOMPARE(QString::fromStdString(renamed(files, *renaming)), QString::fromStdString(after));
}

void DefinitionRenamingTest::refuses_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char* label, const char* text, const char* pointer, const char* name,
                         const char* says) {
        QTest::newRow(label) << std::string(text) << std::string(pointer) << std::string(name)
                             << std::string(says);
    };
    row("no name", Schema, "/Query", "a-b", "\"a-b\" is no name");
    row("nothing", Schema, "/Query", "", "\"\" is no name");
    row("a name of the same file", Schema, "/Node", "Role", "there is a 'Role' beside 'Node' already");
    row("a name of another file", Schema, "/Role", "Line", "there is a 'Line' beside 'Role' already");
    row("what has no name", Module, "/syntax:", "proto4", "only what has a name can be renamed");
    row("a message of the same package", Module, "/Order", "Line",
        "there is a 'Line' beside 'Order' already");
    row("a name that another type that implements it has", Family, "/Node/fields/id", "name",
        "there is a 'name' beside 'id' already");
    row("two underscores", Family, "/Order", "__Order",
        "names that begin with two underscores are the language's own");
    row("a type of the language", Family, "/Order", "Int", "'Int' is the language's own");
    row("where operations begin", Schema, "/Query", "Root",
        "operations begin at types called Query, Mutation and Subscription, because no file has a 'schema' "
        "that says otherwise");
    row("no value of an enum", Schema, "/Role/values/OWNER", "true", "'true' can be no value of an enum");
    row("what a oneof has", Options, "/Owner/team", "sea", "there is a 'sea' beside 'team' already");
    row("what stands beside a oneof", Options, "/Owner/way/sea", "kind",
        "there is a 'kind' beside 'sea' already");
    row("what is one name in JSON", Options, "/Owner/team", "aB", "in JSON it would be called as 'a_b' is");
    row("what is reserved", Options, "/Owner/team", "old", "'old' is reserved there");
    row("an enum value, beside its enum", Options, "/Kind/KIND_NONE", "Owner",
        "there is a 'Owner' beside 'KIND_NONE' already");
    row("a message, beside an enum's value", Options, "/Owner", "KIND_NONE",
        "there is a 'KIND_NONE' beside 'Owner' already");
    row("what would hide another", Options, "/Order/Kind", "Owner",
        "'Owner' in line 11 of acme/a.proto would mean something else then");
}

void DefinitionRenamingTest::refuses()
{
    QFETCH(std::string, text);
    QFETCH(std::string, pointer);
    QFETCH(std::string, name);
    QFETCH(std::string, says);
    const Files files = test::filesIn(text);
    const Read read = readFiles(files);
    const auto renaming = core::renameDefinition(*read.index, read.at(files.begin()->first, pointer), name);
    QVERIFY(!renaming);
    QCOMPARE(renaming.error().message, says);
}

void DefinitionRenamingTest::leadsToTheDefinition()
{
    const Read schema = readFiles(test::filesIn(Schema));
    const core::ReferenceUse* use = schema.index->at(schema.at("a.graphql", "/Query/fields/all/type"));
    QVERIFY(use);
    QCOMPARE(use->target, schema.at("b.graphql", "/Order"));
    QCOMPARE(schema.index->countUsesOf(use->target), std::size_t(5));
    const Read module = readFiles(test::filesIn(Module));
    const core::ReferenceUse* import = module.index->at(module.at("shop/a.proto", "/import:/import:"));
    QVERIFY(import);
    QCOMPARE(import->target, module.at("shop/b.proto", ""));
    const core::Node given = schema.at("b.graphql", "/Order/directives/0/arguments/as");
    QCOMPARE(schema.index->at(given, given.keyRange().begin)->target,
        schema.at("a.graphql", "/@auth/arguments/as"));
    QCOMPARE(
        schema.index->at(given, given.range().begin)->target, schema.at("a.graphql", "/Role/values/OWNER"));
}

COUNTERSIGN_TEST(DefinitionRenamingTest)
#include "definition_renaming_test.moc"
