// SPDX-License-Identifier: Apache-2.0
// Two descriptions of 12 MB with 200 changes in the window: how long until they are on the screen, the next
// change, a row further. Prints medians and the 99th of a hundred. QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/generated_description.h"
#include "tests/bench/times.h"
#include "ui/diff/compare_view.h"
#include "ui/diff/text_lens.h"
#include "ui/text_view/aligned_texts.h"
#include "ui/text_view/edited_texts.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>

namespace {

constexpr std::size_t Size = 12U << 20U;
constexpr int Edits = 200;
constexpr int Frames = 300;

std::string write(const QTemporaryDir& folder, const char* name, const std::string& text)
{
    const std::string path = folder.filePath(QLatin1String(name)).toStdString();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

double workOfThisThread()
{
    timespec worked {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &worked);
    return static_cast<double>(worked.tv_sec) * 1e3 + static_cast<double>(worked.tv_nsec) / 1e6;
}

/// Gives the longest, in milliseconds, that the window could answer nobody.
double waitFor(const std::function<bool()>& isThere)
{
    double longest = 0;
    while (!isThere()) {
        const double before = workOfThisThread();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        longest = std::max(longest, workOfThisThread() - before);
    }
    return longest;
}

void paint(QWidget& widget)
{
    QCoreApplication::processEvents();
    widget.grab();
}

double megabytesInUse()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

void benchScrolling(ui::CompareView& view)
{
    bench::Times frames;
    ui::AlignedTexts& texts = view.textLens().texts();
    texts.setFolds(ui::RowFolds());
    texts.setPosition(static_cast<int>(texts.alignment()->rows.rowCount() / 2));
    paint(view);
    for (int frame = 0; frame < Frames; ++frame)
        frames.take([&] {
            texts.setPosition(texts.position() + 3);
            paint(view);
        });
    frames.print("three rows further, unfolded, in the middle", 16);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const std::string before = write(folder, "before.yaml", bench::generateDescription(Size).yaml);
    const std::string after = write(folder, "after.yaml", bench::generateDescription(Size, Edits).yaml);

    ui::Workspace workspace;
    ui::EditedTexts edited;
    ui::CompareView view(workspace, edited);
    view.resize(1280, 720);
    view.show();
    bench::Times study;
    study.take([&] {
        workspace.compareFiles(before, after);
        waitFor([&] { return workspace.study() != nullptr; });
    });
    study.print("both read, compared and judged", 0);
    bench::Times first;
    double longest = 0;
    first.take([&] {
        longest = waitFor([&] { return view.textLens().texts().alignment() && view.textLens().isSettled(); });
        paint(view);
    });
    first.print("then both texts on the screen", 1000);
    std::printf("the window's thread worked %.0f ms in one go at most\n", longest);

    const auto changes = workspace.study()->changes();
    std::printf(
        "%zu changes, %u rows\n", changes.size(), view.textLens().texts().alignment()->rows.rowCount());
    bench::Times next;
    for (const ui::ChangeRef& change : changes)
        next.take([&] {
            workspace.select(change.finding->place);
            paint(view);
        });
    if (!changes.empty())
        next.print("next change", 50);
    benchScrolling(view);
    std::printf("most memory in use: %.0f MB (wanted 400)\n", megabytesInUse());
    return 0;
}
