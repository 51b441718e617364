// SPDX-License-Identifier: Apache-2.0
// Four hundred files with 880 references between them, and a single line of 4 MB, in the whole window: until
// they are open, and what is done in them. QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/described_repository.h"
#include "tests/bench/opened_window.h"
#include "tests/bench/times.h"
#include "tests/support/fragment_matrix.h"
#include "ui/edit_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/usage_list.h"
#include "ui/house_style.h"
#include "ui/task_pool.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace {

using bench::OpenedWindow;
using Matrix = test::FragmentMatrix;

constexpr int Rounds = 7;
constexpr int Pages = 100;
constexpr std::size_t LineSize = 4U << 20U;

std::string oneLine()
{
    std::string text =
        R"({"openapi":"3.1.0","info":{"title":"One","version":"1"},"paths":{},"components":{"schemas":{)";
    for (int schema = 0; text.size() < LineSize; ++schema)
        text += (schema > 0 ? ",\"s" : "\"s") + std::to_string(schema)
            + R"(":{"type":"object","description":"one of many in a single line","maxProperties":7})";
    return text + "}}}";
}

void benchMatrix()
{
    const QTemporaryDir folder;
    bench::makeRepository(folder, Matrix::files());
    bench::Times opening;
    bench::Times reading;
    bench::Times judging;
    bench::Times usages;
    for (int round = 0; round < Rounds; ++round) {
        std::unique_ptr<OpenedWindow> window;
        opening.take([&] {
            window = std::make_unique<OpenedWindow>(folder.path().toStdString());
            ui::Workspace& workspace = window->window().workspace();
            bench::waitFor([&] { return workspace.standing() && !workspace.isBusy(); });
            OpenedWindow::paint();
        });
        window->window().showPage(ui::PageId::Edit);
        window->openFile(Matrix::shared(3));
        window->settle();
        ui::Navigation& navigation = window->edit().navigation();
        reading.take([&] {
            navigation.lookAtAll();
            bench::waitFor([&] { return navigation.symbols().size() == Matrix::Contracts; });
        });
        usages.take([&] {
            window->action(ui::CommandId::FindUsages)->trigger();
            OpenedWindow::paint();
        });
        if (window->window().findChild<ui::UsageList*>()->count() != Matrix::UsesOfThing)
            std::printf("WRONG USAGES\n");
        ui::TextView& view = *window->edit().editor().view();
        view.setCaretAt(static_cast<std::uint32_t>(view.shownBytes().find("integer")));
        view.setFocus();
        judging.take([&] {
            window->press(Qt::Key_X);
            bench::waitFor([&] {
                const auto& contracts = window->window().workspace().study()->check.contracts;
                const auto judged = std::ranges::count_if(
                    contracts, [](const core::ComparedContract& each) { return !each.diff.isIdentical; });
                return judged == static_cast<std::ptrdiff_t>(Matrix::contractsWith(Matrix::shared(3)).size());
            });
        });
        window->settle();
    }
    opening.print("400 files opened and compared", 1000);
    reading.print("the symbols of all of them", 0);
    usages.print("usages in all of them", 100);
    judging.print("a key in a part of ten contracts, judged", 300);
}

void benchLine()
{
    const QTemporaryDir folder;
    bench::makeRepository(folder, {{"line.json", oneLine()}, {"other.yaml", "openapi: 3.1.0\n"}});
    OpenedWindow window(folder.path().toStdString());
    window.waitForStudy();
    window.window().showPage(ui::PageId::Edit);
    window.openFile("other.yaml");
    window.settle();
    bench::Times opening;
    opening.take([&] { window.openFile("line.json"); });
    opening.print("a line of 4 MB on the screen", 300);
    window.settle();
    bench::Times scrolling;
    for (int page = 0; page < Pages; ++page)
        scrolling.take([&] { window.press(Qt::Key_PageDown); });
    scrolling.print("a page further", 16);
    bench::Times end;
    end.take([&] { window.press(Qt::Key_End, Qt::ControlModifier); });
    end.print("its end", 50);
}

} // namespace

int main(int argc, char** argv)
{
    ui::shareMemory();
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::HouseStyle);
    benchMatrix();
    benchLine();
    return 0;
}
