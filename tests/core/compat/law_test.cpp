// SPDX-License-Identifier: Apache-2.0
#include "core/compat/law.h"
#include "tests/support/test_program.h"

#include <QTest>

class LawTest : public QObject {
    Q_OBJECT

private slots:
    void judgesAnEffectByItsDirection_data();
    void judgesAnEffectByItsDirection();
    void turnsRoundInsideOfNot_data();
    void turnsRoundInsideOfNot();
};

void LawTest::judgesAnEffectByItsDirection_data()
{
    using core::Effect;
    using core::Severity;
    QTest::addColumn<int>("effect");
    QTest::addColumn<int>("request");
    QTest::addColumn<int>("response");
    const auto row = [](const char* name, Effect effect, Severity request, Severity response) {
        QTest::newRow(name) << static_cast<int>(effect) << static_cast<int>(request)
                            << static_cast<int>(response);
    };
    row("none", Effect::None, Severity::Docs, Severity::Docs);
    row("widens", Effect::Widens, Severity::Safe, Severity::Breaking);
    row("narrows", Effect::Narrows, Severity::Breaking, Severity::Safe);
    row("incomparable", Effect::Incomparable, Severity::Breaking, Severity::Breaking);
    row("unknown", Effect::Unknown, Severity::Risky, Severity::Risky);
}

void LawTest::judgesAnEffectByItsDirection()
{
    QFETCH(int, effect);
    QFETCH(int, request);
    QFETCH(int, response);
    const auto judged = [&](core::Flow flow) {
        return static_cast<int>(core::severityOf(static_cast<core::Effect>(effect), flow));
    };
    QCOMPARE(judged(core::Flow::Request), request);
    QCOMPARE(judged(core::Flow::Response), response);
    QCOMPARE(judged(core::Flow::Both), std::max(request, response));
    QCOMPARE(judged(core::Flow::None), static_cast<int>(core::Severity::Docs));
}

void LawTest::turnsRoundInsideOfNot_data()
{
    using core::Effect;
    QTest::addColumn<int>("effect");
    QTest::addColumn<int>("inverted");
    QTest::addColumn<int>("unclear");
    const auto row = [](const char* name, Effect effect, Effect inverted, Effect unclear) {
        QTest::newRow(name) << static_cast<int>(effect) << static_cast<int>(inverted)
                            << static_cast<int>(unclear);
    };
    row("none", Effect::None, Effect::None, Effect::None);
    row("narrows", Effect::Narrows, Effect::Widens, Effect::Unknown);
    row("widens", Effect::Widens, Effect::Narrows, Effect::Unknown);
    row("incomparable", Effect::Incomparable, Effect::Incomparable, Effect::Unknown);
    row("unknown", Effect::Unknown, Effect::Unknown, Effect::Unknown);
}

void LawTest::turnsRoundInsideOfNot()
{
    QFETCH(int, effect);
    QFETCH(int, inverted);
    QFETCH(int, unclear);
    const auto felt = [&](core::Polarity polarity) {
        return static_cast<int>(core::through(polarity, static_cast<core::Effect>(effect)));
    };
    QCOMPARE(felt(core::Polarity::Same), effect);
    QCOMPARE(felt(core::Polarity::Inverted), inverted);
    QCOMPARE(felt(core::Polarity::Unclear), unclear);
    QCOMPARE(felt(core::Polarity::Covered), static_cast<int>(core::Effect::None));
}

COUNTERSIGN_TEST(LawTest)
#include "law_test.moc"
