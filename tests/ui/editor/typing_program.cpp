// SPDX-License-Identifier: Apache-2.0
// Types numbers at the top of a file, and saves now and then, until somebody kills it:
// typing_program TREE STATE FILE KEYS-PER-SAVE (0: never). Prints each number once it is typed.
#include "core/repo/repository.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/recovery.h"
#include "ui/text_view/text_view.h"

#include <QApplication>
#include <QTest>
#include <Qsci/qsciscintilla.h>

#include <cstdio>
#include <unistd.h>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const std::filesystem::path tree = arguments.at(1).toStdString();
    const std::string name = arguments.at(3).toStdString();
    const int keysPerSave = arguments.at(4).toInt();

    ui::EditedTexts texts;
    texts.setRoot(tree);
    ui::Recovery recovery(texts, arguments.at(2).toStdString(), "run-" + std::to_string(getpid()));
    ui::TextView view;
    view.edit(texts.edit(name, core::SourceText::make(core::readFile(tree / name).value(), name)));
    view.show();
    for (int number = 1;; ++number) {
        view.setCaretAt(0);
        QTest::keyClicks(view.findChild<QsciScintilla*>(), QString::number(number) + ' ');
        std::printf("%d\n", number);
        std::fflush(stdout);
        if (keysPerSave > 0 && number % keysPerSave == 0)
            texts.save(name);
        QTest::qWait(1);
    }
}
