// SPDX-License-Identifier: Apache-2.0
// All readers that take a text give the same tree of it, byte positions and hashes included.
#include "tests/support/fixture.h"
#include "tests/support/test_program.h"
#include "tests/support/tree_compare.h"

#include <algorithm>
#include <random>

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesBelow(const fs::path& folder, std::vector<std::string> extensions)
{
    std::vector<fs::path> files;
    std::error_code none;
    for (const auto& entry : fs::recursive_directory_iterator(folder, none)) {
        const auto found = std::ranges::find(extensions, entry.path().extension().string());
        if (entry.is_regular_file() && found != extensions.end())
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

std::vector<fs::path> yamlFilesBelow(const fs::path& folder)
{
    return filesBelow(folder, {".yaml", ".yml"});
}

/// Empty when a text that is both JSON and YAML reads the same as either.
std::string jsonDisagreement(const std::string& bytes)
{
    const auto text = core::SourceText::make(bytes);
    const auto json = core::readDocument(text, {.syntax = core::Syntax::Json, .seed = 11});
    for (const core::ReadPath path : {core::ReadPath::Fast, core::ReadPath::Reference}) {
        const auto yaml = core::readDocument(text, {.syntax = core::Syntax::Yaml, .path = path, .seed = 11});
        if (!json.isWhole() || !yaml.isWhole())
            continue;
        if (const auto difference = test::firstDifference(json.tree, yaml.tree); !difference.empty())
            return difference;
    }
    return {};
}

/// Empty when both readings of a text that both take agree.
std::string disagreement(const std::string& bytes)
{
    const auto text = core::SourceText::make(bytes, "case.yaml");
    const auto fast = core::readDocument(text, {.path = core::ReadPath::Fast, .seed = 11});
    const auto reference = core::readDocument(text, {.path = core::ReadPath::Reference, .seed = 11});
    for (const core::Document* document : {&fast, &reference})
        if (const auto broken = test::brokenInvariant(document->tree); !broken.empty())
            return broken;
    if (!fast.isWhole() && reference.isWhole())
        return "only the reference reading accepts: " + test::describe(fast);
    if (!fast.isWhole() || !reference.isWhole())
        return {};
    return test::firstDifference(fast.tree, reference.tree);
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT
private slots:
    void onFixtures();
    void onMutatedFixtures();
    void onJsonFixtures();
    void onPublicDescriptions();
};

void AgreementTest::onFixtures()
{
    const auto files = yamlFilesBelow(test::fixturePath("document"));
    QVERIFY(!files.empty());
    for (const fs::path& file : files) {
        const std::string wrong = disagreement(test::readFile(file));
        QVERIFY2(wrong.empty(), (file.string() + ": " + wrong).c_str());
    }
}

void AgreementTest::onMutatedFixtures()
{
    std::mt19937 random(2026);
    const std::string marks = ":-?[]{},#&*!|>'\"%@` \n\t~<x1";
    for (const fs::path& file : yamlFilesBelow(test::fixturePath("document"))) {
        const std::string original = test::readFile(file);
        for (int round = 0; round < 60 && !original.empty(); ++round) {
            std::string bytes = original;
            for (auto edits = 1 + random() % 3; edits > 0; --edits) {
                const std::size_t at = random() % bytes.size();
                const char mark = marks[random() % marks.size()];
                switch (random() % 3) {
                case 0:
                    bytes[at] = mark;
                    break;
                case 1:
                    bytes.insert(at, 1, mark);
                    break;
                default:
                    bytes.erase(at, 1 + random() % 3);
                    bytes += bytes.empty() ? "a" : "";
                }
            }
            const std::string wrong = disagreement(bytes);
            QVERIFY2(wrong.empty(), (file.string() + ": " + wrong + "\nin:\n" + bytes).c_str());
        }
    }
}

void AgreementTest::onJsonFixtures()
{
    const auto files = filesBelow(test::fixturePath("document"), {".json"});
    QVERIFY(!files.empty());
    for (const fs::path& file : files) {
        const std::string wrong = jsonDisagreement(test::readFile(file));
        QVERIFY2(wrong.empty(), (file.string() + ": " + wrong).c_str());
    }
}

void AgreementTest::onPublicDescriptions()
{
    const auto files =
        filesBelow(test::sourceFolder() / ".." / "shared" / "cases", {".json", ".yaml", ".yml"});
    if (files.empty())
        QSKIP("the shared cases are not beside the checkout");
    std::size_t budget = 4U << 20U; // yaml-cpp is slow: what is read is bounded, smallest files first
    auto bySize = files;
    std::ranges::stable_sort(bySize, {}, [](const fs::path& file) { return fs::file_size(file); });
    for (const fs::path& file : bySize) {
        const std::string bytes = test::readFile(file);
        if (bytes.size() > budget)
            break;
        budget -= bytes.size();
        const std::string wrong = file.extension() == ".json" ? jsonDisagreement(bytes) : disagreement(bytes);
        QVERIFY2(wrong.empty(), (file.string() + ": " + wrong).c_str());
    }
}

COUNTERSIGN_TEST(AgreementTest)
#include "agreement_test.moc"
