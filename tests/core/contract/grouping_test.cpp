// SPDX-License-Identifier: Apache-2.0
#include "tests/core/contract/many_texts.h"
#include "tests/core/contract/memory_files.h"
#include "tests/support/test_program.h"

/// Which files are entries, and which are their fragments: "entry < fragment fragment".
class GroupingTest : public QObject {
    Q_OBJECT
private slots:
    void groupsDescriptions_data();
    void groupsDescriptions() { compare(); }
    void groupsSchemas_data();
    void groupsSchemas() { compare(); }
    void groupsGraphQl_data();
    void groupsGraphQl() { compare(); }
    void groupsProto_data();
    void groupsProto() { compare(); }
    void importsLeadToTheNearestRoot_data();
    void importsLeadToTheNearestRoot() { compare(); }

private:
    static void compare();
};

static void addColumns()
{
    QTest::addColumn<std::string>("files");
    QTest::addColumn<std::string>("expected");
}

static void addGroups(const char* name, const char* files, const char* expected)
{
    QTest::newRow(name) << std::string(files) << std::string(expected);
}

void GroupingTest::compare()
{
    QFETCH(std::string, files);
    QFETCH(std::string, expected);
    std::string found;
    for (const core::FoundContract& each : test::MemoryFiles(test::filesIn(files)).discover().contracts) {
        found += (found.empty() ? "" : "; ") + each.entry;
        found += each.fragments.empty() && each.missing.empty() ? "" : " <";
        for (const std::string& fragment : each.fragments)
            found += ' ' + fragment;
        for (const std::string& missing : each.missing)
            found += " !" + missing;
    }
    QCOMPARE(found, expected);
}

void GroupingTest::groupsDescriptions_data()
{
    addColumns();
    addGroups("shared components are a fragment", R"(@@ api.yaml
openapi: 3.0.0
paths: {/a: {$ref: common.yaml#/x}}
@@ common.yaml
openapi: 3.0.0
components: {}
)",
        "api.yaml < common.yaml");
    addGroups("shared components alone are a contract", R"(@@ common.yaml
openapi: 3.0.0
components: {}
)",
        "common.yaml");
    addGroups("operations of another are both", R"(@@ api.yaml
openapi: 3.0.0
paths: {/a: {$ref: 'orders.yaml#/paths/~1a'}}
@@ orders.yaml
openapi: 3.0.0
paths: {/a: {}}
)",
        "api.yaml < orders.yaml; orders.yaml");
    addGroups("operations in a circle", R"(@@ a.yaml
openapi: 3.0.0
paths: {/a: {$ref: b.yaml}}
@@ b.yaml
openapi: 3.0.0
paths: {/b: {$ref: a.yaml}}
)",
        "a.yaml < b.yaml; b.yaml < a.yaml");
    addGroups("a file that refers to itself", R"(@@ api.yaml
openapi: 3.0.0
paths: {/a: {$ref: ./api.yaml#/x}}
)",
        "api.yaml");
    addGroups("a fragment of two", R"(@@ a.yaml
openapi: 3.0.0
paths: {/a: {$ref: x.yaml}}
@@ b.yaml
asyncapi: 3.0.0
channels: {b: {$ref: x.yaml}}
@@ x.yaml
description: shared
)",
        "a.yaml < x.yaml; b.yaml < x.yaml");
    addGroups("a fragment with $self", R"(@@ api.yaml
openapi: 3.2.0
$self: https://acme.example/apis/api.yaml
paths: {/a: {$ref: 'shared/x.yaml#/a'}}
@@ elsewhere.yaml
openapi: 3.2.0
$self: https://acme.example/apis/shared/x.yaml
components: {}
)",
        "api.yaml < elsewhere.yaml");
}

void GroupingTest::groupsSchemas_data()
{
    addColumns();
    addGroups("a schema that a description refers to", R"(@@ api.yaml
openapi: 3.1.0
paths: {/a: {schema: {$ref: order.json}}}
@@ order.json
{"$schema": "https://json-schema.org/draft/2020-12/schema"}
)",
        "api.yaml < order.json");
    addGroups("one that is published, too", R"(@@ api.yaml
openapi: 3.1.0
paths: {/a: {schema: {$ref: order.json}}}
@@ order.json
{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://acme.example/order"}
)",
        "api.yaml < order.json; order.json");
    addGroups("a circle behind an entry", R"(@@ z.json
{"$schema": "http://json-schema.org/draft-07/schema#", "not": {"$ref": "a.json"}}
@@ a.json
{"$schema": "http://json-schema.org/draft-07/schema#", "not": {"$ref": "b.json"}}
@@ b.json
{"$schema": "http://json-schema.org/draft-07/schema#", "not": {"$ref": "a.json"}}
)",
        "z.json < a.json b.json");
    addGroups("an unsaid schema among fragments is one", R"(@@ api.yaml
openapi: 3.0.0
paths: {/a: {schema: {$ref: schemas/a.yaml}}}
@@ schemas/a.yaml
{type: object, properties: {a: {type: string}}}
@@ schemas/orphan.yaml
{type: object, properties: {b: {type: string}}}
)",
        "api.yaml < schemas/a.yaml");
    addGroups("an unsaid schema elsewhere is a contract", R"(@@ api.yaml
openapi: 3.0.0
paths: {/a: {schema: {$ref: schemas/a.yaml}}}
@@ schemas/a.yaml
{type: object, properties: {a: {type: string}}}
@@ events/placed.yaml
{type: object, properties: {b: {$ref: line.yaml}}}
@@ events/line.yaml
{type: object, properties: {b: {type: string}}}
)",
        "api.yaml < schemas/a.yaml; events/placed.yaml < events/line.yaml");
}

void GroupingTest::groupsGraphQl_data()
{
    addColumns();
    addGroups("schema, roots and types in three files", R"(@@ s/schema.graphql
schema { query: RootQuery }
@@ s/root.graphql
type RootQuery { user: User }
@@ s/user.graphql
type User { id: ID! }
)",
        "s/schema.graphql < s/root.graphql s/user.graphql");
    addGroups("the nearest type of a name", R"(@@ a/schema.graphql
type Query { user: User }
@@ a/types/user.graphql
type User { id: ID! }
@@ b/schema.graphql
type Query { user: User }
@@ b/types/user.graphql
type User { name: String }
)",
        "a/schema.graphql < a/types/user.graphql; b/schema.graphql < b/types/user.graphql");
    addGroups("types shared by two", R"(@@ a/schema.graphql
type Query { at: Date }
@@ b/schema.graphql
type Query { at: Date }
@@ shared/date.graphql
scalar Date
)",
        "a/schema.graphql < shared/date.graphql; b/schema.graphql < shared/date.graphql");
    addGroups("extensions stay in their module", R"(@@ a/schema.graphql
type Query { a: Int }
@@ a/more/orders.graphql
extend type Query { orders: Int }
@@ b/schema.graphql
type Query { b: Int }
)",
        "a/schema.graphql < a/more/orders.graphql; b/schema.graphql");
    addGroups("extensions of extensions", R"(@@ schema.graphql
type Query { a: Int }
@@ a.graphql
extend type B { c: Int }
@@ z.graphql
extend type Query { b: B }
type B { d: Int }
)",
        "schema.graphql < a.graphql z.graphql");
    addGroups("an orphan that clashes is alone", R"(@@ schema.graphql
type Query { a: A }
type A { b: Int }
@@ draft.graphql
type A { b: String }
@@ unused.graphql
enum Unused { A }
)",
        "draft.graphql; schema.graphql < unused.graphql");
    addGroups("a directive in a file of its own", R"(@@ api/schema.graphql
type Query @auth { a: Int }
@@ directives/auth.graphql
directive @auth on OBJECT
)",
        "api/schema.graphql < directives/auth.graphql");
    addGroups("subgraphs in one folder", R"(@@ accounts.graphql
extend type Query { me: User }
type User @key(fields: "id") { id: ID! }
@@ reviews.graphql
extend type Query { latest: Review }
extend type User @key(fields: "id") { id: ID! @external }
type Review { id: ID! }
)",
        "accounts.graphql; reviews.graphql");
    addGroups("one subgraph over several files", R"(@@ a/schema.graphql
extend schema @link(url: "u")
type Query { a: A }
@@ a/types.graphql
extend type Query { b: Int }
type A @key(fields: "id") { id: ID! }
)",
        "a/schema.graphql < a/types.graphql");
    addGroups("types in a circle", R"(@@ a.graphql
type A { b: B }
@@ b.graphql
type B { a: A }
)",
        "a.graphql < b.graphql");
    addGroups("queries belong to nobody", R"(@@ schema.graphql
type Query { a: Int }
@@ query.graphql
query { a }
)",
        "schema.graphql");
}

void GroupingTest::groupsProto_data()
{
    addColumns();
    addGroups("files of a package are one contract", R"(@@ a/v1/messages.proto
syntax = "proto3"; package a.v1; message M {}
@@ a/v1/service.proto
syntax = "proto3"; package a.v1; service S {}
)",
        "a/v1/service.proto < a/v1/messages.proto");
    addGroups("packages in one folder are several", R"(@@ a.proto
syntax = "proto3"; package a; service A {}
@@ b.proto
syntax = "proto3"; package b; service B {}
)",
        "a.proto; b.proto");
    addGroups("a package without services that is imported", R"(@@ a/a.proto
syntax = "proto3"; package a; import "b/b.proto"; service A {}
@@ b/b.proto
syntax = "proto3"; package b; message B {}
)",
        "a/a.proto < b/b.proto");
    addGroups("of which only a part is imported", R"(@@ a/a.proto
syntax = "proto3"; package a; import "b/b.proto"; service A {}
@@ b/b.proto
syntax = "proto3"; package b; message B {}
@@ b/c.proto
syntax = "proto3"; package b; message C {}
)",
        "a/a.proto < b/b.proto; b/b.proto < b/c.proto");
    addGroups("a package with services that is imported", R"(@@ a/a.proto
syntax = "proto3"; package a; import "b/b.proto"; service A {}
@@ b/b.proto
syntax = "proto3"; package b; service B {}
)",
        "a/a.proto < b/b.proto; b/b.proto");
    addGroups("the same package in two folders", R"(@@ new/a.proto
syntax = "proto3"; package a; service A {}
@@ old/a.proto
syntax = "proto3"; package a; service A {}
)",
        "new/a.proto; old/a.proto");
    addGroups("what is built in and what is missing", R"(@@ a.proto
syntax = "proto3"; import "google/protobuf/any.proto"; import "google/api/http.proto"; import "acme/gone.proto";
import "google/protobuf/timestmp.proto";
)",
        "a.proto < !acme/gone.proto !google/protobuf/timestmp.proto");
}

void GroupingTest::importsLeadToTheNearestRoot_data()
{
    addColumns();
    addGroups("the root under which the folder spells the package", R"(@@ proto/acme/a/a.proto
syntax = "proto3"; package acme.a; import "acme/b/b.proto"; service A {}
@@ proto/acme/b/b.proto
syntax = "proto3"; package acme.b; message B {}
@@ proto/acme/a/acme/b/b.proto
syntax = "proto3"; package acme.b; message Other {}
)",
        "proto/acme/a/a.proto < proto/acme/b/b.proto; proto/acme/a/acme/b/b.proto");
    addGroups("the same folder", R"(@@ x/a.proto
syntax = "proto3"; package a; import "b.proto"; service A {}
@@ x/b.proto
syntax = "proto3"; package b; message B {}
@@ b.proto
syntax = "proto3"; package b; message B {}
)",
        "b.proto; x/a.proto < x/b.proto");
    addGroups("a root beside the file's own", R"(@@ services/a/a.proto
syntax = "proto3"; package a; import "money/money.proto"; service A {}
@@ third_party/money/money.proto
syntax = "proto3"; package money; message Money {}
)",
        "services/a/a.proto < third_party/money/money.proto");
    addGroups("half a name is no match", R"(@@ a.proto
syntax = "proto3"; import "b/c.proto"; service A {}
@@ ab/c.proto
syntax = "proto3"; message C {}
)",
        "a.proto < !b/c.proto; ab/c.proto");
}

COUNTERSIGN_TEST(GroupingTest)
#include "grouping_test.moc"
