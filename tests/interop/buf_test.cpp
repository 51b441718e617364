// SPDX-License-Identifier: Apache-2.0
// What our profiles say buf would print in each of its categories, it does print: rule, file and span.
#include "core/compat/judge.h"
#include "tests/support/proto_pairs.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

class BufTest : public QObject {
    Q_OBJECT

private slots:
    void printsTheSame_data();
    void printsTheSame();
};

namespace {

namespace fs = std::filesystem;

/// buf is asked of many pairs at once, each in a package of its own.
constexpr std::uint64_t PairsAtOnce = 40;

std::uint64_t batchCount()
{
    return qEnvironmentVariableIsSet("COUNTERSIGN_FULL") ? 50 : 1;
}

void replaceAll(std::string& text, const std::string& what, const std::string& by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

void addTo(test::ProtoFiles& module, const test::ProtoFiles& files, const std::string& name)
{
    for (auto [path, text] : files) {
        replaceAll(text, "shop/v1/", name + "/shop/v1/");
        for (const std::string package : {"shop.v1", "stock.v1", "stock.v2"})
            replaceAll(text, package, name + "." + package);
        module[name + "/" + path] = text;
    }
}

test::ProtoPair batch(std::uint64_t number)
{
    test::ProtoPair all;
    for (std::uint64_t i = 1; i <= PairsAtOnce; ++i) {
        const std::uint64_t seed = number * PairsAtOnce + i;
        const test::ProtoPair pair = test::protoPair(seed);
        const std::string name = "p" + std::to_string(seed);
        addTo(all.before, pair.before, name);
        addTo(all.after, pair.after, name);
    }
    return all;
}

void write(const test::ProtoFiles& files, const fs::path& folder)
{
    for (const auto& [path, text] : files) {
        fs::create_directories((folder / path).parent_path());
        std::ofstream(folder / path) << text;
    }
}

/// "p1/shop/v1/orders.proto:3:1-4:2 FIELD_NO_DELETE"
QString rowText(const QString& file, int line, int column, int endLine, int endColumn, const QString& rule)
{
    return QString("%1:%2:%3-%4:%5 %6").arg(file).arg(line).arg(column).arg(endLine).arg(endColumn).arg(rule);
}

QStringList rowsOfBuf(const QString& buf, const fs::path& folder, const QString& category)
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString((folder / "new").string()));
    process.start(buf,
        {"breaking", ".", "--against", "../old", "--error-format", "json", "--config",
            R"({"version":"v2","breaking":{"use":[")" + category + R"("]}})"});
    if (!process.waitForFinished(300'000))
        return {"buf does not end"};
    const QByteArray complaint = process.readAllStandardError();
    QStringList rows;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject row = QJsonDocument::fromJson(line).object();
        rows << rowText(row["path"].toString(), row["start_line"].toInt(), row["start_column"].toInt(),
            row["end_line"].toInt(), row["end_column"].toInt(), row["type"].toString());
    }
    if (!complaint.isEmpty())
        rows << QString::fromUtf8(complaint);
    rows.sort();
    return rows;
}

std::shared_ptr<const core::Contract> contractOf(const test::ProtoFiles& files)
{
    core::ContractOptions options;
    for (const auto& [path, text] : files)
        options.others.push_back(path);
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        const auto found = files.find(path);
        return found == files.end() ? core::fail(core::ErrorCode::NotFound, path + " is not there")
                                    : core::Result<std::string>(found->second);
    };
    return core::readContract(options.others.front(), read, options).value();
}

QStringList ownRows(const core::Comparison& comparison, core::Profile profile)
{
    QStringList rows;
    for (const core::Finding& finding : core::judge(comparison, {.profile = profile}).findings)
        for (const core::FindingPeerRow& row : finding.peer) {
            // What is said of no file of the candidate stands at its begin.
            const core::TextPlace place = row.place.value_or(core::TextPlace {});
            rows << rowText(QString::fromStdString(place.file), static_cast<int>(place.begin.line) + 1,
                static_cast<int>(place.begin.byte) + 1, static_cast<int>(place.end.line) + 1,
                static_cast<int>(place.end.byte) + 1, QString::fromStdString(row.id));
        }
    rows.sort();
    return rows;
}

QStringList without(const QStringList& rows, const QStringList& others)
{
    QStringList left;
    std::set_difference(rows.begin(), rows.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

} // namespace

void BufTest::printsTheSame_data()
{
    QTest::addColumn<core::Profile>("profile");
    QTest::newRow("FILE") << core::Profile::BufFile;
    QTest::newRow("PACKAGE") << core::Profile::BufPackage;
    QTest::newRow("WIRE_JSON") << core::Profile::BufWireJson;
    QTest::newRow("WIRE") << core::Profile::BufWire;
    QTest::newRow("CSR") << core::Profile::BufCsr;
}

void BufTest::printsTheSame()
{
    QFETCH(core::Profile, profile);
    const QString buf = qEnvironmentVariable("COUNTERSIGN_INTEROP") + "/.bin/buf";
    if (!fs::exists(buf.toStdString()))
        QSKIP("the npm package @bufbuild/buf is not installed (COUNTERSIGN_INTEROP)");
    for (std::uint64_t number = 0; number < batchCount(); ++number) {
        const test::ProtoPair pairs = batch(number);
        const test::ScratchFolder scratch;
        write(pairs.before, scratch.path() / "old");
        write(pairs.after, scratch.path() / "new");
        const QStringList theirs = rowsOfBuf(buf, scratch.path(), QTest::currentDataTag());
        const auto comparison = core::compare(contractOf(pairs.before), contractOf(pairs.after));
        QVERIFY(comparison);
        const QStringList own = ownRows(*comparison, profile);
        const QString tooMany = without(own, theirs).join("\n  ours alone   ");
        const QString missing = without(theirs, own).join("\n  theirs alone ");
        QVERIFY2(own == theirs,
            qPrintable("batch " + QString::number(number) + " ours: " + tooMany + "\ntheirs: " + missing));
        QVERIFY(!own.isEmpty());
    }
}

COUNTERSIGN_TEST(BufTest)
#include "buf_test.moc"
