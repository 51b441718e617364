// SPDX-License-Identifier: Apache-2.0
// Another validator, by other people, agrees with our witnesses: valid for the sender, refused by the
// receiver.
#include "core/document/json/json_writer.h"
#include "core/wire/witness.h"
#include "tests/support/body_schema.h"
#include "tests/support/fixture.h"
#include "tests/support/schema_pairs.h"
#include "tests/support/test_program.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <filesystem>
#include <vector>

class AjvTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithWitnesses_data();
    void agreesWithWitnesses();
};

namespace {

constexpr std::uint64_t Pairs = 80;

struct Question {
    std::string schema; ///< JSON
    std::string value;
    core::Direction direction = core::Direction::Request;
    bool isValid = false; ///< what we say
};

/// Both sides of every witness that is found over the pairs.
std::vector<Question> questions()
{
    std::vector<Question> all;
    for (std::uint64_t seed = 1; seed <= Pairs; ++seed) {
        const test::SchemaPair pair = test::schemaPair(seed);
        const auto before = test::bodySchema(pair.before);
        const auto after = test::bodySchema(pair.after);
        for (const bool isRequest : {true, false}) {
            const auto direction = isRequest ? core::Direction::Request : core::Direction::Response;
            const core::Witness witness = core::findWitness({.sender = (isRequest ? before : after).schema,
                .receiver = (isRequest ? after : before).schema,
                .direction = direction});
            if (!witness.isFound())
                continue;
            all.push_back({isRequest ? pair.before : pair.after, witness.value, direction, true});
            all.push_back({isRequest ? pair.after : pair.before, witness.value, direction, false});
        }
    }
    return all;
}

std::string lines(const std::vector<Question>& questions, const std::string& draft)
{
    std::string all;
    for (const Question& question : questions) {
        core::JsonWriter writer(0);
        writer.openMap();
        writer.key("schema");
        writer.literal(question.schema);
        writer.key("value");
        writer.literal(question.value);
        writer.key("direction");
        writer.string(core::directionName(question.direction));
        writer.key("draft");
        writer.string(draft);
        writer.close();
        all += writer.take() + "\n";
    }
    return all;
}

QStringList answers(const QString& node, const QString& modules, const std::string& asked)
{
    QProcess process;
    const auto script = test::sourceFolder() / "tests" / "interop" / "ajv_verdicts.mjs";
    process.start(node, {QString::fromStdString(script.string()), modules});
    process.write(asked.data(), static_cast<qint64>(asked.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning().noquote() << process.readAllStandardError();
    return QString::fromUtf8(process.readAllStandardOutput()).split('\n', Qt::SkipEmptyParts);
}

} // namespace

void AjvTest::agreesWithWitnesses_data()
{
    QTest::addColumn<QByteArray>("unknownKeyword");
    QTest::newRow("draft7") << QByteArray("dependentRequired");
    QTest::newRow("2019-09") << QByteArray();
    QTest::newRow("2020-12") << QByteArray();
}

void AjvTest::agreesWithWitnesses()
{
    QFETCH(QByteArray, unknownKeyword);
    const QString modules = qEnvironmentVariable("COUNTERSIGN_INTEROP");
    const QString node = QStandardPaths::findExecutable("node");
    if (node.isEmpty() || !std::filesystem::exists(modules.toStdString() + "/ajv-formats"))
        QSKIP("node, or the npm packages ajv and ajv-formats, are not installed (COUNTERSIGN_INTEROP)");
    static const std::vector<Question> asked = questions();
    const QStringList said = answers(node, modules, lines(asked, QTest::currentDataTag()));
    QCOMPARE(static_cast<std::size_t>(said.size()), asked.size());
    std::size_t unread = 0;
    for (std::size_t index = 0; index < asked.size(); ++index) {
        const Question& question = asked[index];
        const QString& answer = said[static_cast<qsizetype>(index)];
        const bool isUnknown =
            !unknownKeyword.isEmpty() && question.schema.find(unknownKeyword) != std::string::npos;
        if (isUnknown || answer.startsWith("cannot")) {
            ++unread;
            continue;
        }
        QVERIFY2((answer == "yes") == question.isValid,
            (question.schema + " and " + question.value + ": ajv says " + answer.toStdString()).c_str());
    }
    qInfo("%zu of %zu verdicts agree, %zu could not be asked", asked.size() - unread, asked.size(), unread);
    QVERIFY(asked.size() - unread >= Pairs / 2);
}

COUNTERSIGN_TEST(AjvTest)
#include "ajv_test.moc"
