// SPDX-License-Identifier: Apache-2.0
// What a key costs in a text of 12 MB, from the press to the paint: real key events in a real window, at
// the top, in the middle and at the end. window_typing [--read-out]: as it is with a screen reader.
#include "tests/bench/generated_description.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr std::size_t TextSize = 12'200'000;
constexpr int Keys = 300;

struct Cost {
    double median = 0;
    double p99 = 0;
    double longest = 0;
};

Cost costOf(std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    return {milliseconds[milliseconds.size() / 2], milliseconds[milliseconds.size() * 99 / 100],
        milliseconds.back()};
}

/// Everything a key sets off, up to an empty event loop.
template <class Press>
std::vector<double> measure(int times, Press press)
{
    std::vector<double> costs;
    for (int each = 0; each < times; ++each) {
        QElapsedTimer timer;
        timer.start();
        press(each);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        costs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return costs;
}

void print(const char* what, const std::vector<double>& costs)
{
    const Cost cost = costOf(costs);
    std::printf(
        "%-32s median %7.2f ms   p99 %7.2f ms   max %7.2f ms\n", what, cost.median, cost.p99, cost.longest);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const bool readsOut = QApplication::arguments().contains(QStringLiteral("--read-out"));
    ui::EditedText text(
        "large.yaml", core::SourceText::make(bench::generateDescription(TextSize).yaml, "large.yaml"));
    ui::TextView view;
    view.setReadsOutLargeTexts(readsOut);
    view.resize(1200, 900);
    view.show();
    print("open", measure(1, [&](int) { view.edit(text); }));
    QWidget* editor = view.focusProxy();
    editor->setFocus();
    const auto size = static_cast<std::uint32_t>(text.bytes().size());
    for (const auto& [what, place] : {std::pair {"a key at the top", std::uint32_t {0}},
             std::pair {"a key in the middle", size / 2}, std::pair {"a key at the end", size}}) {
        view.setCaretAt(place);
        QApplication::processEvents();
        print(what, measure(readsOut ? Keys / 10 : Keys, [&](int each) {
            QTest::keyClick(editor, each % 20 == 19 ? Qt::Key_Return : Qt::Key_X);
        }));
    }
    print("a key back at the end",
        measure(readsOut ? 10 : 100, [&](int) { QTest::keyClick(editor, Qt::Key_Backspace); }));
    print("undo and redo",
        measure(20, [&](int each) { each % 2 == 0 ? text.steps().undo() : text.steps().redo(); }));
    print("2,000 replacements in one step", measure(1, [&](int) {
        std::vector<core::TextEdit> edits;
        for (std::uint32_t each = 0; each < 2000; ++each)
            edits.push_back({{each * 5000, each * 5000 + 4}, "renamed"});
        static_cast<void>(text.apply(core::TextPatch::make(std::move(edits)).value(), "x"));
    }));
    print("and their undo", measure(1, [&](int) { text.steps().undo(); }));
    return 0;
}
