// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/models/patch_preview.h"

#include <QTest>

namespace {

constexpr const char* Text = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\nh: 8\n";

core::TextPatch patchOf(std::vector<core::TextEdit> edits)
{
    return core::TextPatch::make(std::move(edits)).value();
}

QStringList shown(const core::TextPatch& patch, std::size_t most = 40)
{
    QStringList lines;
    for (const ui::PreviewLine& each : ui::previewOf(*core::SourceText::make(Text), patch, most)) {
        const char* signs[] = {"  ", "- ", "+ ", "~ "};
        lines << QString::fromLatin1(signs[static_cast<int>(each.kind)]) + each.text
                + (each.kind == ui::PreviewKind::LeftOut ? QString::number(each.number) : QString());
    }
    return lines;
}

} // namespace

class PatchPreviewTest : public QObject {
    Q_OBJECT
private slots:
    void aChangedLineGoesAndComes();
    void insertedLinesTakeNothingAway();
    void whatLiesBetweenIsCounted();
    void longOnesEnd();
    void theMiddleOfManyLinesIsCounted();
    void nothingIsNothing();
};

void PatchPreviewTest::aChangedLineGoesAndComes()
{
    QCOMPARE(shown(patchOf({{{18, 19}, "40"}})),
        QStringList({"  b: 2", "  c: 3", "- d: 4", "+ d: 40", "  e: 5", "  f: 6"}));
}

void PatchPreviewTest::insertedLinesTakeNothingAway()
{
    QCOMPARE(shown(patchOf({{{5, 5}, "x: 1\ny: 2\n"}})),
        QStringList({"  a: 1", "+ x: 1", "+ y: 2", "  b: 2", "  c: 3"}));
    QCOMPARE(shown(patchOf({{{4, 4}, "\nx: 1"}})), QStringList({"  a: 1", "+ x: 1", "  b: 2", "  c: 3"}));
}

void PatchPreviewTest::whatLiesBetweenIsCounted()
{
    QCOMPARE(shown(patchOf({{{3, 4}, "0"}, {{38, 39}, "0"}})),
        QStringList({"- a: 1", "+ a: 0", "  b: 2", "  c: 3", "~ 2", "  f: 6", "  g: 7", "- h: 8", "+ h: 0"}));
}

void PatchPreviewTest::longOnesEnd()
{
    const QStringList lines = shown(patchOf({{{0, 0}, "1\n2\n3\n4\n5\n6\n7\n8\n9\n"}}), 4);
    QCOMPARE(lines, QStringList({"+ 1", "+ 2", "+ 3", "~ 8"}));
}

void PatchPreviewTest::theMiddleOfManyLinesIsCounted()
{
    QCOMPARE(shown(patchOf({{{0, 0}, "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n"}})),
        QStringList({"+ 1", "+ 2", "+ 3", "~ 6", "+ 10", "  a: 1", "  b: 2"}));
}

void PatchPreviewTest::nothingIsNothing()
{
    QVERIFY(shown({}).isEmpty());
}

COUNTERSIGN_TEST(PatchPreviewTest)
#include "patch_preview_test.moc"
