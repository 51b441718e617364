// SPDX-License-Identifier: Apache-2.0
// The pane beside a text: fresh when it is looked at, honest about a text that is broken, plain about what a
// contract says.
#include "tests/support/test_program.h"
#include "tests/ui/preview/previewed_shop.h"
#include "ui/card/change_card.h"
#include "ui/preview/fitted_text.h"
#include "ui/preview/object_pane.h"
#include "ui/text_view/edited_texts.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using ui::PreviewTab;

class ObjectPaneTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsWhatStandsAtTheCaret();
    void isOnlyMadeForWhoLooks();
    void aBrokenTextSaysThatThisIsFromBefore();
    void nothingOfTheContractIsLive();
    void criteriaLeadToTheirText();
    void whereThereAreNoneOneCanBeWritten();
    void messagesAreChosenByTheirNames();
    void theCardSaysWhyItIsNotThere();
    void everyPartHasAName();

private:
    void follow(const char* words, bool isBroken = false);
    QString text() const;
    QPushButton* button(const QString& words) const;

    ui::SharedSymbols m_symbols = test::shopSymbols();
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::EditedTexts> m_texts;
    std::unique_ptr<ui::ObjectPane> m_pane;
};

void ObjectPaneTest::init()
{
    m_workspace = std::make_unique<ui::Workspace>();
    m_texts = std::make_unique<ui::EditedTexts>();
    m_pane = std::make_unique<ui::ObjectPane>(new ui::ChangeCard(*m_workspace, *m_texts));
    m_pane->resize(360, 700);
    m_pane->show();
}

void ObjectPaneTest::cleanup()
{
    m_pane.reset();
    m_texts.reset();
    m_workspace.reset();
}

void ObjectPaneTest::follow(const char* words, bool isBroken)
{
    QSignalSpy shown(m_pane.get(), &ui::ObjectPane::shown);
    m_pane->follow({m_symbols, test::nodeAt(*m_symbols, "shop.yaml", words), {}, true, isBroken});
    QVERIFY(!shown.isEmpty() || shown.wait());
}

QString ObjectPaneTest::text() const
{
    QString all;
    for (const auto* each : m_pane->findChildren<ui::FittedText*>())
        all += each->toPlainText() + '\n';
    return all;
}

QPushButton* ObjectPaneTest::button(const QString& words) const
{
    for (auto* each : m_pane->findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == words)
            return each;
    return nullptr;
}

void ObjectPaneTest::showsWhatStandsAtTheCaret()
{
    follow("post:");
    QVERIFY(text().contains("POST /orders"));
    QVERIFY(text().contains("Second line."));
    follow("'404'");
    QVERIFY(text().contains("404"));
    QVERIFY(!text().contains("Second line."));
}

void ObjectPaneTest::isOnlyMadeForWhoLooks()
{
    m_pane->hide();
    QSignalSpy shown(m_pane.get(), &ui::ObjectPane::shown);
    m_pane->follow({m_symbols, test::nodeAt(*m_symbols, "shop.yaml", "post:")});
    QVERIFY(m_pane->docs().kind.isEmpty());
    m_pane->show();
    QVERIFY(shown.wait());
    QCOMPARE(m_pane->docs().kind, "Operation");
}

void ObjectPaneTest::aBrokenTextSaysThatThisIsFromBefore()
{
    follow("post:");
    follow("post:", true);
    const auto labels = m_pane->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* each) {
        return each->isVisible() && each->text().contains("This is from before");
    }));
    QVERIFY(text().contains("POST /orders"));
}

void ObjectPaneTest::nothingOfTheContractIsLive()
{
    follow("post:");
    QVERIFY(text().contains("<img src=x>"));
    for (auto* each : m_pane->findChildren<ui::FittedText*>())
        QVERIFY(!each->loadResource(QTextDocument::ImageResource, QUrl("x")).isValid());
}

void ObjectPaneTest::criteriaLeadToTheirText()
{
    follow("'202'");
    QSignalSpy wanted(m_pane.get(), &ui::ObjectPane::editWanted);
    QTRY_VERIFY(button("Edit"));
    button("Edit")->click();
    QCOMPARE(wanted.front().front().value<std::string>(), std::string("shop.yaml"));
}

void ObjectPaneTest::whereThereAreNoneOneCanBeWritten()
{
    follow("get:");
    QSignalSpy wanted(m_pane.get(), &ui::ObjectPane::firstCriterionWanted);
    QTRY_VERIFY(button("Write one"));
    button("Write one")->click();
    QCOMPARE(wanted.front()[1].value<core::Node>().key(), std::string_view("get"));
    follow("post:");
    QVERIFY(!button("Write one"));
}

void ObjectPaneTest::messagesAreChosenByTheirNames()
{
    m_pane->showTab(PreviewTab::Wire);
    follow("post:");
    const auto boxes = m_pane->findChildren<QComboBox*>();
    auto* messages = *std::ranges::find(boxes, "Message", &QWidget::accessibleName);
    const auto texts = m_pane->findChildren<QPlainTextEdit*>();
    const auto sent = *std::ranges::find(texts, "As it is sent", &QWidget::accessibleName);
    QCOMPARE(messages->count(), 4);
    QVERIFY(sent->toPlainText().startsWith("POST /v1/orders HTTP/1.1"));
    messages->setCurrentIndex(2);
    emit messages->activated(2);
    QVERIFY2(sent->toPlainText().startsWith("HTTP/1.1 202 Accepted"), qPrintable(sent->toPlainText()));
}

void ObjectPaneTest::theCardSaysWhyItIsNotThere()
{
    m_pane->showTab(PreviewTab::Card);
    m_pane->showCard(false, "Nothing changed here.");
    const auto labels = m_pane->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels,
        [](const QLabel* each) { return each->isVisible() && each->text() == "Nothing changed here."; }));
}

void ObjectPaneTest::everyPartHasAName()
{
    follow("post:");
    QVERIFY(!m_pane->findChild<QTabBar*>()->accessibleName().isEmpty());
    QVERIFY(!m_pane->findChild<QComboBox*>()->accessibleName().isEmpty());
    QVERIFY(!m_pane->findChild<QPlainTextEdit*>()->accessibleName().isEmpty());
    for (auto* each : m_pane->findChildren<ui::FittedText*>())
        QVERIFY(!each->accessibleName().isEmpty());
}

COUNTERSIGN_TEST(ObjectPaneTest)
#include "object_pane_test.moc"
