// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"
#include "tests/core/compat/descriptions_at_hand.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

/// Pairs of schemas beside the checkout, and what two other tools print for each.
class GraphQlOpenCasesTest : public QObject {
    Q_OBJECT

private slots:
    void printsWhatTheInspectorPrints();
    void printsWhatGraphQlJsPrints();
    void findsNothingWhereNothingChanged();
};

namespace {

using Rows = std::vector<std::string>;

struct GraphQlCase {
    std::string id;
    test::Source before;
    test::Source after;
    core::Node recorded;
};

/// Whoever gave no schema had nothing.
struct GraphQlCases {
    core::Document document;
    std::vector<GraphQlCase> all;
};

/// Nothing where JSON says null.
std::string textOf(const core::Node& text)
{
    return text.isString() ? std::string(text.text()) : std::string();
}

GraphQlCases graphQlCases()
{
    const std::filesystem::path path = test::sharedCases() / "graphql" / "cases.json";
    const std::string json = std::filesystem::exists(path) ? test::readFile(path) : std::string("{}");
    GraphQlCases cases {core::readDocument(core::SourceText::make(json), {.syntax = core::Syntax::Json}), {}};
    for (const core::Node& each : cases.document.tree.root()["cases"])
        cases.all.push_back(
            {std::string(each["id"].text()), test::oneFile(textOf(each["old"]), "old.graphql"),
                test::oneFile(textOf(each["new"]), "new.graphql"), each});
    return cases;
}

Rows sorted(Rows rows)
{
    std::ranges::sort(rows);
    return rows;
}

Rows printedBy(const GraphQlCase& each, core::Profile profile, bool withPath)
{
    const auto judgement = test::judged(each.before, each.after, {.profile = profile});
    if (!judgement)
        return {judgement.error().message};
    Rows rows;
    for (const core::Finding& finding : judgement->findings)
        for (const core::FindingPeerRow& row : finding.peer)
            rows.push_back(row.id + " " + row.level + (withPath ? " " + row.path.value_or("") : ""));
    return sorted(std::move(rows));
}

Rows inspectorRows(const GraphQlCase& each)
{
    Rows rows;
    for (const core::Node& row : each.recorded["inspector"])
        rows.push_back(std::string(row["type"].text()) + " " + std::string(row["criticality"].text()) + " "
            + textOf(row["path"]));
    return sorted(std::move(rows));
}

Rows graphQlJsRows(const GraphQlCase& each)
{
    Rows rows;
    for (const auto& [key, level] :
        {std::pair("breaking", " BREAKING"), std::pair("dangerous", " DANGEROUS")})
        for (const core::Node& row : each.recorded["graphql_js"][key])
            rows.push_back(std::string(row["type"].text()) + level);
    return sorted(std::move(rows));
}

std::string joined(const Rows& rows)
{
    std::string text;
    for (const std::string& each : rows)
        text += "\n    " + each;
    return text;
}

/// At least so many of a hundred cases, row by row.
constexpr std::size_t WantedShare = 98;

template <class Wanted>
void holdAgainst(core::Profile profile, bool withPath, Wanted wanted)
{
    const GraphQlCases cases = graphQlCases();
    if (cases.all.empty())
        QSKIP("the open cases are not beside the checkout");
    std::size_t equal = 0;
    for (const GraphQlCase& each : cases.all) {
        const Rows theirs = wanted(each);
        const Rows ours = printedBy(each, profile, withPath);
        equal += theirs == ours ? 1 : 0;
        if (theirs != ours)
            qInfo("%s: they print%s\n  we print%s", each.id.c_str(), joined(theirs).c_str(),
                joined(ours).c_str());
    }
    qInfo("%zu of %zu cases are equal", equal, cases.all.size());
    QVERIFY(equal * 100 >= cases.all.size() * WantedShare);
}

} // namespace

void GraphQlOpenCasesTest::printsWhatTheInspectorPrints()
{
    holdAgainst(core::Profile::GraphQlInspector, true, inspectorRows);
}

void GraphQlOpenCasesTest::printsWhatGraphQlJsPrints()
{
    holdAgainst(core::Profile::GraphQlJs, false, graphQlJsRows);
}

void GraphQlOpenCasesTest::findsNothingWhereNothingChanged()
{
    for (const GraphQlCase& each : graphQlCases().all)
        for (const test::Source& source : {each.before, each.after}) {
            const auto judgement = test::judged(source, source);
            QVERIFY2(judgement && judgement->findings.empty(), each.id.c_str());
        }
}

COUNTERSIGN_TEST(GraphQlOpenCasesTest)
#include "graphql_open_cases_test.moc"
