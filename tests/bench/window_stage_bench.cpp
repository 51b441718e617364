// SPDX-License-Identifier: Apache-2.0
// A meeting on two descriptions of 12 MB with 500 changes: from a clicker's key to the next change painted.
// window_stage [megabytes]. QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/described_repository.h"
#include "tests/bench/generated_description.h"
#include "tests/bench/times.h"
#include "ui/meeting/meeting_run.h"
#include "ui/meeting/stage_view.h"
#include "ui/meeting/stage_window.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr int Edits = 500;
constexpr double Wanted = 100;

ui::Surroundings surroundings()
{
    ui::Surroundings given;
    given.git.fromEnvironment = {"Ana", "ana@x.example"};
    given.chance = [drawn = std::uint64_t {0}]() mutable { return ++drawn * 0x9E3779B97F4A7C15U; };
    given.now = [] { return std::int64_t {1'790'000'000'000}; };
    return given;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto size = static_cast<std::size_t>((argc > 1 ? std::atof(argv[1]) : 12) * 1024 * 1024);
    bench::makeRepository(
        folder, bench::generateDescription(size).yaml, bench::generateDescription(size, Edits).yaml);

    ui::Workspace workspace(surroundings());
    workspace.open(folder.path().toStdString());
    bench::waitFor([&] { return workspace.standing() && workspace.study() && !workspace.study()->isSoFar; });
    ui::MeetingRun run(workspace);
    run.start({});
    if (!run.isRunning())
        return 1;
    std::printf("%zu changes, %zu items\n", workspace.study()->changes().size(), run.state()->agenda.size());

    ui::StageWindow stage(run, workspace);
    stage.resize(1920, 1080);
    stage.show();
    QCoreApplication::processEvents();
    bench::Times next;
    while (!run.state()->isAtSummary())
        next.take([&] {
            QTest::keyClick(&stage.view(), Qt::Key_PageDown);
            stage.grab();
        });
    next.print("key to the next change on the Stage", Wanted);
    return 0;
}
