// SPDX-License-Identifier: Apache-2.0
#include "core/compat/rule_example.h"
#include "core/compat/rule_peers.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QSet>
#include <QTest>

namespace {

QString sharedFile(const QString& name)
{
    return qEnvironmentVariable("COUNTERSIGN_SOURCE") + QStringLiteral("/../shared/rules/") + name;
}

/// The rows of a table without its heading; none when it is not there.
QList<QStringList> rowsOf(const QString& name)
{
    QFile file(sharedFile(name));
    QList<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd())
        rows.append(QString::fromUtf8(file.readLine().trimmed()).split(QLatin1Char('\t')));
    return rows;
}

QSet<QString> peersIds(std::string_view peer)
{
    QSet<QString> ids;
    for (const core::Rule* rule : core::allRules()) {
        for (const std::string_view id : rule->alsoKnownAs) {
            if (id.starts_with(peer))
                ids.insert(QString::fromStdString(std::string(id.substr(peer.size()))));
        }
    }
    return ids;
}

} // namespace

class RulePeersTest : public QObject {
    Q_OBJECT

private slots:
    void knowEveryCheckThatMatters();
    void knowNoCheckThatIsNone_data();
    void knowNoCheckThatIsNone();
    void areNamedByWhatIsFelt_data();
    void areNamedByWhatIsFelt();
};

void RulePeersTest::knowEveryCheckThatMatters()
{
    const auto rows = rowsOf(QStringLiteral("oasdiff-checks.tsv"));
    if (rows.isEmpty())
        QSKIP("the table of the peer's checks is not beside the checkout");
    const QSet<QString> known = peersIds("oasdiff:");
    QStringList missing;
    for (const QStringList& row : rows) {
        const bool matters = row.value(1) == QLatin1String("ERR") || row.value(1) == QLatin1String("WARN");
        if (matters && !known.contains(row.value(0)))
            missing.append(row.value(0));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

void RulePeersTest::knowNoCheckThatIsNone_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("column");
    QTest::newRow("oasdiff") << "oasdiff:"
                             << "oasdiff-checks.tsv" << 0;
    QTest::newRow("graphql") << "graphql:"
                             << "graphql-changes.tsv" << 1;
    QTest::newRow("buf") << "buf:"
                         << "buf-breaking.tsv" << 0;
}

void RulePeersTest::knowNoCheckThatIsNone()
{
    QFETCH(QString, peer);
    QFETCH(QString, table);
    QFETCH(int, column);
    const auto rows = rowsOf(table);
    if (rows.isEmpty())
        QSKIP("the table of the peer's checks is not beside the checkout");
    QSet<QString> checks;
    for (const QStringList& row : rows)
        checks.insert(row.value(column));
    const QSet<QString> invented = peersIds(peer.toStdString()) - checks;
    QVERIFY2(invented.isEmpty(), qPrintable(QStringList(invented.values()).join(QLatin1Char(' '))));
}

void RulePeersTest::areNamedByWhatIsFelt_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* rule, const QStringList& names) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << names;
    };
    row("operation-removed", {"oasdiff:api-removed-without-deprecation"});
    row("required-parameter-added",
        {"oasdiff:new-required-request-parameter",
            "oasdiff:new-required-request-default-parameter-to-existing-path", "graphql:REQUIRED_ARG_ADDED"});
    row("request-length-maximum-lowered", {"oasdiff:request-property-max-length-decreased"});
    row("response-length-maximum-raised", {"oasdiff:response-property-max-length-increased"});
    row("request-values-removed",
        {"oasdiff:request-property-enum-value-removed",
            "oasdiff:request-property-x-extensible-enum-value-removed", "graphql:ENUM_VALUE_REMOVED",
            "graphql:VALUE_REMOVED_FROM_ENUM", "buf:ENUM_VALUE_NO_DELETE"});
    row("request-pattern-tightened", {"oasdiff:request-property-pattern-added"});
    row("request-property-names-imposed", {"oasdiff:request-body-property-names-added"});
    row("request-patterned-properties-imposed", {"oasdiff:request-body-pattern-property-added"});
    row("request-field-undescribed", {"oasdiff:request-property-removed"});
    row("request-variant-removed", {"oasdiff:request-body-one-of-removed"});
    row("stability-lowered", {"oasdiff:api-stability-decreased"});
    row("operation-tags-changed", {"oasdiff:api-tag-added", "oasdiff:api-tag-removed"});
    row("response-header-became-optional", {"oasdiff:response-header-became-optional"});
    row("words-changed", {});
}

void RulePeersTest::areNamedByWhatIsFelt()
{
    QFETCH(QString, rule);
    QFETCH(QStringList, names);
    const core::Rule* found = core::findRule(rule.toStdString());
    QVERIFY(found);
    const auto judgement = core::judgeExample(*found, core::Profile::Wire);
    QVERIFY(judgement);
    QStringList actual;
    for (const std::string& name : judgement->findings.front().alsoKnownAs)
        actual.append(QString::fromStdString(name));
    QCOMPARE(actual, names);
}

COUNTERSIGN_TEST(RulePeersTest)
#include "rule_peers_test.moc"
