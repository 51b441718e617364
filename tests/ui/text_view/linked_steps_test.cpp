// SPDX-License-Identifier: Apache-2.0
// One step in several texts: done together, taken back together, to the byte.
#include "tests/support/test_program.h"
#include "ui/text_view/edited_texts.h"

#include <QTest>

class LinkedStepsTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void oneUndoTakesItBackInAllTexts();
    void redoDoesItAgainInAllTexts();
    void whatWasDoneSinceStays();
    void allOrNone();
    void twoThousandPlacesAreOneStep();

private:
    core::Result<void> apply(const std::string& word);
    ui::EditedText& text(const std::string& path) { return *m_texts->find(path); }

    std::shared_ptr<const core::SourceText> m_source = core::SourceText::make("name: Pet\n", "a.yaml");
    std::unique_ptr<ui::EditedTexts> m_texts;
};

void LinkedStepsTest::init()
{
    m_texts = std::make_unique<ui::EditedTexts>();
    m_texts->edit("a.yaml", m_source);
    m_texts->edit("b.yaml", m_source);
}

core::Result<void> LinkedStepsTest::apply(const std::string& word)
{
    const auto patch = core::TextPatch::make({{{6, 9}, word}});
    return m_texts->applyToAll({{"a.yaml", *patch, m_source}, {"b.yaml", *patch, m_source}}, "Rename");
}

void LinkedStepsTest::oneUndoTakesItBackInAllTexts()
{
    QVERIFY(apply("Animal"));
    QCOMPARE(text("a.yaml").bytes(), "name: Animal\n");
    QCOMPARE(text("b.yaml").bytes(), "name: Animal\n");
    QCOMPARE(text("b.yaml").steps().undoText(), "Rename");
    text("b.yaml").steps().undo();
    QCOMPARE(text("a.yaml").bytes(), m_source->bytes());
    QCOMPARE(text("b.yaml").bytes(), m_source->bytes());
    QVERIFY(!m_texts->isDirty());
}

void LinkedStepsTest::redoDoesItAgainInAllTexts()
{
    QVERIFY(apply("Animal"));
    text("a.yaml").steps().undo();
    text("b.yaml").steps().redo();
    QCOMPARE(text("a.yaml").bytes(), "name: Animal\n");
    QCOMPARE(text("b.yaml").bytes(), "name: Animal\n");
}

void LinkedStepsTest::whatWasDoneSinceStays()
{
    QVERIFY(apply("Animal"));
    text("a.yaml").become("name: Animal\nmore: yes\n", "typing");
    text("b.yaml").steps().undo();
    QCOMPARE(text("b.yaml").bytes(), m_source->bytes());
    QCOMPARE(text("a.yaml").bytes(), "name: Animal\nmore: yes\n");
    text("a.yaml").steps().undo();
    text("a.yaml").steps().undo();
    QCOMPARE(text("a.yaml").bytes(), m_source->bytes());
}

void LinkedStepsTest::allOrNone()
{
    text("b.yaml").become("something else\n", "typing");
    QVERIFY(!apply("Animal"));
    QCOMPARE(text("a.yaml").bytes(), m_source->bytes());
    QCOMPARE(text("a.yaml").steps().count(), 0);
}

void LinkedStepsTest::twoThousandPlacesAreOneStep()
{
    std::string many;
    std::vector<core::TextEdit> edits;
    for (int each = 0; each < 2000; ++each) {
        many += "  - $ref: '#/components/schemas/";
        const auto at = static_cast<std::uint32_t>(many.size());
        many += "Pet'\n";
        edits.push_back({{at, at + 3}, "Animal"});
    }
    const auto source = core::SourceText::make(many, "c.yaml");
    m_texts->edit("c.yaml", source);
    const auto patch = core::TextPatch::make(std::move(edits));
    QVERIFY(m_texts->applyToAll({{"c.yaml", *patch, source}}, "Rename"));
    QCOMPARE(text("c.yaml").steps().count(), 1);
    text("c.yaml").steps().undo();
    QCOMPARE(text("c.yaml").bytes(), many);
}

COUNTERSIGN_TEST(LinkedStepsTest)
#include "linked_steps_test.moc"
