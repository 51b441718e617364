// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "ui/text_view/edited_text.h"

#include <QSignalSpy>

class EditedTextTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aPatchIsOneStepWithItsName();
    void bytesOutsideThePatchAreEqual();
    void oneUndoRestoresEveryByte();
    void refusesAPatchOfALongerText();
    void aLineOfTypingIsOneStep();
    void deletingIsAStepOfItsOwn();
    void oneGestureIsOneStep();
    void typingElsewhereIsAnotherStep();
    void isCleanAgainAfterUndo();
    void undoingBehindASaveMakesDirty();
    void typingAfterASaveIsAnotherStep();
    void tellsWhoTyped();
    void takesAForeignTextAsAStep();
    void keepsItsTextAgainstAForeignOne();

private:
    void type(std::uint32_t place, const std::string& keys)
    {
        for (const char key : keys)
            m_text->type({{place, place}, std::string(1, key)}, ++m_gesture, this), ++place;
    }
    void erase(std::uint32_t begin) { m_text->type({{begin, begin + 1}, {}}, ++m_gesture, this); }
    std::string bytes() const { return std::string(m_text->bytes()); }
    QStringList steps() const;
    void save() { m_text->setOnDisk(m_text->frozen(), m_text->state()); }

    static constexpr const char* Orders = "a: 1 # one\r\nb: \"2\"\n\n";
    std::unique_ptr<ui::EditedText> m_text;
    std::uint64_t m_gesture = 0;
};

void EditedTextTest::init()
{
    m_text = std::make_unique<ui::EditedText>("orders.yaml", core::SourceText::make(Orders, "orders.yaml"));
}

QStringList EditedTextTest::steps() const
{
    QStringList names;
    for (int index = 0; index < m_text->steps().count(); ++index)
        names << m_text->steps().text(index);
    return names;
}

void EditedTextTest::aPatchIsOneStepWithItsName()
{
    const auto patch = core::TextPatch::make({{{3, 4}, "7"}, {{12, 13}, "c"}}).value();
    QVERIFY(m_text->apply(patch, "Put back status, deprecated").has_value());
    QCOMPARE(bytes(), std::string("a: 7 # one\r\nc: \"2\"\n\n"));
    QCOMPARE(steps(), QStringList {"Put back status, deprecated"});
    QCOMPARE(m_text->steps().undoText(), QString("Put back status, deprecated"));
}

void EditedTextTest::bytesOutsideThePatchAreEqual()
{
    QVERIFY(m_text->apply(core::TextPatch::make({{{3, 4}, "777"}}).value(), "x").has_value());
    QCOMPARE(bytes().substr(0, 3), std::string(Orders).substr(0, 3));
    QCOMPARE(bytes().substr(6), std::string(Orders).substr(4));
}

void EditedTextTest::oneUndoRestoresEveryByte()
{
    const auto patch = core::TextPatch::make({{{0, 4}, {}}, {{10, 12}, "\n"}, {{20, 20}, "c: 3"}}).value();
    QVERIFY(m_text->apply(patch, "x").has_value());
    const std::string patched = bytes();
    m_text->steps().undo();
    QCOMPARE(bytes(), std::string(Orders));
    m_text->steps().redo();
    QCOMPARE(bytes(), patched);
}

void EditedTextTest::refusesAPatchOfALongerText()
{
    QVERIFY(!m_text->apply(core::TextPatch::make({{{3, 400}, "7"}}).value(), "x").has_value());
    QCOMPARE(bytes(), std::string(Orders));
    QVERIFY(steps().empty());
    QVERIFY(!m_text->isDirty());
}

void EditedTextTest::aLineOfTypingIsOneStep()
{
    type(0, "x: 0\ny: 9");
    QCOMPARE(steps(), (QStringList {"typing", "typing"}));
    m_text->steps().undo();
    QCOMPARE(bytes(), "x: 0\n" + std::string(Orders));
    m_text->steps().undo();
    QCOMPARE(bytes(), std::string(Orders));
}

void EditedTextTest::deletingIsAStepOfItsOwn()
{
    type(0, "xy");
    erase(1);
    erase(0);
    erase(0);
    QCOMPARE(bytes(), std::string(Orders).substr(1));
    QCOMPARE(steps(), (QStringList {"typing", "deletion"}));
    m_text->steps().undo();
    QCOMPARE(bytes(), "xy" + std::string(Orders));
}

void EditedTextTest::oneGestureIsOneStep()
{
    m_text->type({{0, 4}, {}}, 1, this);
    m_text->type({{0, 0}, "status: paid"}, 1, this);
    QCOMPARE(steps().size(), 1);
    m_text->steps().undo();
    QCOMPARE(bytes(), std::string(Orders));
}

void EditedTextTest::typingElsewhereIsAnotherStep()
{
    type(0, "x");
    type(5, "y");
    QCOMPARE(steps().size(), 2);
}

void EditedTextTest::isCleanAgainAfterUndo()
{
    QSignalSpy dirty(m_text.get(), &ui::EditedText::dirtyChanged);
    type(0, "x");
    QVERIFY(m_text->isDirty());
    m_text->steps().undo();
    QVERIFY(!m_text->isDirty());
    QCOMPARE(dirty.count(), 2);
}

void EditedTextTest::undoingBehindASaveMakesDirty()
{
    type(0, "x");
    save();
    QVERIFY(!m_text->isDirty());
    m_text->steps().undo();
    QVERIFY(m_text->isDirty());
    m_text->steps().redo();
    QVERIFY(!m_text->isDirty());
}

void EditedTextTest::typingAfterASaveIsAnotherStep()
{
    type(0, "x");
    save();
    type(1, "y");
    m_text->steps().undo();
    QVERIFY(!m_text->isDirty());
    QCOMPARE(bytes(), "x" + std::string(Orders));
}

void EditedTextTest::tellsWhoTyped()
{
    std::vector<const QObject*> typists;
    connect(m_text.get(), &ui::EditedText::changed, this,
        [&](const core::TextPatch&, const QObject* typist) { typists.push_back(typist); });
    type(0, "x");
    m_text->steps().undo();
    m_text->steps().redo();
    QCOMPARE(typists, (std::vector<const QObject*> {this, nullptr, nullptr}));
}

void EditedTextTest::takesAForeignTextAsAStep()
{
    type(0, "x");
    m_text->setForeign(core::SourceText::make("b: 2\n", "orders.yaml"));
    m_text->takeForeign();
    QCOMPARE(bytes(), std::string("b: 2\n"));
    QVERIFY(!m_text->isDirty());
    QVERIFY(!m_text->foreign());
    m_text->steps().undo();
    QCOMPARE(bytes(), "x" + std::string(Orders));
    QVERIFY(m_text->isDirty());
}

void EditedTextTest::keepsItsTextAgainstAForeignOne()
{
    m_text->setForeign(core::SourceText::make("b: 2\n", "orders.yaml"));
    m_text->keepAgainstForeign();
    QCOMPARE(bytes(), std::string(Orders));
    QVERIFY(m_text->isDirty());
    QCOMPARE(m_text->onDisk()->bytes(), std::string_view("b: 2\n"));
    save();
    QVERIFY(!m_text->isDirty());
}

COUNTERSIGN_TEST(EditedTextTest)
#include "edited_text_test.moc"
