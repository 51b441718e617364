// SPDX-License-Identifier: Apache-2.0
// What is offered in GraphQL and Protocol Buffers: § is where the cursor stands. And that none of it breaks a
// text.
#include "core/contract/symbols/completion.h"
#include "core/contract/symbols/type_references.h"
#include "tests/core/contract/many_texts.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <array>

using Files = std::map<std::string, std::string>;

namespace {

constexpr std::string_view CursorMark = "§";

constexpr const char* OfferedSchema = R"(@@ a.graphql
directive @auth(as: Role = READER, strict: Boolean) on OBJECT | FIELD_DEFINITION
directive @tag(name: String!) repeatable on FIELD_DEFINITION
type Query @auth { order(id: ID!, by: OrderInput): Order @auth, found: [Found!]! }
interface Node { id: ID! }
interface Named implements Node { id: ID! name: String }
union Found = Order | Query
enum Role { READER OWNER }
"How orders are found."
input OrderInput { role: Role = READER, at: Date }
scalar Date
@@ b.graphql
type Order implements Node { id: ID!, at: Date @deprecated }
)";

constexpr const char* OfferedModule = R"(@@ api/acme/base/v1/base.proto
syntax = "proto3";
package acme.base.v1;
import public "acme/base/v1/money.proto";
message Key { string id = 1; }
enum Kind { KIND_NONE = 0; }
@@ api/acme/base/v1/money.proto
syntax = "proto3";
package acme.base.v1;
message Money { int64 amount = 1; }
@@ api/acme/base/v1/unseen.proto
syntax = "proto3";
package acme.base.v1;
message Unseen { string id = 1; }
@@ api/acme/shop/v1/shop.proto
syntax = "proto3";
package acme.shop.v1;
import "acme/base/v1/base.proto";
import "google/protobuf/descriptor.proto";
import "google/protobuf/timestamp.proto";
extend google.protobuf.FieldOptions { string owner = 50000; }
// An order.
message Order {
  enum State { STATE_NEW = 0; }
  State state = 1 [deprecated = true];
  map<string, acme.base.v1.Money> prices = 2;
  oneof way { string sea = 3; Line land = 4; }
  message Line { Order order = 1; message Key { string id = 1; } Key own = 2; acme.base.v1.Key other = 3; }
}
service Shop { rpc Get(acme.base.v1.Key) returns (stream Order) { option deprecated = true; } }
)";

/// They begin something else: what stands behind the word would not fit.
constexpr std::array<std::string_view, 24> OfferedKeywords {"type", "interface", "union", "enum", "input",
    "scalar", "directive", "extend", "schema", "message", "oneof", "map", "reserved", "option", "repeated",
    "optional", "syntax", "import", "package", "service", "rpc", "returns", "extensions", "stream"};

std::shared_ptr<const core::Contract> contractOf(const Files& files)
{
    core::ContractOptions options;
    for (const auto& [path, text] : files)
        options.others.push_back(path);
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        const auto found = files.find(path);
        return found == files.end() ? core::fail(core::ErrorCode::NotFound, path)
                                    : core::Result<std::string>(found->second);
    };
    return core::readContract(files.begin()->first, read, options).value_or(nullptr);
}

/// The texts as they were read, and one of them as it is written in now.
struct Asking {
    explicit Asking(const char* texts)
        : files(test::filesIn(texts))
        , contract(contractOf(files))
        , kinds(core::referencesOf(*contract))
    {
    }

    core::Completion at(const std::string& path, const std::string& bytes, std::uint32_t offset) const
    {
        return core::completionAt(kinds, path, core::readDocument(core::SourceText::make(bytes, path)),
            offset, {.contract = contract.get()});
    }

    Files files;
    std::shared_ptr<const core::Contract> contract;
    core::ObjectKinds kinds;
};

std::size_t openGapsOf(const core::Contract& contract)
{
    return contract.diagnostics.size() + contract.unresolved.size();
}

} // namespace

class DeclaredCompletionTest : public QObject {
    Q_OBJECT
private slots:
    void offers_data();
    void offers();
    void nothingThatIsOfferedBreaksAText_data();
    void nothingThatIsOfferedBreaksAText();
    void aTextMayEndAnywhere_data();
    void aTextMayEndAnywhere();
};

void DeclaredCompletionTest::offers_data()
{
    QTest::addColumn<std::string>("texts");
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("written");
    QTest::addColumn<std::string>("offers");
    const auto graphql = [](const char* name, const char* written, const char* offers) {
        QTest::newRow(name) << std::string(OfferedSchema) << std::string("b.graphql") << std::string(written)
                            << std::string(offers);
    };
    graphql("a definition", "type A { a: Int }\n§",
        "type interface union enum input scalar directive extend schema");
    graphql("a definition that was begun", "scalar A\nin§", "interface input");
    graphql("behind a definition of one line", "scalar A §", "");
    graphql("what is extended", "extend §", "type interface union enum input scalar schema");
    graphql("a type of the kind that is extended", "extend interface §", "Node Named");
    graphql("what a field gives", "type A { a: §",
        "Int Float String Boolean ID Query Node Named Found Role Date Order");
    graphql("in a list", "type A { a: [[Ro§]!] }", "Role");
    graphql("what an argument takes", "type A { a(b: §): Int }",
        "Int Float String Boolean ID Role OrderInput Date");
    graphql("what an input holds", "input A { a: §}", "Int Float String Boolean ID Role OrderInput Date");
    graphql("the name of a field", "type A { §", "");
    graphql("behind a type", "type A { a: Int §", "");
    graphql("a field that is called as a type", "type A { Order: Or§", "Order");
    graphql("implements", "type A §{ a: Int }", "implements");
    graphql("an interface", "type A implements §", "Node Named");
    graphql("another interface", "type A implements Node & §", "Named");
    graphql("not itself", "interface Node implements §", "Named");
    graphql("no interface without a sign", "type A implements Node §", "");
    graphql("a member of a union", "union A = Order |§", "Query Order");
    graphql("a member in a line of its own", "union A =\n  | §", "Query Order");
    graphql("a directive of a type", "type A @§", "auth");
    graphql("a directive of a field", "type A { a: Int @§", "deprecated auth tag");
    graphql("one that may stand there again", "type A { a: Int @tag(name: \"x\") @auth @§", "deprecated tag");
    graphql("of the next field", "type A { a: Int @auth b: Int @§", "deprecated auth tag");
    graphql("a directive of a value", "enum A { B @§ }", "deprecated");
    graphql("a directive that is made", "directive @§", "");
    graphql(
        "where a directive may stand", "directive @a on FIELD_D§", "FIELD_DEFINITION INPUT_FIELD_DEFINITION");
    graphql("what a directive is given", "type A @auth(§) { a: Int }", "as strict");
    graphql("what else it is given", "type A @auth(as: OWNER, §) { a: Int }", "strict");
    graphql("an enum's value", "type A @auth(as: §) { a: Int }", "READER OWNER");
    graphql("true or false", "type A @auth(strict: §) { a: Int }", "true false");
    graphql("a default", "input A { a: Role = § }", "READER OWNER");
    graphql("a default in a list", "input A { a: [Role] = [§] }", "");
    graphql("where operations begin", "schema { query: Query §", "mutation subscription");
    graphql("what they begin at", "schema { query: §", "Query Order");
    graphql("in a description", "type A { \"An Or§\" a: Int }", "");
    graphql("in a description of lines", "\"\"\"\nAn Or§\n\"\"\"\ntype A { a: Int }", "");
    graphql("in a comment", "type A { a: # Or§\n Int }", "");
    graphql("in a query", "query { or§ }", "");

    const auto proto = [](const char* name, const char* written, const char* offers) {
        const std::string head =
            "syntax = \"proto3\";\npackage acme.shop.v1;\nimport "
            "\"acme/base/v1/base.proto\";\nimport \"google/protobuf/timestamp.proto\";\n";
        QTest::newRow(name) << std::string(OfferedModule) << std::string("api/acme/shop/v1/shop.proto")
                            << head + written << std::string(offers);
    };
    proto("a declaration", "§", "import option message enum service extend package");
    proto("a scalar", "message A { str§", "string");
    proto("a type of the file and of what is imported, and what that passes on", "message A { repeated Mo§",
        "acme.base.v1.Money");
    proto("no type of a file that is not imported", "message A { repeated Unse§", "");
    proto("a type that comes along", "message A { Timest§", "google.protobuf.Timestamp");
    proto("a type within another", "message A { repeated Li§", "Order.Line Order.Line.Key");
    proto("a type where it stands", "message Order { message Line { repeated Ke§", "Key acme.base.v1.Key");
    proto("the name of a field", "message A { string §", "");
    proto("its number", "message A { string a = §", "");
    proto("in a oneof", "message A { oneof b { Stat§", "Order.State");
    proto("a key of a map", "message A { map<u§", "uint32 uint64");
    proto("a value of a map", "message A { map<string, Stat§", "Order.State");
    proto("what a method takes", "service A { rpc B(§",
        "stream acme.base.v1.Key acme.base.v1.Money Order Order.Line Order.Line.Key "
        "google.protobuf.Timestamp");
    proto("what it gives", "service A { rpc B(Order) §", "returns");
    proto(
        "a stream of it", "service A { rpc B(Order) returns (stream Ord§", "Order Order.Line Order.Line.Key");
    proto("in a service", "service A { §", "rpc option");
    proto("an option of a file", "option java_p§", "java_package");
    proto("an option of a field", "message A { string b = 1 [§]; }",
        "deprecated json_name packed jstype (acme.shop.v1.owner)");
    proto("another option of a field", "message A { string b = 1 [deprecated = true, json§]; }", "json_name");
    proto("the value of an option", "message A { string b = 1 [deprecated = §]; }", "");
    proto("an option of a method", "service A { rpc B(Order) returns (Order) { option id§",
        "idempotency_level");
    proto("an import", "import \"acme§\";", "acme/base/v1/money.proto acme/base/v1/unseen.proto");
    proto("another string", "option java_package = \"acme§\";", "");
    proto("in a comment", "message A { // str§", "");
    proto("in a comment of lines", "message A { /* a\n str§ */", "");
    proto("behind a comment", "message A { /* a */ str§", "string");
    QTest::newRow("a label where there must be one")
        << std::string(OfferedModule) << std::string("api/acme/shop/v1/shop.proto")
        << std::string("syntax = \"proto2\";\nmessage A { §")
        << std::string("message enum oneof map reserved option extend extensions repeated optional required");
    QTest::newRow("the first of all")
        << std::string(OfferedModule) << std::string("api/acme/shop/v1/shop.proto") << std::string("syn§")
        << std::string("syntax");
}

void DeclaredCompletionTest::offers()
{
    QFETCH(std::string, texts);
    QFETCH(std::string, path);
    QFETCH(std::string, written);
    QFETCH(std::string, offers);
    const Asking asking(texts.c_str());
    const std::size_t cursor = written.find(CursorMark);
    written.erase(cursor, CursorMark.size());
    QString names;
    for (const core::Offer& each : asking.at(path, written, static_cast<std::uint32_t>(cursor)).offers)
        names += (names.isEmpty() ? "" : " ") + QString::fromStdString(each.name);
    QCOMPARE(names, QString::fromStdString(offers));
}

void DeclaredCompletionTest::nothingThatIsOfferedBreaksAText_data()
{
    QTest::addColumn<std::string>("texts");
    QTest::newRow("GraphQL") << std::string(OfferedSchema);
    QTest::newRow("Protocol Buffers") << std::string(OfferedModule);
}

/// Whatever stands there is taken away, word by word, and each of the offers written in its place.
void DeclaredCompletionTest::nothingThatIsOfferedBreaksAText()
{
    QFETCH(std::string, texts);
    const Asking asking(texts.c_str());
    const std::size_t gaps = openGapsOf(*asking.contract);
    int tried = 0;
    for (const auto& [path, bytes] : asking.files) {
        for (std::uint32_t offset = 0; offset < bytes.size(); ++offset) {
            const core::Completion completion = asking.at(path, bytes, offset);
            if (completion.word.begin != offset || completion.word.empty())
                continue;
            for (const core::Offer& offer : completion.offers) {
                if (std::ranges::find(OfferedKeywords, offer.name) != OfferedKeywords.end()
                    || offer.text != offer.name)
                    continue;
                Files changed = asking.files;
                changed[path].replace(offset, completion.word.size(), offer.text);
                const auto contract = contractOf(changed);
                QVERIFY2(contract && openGapsOf(*contract) <= gaps, changed[path].c_str());
                ++tried;
            }
        }
    }
    QVERIFY(tried > 50);
}

void DeclaredCompletionTest::aTextMayEndAnywhere_data()
{
    nothingThatIsOfferedBreaksAText_data();
}

void DeclaredCompletionTest::aTextMayEndAnywhere()
{
    QFETCH(std::string, texts);
    const Asking asking(texts.c_str());
    for (const auto& [path, bytes] : asking.files) {
        for (std::uint32_t end = 0; end <= bytes.size(); ++end) {
            const core::Completion completion = asking.at(path, bytes.substr(0, end), end);
            QVERIFY(completion.word.begin <= end && completion.word.end >= end);
            QVERIFY(completion.word.end <= end);
        }
    }
}

COUNTERSIGN_TEST(DeclaredCompletionTest)
#include "declared_completion_test.moc"
