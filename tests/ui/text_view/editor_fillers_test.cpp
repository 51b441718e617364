// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/text_view/editor_fillers.h"

#include <Qsci/qsciscintilla.h>

namespace {

using Scintilla = QsciScintillaBase;

/// What stands in an editor: "0 2:" is line 0, line 1 hidden, line 2 with one row below.
QString standing(const QsciScintilla& editor)
{
    QStringList lines;
    for (unsigned long line = 0; line < static_cast<unsigned long>(editor.lines()); ++line) {
        if (editor.SendScintilla(Scintilla::SCI_GETLINEVISIBLE, line) == 0)
            continue;
        const auto rows = editor.SendScintilla(Scintilla::SCI_ANNOTATIONGETLINES, line);
        lines << QString::number(line) + QString(static_cast<int>(rows), ':');
    }
    return lines.join(' ');
}

int rowOf(const QsciScintilla& editor, unsigned long line)
{
    return static_cast<int>(editor.SendScintilla(Scintilla::SCI_VISIBLEFROMDOCLINE, line));
}

} // namespace

class EditorFillersTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void changesOnlyWhatIsAnother();
    void makesRoomForEachRow();
    void hidesAPartAtATime();
    void findsWhatMovedWithItsLine();
    void knowsThatANewTextHasNone();

private:
    std::unique_ptr<QsciScintilla> m_editor;
    std::unique_ptr<ui::EditorFillers> m_fillers;
};

void EditorFillersTest::init()
{
    m_editor = std::make_unique<QsciScintilla>();
    m_editor->setText(QStringLiteral("a\nb\nc\nd\ne\nf\n"));
    m_fillers = std::make_unique<ui::EditorFillers>(*m_editor);
}

void EditorFillersTest::changesOnlyWhatIsAnother()
{
    m_fillers->set({.below = {{0, ""}, {4, "\n"}}, .hidden = {{1, 3}}});
    QCOMPARE(standing(*m_editor), QStringLiteral("0: 3 4:: 5 6"));
    m_fillers->set({.below = {{2, ""}, {4, ""}}, .hidden = {{3, 4}}});
    QCOMPARE(standing(*m_editor), QStringLiteral("0 1 2: 4: 5 6"));
    m_fillers->set({});
    QCOMPARE(standing(*m_editor), QStringLiteral("0 1 2 3 4 5 6"));
}

void EditorFillersTest::makesRoomForEachRow()
{
    m_fillers->set({.below = {{0, "\n"}}, .hidden = {{2, 4}}});
    QCOMPARE(rowOf(*m_editor, 1), 3);
    QCOMPARE(rowOf(*m_editor, 4), 4);
    m_fillers->set({.below = {{1, ""}}, .hidden = {}});
    QCOMPARE(rowOf(*m_editor, 1), 1);
    QCOMPARE(rowOf(*m_editor, 4), 5);
}

void EditorFillersTest::hidesAPartAtATime()
{
    const std::vector<core::IndexRange> wanted {{1, 3}, {4, 6}};
    QVERIFY(!m_fillers->hideSome(wanted, 1));
    QCOMPARE(standing(*m_editor), QStringLiteral("0 2 3 4 5 6"));
    QVERIFY(!m_fillers->hideSome(wanted, 2));
    QCOMPARE(standing(*m_editor), QStringLiteral("0 3 5 6"));
    QVERIFY(m_fillers->hideSome(wanted, 2));
    QCOMPARE(standing(*m_editor), QStringLiteral("0 3 6"));
    m_fillers->set({.below = {{0, ""}}, .hidden = {{1, 3}}});
    QCOMPARE(standing(*m_editor), QStringLiteral("0: 3 4 5 6"));
}

void EditorFillersTest::findsWhatMovedWithItsLine()
{
    m_fillers->set({.below = {{1, ""}}, .hidden = {{3, 5}}});
    m_editor->insertAt(QStringLiteral("new\n"), 0, 0);
    m_fillers->noteMoved();
    m_fillers->set({.below = {{3, ""}}, .hidden = {{4, 5}}});
    QCOMPARE(standing(*m_editor), QStringLiteral("0 1 2 3: 5 6 7"));
}

void EditorFillersTest::knowsThatANewTextHasNone()
{
    const ui::SideFillers fillers {.below = {{1, ""}}, .hidden = {{3, 5}}};
    m_fillers->set(fillers);
    m_editor->clear();
    m_editor->setText(QStringLiteral("a\nb\nc\nd\ne\nf\n"));
    m_fillers->forget();
    m_fillers->set(fillers);
    QCOMPARE(standing(*m_editor), QStringLiteral("0 1: 2 5 6"));
}

COUNTERSIGN_TEST(EditorFillersTest)
#include "editor_fillers_test.moc"
