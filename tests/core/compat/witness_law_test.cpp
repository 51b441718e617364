// SPDX-License-Identifier: Apache-2.0
// What is called Breaking can be shown by a value, and what is called Safe cannot: over generated pairs.
#include "core/wire/value_maker.h"
#include "core/wire/witness.h"
#include "tests/core/compat/compared_sources.h"
#include "tests/support/body_schema.h"
#include "tests/support/schema_pairs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

class WitnessLawTest : public QObject {
    Q_OBJECT

private slots:
    void provesWhatBreaksAndFindsNothingElse_data();
    void provesWhatBreaksAndFindsNothingElse();
};

namespace {

/// In each row of the test.
constexpr std::uint64_t PairsTogether = 100;
constexpr std::uint64_t FewPairs = 200;
constexpr std::uint64_t ManyPairs = 2'000;
constexpr std::uint64_t RandomValues = 20;
/// Of those in each row; of all rows together 96 are proved. The rest are lookarounds and lengths that a
/// pattern keeps anyway.
constexpr std::size_t LeastPercent = 89;

std::string contractOf(const std::string& schema)
{
    return test::bodyContract(R"({"$ref":"#/components/schemas/S"})", R"({"S":)" + schema + "}", "3.1.0");
}

struct PairSides {
    test::BodySchema sender;
    test::BodySchema receiver;
    core::Direction direction = core::Direction::Request;
};

bool isShown(const PairSides& sides, const std::string& value, bool isClosed)
{
    return test::accepts(sides.sender.schema, value, sides.direction, isClosed)
        && !test::accepts(sides.receiver.schema, value, sides.direction);
}

/// Anything that the sender may send and the receiver does not take; empty when nothing was found.
std::string anyRefused(const PairSides& sides, std::uint64_t seed)
{
    const core::Witness witness = core::findWitness({.sender = sides.sender.schema,
        .receiver = sides.receiver.schema,
        .direction = sides.direction,
        .seed = seed});
    if (witness.isFound())
        return witness.value;
    for (std::uint64_t value = 0; value < RandomValues; ++value) {
        const auto made = core::ValueMaker(
            {.isMinimal = value % 2 == 0, .direction = sides.direction, .seed = seed * RandomValues + value})
                              .make(sides.sender.schema.element);
        if (made && isShown(sides, made->json(), true))
            return made->json();
    }
    return {};
}

/// A finding felt both ways has its witness of one of them.
bool isOfRequest(const core::Finding& finding)
{
    return finding.witness && finding.witness->validIn == core::Side::Baseline;
}

/// What was seen over all pairs, and what went wrong.
class WitnessLaw {
public:
    void hold(std::uint64_t seed)
    {
        const test::SchemaPair pair = test::schemaPair(seed);
        const std::string before = contractOf(pair.before);
        const std::string after = contractOf(pair.after);
        const auto judgement = test::judged(
            test::oneFile(before, "api.json"), test::oneFile(after, "api.json"), {.findWitnesses = true});
        if (!judgement) {
            fail(seed, pair, "not judged: " + judgement.error().message);
            return;
        }
        const PairSides request {
            test::readBodyContract(before), test::readBodyContract(after), core::Direction::Request};
        const PairSides response {request.receiver, request.sender, core::Direction::Response};
        for (const core::Finding& finding : judgement->findings)
            holdFinding(seed, pair, finding, isOfRequest(finding) ? request : response);
        if (judgement->coverage.isWhole())
            for (const PairSides& sides : {request, response})
                holdNone(seed, pair, *judgement, sides);
    }

    std::size_t payloadBreaking = 0;
    std::size_t proved = 0;
    std::size_t quietDirections = 0;
    QStringList failures;
    QStringList unproved;

private:
    void fail(std::uint64_t seed, const test::SchemaPair& pair, const std::string& what)
    {
        failures << QString::fromStdString("seed " + std::to_string(seed) + ", " + pair.mutation + ": " + what
            + "\n  before " + pair.before + "\n  after  " + pair.after);
    }

    void holdFinding(std::uint64_t seed, const test::SchemaPair& pair, const core::Finding& finding,
        const PairSides& sides)
    {
        if (!finding.witness)
            return;
        ++payloadBreaking;
        const core::FindingWitness& witness = *finding.witness;
        if (witness.none.empty()) {
            ++proved;
            if (!isShown(sides, witness.value, false))
                fail(seed, pair, finding.rule + " has a witness that shows nothing: " + witness.value);
        } else {
            unproved << QString::fromStdString("seed " + std::to_string(seed) + ", " + pair.mutation + ": "
                + finding.rule + " at " + finding.path + ": " + witness.none + "\n  before " + pair.before
                + "\n  after  " + pair.after);
        }
    }

    void holdNone(std::uint64_t seed, const test::SchemaPair& pair, const core::Judgement& judgement,
        const PairSides& sides)
    {
        const core::Flow flow =
            sides.direction == core::Direction::Request ? core::Flow::Request : core::Flow::Response;
        const bool isQuiet = std::ranges::none_of(judgement.findings, [&](const core::Finding& finding) {
            return core::contains(finding.flow, flow) && finding.severity >= core::Severity::Risky;
        });
        if (!isQuiet)
            return;
        ++quietDirections;
        if (const std::string value = anyRefused(sides, seed); !value.empty())
            fail(seed, pair,
                "nothing is called breaking in a " + std::string(core::directionName(sides.direction))
                    + ", but " + value + " is refused");
    }
};

} // namespace

void WitnessLawTest::provesWhatBreaksAndFindsNothingElse_data()
{
    QTest::addColumn<quint64>("begin");
    const std::uint64_t pairs = qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? ManyPairs : FewPairs;
    for (quint64 begin = 1; begin < pairs; begin += PairsTogether)
        QTest::addRow("from seed %llu", begin) << begin;
}

void WitnessLawTest::provesWhatBreaksAndFindsNothingElse()
{
    QFETCH(quint64, begin);
    WitnessLaw law;
    for (std::uint64_t seed = begin; seed < begin + PairsTogether; ++seed)
        law.hold(seed);
    for (const QString& each : law.unproved)
        qInfo().noquote() << "unproved:" << each;
    qInfo().noquote() << QString(
        "%1 pairs: %2 of %3 breaking payload findings proved, %4 quiet directions searched")
                             .arg(PairsTogether)
                             .arg(law.proved)
                             .arg(law.payloadBreaking)
                             .arg(law.quietDirections);
    QVERIFY2(law.failures.empty(), qPrintable(law.failures.mid(0, 5).join("\n")));
    QVERIFY(law.payloadBreaking > PairsTogether / 4 && law.quietDirections > PairsTogether / 4);
    QVERIFY2(law.proved * 100 >= law.payloadBreaking * LeastPercent, "fewer are proved than were before");
}

COUNTERSIGN_TEST(WitnessLawTest)
#include "witness_law_test.moc"
