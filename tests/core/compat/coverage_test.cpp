// SPDX-License-Identifier: Apache-2.0
#include "core/compat/coverage_places.h"
#include "core/compat/coverage_table.h"
#include "core/contract/openapi/words.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>

using core::CoverageCell;
using core::CoverageState;

/// Every keyword at every place: judged as the law expects, or excused by name.
class CoverageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_cells = core::coverageTable(); }
    void hasNoHoles();
    void needsEveryWaiver();
    void givesReasons();
    void forgetsNoKeyword();

private:
    std::vector<CoverageCell> m_cells;
};

namespace {

std::string severityWord(const std::optional<core::Severity>& severity)
{
    return severity ? std::string(core::severityName(*severity)) : "nothing";
}

struct Excuse {
    std::string_view keyword;
    std::string_view reason;
};

/// Keywords that no probe changes, and why.
constexpr Excuse Untried[] = {
    {"$recursiveAnchor", "of a draft that OpenAPI never had"},
    {"$recursiveRef", "of a draft that OpenAPI never had"},
    {"$vocabulary", "of meta-schemas only"},
    {"additionalItems", "of older drafts; 2020-12 does not know it"},
    {"dependencies", "of older drafts; 2020-12 does not know it"},
    {"components", "holds what is referred to"},
    {"schemas", "holds what is referred to"},
    {"definitions", "holds what is referred to; written by the probes of 2.0"},
    {"securityDefinitions", "holds what is referred to; written by the probes of 2.0"},
    {"flow", "of 2.0; the flows of later versions stand for it"},
    {"openapi", "the version itself"},
    {"swagger", "the version itself"},
};

/// Holes that are alike in all but their place and version, with how many of them there are.
std::string holesByKind(const std::vector<CoverageCell>& cells)
{
    std::map<std::string, std::vector<const CoverageCell*>> kinds;
    for (const CoverageCell& cell : cells) {
        if (cell.state == CoverageState::Hole)
            kinds[cell.keyword + ' ' + cell.variation + ": expected " + severityWord(cell.expected)
                + ", found " + severityWord(cell.found)]
                .push_back(&cell);
    }
    std::string text;
    for (const auto& [kind, holes] : kinds)
        text += "\n" + std::to_string(holes.size()) + " x " + kind + ", first in " + holes.front()->version
            + " at " + holes.front()->place + ": " + holes.front()->note;
    return text;
}

} // namespace

void CoverageTest::hasNoHoles()
{
    QVERIFY(m_cells.size() > 10'000);
    const auto holes = std::ranges::count(m_cells, CoverageState::Hole, &CoverageCell::state);
    const std::string kinds = holesByKind(m_cells);
    if (holes != 0)
        std::fprintf(stderr, "%s\n", kinds.c_str()); // QtTest cuts long messages
    QCOMPARE(holes, 0);
}

void CoverageTest::needsEveryWaiver()
{
    for (const core::CoverageWaiver& waiver : core::coverageWaivers()) {
        const bool isNeeded = std::ranges::any_of(m_cells, [&](const CoverageCell& cell) {
            return cell.state == CoverageState::Waived && core::waives(waiver, cell);
        });
        QVERIFY2(isNeeded, std::string(waiver.reason).c_str());
    }
}

void CoverageTest::givesReasons()
{
    for (const core::CoverageWaiver& waiver : core::coverageWaivers())
        QVERIFY(waiver.reason.size() > 20);
}

void CoverageTest::forgetsNoKeyword()
{
    std::string texts;
    for (const auto keywords : {core::coverageSchemaKeywords(), core::coverageObjectKeywords()}) {
        for (const core::CoverageKeyword& keyword : keywords)
            texts += std::string(keyword.base) + ' ' + std::string(keyword.first) + ' '
                + std::string(keyword.second) + '\n';
    }
    for (const auto& places : {core::coverageSchemaPlaces(), core::coverageObjectPlaces()}) {
        for (const core::CoveragePlace& place : places)
            texts += place.text + ' ' + place.components + '\n';
    }
    for (const std::string_view keyword : core::openapi::keywordTexts()) {
        const bool isTried = texts.find(std::string(keyword) + ": ") != std::string::npos;
        const auto* excuse = std::ranges::find(Untried, keyword, &Excuse::keyword);
        QVERIFY2(isTried != (excuse != std::end(Untried)), std::string(keyword).c_str());
    }
}

COUNTERSIGN_TEST(CoverageTest)
#include "coverage_test.moc"
