// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/made_study.h"
#include "ui/models/change_filter.h"
#include "ui/text.h"

using core::Severity;
using ui::ChangeFilter;

namespace {

/// Four changes that differ in everything one can ask for.
std::vector<ui::ChangeRow> fourChanges()
{
    static const auto study = test::studyOf({{"status", Severity::Breaking, "POST /orders"},
        {"country", Severity::Breaking, "POST /payments", 1, "money.yaml"}, {"delivery", Severity::Risky},
        {"words", Severity::Docs, "GET /orders/{id}"}});
    std::vector<ui::ChangeRow> rows = ui::changeRows(*study, nullptr);
    rows[0].roles = {"backend", "frontend"};
    rows[0].people = {"ana@x.example"};
    rows[0].affected = {"web-checkout"};
    rows[1].unknown = {"finance export"};
    rows[1].state = core::DecisionState::Current;
    rows[1].verdict = "accept-with-plan";
    rows[2].state = core::DecisionState::Stale;
    rows[3].openComments = 1;
    return rows;
}

QString placesMatching(const QString& filter)
{
    QStringList places;
    for (const ui::ChangeRow& row : fourChanges())
        if (ChangeFilter::parse(filter).matches(row))
            places << ui::toQString(row.change.finding->place);
    return places.join(' ');
}

QStringList offered(const QString& text)
{
    QStringList words;
    for (const ui::FilterCompletion& each : ui::completionsOf(text, fourChanges()))
        words << each.text;
    return words;
}

} // namespace

class ChangeFilterTest : public QObject {
    Q_OBJECT
private slots:
    void narrows_data();
    void narrows();
    void completesWhatThereIs_data();
    void completesWhatThereIs();
    void putsACompletionInPlaceOfTheLastWord();
};

void ChangeFilterTest::narrows_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("places");
    QTest::newRow("nothing") << ""
                             << "status country delivery words";
    QTest::newRow("a severity") << "breaking"
                                << "status country";
    QTest::newRow("severities widen each other") << "risky DOCS"
                                                 << "delivery words";
    QTest::newRow("kinds narrow each other") << "breaking undecided"
                                             << "status";
    QTest::newRow("all but what is decided and stands") << "undecided"
                                                        << "status delivery words";
    QTest::newRow("decided") << "decided"
                             << "country";
    QTest::newRow("with a plan is accepted") << "accepted"
                                             << "country";
    QTest::newRow("stale") << "stale"
                           << "delivery";
    QTest::newRow("commented") << "commented"
                               << "words";
    QTest::newRow("a role") << "owner:front"
                            << "status";
    QTest::newRow("a person") << "owner:ana@"
                              << "status";
    QTest::newRow("a consumer that is hit") << "consumer:web"
                                            << "status";
    QTest::newRow("a consumer nobody knows of is not left out") << "consumer:\"finance export\""
                                                                << "country";
    QTest::newRow("a rule") << "rule:of-words"
                            << "words";
    QTest::newRow("a contract") << "contract:shop docs"
                                << "words";
    QTest::newRow("a file") << "file:money"
                            << "country";
    QTest::newRow("a path") << "/payments"
                            << "country";
    QTest::newRow("words narrow each other") << "post status"
                                             << "status";
    QTest::newRow("turned round") << "-breaking -docs"
                                  << "delivery";
    QTest::newRow("in quotes") << "\"post /payments\""
                               << "country";
    QTest::newRow("the language is no prison") << "nonsense:here"
                                               << "";
    QTest::newRow("an unfinished key asks nothing yet") << "owner: docs"
                                                        << "words";
}

void ChangeFilterTest::narrows()
{
    QFETCH(QString, filter);
    QTEST(placesMatching(filter), "places");
}

void ChangeFilterTest::completesWhatThereIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("a keyword") << "br" << QStringList {"breaking"};
    QTest::newRow("none that would find nothing") << "rej" << QStringList {};
    QTest::newRow("a key") << "ow" << QStringList {"owner:"};
    QTest::newRow("its values") << "docs owner:"
                                << QStringList {"owner:ana@x.example", "owner:backend", "owner:frontend"};
    QTest::newRow("in quotes where it must be")
        << "consumer:fi" << QStringList {"consumer:\"finance export\""};
    QTest::newRow("turned round") << "-sta" << QStringList {"-stale"};
    QTest::newRow("what is whole is not offered again") << "stale" << QStringList {};
}

void ChangeFilterTest::completesWhatThereIs()
{
    QFETCH(QString, text);
    QTEST(offered(text), "words");
}

void ChangeFilterTest::putsACompletionInPlaceOfTheLastWord()
{
    QCOMPARE(ui::completed("docs ow", "owner:"), "docs owner:");
    QCOMPARE(ui::completed("docs owner:f", "owner:frontend"), "docs owner:frontend ");
    QCOMPARE(ui::completed("docs ", "stale"), "docs stale ");
}

COUNTERSIGN_TEST(ChangeFilterTest)
#include "change_filter_test.moc"
