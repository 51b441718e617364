// SPDX-License-Identifier: Apache-2.0
// protoc itself is asked what a file declares: the descriptors it writes are what we read.
//
// Compared is everything that --descriptor_set_out has without --include_source_info: messages, fields, maps
// and groups, enums, services, extensions, ranges, imports and all options, those of one's own by their full
// names, because protoc decodes what it wrote with the very files that declare them. Left aside are
// - the json_name of an extension: protoc writes the one a field of that name would have, but JSON calls an
//   extension by its full name in brackets, and so does our model;
// - whether options that say nothing are there: protoc writes some for an rpc with an empty block, we do not;
// - packed messages in options, `[type.googleapis.com/a.B] { }`: protoc writes their bytes. No file has any;
// - editions: protoc 3.21 knows none. What it refuses is listed, so that it is noticed when it knows more.
#include "tests/support/contract_printer.h"
#include "tests/support/fixture.h"
#include "tests/support/proto_compiler.h"
#include "tests/support/proto_descriptors.h"
#include "tests/support/proto_pairs.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/test_program.h"

#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace fs = std::filesystem;

namespace {

using Paths = std::vector<std::string>;

/// Below tests/fixtures: what is broken, misses a file, imports from another module's root, or is in an
/// edition, which protoc 3.21 does not know.
constexpr std::array<std::string_view, 18> Refused {"app/diff-proto-broken/candidate.proto",
    "app/diff-proto-missing-import/after/a.proto", "app/diff-proto-missing-import/before/a.proto",
    "app/diff-proto-workspace/after/proto/acme/v1/order.proto",
    "app/diff-proto-workspace/before/proto/acme/v1/order.proto", "contract/broken/a.proto",
    "contract/proto-flat/circle/a.proto", "contract/proto-flat/circle/b.proto",
    "contract/proto-packages/proto/acme/orders/v1/order.proto",
    "contract/proto-packages/proto/acme/orders/v1/orders.proto", "contract/versions/edition2023/a.proto",
    "contract/versions/edition2024/a.proto", "contract/versions/proto9/a.proto",
    "document/proto/broken.proto", "document/proto/duplicates.proto", "document/proto/edition.proto",
    "document/proto/everything.proto", "document/proto/lexical.proto"};

bool isFull()
{
    return qEnvironmentVariableIsSet("COUNTERSIGN_FULL");
}

Paths protosBelow(const fs::path& folder)
{
    Paths paths;
    const auto options = fs::directory_options::skip_permission_denied;
    for (const auto& entry : fs::recursive_directory_iterator(folder, options))
        if (entry.path().extension() == ".proto" && entry.is_regular_file())
            paths.push_back(entry.path().lexically_relative(folder).string());
    std::ranges::sort(paths);
    return paths;
}

std::string plainName(const test::DescriptorPart& part, std::string_view key = "name")
{
    const std::string_view quoted = part.valueOf(key);
    return quoted.size() < 2 ? std::string() : std::string(quoted.substr(1, quoted.size() - 2));
}

/// All that a field can have, by their full names.
void addTypes(Paths& types, const test::DescriptorPart& holder, const std::string& scope)
{
    for (const test::DescriptorPart& each : holder.parts) {
        if (each.key != "message_type" && each.key != "nested_type" && each.key != "enum_type")
            continue;
        const std::string name = scope + '.' + plainName(each);
        if (!name.ends_with("Entry"))
            types.push_back(name);
        addTypes(types, each, name);
    }
}

core::Result<std::shared_ptr<const core::Contract>> contractOf(const fs::path& folder, const Paths& files)
{
    core::ContractOptions options;
    options.others = files;
    const auto read = [&](const std::string& path) -> core::Result<std::string> {
        std::ifstream in(folder / path, std::ios::binary);
        if (!in)
            return core::fail(core::ErrorCode::NotFound, path + " is not there");
        std::ostringstream bytes;
        bytes << in.rdbuf();
        return std::move(bytes).str();
    };
    return core::readContract(files.front(), read, options);
}

void leaveAsideJsonNamesOfExtensions(test::DescriptorPart& part)
{
    if (part.key == "extension")
        std::erase_if(part.parts, [](const test::DescriptorPart& each) { return each.key == "json_name"; });
    for (test::DescriptorPart& each : part.parts)
        leaveAsideJsonNamesOfExtensions(each);
}

std::string firstDifference(const test::DescriptorPart& own, const test::DescriptorPart& theirs)
{
    const std::vector<std::string> ours = test::linesOf(own);
    const std::vector<std::string> protocs = test::linesOf(theirs);
    const auto [one, other] = std::ranges::mismatch(ours, protocs);
    if (one == ours.end() && other == protocs.end())
        return {};
    const auto line = [](auto at, auto end) { return at == end ? std::string("nothing more") : *at; };
    return "we say    " + line(one, ours.end()) + "\nprotoc says " + line(other, protocs.end());
}

} // namespace

class ProtocTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void agreesOnWhatComesWithIt();
    void agreesOnWhatIsKnownWithoutBeingRead();
    void agreesOnOurFiles_data();
    void agreesOnOurFiles();
    void agreesOnMadeFiles();
    void agreesOnOtherFiles();
    void cleanupTestCase();

private:
    /// What differs first; empty where nothing does.
    std::string difference(const fs::path& folder, const Paths& files);
    std::string differenceFrom(test::DescriptorPart set, const fs::path& folder, const Paths& files);

    test::ProtoCompiler m_protoc {QStandardPaths::findExecutable("protoc")};
    std::size_t m_files = 0;
    std::size_t m_lines = 0;
};

void ProtocTest::initTestCase()
{
    if (!m_protoc.isThere())
        QSKIP("protoc is not installed (the package protobuf-compiler)");
    if (!fs::exists(m_protoc.includes() / "google/protobuf/descriptor.proto"))
        QSKIP("the files that come with protoc are not beside it");
}

void ProtocTest::cleanupTestCase()
{
    qInfo("%zu files, %zu lines of their descriptors are equal", m_files, m_lines);
}

std::string ProtocTest::difference(const fs::path& folder, const Paths& files)
{
    const auto set = m_protoc.describe(folder, files);
    return set ? differenceFrom(*set, folder, files)
               : "protoc refuses: " + m_protoc.complaint().toStdString();
}

std::string ProtocTest::differenceFrom(test::DescriptorPart set, const fs::path& folder, const Paths& files)
{
    leaveAsideJsonNamesOfExtensions(set);
    const auto contract = contractOf(folder, files);
    if (!contract)
        return contract.error().message;
    if (!(*contract)->isWhole())
        return "we do not read all of it:\n" + test::describeGaps(**contract);
    if (set.parts.size() != files.size())
        return "protoc tells of " + std::to_string(set.parts.size()) + " files";
    for (const test::DescriptorPart& theirs : set.parts) {
        const std::string name = plainName(theirs);
        const core::Element* file = (*contract)->root->child(core::ElementKind::SourceFile, name);
        if (!file)
            return "we did not read " + name;
        const std::string found = firstDifference(test::fileDescriptor(**contract, *file), theirs);
        if (!found.empty())
            return name + '\n' + found;
        ++m_files;
        m_lines += test::linesOf(theirs).size();
    }
    return {};
}

void ProtocTest::agreesOnWhatComesWithIt()
{
    const std::string found = difference(m_protoc.includes(), protosBelow(m_protoc.includes()));
    QVERIFY2(found.empty(), found.c_str());
}

/// A field for each type that comes with protoc, in a contract that misses all of its files.
void ProtocTest::agreesOnWhatIsKnownWithoutBeingRead()
{
    const Paths files = protosBelow(m_protoc.includes());
    const auto set = m_protoc.describe(m_protoc.includes(), files);
    QVERIFY(set);
    std::string text = "syntax = \"proto2\";\n";
    for (const std::string& each : files)
        text += "import \"" + each + "\";\n";
    Paths types;
    for (const test::DescriptorPart& file : set->parts)
        addTypes(types, file, '.' + plainName(file, "package"));
    text += "message Asks {\n";
    for (std::size_t number = 1; number <= types.size(); ++number)
        text += "optional " + types[number - 1] + " f" + std::to_string(number) + " = "
            + std::to_string(number) + ";\n";
    const test::ScratchFolder folder;
    folder.write("asks.proto", text + "}\n");
    const std::string found = difference(folder.path(), {"asks.proto"});
    QVERIFY2(found.empty(), found.c_str());
}

void ProtocTest::agreesOnOurFiles_data()
{
    QTest::addColumn<QString>("folder");
    for (const fs::path& folder :
        {test::sourceFolder() / "tests/fixtures", test::sourceFolder() / "resources/sample/tree"})
        for (const std::string& path : protosBelow(folder))
            QTest::newRow(path.c_str()) << QString::fromStdString(folder.string());
}

/// What imports are written from is the nearest folder above from which protoc finds them all.
void ProtocTest::agreesOnOurFiles()
{
    QFETCH(QString, folder);
    const fs::path top = folder.toStdString();
    const std::string path = QTest::currentDataTag();
    const bool isRefused = std::ranges::find(Refused, path) != Refused.end();
    fs::path below = top / path;
    do {
        below = below.parent_path();
        const Paths files {(top / path).lexically_relative(below).string()};
        if (const auto set = m_protoc.describe(below, files)) {
            QVERIFY2(!isRefused, "protoc takes it now");
            const std::string found = differenceFrom(*set, below, files);
            QVERIFY2(found.empty(), found.c_str());
            return;
        }
    } while (below != top);
    QVERIFY2(isRefused, qPrintable(m_protoc.complaint()));
}

void ProtocTest::agreesOnMadeFiles()
{
    const std::uint64_t count = isFull() ? 500 : 15;
    for (std::uint64_t seed = 1; seed <= count; ++seed) {
        const test::ProtoPair pair = test::protoPair(seed);
        for (const test::ProtoFiles& made : {pair.before, pair.after}) {
            const test::ScratchFolder folder;
            for (const auto& [path, text] : made)
                folder.write(path, text);
            const std::string found = difference(folder.path(), protosBelow(folder.path()));
            QVERIFY2(found.empty(), ("seed " + std::to_string(seed) + ": " + found).c_str());
        }
    }
}

/// Whatever else is at hand: each file of the folders that COUNTERSIGN_PROTOS names, if protoc takes it.
void ProtocTest::agreesOnOtherFiles()
{
    const QString folders = qEnvironmentVariable("COUNTERSIGN_PROTOS");
    if (folders.isEmpty())
        QSKIP("no folders of other files are named (COUNTERSIGN_PROTOS)");
    QStringList differences;
    for (const QString& named : folders.split(':')) {
        const fs::path folder = named.toStdString();
        for (const std::string& path : protosBelow(folder)) {
            const auto set = m_protoc.describe(folder, {path});
            const std::string found = set ? differenceFrom(*set, folder, {path}) : std::string();
            if (!found.empty())
                differences << QString::fromStdString(found);
        }
    }
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join('\n')));
}

COUNTERSIGN_TEST(ProtocTest)
#include "protoc_test.moc"
