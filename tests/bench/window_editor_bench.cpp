// SPDX-License-Identifier: Apache-2.0
// What somebody who edits waits for, in the whole window with everything that goes on in it, on a description
// with 200 changes: window_editor [yaml|json] [megabytes] [open|jump|key|fresh|name ...]: all, or the parts
// that are named. QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/described_repository.h"
#include "tests/bench/generated_description.h"
#include "tests/bench/opened_window.h"
#include "tests/bench/times.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/rename_sheet.h"
#include "ui/editor/usage_list.h"
#include "ui/house_style.h"
#include "ui/task_pool.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

using bench::OpenedWindow;

constexpr int Edits = 200;
constexpr int Keys = 200;
constexpr int Rounds = 7;
constexpr int BetweenKeys = 60; ///< milliseconds: a quick typist
constexpr int MostWaitedFor = 20'000; ///< milliseconds

struct Bench {
    OpenedWindow window;
    std::string path;

    const ui::TextView& view() const { return *window.edit().editor().view(); }
    std::size_t size() const { return view().edited()->bytes().size(); }

    /// The text as it is now is what all that follows it knows.
    bool hasDiagnostics() const { return window.edit().editor().file()->text->size() == size(); }
    bool hasOutline() const
    {
        const auto symbols = window.edit().navigation().rootOf(path);
        return symbols && symbols->file(path)->document.tree.source().size() == size();
    }
    bool hasCards()
    {
        const auto text = window.window().workspace().study()->text(core::Side::Candidate, path);
        return text && text->size() == size();
    }
};

void benchOpening(const QTemporaryDir& folder, const std::string& path)
{
    bench::Times opening;
    for (int round = 0; round < Rounds; ++round) {
        OpenedWindow window(folder.path().toStdString());
        window.waitForStudy();
        window.window().showPage(ui::PageId::Edit);
        window.openFile("other.yaml");
        window.settle();
        opening.take([&] { window.openFile(path); });
        window.settle();
    }
    opening.print("file on the screen", 300);
}

void benchKeys(Bench& bench, const char* what, std::uint32_t place)
{
    bench.window.edit().editor().view()->setCaretAt(place);
    bench.window.press(Qt::Key_End);
    bench.window.settle();
    bench::Times keys;
    double longest = 0;
    for (int key = 0; key < Keys; ++key) {
        QElapsedTimer since;
        since.start();
        keys.take([&] { bench.window.press(key % 20 == 19 ? Qt::Key_Backspace : Qt::Key_X); });
        longest =
            std::max(longest, OpenedWindow::longestPauseWhile([&] { return since.elapsed() < BetweenKeys; }));
    }
    keys.print(what, 16);
    std::printf("    between keys the window's thread worked %.1f ms in one go at most\n", longest);
}

void benchAllKeys(Bench& bench)
{
    const auto middle = static_cast<std::uint32_t>(bench.size() / 2);
    benchKeys(bench, "a key at the top", 0);
    benchKeys(bench, "a key in the middle", middle);
    benchKeys(bench, "a key at the end", static_cast<std::uint32_t>(bench.size()) - 3);
}

/// Counted from the last of a few keys, in a text of the middle.
void benchFreshness(Bench& bench)
{
    bench.window.edit().editor().view()->setCaretAt(static_cast<std::uint32_t>(
        bench.view().edited()->bytes().find("description", bench.size() / 2) + 16));
    bench.window.edit().editor().view()->setFocus();
    bench::Times diagnostics;
    bench::Times outline;
    bench::Times cards;
    for (int round = 0; round < Rounds * 3; ++round) {
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_B, Qt::Key_C}) {
            bench.window.press(key);
            QTest::qWait(BetweenKeys);
        }
        bench.window.press(Qt::Key_D);
        bench::Times all;
        QElapsedTimer since;
        since.start();
        double diagnosed = 0;
        double outlined = 0;
        double judged = 0;
        bench::waitFor([&] {
            const auto note = [&](double& time, bool isThere) {
                time = isThere && time == 0 ? static_cast<double>(since.nsecsElapsed()) / 1e6 : time;
            };
            note(diagnosed, bench.hasDiagnostics());
            note(outlined, bench.hasOutline());
            note(judged, bench.hasCards());
            return (diagnosed > 0 && outlined > 0 && judged > 0) || since.elapsed() > MostWaitedFor;
        });
        if (since.elapsed() > MostWaitedFor)
            std::printf(
                "GIVEN UP: diagnosed %.0f, outlined %.0f, judged %.0f ms\n", diagnosed, outlined, judged);
        diagnostics.add(diagnosed);
        outline.add(outlined);
        cards.add(judged);
        bench.window.settle();
    }
    diagnostics.print("diagnostics after the last key", 300);
    outline.print("outline after the last key", 300);
    cards.print("cards after the last key", 300);
}

void benchJumps(Bench& bench)
{
    bench::Times jumps;
    for (int round = 0; round < Rounds; ++round) {
        bench.window.press(Qt::Key_Home, Qt::ControlModifier);
        bench.window.settle();
        jumps.take([&] { bench.window.press(Qt::Key_End, Qt::ControlModifier); });
        bench.window.settle();
    }
    jumps.print("jump to the end", 50);
}

void goToProblem(Bench& bench)
{
    const std::string_view text = bench.view().edited()->bytes();
    const std::size_t at = text.find("problem",
        text.find("schemas:") == std::string_view::npos ? text.find("\"schemas\":") : text.find("schemas:"));
    bench.window.edit().editor().view()->setCaretAt(static_cast<std::uint32_t>(at));
    bench.window.edit().editor().view()->setFocus();
    OpenedWindow::paint();
}

void benchNames(Bench& bench)
{
    ui::MainWindow& window = bench.window.window();
    bench::Times usages;
    for (int round = 0; round < Rounds; ++round) {
        goToProblem(bench);
        bench.window.settle();
        usages.take([&] {
            bench.window.action(ui::CommandId::FindUsages)->trigger();
            OpenedWindow::paint();
        });
    }
    std::printf("%d uses listed\n", window.findChild<ui::UsageList*>()->count());
    usages.print("usages", 100);

    auto* sheet = window.findChild<ui::RenameSheet*>();
    bench::Times preview;
    bench::Times renaming;
    bench::Times undoing;
    const std::size_t before = bench.size();
    for (int round = 0; round < Rounds; ++round) {
        goToProblem(bench);
        bench.window.settle();
        bench.window.action(ui::CommandId::RenameSymbol)->trigger();
        bench.window.settle();
        const auto* rename = sheet->findChildren<QPushButton*>().front();
        preview.take([&] {
            QTest::keyClicks(sheet->findChild<QLineEdit*>(), "p");
            bench::waitFor([&] { return rename->isEnabled(); });
            OpenedWindow::paint();
        });
        renaming.take([&] {
            QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
            OpenedWindow::paint();
        });
        if (bench.size() == before)
            std::printf("NOT RENAMED\n");
        bench.window.settle();
        undoing.take([&] {
            bench.window.action(ui::CommandId::Undo)->trigger();
            OpenedWindow::paint();
        });
        if (bench.size() != before)
            std::printf("NOT TAKEN BACK\n");
        bench.window.settle();
    }
    preview.print("a letter of a new name, its places found", 100);
    renaming.print("rename with all its places", 100);
    undoing.print("its undo", 100);
}

} // namespace

int main(int argc, char** argv)
{
    ui::shareMemory();
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::HouseStyle);
    const bool isJson = argc > 1 && std::strcmp(argv[1], "json") == 0;
    const auto size = static_cast<std::size_t>((argc > 2 ? std::atof(argv[2]) : 12) * 1024 * 1024);
    const std::string path = isJson ? "openapi.json" : "openapi.yaml";
    const auto textOf = [&](int edits) {
        bench::Description made = bench::generateDescription(size, edits);
        return isJson ? std::move(made.json) : std::move(made.yaml);
    };
    const QTemporaryDir folder;
    bench::makeRepository(folder, path, textOf(0), textOf(Edits));
    bench::addFile(folder, "other.yaml", "openapi: 3.1.0\ninfo: {title: Other, version: '1'}\npaths: {}\n");
    const auto isWanted = [&](const char* part) {
        return argc <= 3 || std::any_of(argv + 3, argv + argc, [part](const char* named) {
            return std::strcmp(named, part) == 0;
        });
    };
    if (isWanted("open"))
        benchOpening(folder, path);

    Bench bench {OpenedWindow(folder.path().toStdString()), path};
    bench.window.waitForStudy();
    std::printf(
        "%s: %zu changes\n", path.c_str(), bench.window.window().workspace().study()->changes().size());
    bench.window.settle();
    std::printf("memory with the comparison on the screen: %.0f MB, at most %.0f (wanted 400)\n",
        bench::megabytesInUse(), bench::mostMegabytesInUse());
    bench.window.window().showPage(ui::PageId::Edit);
    bench.window.openFile(path);
    bench.window.settle();
    // The first key makes the text one that is edited.
    bench.window.press(Qt::Key_X);
    bench.window.press(Qt::Key_Backspace);
    bench.window.settle();
    if (isWanted("jump"))
        benchJumps(bench);
    if (isWanted("key"))
        benchAllKeys(bench);
    if (isWanted("fresh"))
        benchFreshness(bench);
    if (isWanted("name"))
        benchNames(bench);
    // Whatever waits for a pause has begun by then, and lets go of what it was made of before.
    for (int pause = 0; pause < 3; ++pause)
        bench.window.settle();
    std::printf("memory in the end: %.0f MB, at most %.0f (wanted 400)\n", bench::megabytesInUse(),
        bench::mostMegabytesInUse());
    return 0;
}
