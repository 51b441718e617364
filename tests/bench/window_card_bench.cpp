// SPDX-License-Identifier: Apache-2.0
// A card of 1,118 sites, from the real key in the list to its picture; and the lines of each of 500 changes
// between two descriptions of 12 MB. QT_QPA_PLATFORM=offscreen will do.
#include "tests/bench/generated_description.h"
#include "tests/bench/times.h"
#include "ui/card/card_head.h"
#include "ui/card/card_snippet.h"
#include "ui/card/card_view.h"
#include "ui/card/change_card.h"
#include "ui/card/change_tree.h"
#include "ui/diff/change_list.h"
#include "ui/text_view/edited_texts.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fstream>

namespace {

constexpr int Sites = 1118;
constexpr int Rounds = 30;
constexpr std::size_t Size = 12U << 20U;
constexpr int Edits = 500;

std::string write(const QTemporaryDir& folder, const char* name, const std::string& text)
{
    const std::string path = folder.filePath(QLatin1String(name)).toStdString();
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

/// A schema that every operation answers with, and one operation more that has a change of its own.
std::string sharedSchema(const std::string& values, const std::string& type)
{
    std::string text = "openapi: 3.0.3\ninfo: {title: Many, version: 1.0.0}\npaths:\n";
    const std::string answer = "    get:\n      responses:\n        '200':\n          description: d\n"
                               "          content:\n            application/json: {schema: {";
    for (int path = 0; path < Sites; ++path)
        text +=
            "  /things/" + std::to_string(path) + ":\n" + answer + "$ref: '#/components/schemas/Thing'}}\n";
    text += "  /other:\n" + answer + "type: " + type + "}}\n";
    text += "components:\n  schemas:\n    Thing:\n      type: object\n      required: [status]\n"
            "      properties:\n        status:\n          type: string\n          enum: ["
        + values + "]\n";
    return text;
}

void benchSites()
{
    const QTemporaryDir folder;
    ui::Workspace workspace;
    ui::EditedTexts texts;
    ui::ChangeList list(workspace);
    ui::ChangeCard card(workspace, texts);
    list.resize(320, 720);
    card.resize(380, 720);
    list.show();
    card.show();
    workspace.compareFiles(write(folder, "before.yaml", sharedSchema("pending, paid", "string")),
        write(folder, "after.yaml", sharedSchema("waiting, paid", "integer")));
    while (!card.content())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto* tree = list.findChild<ui::ChangeTree*>();
    tree->setFocus();
    bench::Times times;
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(tree, key);
        QCoreApplication::processEvents();
        card.grab();
    };
    for (int round = 0; round < Rounds; ++round)
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
            bench::Times step;
            step.take([&] { press(key); });
            if (card.content()->whereabouts.sites.size() >= Sites)
                times.add(step);
        }
    times.print("a card of 1,118 sites", 100);
    times = {};
    for (int round = 0; round < Rounds; ++round)
        times.take([&] {
            card.toggleSites();
            QCoreApplication::processEvents();
            card.grab();
        });
    times.print("its sites opened or closed", 100);
}

void benchSnippets()
{
    const QTemporaryDir folder;
    const auto study = ui::studyFiles(write(folder, "before.yaml", bench::generateDescription(Size).yaml),
        write(folder, "after.yaml", bench::generateDescription(Size, Edits).yaml), {});
    bench::Times times;
    for (const ui::ChangeRef& change : (*study)->changes())
        times.take([&] { ui::snippetOf(**study, *change.finding); });
    std::printf("%zu changes\n", (*study)->changes().size());
    times.print("the lines of a change", 20);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    benchSites();
    benchSnippets();
    return 0;
}
