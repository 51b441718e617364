// SPDX-License-Identifier: Apache-2.0
// Through a GraphQL schema and a module of Protocol Buffers, each of two files, in a real window.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/commands.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/outline_pane.h"
#include "ui/editor/rename_sheet.h"
#include "ui/editor/usage_list.h"
#include "ui/main_window.h"
#include "ui/palette/command_palette.h"
#include "ui/text_view/text_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using ui::CommandId;

namespace {

constexpr const char* ShopSchema = "type Query {\n"
                                   "  order(id: ID!): Order\n"
                                   "}\n"
                                   "enum State { OPEN PAID }\n";
constexpr const char* OrdersSchema = "type Order {\n"
                                     "  id: ID!\n"
                                     "  state: State\n"
                                     "}\n";
constexpr const char* ServiceModule = "syntax = \"proto3\";\n"
                                      "package shop.v1;\n"
                                      "import \"shop/v1/order.proto\";\n"
                                      "service Orders {\n"
                                      "  rpc Get(Key) returns (Order);\n"
                                      "}\n"
                                      "message Key { string id = 1; }\n";
constexpr const char* MessageModule = "syntax = \"proto3\";\n"
                                      "package shop.v1;\n"
                                      "message Order {\n"
                                      "  Order parent = 1;\n"
                                      "}\n";

} // namespace

class DeclaredCourseTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void leadsToDefinitionsAndBack_data();
    void leadsToDefinitionsAndBack();
    void listsUsages_data();
    void listsUsages();
    void renamesInAllFilesAndTakesItBackInOneStep_data();
    void renamesInAllFilesAndTakesItBackInOneStep();
    void refusesANameThatIsTaken();
    void findsFieldsByTheirNames();

private:
    QAction* action(CommandId id) const { return m_window->commands().action(id); }
    ui::EditorView& editor() const { return *m_window->findChild<ui::EditorView*>(); }
    bool stands(const std::string& file, int line) const;
    void open(const std::string& file, const std::string& words);

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::MainWindow> m_window;
};

void DeclaredCourseTest::init()
{
    QSettings().clear();
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("graphql/shop.graphql", ShopSchema);
    m_repository->write("graphql/orders.graphql", OrdersSchema);
    m_repository->write("proto/shop/v1/service.proto", ServiceModule);
    m_repository->write("proto/shop/v1/order.proto", MessageModule);
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_window = std::make_unique<ui::MainWindow>(std::nullopt);
    m_window->resize(1280, 720);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->open(m_repository->path());
    QTRY_VERIFY(m_window->workspace().standing() && !m_window->workspace().isBusy());
    m_window->showPage(ui::PageId::Edit);
}

void DeclaredCourseTest::cleanup()
{
    m_window.reset();
}

bool DeclaredCourseTest::stands(const std::string& file, int line) const
{
    return editor().file() && editor().file()->path == file
        && static_cast<int>(editor().view()->caret().line) == line;
}

/// The caret where these words begin.
void DeclaredCourseTest::open(const std::string& file, const std::string& words)
{
    m_window->workspace().readFile(file);
    QTRY_VERIFY(editor().file() && editor().file()->path == file);
    const std::size_t place = editor().view()->shownBytes().find(words);
    QVERIFY(place != std::string::npos);
    editor().view()->setCaretAt(static_cast<std::uint32_t>(place));
    editor().view()->setFocus();
    const auto* outline = m_window->findChild<ui::OutlinePane*>()->findChild<QTreeView*>();
    QTRY_VERIFY(outline->model()->rowCount() > 0);
}

void DeclaredCourseTest::leadsToDefinitionsAndBack_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("words");
    QTest::addColumn<int>("from");
    QTest::addColumn<std::string>("to");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const char* file, const char* words, int from, const char* to,
                         int line) {
        QTest::newRow(name) << std::string(file) << std::string(words) << from << std::string(to) << line;
    };
    row("a type of another file", "graphql/shop.graphql", "Order\n", 1, "graphql/orders.graphql", 0);
    row("an enum", "graphql/orders.graphql", "State", 2, "graphql/shop.graphql", 3);
    row("a message that is imported", "proto/shop/v1/service.proto", "Order)", 4, "proto/shop/v1/order.proto",
        2);
    row("an import", "proto/shop/v1/service.proto", "shop/v1/order", 2, "proto/shop/v1/order.proto", 0);
}

void DeclaredCourseTest::leadsToDefinitionsAndBack()
{
    QFETCH(std::string, file);
    QFETCH(std::string, words);
    QFETCH(int, from);
    QFETCH(std::string, to);
    QFETCH(int, line);
    open(file, words);
    action(CommandId::GoToDefinition)->trigger();
    QTRY_VERIFY(stands(to, line));
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(stands(file, from));
}

void DeclaredCourseTest::listsUsages_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("words");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("GraphQL") << std::string("graphql/orders.graphql") << std::string("Order {")
                             << QStringList {"Query.order | graphql/shop.graphql, line 2"};
    QTest::newRow("Protocol Buffers")
        << std::string("proto/shop/v1/order.proto") << std::string("Order {")
        << QStringList {"Field Order.parent | proto/shop/v1/order.proto, line 4",
               "Orders/Get | proto/shop/v1/service.proto, line 5"};
}

void DeclaredCourseTest::listsUsages()
{
    QFETCH(std::string, file);
    QFETCH(std::string, words);
    QFETCH(QStringList, rows);
    open(file, words);
    action(CommandId::FindUsages)->trigger();
    const auto* list = m_window->findChild<ui::UsageList*>();
    QTRY_COMPARE(list->count(), static_cast<int>(rows.size()));
    const QAbstractItemModel* model = list->findChild<QTreeView*>()->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row)
        lines << model->index(row, 0).data().toString() + " | " + model->index(row, 2).data().toString();
    lines.sort();
    QCOMPARE(lines, rows);
}

void DeclaredCourseTest::renamesInAllFilesAndTakesItBackInOneStep_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("words");
    QTest::addColumn<std::string>("other");
    QTest::addColumn<std::string>("after");
    QTest::addColumn<QString>("limits");
    QTest::newRow("GraphQL") << std::string("graphql/shop.graphql") << std::string("Order\n")
                             << std::string("graphql/orders.graphql") << std::string("type Basket {")
                             << "Only the schema is changed.";
    QTest::newRow("Protocol Buffers")
        << std::string("proto/shop/v1/service.proto") << std::string("Order)")
        << std::string("proto/shop/v1/order.proto") << std::string("message Basket {\n  Basket parent")
        << "Only .proto files are changed.";
}

void DeclaredCourseTest::renamesInAllFilesAndTakesItBackInOneStep()
{
    QFETCH(std::string, file);
    QFETCH(std::string, words);
    QFETCH(std::string, other);
    QFETCH(std::string, after);
    QFETCH(QString, limits);
    open(other, "{");
    const std::string before = editor().view()->shownBytes();
    open(file, words);
    action(CommandId::RenameSymbol)->trigger();
    auto* sheet = m_window->findChild<ui::RenameSheet*>();
    QVERIFY(sheet->isVisible());
    QVERIFY(std::ranges::any_of(sheet->findChildren<QLabel*>(),
        [&](const QLabel* each) { return each->isVisible() && each->text().startsWith(limits); }));
    auto* field = sheet->findChild<QLineEdit*>();
    QCOMPARE(field->text(), "Order");
    QTest::keyClicks(field, "Basket");
    QTRY_VERIFY(sheet->findChildren<QPushButton*>().front()->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(editor().view()->shownBytes().find("Basket") != std::string::npos);
    open(other, "Basket");
    QVERIFY(editor().view()->shownBytes().find(after) != std::string::npos);
    action(CommandId::Undo)->trigger();
    QCOMPARE(editor().view()->shownBytes(), before);
}

void DeclaredCourseTest::refusesANameThatIsTaken()
{
    open("graphql/orders.graphql", "Order");
    action(CommandId::RenameSymbol)->trigger();
    auto* sheet = m_window->findChild<ui::RenameSheet*>();
    QTest::keyClicks(sheet->findChild<QLineEdit*>(), "State");
    QTRY_VERIFY(std::ranges::any_of(sheet->findChildren<QLabel*>(), [](const QLabel* each) {
        return each->isVisible() && each->text() == "✗ there is a 'State' beside 'Order' already";
    }));
    QVERIFY(!sheet->findChildren<QPushButton*>().front()->isEnabled());
}

void DeclaredCourseTest::findsFieldsByTheirNames()
{
    open("graphql/shop.graphql", "type");
    action(CommandId::QuickOutline)->trigger();
    action(CommandId::QuickOutline)->trigger();
    const auto palettes = m_window->findChildren<ui::CommandPalette*>();
    const auto shown = std::ranges::find_if(palettes, [](const auto* each) { return each->isVisible(); });
    QVERIFY(shown != palettes.end());
    QTest::keyClicks((*shown)->findChild<QLineEdit*>(), "Order.state");
    QTest::keyClick((*shown)->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(stands("graphql/orders.graphql", 2));
}

COUNTERSIGN_TEST(DeclaredCourseTest)
#include "declared_course_test.moc"
