// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/elided_label.h"
#include "ui/palette/search_pane.h"
#include "ui/text_view/edited_texts.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

namespace {

constexpr const char* Shop = "openapi: 3.1.0\n"
                             "info: {title: Shop, version: '1'}\n"
                             "paths:\n"
                             "  /orders: {$ref: orders.yaml}\n";
constexpr const char* Orders = "get:\n"
                               "  summary: All Orders\r\n"
                               "  description: Bestellungen über alles";

} // namespace

class SearchPaneTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findsLinesInAllContracts_data();
    void findsLinesInAllContracts();
    void saysWhatTheLinesBecome_data();
    void saysWhatTheLinesBecome();
    void longLinesAreShownWhereItStands();
    void countsWhatNobodyReads();
    void unsavedTextsAreSearchedAsTheyAre();
    void explainsAWrongExpression();
    void namesFilesInWhichItGaveUp();
    void tellsHowFarItIs();
    void showsWhatIsTypedAndGoesThere();
    void searchesAgainWhenTheTextsChange();
    void replacesWhatIsTickedAsOneStep();
    void leavesOutWhatIsNotTicked();
    void refusesWhatWasChangedMeanwhile();
    void nothingIsReplacedInAnOldRevision();
    void everythingHasAName();

private:
    ui::TextHits search(const ui::TextQuest& quest);
    void open();
    void look(const QString& words, const QString& replacement = {});
    void tick(const QString& name);
    QPushButton* replaceButton() const;
    QString outcome() const;
    QString textOf(const std::string& file) const;
    QAbstractItemModel* model() const { return m_pane->findChild<QTreeView*>()->model(); }
    QLineEdit* field(const QString& name) const;

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::EditedTexts> m_texts;
    std::unique_ptr<ui::SearchPane> m_pane;
};

namespace {

QStringList placesIn(const ui::TextHits& found)
{
    QStringList places;
    for (const ui::FileHits& file : found.files) {
        for (const ui::TextHit& hit : file.hits)
            places << QStringLiteral("%1:%2 %3").arg(file.file.c_str()).arg(hit.line).arg(hit.text);
    }
    return places;
}

} // namespace

void SearchPaneTest::init()
{
    m_pane.reset();
    m_texts.reset();
    m_workspace.reset();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("shop.yaml", Shop);
    m_repository->write("orders.yaml", Orders);
    m_repository->write("notes.md", "orders\n");
    m_repository->commit("Begin");
}

ui::TextHits SearchPaneTest::search(const ui::TextQuest& quest)
{
    const auto snapshot = ui::openAndLook(m_repository->path());
    return snapshot ? ui::searchContracts(**snapshot, quest) : ui::TextHits();
}

void SearchPaneTest::open()
{
    m_workspace = std::make_unique<ui::Workspace>();
    QSignalSpy looked(m_workspace.get(), &ui::Workspace::snapshotChanged);
    m_workspace->open(m_repository->path());
    QVERIFY(looked.wait());
    m_texts = std::make_unique<ui::EditedTexts>();
    m_texts->setRoot(m_repository->path());
    m_pane = std::make_unique<ui::SearchPane>(*m_workspace, *m_texts);
    m_pane->show();
    new QAbstractItemModelTester(
        model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_pane.get());
}

void SearchPaneTest::look(const QString& words, const QString& replacement)
{
    field("Words to search for in all contracts")->setText(words);
    if (replacement.isEmpty())
        return;
    tick("Replace");
    field("Replace with")->setText(replacement);
}

void SearchPaneTest::tick(const QString& name)
{
    for (auto* box : m_pane->findChildren<QCheckBox*>()) {
        if (box->text().remove('&') == name)
            return box->setChecked(true);
    }
    QFAIL(qPrintable("no box " + name));
}

QPushButton* SearchPaneTest::replaceButton() const
{
    for (auto* button : m_pane->findChildren<QPushButton*>()) {
        if (button->text().startsWith("&Replace"))
            return button;
    }
    return nullptr;
}

QString SearchPaneTest::outcome() const
{
    return m_pane->findChild<ui::ElidedLabel*>()->text();
}

QString SearchPaneTest::textOf(const std::string& file) const
{
    const ui::EditedText* text = m_texts->find(file);
    return text ? QString::fromStdString(std::string(text->bytes())) : QString();
}

QLineEdit* SearchPaneTest::field(const QString& name) const
{
    for (auto* field : m_pane->findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

void SearchPaneTest::findsLinesInAllContracts_data()
{
    QTest::addColumn<ui::SoughtText>("sought");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char* name, const ui::SoughtText& sought, const QStringList& places) {
        QTest::newRow(name) << sought << places;
    };
    const QString summary = "orders.yaml:1 summary: All Orders";
    const QString path = "shop.yaml:3 /orders: {$ref: orders.yaml}";
    row("capitals count for nothing", {"oRDERS"}, {summary, path});
    row("capitals count", {"Orders", true}, {summary});
    row("whole words", {"order", false, true}, {});
    row("an expression", {"^\\s+(/|s)\\w+:", false, false, true}, {summary, path});
    row("the first line", {"GET"}, {"orders.yaml:0 get:"});
    row("the last line, without its end", {"ÜBER"}, {"orders.yaml:2 description: Bestellungen über alles"});
    row("nothing", {"payments"}, {});
    row("no words", {""}, {});
}

void SearchPaneTest::findsLinesInAllContracts()
{
    QFETCH(ui::SoughtText, sought);
    QTEST(placesIn(search({.sought = sought})), "places");
}

void SearchPaneTest::saysWhatTheLinesBecome_data()
{
    QTest::addColumn<ui::SoughtText>("sought");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("twice in a line") << ui::SoughtText {"orders"} << "bills"
                                     << QStringList {"summary: All bills", "/bills: {$ref: bills.yaml}"};
    QTest::newRow("by nothing") << ui::SoughtText {"All "} << "" << QStringList {"summary: Orders"};
    QTest::newRow("by groups") << ui::SoughtText {"(\\w+): All (\\w+)", false, false, true} << "$2: $1"
                               << QStringList {"Orders: summary"};
}

void SearchPaneTest::saysWhatTheLinesBecome()
{
    QFETCH(ui::SoughtText, sought);
    QFETCH(QString, replacement);
    QStringList lines;
    for (const ui::FileHits& file : search({sought, replacement}).files) {
        for (const ui::TextHit& hit : file.hits)
            lines << hit.after;
    }
    QTEST(lines, "lines");
}

void SearchPaneTest::longLinesAreShownWhereItStands()
{
    const std::string before = QByteArray("\xC3\xA4").repeated(3000).toStdString();
    m_repository->write("orders.yaml", "get: " + before + " needle " + before + "\n");
    const ui::TextHits found = search({{"needle"}, "pin"});
    QCOMPARE(found.lines, 1U);
    const ui::TextHit& hit = found.files.front().hits.front();
    QVERIFY2(hit.text.contains("needle") && hit.text.size() < 500, qPrintable(hit.text));
    QVERIFY(hit.text.startsWith("…ä"));
    QVERIFY2(hit.after.contains("pin ä"), qPrintable(hit.after));
}

void SearchPaneTest::countsWhatNobodyReads()
{
    std::string text = Shop;
    for (int line = 0; line < 5100; ++line)
        text += "# again\n";
    m_repository->write("shop.yaml", text);
    const ui::TextHits found = search({.sought = {"again"}});
    QCOMPARE(found.lines, 5000U);
    QCOMPARE(found.linesBeyond, 100U);
}

void SearchPaneTest::unsavedTextsAreSearchedAsTheyAre()
{
    const auto unsaved = core::SourceText::make("get: yesterday\n", "orders.yaml");
    const ui::TextHits found = search({.sought = {"yesterday"}, .unsaved = {{"orders.yaml", unsaved}}});
    QCOMPARE(placesIn(found), QStringList {"orders.yaml:0 get: yesterday"});
    QVERIFY(found.files.front().isUnsaved);
    open();
    m_texts->edit("orders.yaml", core::SourceText::make(Orders, "orders.yaml"))
        .type({{0, 0}, "# today\n"}, 1, this);
    look("today");
    QTRY_COMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->index(0, 0).data().toString(), QString("orders.yaml (unsaved)"));
}

void SearchPaneTest::explainsAWrongExpression()
{
    QVERIFY(search({.sought = {"(a", false, false, true}}).complaint.contains("No regular expression"));
    QVERIFY(search({{"(a)", false, false, true}, "$2"}).complaint.contains("no group"));
    open();
    tick("Regular expression");
    look("(ord", "$1");
    QTRY_VERIFY(outcome().contains("No regular expression"));
    QVERIFY(!replaceButton()->isEnabled());
    look("(ord)");
    QTRY_VERIFY(replaceButton()->isEnabled());
}

void SearchPaneTest::namesFilesInWhichItGaveUp()
{
    m_repository->write("orders.yaml", "get: " + std::string(300, 'a') + "b\n");
    const ui::TextHits found = search({.sought = {"(a+)+$", false, false, true}});
    QCOMPARE(found.givenUp, std::vector<std::string> {"orders.yaml"});
}

void SearchPaneTest::tellsHowFarItIs()
{
    const auto snapshot = ui::openAndLook(m_repository->path());
    std::vector<int> told;
    ui::searchContracts(
        **snapshot, {.sought = {"a"}}, [&told](int done, int total) { told.push_back(done * 10 + total); });
    QCOMPARE(told, (std::vector<int> {12, 22}));
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(ui::searchContracts(**snapshot, {.sought = {"a"}}, {}, stop.get_token()).filesSearched, 0U);
}

void SearchPaneTest::showsWhatIsTypedAndGoesThere()
{
    open();
    QSignalSpy chosen(m_pane.get(), &ui::SearchPane::hitChosen);
    QLineEdit* words = field("Words to search for in all contracts");
    QTest::keyClicks(words, "orders");
    QTRY_COMPARE(model()->rowCount(), 2);
    QVERIFY2(outcome().contains("2 line(s), 2 file(s) searched"), qPrintable(outcome()));
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Down);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().at(0).value<std::string>(), std::string("shop.yaml"));
    QCOMPARE(chosen.front().at(1).toInt(), 3);
}

void SearchPaneTest::searchesAgainWhenTheTextsChange()
{
    open();
    look("yesterday");
    m_repository->write("orders.yaml", std::string(Orders) + " yesterday\n");
    m_workspace->reload();
    QTRY_COMPARE(model()->rowCount(), 1);
}

void SearchPaneTest::replacesWhatIsTickedAsOneStep()
{
    open();
    look("orders", "bills");
    QTRY_VERIFY(replaceButton()->isEnabled());
    QCOMPARE(replaceButton()->text(), QString("&Replace 3 in 2 file(s)"));
    const QModelIndex line = model()->index(0, ui::HitModel::AfterColumn, model()->index(1, 0));
    QCOMPARE(line.data().toString(), QString("→ /bills: {$ref: bills.yaml}"));
    QSignalSpy replaced(m_pane.get(), &ui::SearchPane::replaced);
    replaceButton()->click();
    QCOMPARE(replaced.count(), 1);
    QVERIFY(textOf("orders.yaml").contains("summary: All bills\r\n"));
    QVERIFY(textOf("shop.yaml").contains("/bills: {$ref: bills.yaml}"));
    QCOMPARE(m_texts->find("shop.yaml")->steps().undoText(), QString("Replace orders by bills"));
    QTRY_COMPARE(model()->rowCount(), 0);
    // In whichever of them it is taken back.
    m_texts->find("orders.yaml")->steps().undo();
    QCOMPARE(textOf("orders.yaml"), QString(Orders));
    QCOMPARE(textOf("shop.yaml"), QString(Shop));
    QVERIFY(!m_texts->isDirty());
    QTRY_COMPARE(model()->rowCount(), 2);
}

void SearchPaneTest::leavesOutWhatIsNotTicked()
{
    open();
    look("e", "E");
    QTRY_VERIFY(replaceButton()->isEnabled());
    const QModelIndex orders = model()->index(0, 0);
    QVERIFY(model()->setData(orders, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model()->index(0, 0, orders).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    const QModelIndex shop = model()->index(1, 0);
    QVERIFY(model()->setData(model()->index(0, 0, shop), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(shop.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    replaceButton()->click();
    QVERIFY(!m_texts->find("orders.yaml"));
    QVERIFY(textOf("shop.yaml").startsWith("openapi: 3.1.0\ninfo: {titlE:"));
    // What is left out stays so when it is searched again.
    QTRY_COMPARE(model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void SearchPaneTest::refusesWhatWasChangedMeanwhile()
{
    open();
    look("orders", "bills");
    QTRY_VERIFY(replaceButton()->isEnabled());
    m_texts->edit("shop.yaml", core::SourceText::make(Shop, "shop.yaml")).type({{0, 0}, "# x\n"}, 1, this);
    const QString before = textOf("shop.yaml");
    replaceButton()->click();
    QVERIFY2(outcome().contains("was changed"), qPrintable(outcome()));
    QCOMPARE(textOf("shop.yaml"), before);
    QVERIFY(!m_texts->find("orders.yaml") || !m_texts->find("orders.yaml")->isDirty());
    QTRY_COMPARE(model()->index(1, 0).data().toString(), QString("shop.yaml (unsaved)"));
    replaceButton()->click();
    QTRY_VERIFY(textOf("shop.yaml").contains("/bills"));
}

void SearchPaneTest::nothingIsReplacedInAnOldRevision()
{
    m_repository->tag("v1");
    open();
    QSignalSpy looked(m_workspace.get(), &ui::Workspace::snapshotChanged);
    m_workspace->lookAt(m_workspace->snapshot()->repository->revision("v1").value());
    QVERIFY(looked.wait());
    look("orders", "bills");
    QTRY_VERIFY2(outcome().contains("v1 cannot be changed"), qPrintable(outcome()));
    QVERIFY(!replaceButton()->isEnabled());
    QVERIFY(!field("Replace with")->isEnabled());
}

void SearchPaneTest::everythingHasAName()
{
    open();
    tick("Replace");
    for (const QWidget* widget : m_pane->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || widget->parentWidget() != m_pane.get())
            continue;
        QVERIFY2(button ? !button->text().isEmpty() : !widget->accessibleName().isEmpty(),
            widget->metaObject()->className());
    }
}

COUNTERSIGN_TEST(SearchPaneTest)
#include "search_pane_test.moc"
