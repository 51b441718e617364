// SPDX-License-Identifier: Apache-2.0
#include "tests/core/compat/descriptions_at_hand.h"
#include "tests/core/compat/rewrites.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <set>

/// Cases beside the checkout that another tool judged; where it contradicts the law,
/// open_cases_exceptions.yaml says so and why.
class OpenCasesTest : public QObject {
    Q_OBJECT

private slots:
    void agreesOnWhatBreaks_data() { addCases(); }
    void agreesOnWhatBreaks();
    void knowsTheirNamesForIt_data() { addCases(); }
    void knowsTheirNamesForIt();
    void needsEveryException();

private:
    static void addCases();
};

namespace {

struct Recorded {
    bool isBreaking = false;
    std::set<std::string> ids; ///< of errors and warnings
};

Recorded recordedIn(const std::string& json)
{
    auto value = test::valueOf(json, "expected.json");
    Recorded recorded;
    if (!value)
        return recorded;
    recorded.isBreaking = test::entry(*value, "breaking")->text == "true";
    for (const core::Fragment& check : test::entry(*value, "oasdiff")->items) {
        if (check.items.at(1).text != "INFO")
            recorded.ids.insert(check.items.at(0).text);
    }
    return recorded;
}

/// case -> what: the verdict ("verdict") or an id -> reason
std::map<std::string, std::map<std::string, std::string>> exceptions()
{
    std::map<std::string, std::map<std::string, std::string>> all;
    const auto value = test::valueOf(test::fixture("compat/open_cases_exceptions.yaml"), "exceptions.yaml");
    if (!value)
        qFatal("the exceptions cannot be read");
    for (std::size_t at = 0; at < value->items.size(); ++at) {
        const core::Fragment& reasons = value->items[at];
        for (std::size_t reason = 0; reason < reasons.items.size(); ++reason)
            all[value->keys[at]][reasons.keys[reason]] = reasons.items[reason].text;
    }
    return all;
}

bool isExcepted(const std::string& name, const std::string& what)
{
    static const auto Known = exceptions();
    const auto found = Known.find(name);
    return found != Known.end() && found->second.contains(what);
}

Recorded recordedOf(const std::string& name)
{
    return recordedIn(test::readFile(test::sharedCases() / "openapi" / name / "expected.json"));
}

bool breaks(const core::Judgement& judgement)
{
    return judgement.count(core::Severity::Breaking) + judgement.count(core::Severity::Risky) != 0;
}

std::vector<std::string> unknownIds(const Recorded& recorded, const core::Judgement& judgement)
{
    std::set<std::string> known;
    for (const core::Finding& finding : judgement.findings)
        known.insert(finding.alsoKnownAs.begin(), finding.alsoKnownAs.end());
    std::vector<std::string> missing;
    for (const std::string& id : recorded.ids) {
        if (!known.contains("oasdiff:" + id))
            missing.push_back(id);
    }
    return missing;
}

std::vector<test::DescriptionPair> openCases()
{
    auto cases = test::publicPairs();
    std::erase_if(cases, [](const auto& each) { return !each.name.starts_with("oad-"); });
    return cases;
}

} // namespace

void OpenCasesTest::addCases()
{
    QTest::addColumn<test::DescriptionPair>("pair");
    const auto cases = openCases();
    if (cases.empty())
        QSKIP("the open cases are not beside the checkout");
    for (const auto& each : cases)
        QTest::newRow(each.name.c_str()) << each;
}

void OpenCasesTest::agreesOnWhatBreaks()
{
    QFETCH(test::DescriptionPair, pair);
    const Recorded recorded = recordedOf(pair.name);
    const auto judgement = test::judged(pair.baseline, pair.candidate);
    QVERIFY2(judgement, judgement ? "" : judgement.error().message.c_str());
    if (isExcepted(pair.name, "verdict"))
        QEXPECT_FAIL("", "the law contradicts", Continue);
    QVERIFY2(breaks(*judgement) == recorded.isBreaking,
        ((recorded.isBreaking ? "they say it breaks: " : "they say it does not break: ")
            + test::shortened(test::findingLines(judgement)))
            .c_str());
}

void OpenCasesTest::knowsTheirNamesForIt()
{
    QFETCH(test::DescriptionPair, pair);
    const auto judgement = test::judged(pair.baseline, pair.candidate);
    QVERIFY(judgement);
    auto missing = unknownIds(recordedOf(pair.name), *judgement);
    std::erase_if(missing, [&](const std::string& id) { return isExcepted(pair.name, id); });
    QVERIFY2(missing.empty(),
        (test::shortened(missing) + "\nours: " + test::shortened(test::findingLines(judgement))).c_str());
}

void OpenCasesTest::needsEveryException()
{
    const auto cases = openCases();
    if (cases.empty())
        QSKIP("the open cases are not beside the checkout");
    for (const auto& [name, reasons] : exceptions()) {
        const auto found = std::ranges::find(cases, name, &test::DescriptionPair::name);
        QVERIFY2(found != cases.end(), name.c_str());
        const Recorded recorded = recordedOf(name);
        const auto judgement = test::judged(found->baseline, found->candidate);
        QVERIFY(judgement);
        const auto missing = unknownIds(recorded, *judgement);
        for (const auto& [what, reason] : reasons) {
            const bool isNeeded = what == "verdict" ? breaks(*judgement) != recorded.isBreaking
                                                    : std::ranges::count(missing, what) != 0;
            QVERIFY2(isNeeded && !reason.empty(), (name + ": " + what).c_str());
        }
    }
}

COUNTERSIGN_TEST(OpenCasesTest)
#include "open_cases_test.moc"
