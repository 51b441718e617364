// SPDX-License-Identifier: Apache-2.0
// From a real key in the candidate's text to the card that says what it changes, in a repository whose
// description has 200 changes: window_edit [megabytes]. The pause in typing counts, too.
// QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/generated_description.h"
#include "tests/bench/times.h"
#include "ui/card/change_card.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>

namespace {

constexpr int Edits = 200;
constexpr int Steps = 30;
constexpr const char* File = "openapi.yaml";

void git(const QTemporaryDir& folder, const QStringList& words)
{
    const QStringList who {"-C", folder.path(), "-c", "user.name=Ana", "-c", "user.email=ana@x.example", "-c",
        "commit.gpgsign=false"};
    if (QProcess::execute(QStringLiteral("git"), who + words) != 0)
        std::exit(1);
}

void write(const QTemporaryDir& folder, const std::string& text)
{
    std::ofstream(folder.filePath(QLatin1String(File)).toStdString(), std::ios::binary) << text;
}

/// The second text is not committed.
void makeRepository(const QTemporaryDir& folder, const std::string& before, const std::string& after)
{
    git(folder, {"init", "-q"});
    write(folder, before);
    git(folder, {"add", "."});
    git(folder, {"commit", "-q", "-m", "Begin"});
    git(folder, {"tag", "v1.0.0"});
    write(folder, after);
}

void waitFor(const std::function<bool()>& isThere)
{
    while (!isThere())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto size = static_cast<std::size_t>((argc > 1 ? std::atof(argv[1]) : 12) * 1024 * 1024);
    const std::string text = bench::generateDescription(size, Edits).yaml;
    makeRepository(folder, bench::generateDescription(size).yaml, text);

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
    waitFor([&] { return workspace.study() && !workspace.study()->isSoFar; });
    std::printf("%.1f MB, %zu changes\n", static_cast<double>(text.size()) / 1e6,
        workspace.study()->changes().size());

    view.edit(texts.edit(File, core::SourceText::make(text, File)));
    const auto middle = static_cast<std::uint32_t>(text.find("description: ", text.size() / 2) + 13);
    bench::Times times;
    for (int step = 0; step < Steps; ++step)
        times.take([&] {
            isRefreshed = false;
            view.setCaretAt(middle);
            QTest::keyClick(view.focusProxy(), Qt::Key_X);
            waitFor([&] { return isRefreshed; });
            QCoreApplication::processEvents();
            card.grab();
        });
    times.print("key to refreshed card", 300);
    return 0;
}
