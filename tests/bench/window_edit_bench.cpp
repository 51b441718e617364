// SPDX-License-Identifier: Apache-2.0
// From a real key in the candidate's text to the card that says what it changes, in a repository whose
// description has 200 changes: window_edit [megabytes]. The pause in typing counts, too.
// QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/described_repository.h"
#include "tests/bench/generated_description.h"
#include "tests/bench/times.h"
#include "ui/card/change_card.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>

namespace {

constexpr int Edits = 200;
constexpr int Steps = 30;

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto size = static_cast<std::size_t>((argc > 1 ? std::atof(argv[1]) : 12) * 1024 * 1024);
    const std::string text = bench::generateDescription(size, Edits).yaml;
    bench::makeRepository(folder, bench::generateDescription(size).yaml, text);

    ui::Workspace workspace;
    ui::EditedTexts texts;
    texts.setRoot(folder.path().toStdString());
    QObject::connect(&texts, &ui::EditedTexts::edited, &workspace, &ui::Workspace::textEdited);
    ui::ChangeCard card(workspace, texts);
    ui::TextView view;
    card.resize(380, 720);
    view.resize(900, 720);
    card.show();
    view.show();
    bool isRefreshed = false;
    QObject::connect(&workspace, &ui::Workspace::standingChanged, &card, [&] { isRefreshed = true; });
    workspace.open(folder.path().toStdString());
    bench::waitFor([&] { return workspace.study() && !workspace.study()->isSoFar; });
    std::printf("%.1f MB, %zu changes\n", static_cast<double>(text.size()) / 1e6,
        workspace.study()->changes().size());

    view.edit(texts.edit(bench::DescribedFile, core::SourceText::make(text, bench::DescribedFile)));
    const auto middle = static_cast<std::uint32_t>(text.find("description: ", text.size() / 2) + 13);
    bench::Times times;
    for (int step = 0; step < Steps; ++step)
        times.take([&] {
            isRefreshed = false;
            view.setCaretAt(middle);
            QTest::keyClick(view.focusProxy(), Qt::Key_X);
            bench::waitFor([&] { return isRefreshed; });
            QCoreApplication::processEvents();
            card.grab();
        });
    times.print("key to refreshed card", 300);
    return 0;
}
