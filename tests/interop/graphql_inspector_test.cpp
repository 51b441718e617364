// SPDX-License-Identifier: Apache-2.0
// What our profiles say two other tools would print, they do print.
#include "core/compat/contract_comparison.h"
#include "core/document/json/json_writer.h"
#include "tests/support/fixture.h"
#include "tests/support/graphql_pairs.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <vector>

class GraphQlInspectorTest : public QObject {
    Q_OBJECT

private slots:
    void printsTheSame_data();
    void printsTheSame();
};

namespace {

std::uint64_t pairCount()
{
    return qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 4000 : 200;
}

std::string pairsInLines()
{
    std::string lines;
    for (std::uint64_t seed = 1; seed <= pairCount(); ++seed) {
        const test::GraphQlPair pair = test::graphQlPair(seed);
        core::JsonWriter writer(0);
        writer.openMap();
        writer.member("before", pair.before);
        writer.member("after", pair.after);
        writer.close();
        lines += writer.take() + "\n";
    }
    return lines;
}

QStringList verdictsOn(const QString& node, const QString& modules, const QString& tool)
{
    QProcess process;
    const auto script = test::sourceFolder() / "tests" / "interop" / "graphql_verdicts.mjs";
    process.start(node, {QString::fromStdString(script.string()), modules, tool});
    const std::string asked = pairsInLines();
    process.write(asked.data(), static_cast<qint64>(asked.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qWarning().noquote() << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
}

/// "FIELD_REMOVED BREAKING Query.a; …" in their order by letters; graphql-js names no places.
QString ownAnswer(const test::GraphQlPair& pair, core::Profile profile)
{
    const core::ContractSource source {[&](const std::string& path) -> core::Result<std::string> {
        return path == "before.graphql" ? pair.before : pair.after;
    }};
    core::ComparisonOptions options;
    options.judging.profile = profile;
    const auto compared = core::compareContract(
        {&source, "before.graphql", "before.graphql"}, {&source, "after.graphql", "after.graphql"}, options);
    if (!compared)
        return QString::fromStdString(compared.error().message);
    QStringList rows;
    for (const core::Finding& finding : compared->diff.judgement.findings)
        for (const core::FindingPeerRow& row : finding.peer) {
            const std::string path =
                profile == core::Profile::GraphQlInspector ? " " + row.path.value_or("") : "";
            rows << QString::fromStdString(row.id + " " + row.level + path);
        }
    rows.sort();
    return "=" + rows.join("; ");
}

} // namespace

void GraphQlInspectorTest::printsTheSame_data()
{
    QTest::addColumn<core::Profile>("profile");
    QTest::newRow("graphql-inspector") << core::Profile::GraphQlInspector;
    QTest::newRow("graphql-js") << core::Profile::GraphQlJs;
}

void GraphQlInspectorTest::printsTheSame()
{
    QFETCH(core::Profile, profile);
    const QString modules = qEnvironmentVariable("COUNTERSIGN_INTEROP");
    const QString node = QStandardPaths::findExecutable("node");
    if (node.isEmpty() || !std::filesystem::exists(modules.toStdString() + "/@graphql-inspector/core"))
        QSKIP("node, or the npm packages graphql and @graphql-inspector/core, are not installed "
              "(COUNTERSIGN_INTEROP)");
    const QStringList said = verdictsOn(node, modules, QTest::currentDataTag());
    QCOMPARE(static_cast<std::uint64_t>(said.size()), pairCount());
    std::uint64_t same = 0;
    for (std::uint64_t seed = 1; seed <= pairCount(); ++seed) {
        const QString own = ownAnswer(test::graphQlPair(seed), profile);
        const QString& theirs = said[static_cast<qsizetype>(seed - 1)];
        same += own == theirs ? 1 : 0;
        if (own != theirs)
            qInfo().noquote() << "pair" << seed << "\nours  " << own << "\ntheirs" << theirs;
    }
    qInfo("%llu of %llu pairs agree", static_cast<unsigned long long>(same),
        static_cast<unsigned long long>(pairCount()));
    QVERIFY(same * 100 >= pairCount() * 98);
}

COUNTERSIGN_TEST(GraphQlInspectorTest)
#include "graphql_inspector_test.moc"
