// SPDX-License-Identifier: Apache-2.0
// The outline beside a file that is edited: found by typing, followed, fresh after an edit.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/editor/editing.h"
#include "ui/editor/navigation.h"
#include "ui/editor/outline_pane.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

namespace {

constexpr const char* Shop = "openapi: 3.1.0\n"
                             "info: {title: Shop, version: 1.0.0}\n"
                             "paths:\n"
                             "  /orders:\n"
                             "    get:\n"
                             "      summary: All orders\n"
                             "      responses:\n"
                             "        '200':\n"
                             "          description: ok\n"
                             "          content: {application/json: {schema: {$ref: 'parts.yaml#/Order'}}}\n"
                             "components:\n"
                             "  schemas:\n"
                             "    Order: {$ref: 'parts.yaml#/Order'}\n"
                             "    Line: {type: string}\n";
constexpr const char* Parts = "Order:\n  type: object\n  properties: {id: {type: string}}\n";

} // namespace

class OutlinePaneTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typingFindsARowAndEnterLeadsToIt();
    void wordsThatNothingHasAreSaidToMatchNothing();
    void whatIsFoldedStaysFolded();
    void isFreshAfterAnEdit();
    void aTextThatCannotBeReadKeepsTheOutlineFromBefore();
    void aPartIsSeenFromItsContract();
    void placesMoveWithWhatIsTyped();

private:
    QTreeView* tree() const { return m_pane->findChild<QTreeView*>(); }
    QStringList names() const;
    void waitForSymbols();

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::Editing> m_editing;
    std::unique_ptr<ui::Navigation> m_navigation;
    std::unique_ptr<ui::OutlinePane> m_pane;
};

void OutlinePaneTest::init()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("shop.yaml", Shop);
    m_repository->write("parts.yaml", Parts);
    m_repository->commit("one");
    m_repository->tag("v1.0.0");
    ui::Surroundings around;
    around.stateFolder = m_repository->folder() / "state";
    around.chance = [] { return std::uint64_t {7}; };
    m_workspace = std::make_unique<ui::Workspace>(around);
    m_editing = std::make_unique<ui::Editing>(*m_workspace);
    m_navigation = std::make_unique<ui::Navigation>(*m_workspace, m_editing->texts());
    m_pane = std::make_unique<ui::OutlinePane>();
    connect(m_navigation.get(), &ui::Navigation::changed, m_pane.get(),
        [this] { m_pane->setSymbols(m_navigation->rootOf("shop.yaml"), "shop.yaml", "Nothing yet"); });
    m_navigation->look("shop.yaml");
    m_workspace->open(m_repository->path());
    m_pane->resize(300, 500);
    m_pane->show();
    waitForSymbols();
}

void OutlinePaneTest::cleanup()
{
    m_pane.reset();
    m_navigation.reset();
    m_editing.reset();
    m_workspace.reset();
}

void OutlinePaneTest::waitForSymbols()
{
    QTRY_VERIFY(!m_navigation->symbols().empty());
}

/// As they stand there, open rows only.
QStringList OutlinePaneTest::names() const
{
    QStringList names;
    for (QModelIndex at = tree()->model()->index(0, 0); at.isValid(); at = tree()->indexBelow(at))
        names << at.data().toString();
    return names;
}

void OutlinePaneTest::typingFindsARowAndEnterLeadsToIt()
{
    QCOMPARE(names(), QStringList({"Operations", "/orders", "GET", "Schemas", "Order", "Line"}));
    auto* field = m_pane->findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, "all get");
    QCOMPARE(names(), QStringList({"Operations", "/orders", "GET"}));
    field->clear();
    QTest::keyClicks(field, "line");
    QCOMPARE(names(), QStringList({"Schemas", "Line"}));
    QSignalSpy chosen(m_pane.get(), &ui::OutlinePane::symbolChosen);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<core::Node>().key(), "Line");
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(names().size(), 6);
}

void OutlinePaneTest::wordsThatNothingHasAreSaidToMatchNothing()
{
    QTest::keyClicks(m_pane->findChild<QLineEdit*>(), "bananas");
    QVERIFY(!tree()->isVisible());
    QCOMPARE(m_pane->findChild<QLabel*>()->text(), "Nothing in the outline matches “bananas”.");
}

void OutlinePaneTest::whatIsFoldedStaysFolded()
{
    tree()->setExpanded(tree()->model()->index(0, 0), false);
    QCOMPARE(names(), QStringList({"Operations", "Schemas", "Order", "Line"}));
    m_editing->texts()
        .edit("shop.yaml", m_navigation->rootOf("shop.yaml")->file("shop.yaml")->document.tree.sharedSource())
        .become(std::string(Shop) + "    Extra: {type: string}\n", "change");
    QTRY_COMPARE(names(), QStringList({"Operations", "Schemas", "Order", "Line", "Extra"}));
}

void OutlinePaneTest::isFreshAfterAnEdit()
{
    const auto source = m_navigation->rootOf("shop.yaml")->file("shop.yaml")->document.tree.sharedSource();
    ui::EditedText& text = m_editing->texts().edit("shop.yaml", source);
    text.become(QString(Shop).replace("Line:", "Row:").toStdString(), "change");
    QTRY_VERIFY(names().contains("Row"));
    QVERIFY(!names().contains("Line"));
    text.steps().undo();
    QTRY_VERIFY(names().contains("Line"));
}

void OutlinePaneTest::aTextThatCannotBeReadKeepsTheOutlineFromBefore()
{
    const auto source = m_navigation->rootOf("shop.yaml")->file("shop.yaml")->document.tree.sharedSource();
    ui::EditedText& text = m_editing->texts().edit("shop.yaml", source);
    const QStringList before = names();
    QSignalSpy failed(m_workspace.get(), &ui::Workspace::studyFailed);
    text.become("}{" + std::string(Shop), "change");
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(names(), before);
}

void OutlinePaneTest::aPartIsSeenFromItsContract()
{
    const ui::SharedSymbols root = m_navigation->rootOf("parts.yaml");
    QVERIFY(root);
    QCOMPARE(root->contract, std::string("shop"));
    const core::Node id = m_navigation->nodeAt(
        *root, {"parts.yaml", static_cast<std::uint32_t>(std::string_view(Parts).find("id:"))});
    QCOMPARE(id.key(), "id");
    QCOMPARE(std::string(root->symbolAt(id)->name), std::string("Order"));
    QVERIFY(!m_navigation->rootOf("nowhere.yaml"));
}

void OutlinePaneTest::placesMoveWithWhatIsTyped()
{
    const ui::SharedSymbols root = m_navigation->rootOf("shop.yaml");
    const core::Node line = root->outline.back().body;
    QCOMPARE(line.key(), "Line");
    const ui::SymbolPlace before = m_navigation->placeNow(*root, line);
    ui::EditedText& text =
        m_editing->texts().edit("shop.yaml", root->file("shop.yaml")->document.tree.sharedSource());
    text.become("# a line more\n" + std::string(Shop), "change");
    const ui::SymbolPlace after = m_navigation->placeNow(*root, line);
    QCOMPARE(after.offset, before.offset + 14);
    QCOMPARE(m_navigation->nodeAt(*root, after), line);
}

COUNTERSIGN_TEST(OutlinePaneTest)
#include "outline_pane_test.moc"
