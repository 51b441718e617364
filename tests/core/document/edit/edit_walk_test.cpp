// SPDX-License-Identifier: Apache-2.0
// Random edits, one after the other, on every text we have: after each the document is what reading it anew
// gives. COUNTERSIGN_FULL makes 200 of them on each text.
#include "tests/core/document/edit/edit_case.h"
#include "tests/support/fixture.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"

#include <algorithm>

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t LargeFile = 300'000; ///< is left to the full run

std::vector<fs::path> textsBelow(const fs::path& folder, bool isFull)
{
    std::vector<fs::path> texts;
    std::error_code none;
    for (const auto& entry : fs::recursive_directory_iterator(folder, none)) {
        const std::string extension = entry.path().extension().string();
        const bool isText = extension == ".yaml" || extension == ".yml" || extension == ".json";
        if (isText && entry.is_regular_file() && (isFull || entry.file_size() < LargeFile))
            texts.push_back(entry.path());
    }
    std::ranges::sort(texts);
    return texts;
}

/// Goes one edit further, or takes one back; the text must always be able to come back.
class EditWalk {
public:
    EditWalk(std::string bytes, std::string name, std::uint64_t seed)
        : m_name(std::move(name))
        , m_edits(seed)
        , m_live(test::readLive(std::move(bytes), m_name))
    {
    }

    /// Empty when all is well.
    std::string step(int number)
    {
        const std::string before(m_live.document().tree.source().bytes());
        const bool takesBack = m_undo.size() > MostToUndo || (!m_undo.empty() && number % 3 == 2);
        core::TextPatch patch = takesBack ? m_undo.back() : test::patchOf(m_edits.next(before));
        if (takesBack)
            m_undo.pop_back();
        else
            m_undo.push_back(patch.inverted(before).value());
        m_live = m_live.edited(patch).value();
        const std::string difference = test::differenceFromAnew(m_live);
        return difference.empty() ? difference : explain({m_name, before, patch.edits().front()}, difference);
    }

private:
    static constexpr std::size_t MostToUndo = 6;

    /// A fixture for tests/fixtures/edits, if the fault does not come from the edits before.
    static std::string explain(const test::EditCase& failing, const std::string& difference)
    {
        if (test::differenceAfter(failing).empty())
            return "only after the edits before it: " + difference;
        const test::EditCase shrunk = test::shrunk(
            failing, [](const test::EditCase& each) { return !test::differenceAfter(each).empty(); });
        return test::differenceAfter(shrunk) + "\n" + test::printEditCase(shrunk);
    }

    std::string m_name;
    test::RandomEdits m_edits;
    core::LiveDocument m_live;
    std::vector<core::TextPatch> m_undo;
};

} // namespace

class EditWalkTest : public QObject {
    Q_OBJECT
private slots:
    void everyEditGivesWhatReadingAnewGives_data();
    void everyEditGivesWhatReadingAnewGives();

private:
    void add(const fs::path& folder, int edits);
};

void EditWalkTest::add(const fs::path& folder, int edits)
{
    for (const fs::path& path : textsBelow(folder, qEnvironmentVariableIsSet("COUNTERSIGN_FULL")))
        QTest::newRow(path.lexically_relative(folder).c_str()) << path.string() << edits;
}

void EditWalkTest::everyEditGivesWhatReadingAnewGives_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<int>("edits");
    const bool isFull = qEnvironmentVariableIsSet("COUNTERSIGN_FULL");
    add(test::fixturePath("document"), isFull ? 200 : 60);
    add(test::fixturePath("openapi"), isFull ? 200 : 10);
    const fs::path shared = test::sourceFolder() / ".." / "shared" / "cases" / "real";
    if (!fs::exists(shared))
        qInfo("the public descriptions are not there and are left out");
    add(shared, isFull ? 200 : 4);
}

void EditWalkTest::everyEditGivesWhatReadingAnewGives()
{
    QFETCH(std::string, path);
    QFETCH(int, edits);
    EditWalk walk(test::readFile(path), path, 17);
    for (int number = 0; number < edits; ++number)
        if (const std::string wrong = walk.step(number); !wrong.empty())
            QFAIL(("edit " + std::to_string(number) + ": " + wrong).c_str());
}

COUNTERSIGN_TEST(EditWalkTest)
#include "edit_walk_test.moc"
