// SPDX-License-Identifier: Apache-2.0
// The find bar of a text that is edited, by keys: what it counts, where it leads, what it replaces.
#include "tests/support/test_program.h"
#include "ui/text_view/edited_text.h"
#include "ui/text_view/text_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <Qsci/qsciscintilla.h>

class FindingTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysWhichOfHowMany();
    void saysWhereItBeganAnew();
    void explainsAWrongExpression();
    void explainsAnExpressionThatTriesTooMuch();
    void aWrongReplacementReplacesNothing();
    void replacesOneAfterTheOther();
    void replacesAllInOneStep_data();
    void replacesAllInOneStep();
    void replacesOnlyInTheSelection();
    void theSelectionMovesWithWhatIsTyped();
    void saysWhenNothingIsSelected();
    void countsAnewWhatIsTyped();
    void boxesStandAroundWhatIsOnTheScreen();
    void everythingHasAName();

private:
    void show(const std::string& bytes);
    void tick(const QString& name, bool isOn = true);
    void press(const QString& name);
    void look(const QString& words);
    QString outcome() const;
    QLineEdit* field(const QString& name) const;
    QsciScintilla& editor() const { return *m_view->findChild<QsciScintilla*>(); }
    std::string bytes() const { return std::string(m_text->bytes()); }

    std::unique_ptr<ui::EditedText> m_text;
    std::unique_ptr<ui::TextView> m_view;
};

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove('&');
}

} // namespace

void FindingTest::init()
{
    m_view = std::make_unique<ui::TextView>();
    m_view->resize(700, 400);
    m_view->show();
    show("id: 1\nid2: 2\nname: id\n");
}

void FindingTest::cleanup()
{
    m_view.reset();
    m_text.reset();
}

void FindingTest::show(const std::string& bytes)
{
    auto text = std::make_unique<ui::EditedText>("a.yaml", core::SourceText::make(bytes, "a.yaml"));
    m_view->edit(*text);
    m_text = std::move(text);
    m_view->openReplaceBar();
}

void FindingTest::tick(const QString& name, bool isOn)
{
    for (auto* box : m_view->findChildren<QCheckBox*>()) {
        if (withoutMnemonic(box->text()) == name)
            return box->setChecked(isOn);
    }
    QFAIL(qPrintable("no box " + name));
}

void FindingTest::press(const QString& name)
{
    for (auto* button : m_view->findChildren<QPushButton*>()) {
        if (withoutMnemonic(button->text()) == name)
            return button->click();
    }
    QFAIL(qPrintable("no button " + name));
}

void FindingTest::look(const QString& words)
{
    field("Find in this file")->setText(words);
}

QLineEdit* FindingTest::field(const QString& name) const
{
    for (auto* field : m_view->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

QString FindingTest::outcome() const
{
    for (const auto* label : m_view->findChildren<QLabel*>()) {
        if (label->accessibleName() == "Outcome of the search")
            return label->text();
    }
    return {};
}

void FindingTest::saysWhichOfHowMany()
{
    look("id");
    QTRY_COMPARE(outcome(), QString("3 found"));
    m_view->findNext();
    QTRY_COMPARE(outcome(), QString("1 of 3"));
    m_view->findNext();
    QTRY_COMPARE(outcome(), QString("2 of 3"));
    tick("Whole words");
    QTRY_COMPARE(outcome(), QString("2 of 2"));
    look("nowhere");
    QTRY_COMPARE(outcome(), QString("Not found"));
}

void FindingTest::saysWhereItBeganAnew()
{
    look("id");
    m_view->findPrevious();
    QTRY_COMPARE(outcome(), QString("3 of 3, from the end again"));
    m_view->findNext();
    QTRY_COMPARE(outcome(), QString("1 of 3, from the top again"));
    m_view->findNext();
    QTRY_COMPARE(outcome(), QString("2 of 3"));
}

void FindingTest::explainsAWrongExpression()
{
    tick("Regular expression");
    look("(id");
    QTRY_VERIFY(outcome().contains("No regular expression"));
    QVERIFY(outcome().contains("at character 4"));
    press("Replace all");
    m_view->findNext();
    QCOMPARE(bytes(), std::string("id: 1\nid2: 2\nname: id\n"));
    look("(id)");
    QTRY_COMPARE(outcome(), QString("3 found"));
}

void FindingTest::explainsAnExpressionThatTriesTooMuch()
{
    show("a\n" + std::string(200, 'a') + "b\n");
    tick("Regular expression");
    look("(a+)+$");
    QTRY_VERIFY2(outcome().contains("too many ways in line 2"), qPrintable(outcome()));
    press("Replace all");
    QTRY_VERIFY2(outcome().contains("Nothing was replaced"), qPrintable(outcome()));
    QVERIFY(!m_text->isDirty());
}

void FindingTest::aWrongReplacementReplacesNothing()
{
    tick("Regular expression");
    look("id");
    field("Replace with")->setText("$1");
    QTRY_COMPARE(outcome(), QString("3 found"));
    press("Replace all");
    QTRY_VERIFY2(outcome().contains("no group"), qPrintable(outcome()));
    QVERIFY(!m_text->isDirty());
}

void FindingTest::replacesOneAfterTheOther()
{
    tick("Regular expression");
    look("(\\w+): (\\d)");
    field("Replace with")->setText("$2: $1");
    press("Replace");
    QTRY_COMPARE(m_view->selectedText(), QString("id: 1"));
    QVERIFY(!m_text->isDirty());
    press("Replace");
    QCOMPARE(bytes(), std::string("1: id\nid2: 2\nname: id\n"));
    QTRY_COMPARE(m_view->selectedText(), QString("id2: 2"));
    press("Replace");
    QCOMPARE(bytes(), std::string("1: id\n2: id2\nname: id\n"));
    m_text->steps().undo();
    m_text->steps().undo();
    QCOMPARE(bytes(), std::string("id: 1\nid2: 2\nname: id\n"));
}

void FindingTest::replacesAllInOneStep_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<std::string>("after");
    QTest::newRow("groups") << std::string("id: 1\nid2: 2\nname: id\n") << "(\\w+): (\\w+)"
                            << "$2: $1" << std::string("1: id\n2: id2\nid: name\n");
    QTest::newRow("new lines, as the others end") << std::string("a, b\r\nc") << ", "
                                                  << "\\n"
                                                  << std::string("a\r\nb\r\nc");
    QTest::newRow("with what the other contains") << std::string("a a\n") << "a"
                                                  << "aa" << std::string("aa aa\n");
    QTest::newRow("a lot") << QByteArray("id: 1\n").repeated(2000).toStdString() << "\\d"
                           << "22" << QByteArray("id: 22\n").repeated(2000).toStdString();
}

void FindingTest::replacesAllInOneStep()
{
    QFETCH(std::string, before);
    QFETCH(QString, wanted);
    QFETCH(QString, replacement);
    QFETCH(std::string, after);
    show(before);
    QSignalSpy changed(m_text.get(), &ui::EditedText::changed);
    tick("Regular expression");
    look(wanted);
    field("Replace with")->setText(replacement);
    // At once: it waits for what is found.
    press("Replace all");
    QTRY_COMPARE(bytes(), after);
    QCOMPARE(m_view->shownBytes(), after);
    QCOMPARE(changed.count(), 1);
    QTRY_VERIFY2(outcome().contains("replaced"), qPrintable(outcome()));
    QCOMPARE(m_text->steps().count(), 1);
    QCOMPARE(m_text->steps().undoText(), QString("replacement of all"));
    m_text->steps().undo();
    QCOMPARE(m_view->shownBytes(), before);
}

void FindingTest::replacesOnlyInTheSelection()
{
    editor().setSelection(1, 0, 2, 7);
    m_view->openReplaceBar();
    tick("In the selection");
    look("id");
    field("Replace with")->setText("x");
    QTRY_COMPARE(outcome(), QString("1 found"));
    press("Replace all");
    QTRY_COMPARE(bytes(), std::string("id: 1\nx2: 2\nname: id\n"));
}

void FindingTest::theSelectionMovesWithWhatIsTyped()
{
    editor().setSelection(1, 0, 1, 3);
    tick("In the selection");
    look("id");
    QTRY_COMPARE(outcome(), QString("1 found"));
    m_text->type({{0, 0}, "id: 0\n"}, 1, this);
    QTRY_COMPARE(outcome(), QString("1 found"));
    m_view->findNext();
    QTRY_COMPARE(m_view->caret(), (core::Position {2, 2}));
}

void FindingTest::saysWhenNothingIsSelected()
{
    m_view->setCaret({0, 0});
    tick("In the selection");
    QVERIFY(outcome().contains("select a part"));
    for (const auto* box : m_view->findChildren<QCheckBox*>())
        QVERIFY(!box->isChecked());
}

void FindingTest::countsAnewWhatIsTyped()
{
    look("id");
    QTRY_COMPARE(outcome(), QString("3 found"));
    m_text->type({{0, 0}, "id\n"}, 1, this);
    QTRY_COMPARE(outcome(), QString("4 found"));
}

void FindingTest::boxesStandAroundWhatIsOnTheScreen()
{
    constexpr unsigned long MatchIndicator = 29;
    show("id: 1\n" + std::string(3000, '\n') + "id\n");
    look("id");
    QTRY_COMPARE(outcome(), QString("2 found"));
    m_view->grab();
    const auto isBoxed = [this](long offset) {
        return editor().SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, MatchIndicator, offset) != 0;
    };
    QTRY_VERIFY(isBoxed(0));
    QVERIFY(!isBoxed(2));
    const auto last = static_cast<long>(m_text->bytes().size()) - 3;
    QVERIFY(!isBoxed(last));
    m_view->setCaret({3001, 0});
    m_view->grab();
    QTRY_VERIFY(isBoxed(last));
    look("");
    QTRY_VERIFY(!isBoxed(last));
}

void FindingTest::everythingHasAName()
{
    for (const QWidget* widget : m_view->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(button ? !button->text().isEmpty() : !widget->accessibleName().isEmpty(),
            widget->metaObject()->className());
    }
}

COUNTERSIGN_TEST(FindingTest)
#include "finding_test.moc"
