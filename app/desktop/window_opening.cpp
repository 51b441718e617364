// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_opening.h"

#include "ui/settings/settings_window.h"
#include "ui/text.h"
#include "ui/welcome/dropped.h"

#include <optional>

namespace desktop {

namespace {

constexpr const char* TokenVariable = "XDG_ACTIVATION_TOKEN";

constexpr struct {
    const char* name;
    ui::PageId page;
} Workspaces[] = {{"edit", ui::PageId::Edit}, {"compare", ui::PageId::Compare},
    {"review", ui::PageId::Review}, {"packet", ui::PageId::Packet}};

void showWorkspace(ui::MainWindow& window, const QString& name)
{
    for (const auto& each : Workspaces) {
        if (name == QLatin1String(each.name))
            window.showPage(each.page);
    }
}

void bringToFront(ui::MainWindow& window, const WindowRequest& request)
{
    qputenv(TokenVariable, request.activationToken.toUtf8());
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    const ui::Pair pair {request.baseline.toStdString(), request.candidate.toStdString()};
    if (pair != ui::Pair())
        window.workspace().setPair(pair);
    showWorkspace(window, request.workspace);
    if (!request.contract.isEmpty())
        window.showContract(request.contract.toStdString());
}

/// Nothing: where one was the last time.
std::optional<ui::RememberedPlace> askedPlace(const Arguments& arguments)
{
    const ui::Pair pair {arguments.baseline.toStdString(), arguments.candidate.toStdString()};
    if (pair == ui::Pair() && arguments.workspace.isEmpty())
        return {};
    ui::RememberedPlace place {.pair = pair};
    for (const auto& each : Workspaces) {
        if (arguments.workspace == QLatin1String(each.name))
            place.page = each.page;
    }
    return place;
}

} // namespace

bool isShownElsewhere(const Arguments& arguments)
{
    if (arguments.newWindow || !ui::opensEachOnce())
        return false;
    const ui::Dropped asked = ui::readNamed(arguments.paths);
    return asked.kind == ui::DropKind::Open
        && askWindowOf(repositoryRoot(ui::toPath(asked.first)),
            {.workspace = arguments.workspace,
                .baseline = arguments.baseline,
                .candidate = arguments.candidate,
                .contract = arguments.contract,
                .activationToken = qEnvironmentVariable(TokenVariable)});
}

void shareWindow(ui::MainWindow& window, OneWindow& oneWindow)
{
    if (!ui::opensEachOnce())
        return;
    QObject::connect(&window.workspace(), &ui::Workspace::snapshotChanged, &oneWindow,
        [&oneWindow](const std::shared_ptr<const ui::Snapshot>& snapshot) {
            oneWindow.answerFor(snapshot->repository->root());
        });
    QObject::connect(&oneWindow, &OneWindow::asked, &window,
        [&window](const WindowRequest& request) { bringToFront(window, request); });
}

void openAsked(ui::MainWindow& window, const Arguments& arguments)
{
    if (arguments.paths.empty())
        return;
    const ui::Dropped asked = ui::readNamed(arguments.paths);
    if (asked.kind == ui::DropKind::Compare || asked.kind == ui::DropKind::Verify) {
        window.take(asked);
        return;
    }
    // What is not there is opened all the same: the window says what is wrong with it.
    window.open(asked.kind == ui::DropKind::Open ? repositoryRoot(ui::toPath(asked.first))
                                                 : ui::toPath(arguments.paths.constFirst()),
        askedPlace(arguments));
    if (!arguments.contract.isEmpty())
        window.showContract(arguments.contract.toStdString());
}

} // namespace desktop
