// SPDX-License-Identifier: Apache-2.0
#include "core/base/digest.h"
#include "core/compat/place.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

using core::Effect;
using core::Facet;
using core::FindingSite;
using core::Flow;

namespace {

const core::PlaceKey StatusPlace {"checkout", "schema Order > status", Facet::Enum, Flow::Response, ""};

const std::vector<FindingSite> OrderSites {
    {"POST /orders", Flow::Response, "POST /orders > response 202 > body > status"},
    {"GET /orders", Flow::Response, "GET /orders > response 200 > body > [] > status"}};

} // namespace

class PlaceTest : public QObject {
    Q_OBJECT

private slots:
    void isTheDigestOfItsFields();
    void differsByEveryField();
    void keepsFieldsApart();
    void knowsFacetsByNamesOfTheirOwn();
    void takesSitesAsASet();
    void differsByEveryFact();
};

void PlaceTest::isTheDigestOfItsFields()
{
    QCOMPARE(core::placeOf(StatusPlace),
        core::sha256Hex("19:countersign.place/1,8:checkout,21:schema Order > status,4:enum,8:response,0:,"));
    QCOMPARE(core::factsOf({.place = "p", .effect = Effect::Widens, .before = "[1]", .after = "[1,2]"},
                 {{"GET /a", Flow::Response, "x"}}),
        core::sha256Hex("19:countersign.facts/1,1:p,6:widens,3:[1],5:[1,2],6:GET /a,8:response,1:x,"));
}

void PlaceTest::differsByEveryField()
{
    std::set<std::string> places {core::placeOf(StatusPlace)};
    core::PlaceKey key = StatusPlace;
    key.contract = "";
    places.insert(core::placeOf(key));
    key = StatusPlace;
    key.identity = "schema Order > state";
    places.insert(core::placeOf(key));
    key = StatusPlace;
    key.facet = Facet::Types;
    places.insert(core::placeOf(key));
    key = StatusPlace;
    key.flow = Flow::Request;
    places.insert(core::placeOf(key));
    key = StatusPlace;
    key.split = "breaking";
    places.insert(core::placeOf(key));
    QCOMPARE(places.size(), 6U);
}

void PlaceTest::keepsFieldsApart()
{
    QVERIFY(core::placeOf({.contract = "a", .identity = "bc"})
        != core::placeOf({.contract = "ab", .identity = "c"}));
    QVERIFY(core::placeOf({.contract = "a,1:b"}) != core::placeOf({.contract = "a", .identity = "b"}));
}

void PlaceTest::knowsFacetsByNamesOfTheirOwn()
{
    std::set<std::string_view> names;
    for (int facet = 0; facet <= static_cast<int>(core::LastFacet); ++facet)
        QVERIFY(names.insert(core::facetName(static_cast<Facet>(facet))).second);
}

void PlaceTest::takesSitesAsASet()
{
    const core::FactsKey key {.place = "p"};
    const std::string facts = core::factsOf(key, OrderSites);
    QCOMPARE(core::factsOf(key, {OrderSites[1], OrderSites[0], OrderSites[1]}), facts);
    QVERIFY(core::factsOf(key, {OrderSites[0]}) != facts);
}

void PlaceTest::differsByEveryFact()
{
    const std::set<std::string> facts {
        core::factsOf({"p", Effect::Widens, "1", "2"}, OrderSites),
        core::factsOf({"q", Effect::Widens, "1", "2"}, OrderSites),
        core::factsOf({"p", Effect::Narrows, "1", "2"}, OrderSites),
        core::factsOf({"p", Effect::Widens, "0", "2"}, OrderSites),
        core::factsOf({"p", Effect::Widens, "1", "3"}, OrderSites),
        core::factsOf({"p", Effect::Widens, "1", "2"}, {}),
    };
    QCOMPARE(facts.size(), 6U);
}

COUNTERSIGN_TEST(PlaceTest)
#include "place_test.moc"
