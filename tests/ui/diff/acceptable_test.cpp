// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/made_study.h"
#include "ui/diff/acceptable.h"
#include "ui/text.h"

using core::Severity;

namespace {

ui::ChangeRow rowOf(const std::shared_ptr<ui::Study>& study, const std::string& place)
{
    return {.change = study->change(place)};
}

QString placesOf(const ui::Acceptable& acceptable)
{
    QStringList places;
    for (const std::string& place : acceptable.places)
        places << ui::toQString(place);
    return places.join(' ');
}

} // namespace

class AcceptableTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void ofSeveralOnlyTheHarmlessOnes_data();
    void ofSeveralOnlyTheHarmlessOnes();
    void oneMayBeAcceptedUnlessItNeedsAPlan();
    void whatIsAcceptedIsTakenBackOnlyWhenAllAre();

private:
    std::shared_ptr<ui::Study> m_study;
};

void AcceptableTest::init()
{
    m_study = test::studyOf({{"break", Severity::Breaking}, {"risk", Severity::Risky},
        {"safe", Severity::Safe}, {"words", Severity::Docs}});
}

void AcceptableTest::ofSeveralOnlyTheHarmlessOnes_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QString>("places");
    QTest::addColumn<QString>("text");
    QTest::newRow("safe ones") << QStringList {"safe", "words"} << "safe words"
                               << "Accept 2 safe";
    QTest::newRow("a breaking one") << QStringList {"break", "safe", "words"} << "safe words"
                                    << "Accept 2 safe (1 breaking left)";
    QTest::newRow("others, too") << QStringList {"break", "risk", "safe"} << "safe"
                                 << "Accept 1 safe (2 left)";
    QTest::newRow("none") << QStringList {"break", "risk"} << ""
                          << "Accept 0 safe (2 left)";
}

void AcceptableTest::ofSeveralOnlyTheHarmlessOnes()
{
    QFETCH(QStringList, chosen);
    std::vector<ui::ChangeRow> rows;
    for (const QString& place : chosen)
        rows.push_back(rowOf(m_study, place.toStdString()));
    std::vector<const ui::ChangeRow*> pointers;
    for (const ui::ChangeRow& row : rows)
        pointers.push_back(&row);
    const ui::Acceptable acceptable = ui::acceptableOf(pointers);
    QTEST(placesOf(acceptable), "places");
    QTEST(acceptable.text(), "text");
}

void AcceptableTest::oneMayBeAcceptedUnlessItNeedsAPlan()
{
    const ui::ChangeRow risky = rowOf(m_study, "risk");
    const ui::ChangeRow breaking = rowOf(m_study, "break");
    QCOMPARE(placesOf(ui::acceptableOf({&risky})), "risk");
    QCOMPARE(placesOf(ui::acceptableOf({&breaking})), "");
}

void AcceptableTest::whatIsAcceptedIsTakenBackOnlyWhenAllAre()
{
    ui::ChangeRow accepted = rowOf(m_study, "safe");
    accepted.state = core::DecisionState::Current;
    accepted.verdict = "accept";
    const ui::ChangeRow open = rowOf(m_study, "words");
    QCOMPARE(placesOf(ui::acceptableOf({&accepted, &open})), "words");
    QCOMPARE(placesOf(ui::acceptableOf({&accepted})), "safe");
}

COUNTERSIGN_TEST(AcceptableTest)
#include "acceptable_test.moc"
