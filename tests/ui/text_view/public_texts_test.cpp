// SPDX-License-Identifier: Apache-2.0
// Every public description, edited at random places and taken back: what is read along is always what reading
// anew gives, and in the end everything is as it was. COUNTERSIGN_FULL edits each, the large ones too, at 200
// places.
#include "tests/core/document/edit/edit_case.h"
#include "tests/support/fixture.h"
#include "tests/support/random_edits.h"
#include "tests/support/test_program.h"
#include "ui/text_view/edited_text.h"

#include <QTest>

#include <algorithm>

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t LargeFile = 300'000;
constexpr int StepsOnTop = 4; ///< of each other, before they are taken back

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

QStringList told(const core::Document& document)
{
    QStringList told;
    for (const core::Diagnostic& each : document.diagnostics)
        told << QString::fromStdString(std::string(each.code) + ' ' + each.message) + ' '
                + QString::number(each.range.begin);
    return told;
}

} // namespace

class PublicTextsTest : public QObject {
    Q_OBJECT
private slots:
    void areAsTheyWereWhenAllIsTakenBack_data();
    void areAsTheyWereWhenAllIsTakenBack();
};

void PublicTextsTest::areAsTheyWereWhenAllIsTakenBack_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<int>("places");
    const bool isFull = qEnvironmentVariableIsSet("COUNTERSIGN_FULL");
    const fs::path shared = test::sourceFolder() / ".." / "shared" / "cases" / "real";
    if (!fs::exists(shared))
        QSKIP("the public descriptions are not beside this checkout");
    for (const fs::path& path : textsBelow(shared, isFull))
        QTest::newRow(path.lexically_relative(shared).c_str())
            << path.string() << (isFull ? 200 : StepsOnTop);
}

void PublicTextsTest::areAsTheyWereWhenAllIsTakenBack()
{
    QFETCH(std::string, path);
    QFETCH(int, places);
    const std::string original = test::readFile(path);
    const core::LiveDocument begun = test::readLive(original, path);
    core::LiveDocument live = begun;
    ui::EditedText text(path, core::SourceText::make(original, path));
    connect(&text, &ui::EditedText::changed, this,
        [&](const core::TextPatch& patch, const QObject* /*typist*/) { live = live.edited(patch).value(); });
    const auto whatIsWrong = [&] {
        return live.document().tree.source().bytes() == text.bytes() ? test::differenceFromAnew(live)
                                                                     : std::string("another text");
    };
    test::RandomEdits edits(29);
    for (int place = 0; place < places; place += StepsOnTop) {
        for (int step = 0; step < StepsOnTop; ++step) {
            QVERIFY(text.apply(test::patchOf(edits.next(text.bytes())), "edit"));
            const std::string wrong = whatIsWrong();
            QVERIFY2(wrong.empty(), (std::to_string(place + step) + ": " + wrong).c_str());
        }
        while (text.steps().canUndo()) {
            text.steps().undo();
            // Each look reads a text anew: of the large ones only where all is as it was.
            const bool isLooked = original.size() < LargeFile || !text.steps().canUndo();
            const std::string wrong = isLooked ? whatIsWrong() : std::string();
            QVERIFY2(wrong.empty(), (std::to_string(place) + ", taken back: " + wrong).c_str());
        }
        QVERIFY(text.bytes() == original);
        QVERIFY(!text.isDirty());
        QCOMPARE(told(live.document()), told(begun.document()));
    }
}

COUNTERSIGN_TEST(PublicTextsTest)
#include "public_texts_test.moc"
