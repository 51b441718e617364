// SPDX-License-Identifier: Apache-2.0
// The way to the caret, what stands beside each of its steps, and the contracts a file is part of.
#include "core/document/document.h"
#include "tests/support/test_program.h"
#include "ui/editor/breadcrumb.h"
#include "ui/editor/place_bar.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace {

constexpr const char* Crumbs = "paths:\n"
                               "  /orders:\n"
                               "    get: {tags: [a, b]}\n"
                               "    post: {tags: [c]}\n"
                               "  /carts: {}\n";

} // namespace

class PlaceBarTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void showsTheWayFromTheOutsideIn();
    void aStepOffersWhatStandsBesideIt();
    void whatThereIsNoRoomForIsBehindOneButton();
    void nothingIsShownWhereNothingWasRead();
    void severalContractsAreAMenu();
    void theNameOfTheFileStaysInANarrowWindow();
    void theWayComesBeforeWhatIsSaidOfTheFile();

private:
    core::Node at(const char* words) const;
    QList<QToolButton*> steps() const;
    QStringList texts() const;

    core::Document m_document = core::readDocument(core::SourceText::make(Crumbs, "shop.yaml"));
    std::unique_ptr<ui::PlaceBar> m_bar;
};

void PlaceBarTest::init()
{
    m_bar = std::make_unique<ui::PlaceBar>();
    m_bar->resize(800, 30);
    m_bar->show();
}

core::Node PlaceBarTest::at(const char* words) const
{
    return m_document.tree.nodeAt(static_cast<std::uint32_t>(std::string_view(Crumbs).find(words)));
}

QList<QToolButton*> PlaceBarTest::steps() const
{
    QList<QToolButton*> shown;
    for (auto* each : m_bar->findChild<ui::Breadcrumb*>()->findChildren<QToolButton*>())
        if (each->isVisible())
            shown << each;
    return shown;
}

QStringList PlaceBarTest::texts() const
{
    QStringList texts;
    for (const QToolButton* each : steps())
        texts << each->text();
    return texts;
}

void PlaceBarTest::showsTheWayFromTheOutsideIn()
{
    m_bar->showPlace(nullptr, at("b]"));
    QCOMPARE(texts(), QStringList({"› paths", "› /orders", "› get", "› tags", "› 2"}));
    m_bar->showPlace(nullptr, at("/carts"));
    QCOMPARE(texts(), QStringList({"› paths", "› /carts"}));
}

void PlaceBarTest::aStepOffersWhatStandsBesideIt()
{
    m_bar->showPlace(nullptr, at("get"));
    QMenu* menu = steps()[1]->findChild<QMenu*>();
    emit menu->aboutToShow();
    QStringList offered;
    for (const QAction* action : menu->actions())
        offered << (action->isChecked() ? "*" : "") + action->text();
    QCOMPARE(offered, QStringList({"*/orders", "/carts"}));
    QSignalSpy chosen(m_bar.get(), &ui::PlaceBar::nodeChosen);
    menu->actions().back()->trigger();
    QCOMPARE(chosen.front().front().value<core::Node>(), at("/carts"));
}

void PlaceBarTest::whatThereIsNoRoomForIsBehindOneButton()
{
    m_bar->showPlace(nullptr, at("b]"));
    m_bar->resize(160, 30);
    QVERIFY(steps().size() < 5);
    QCOMPARE(texts().front(), QStringLiteral("…"));
    QCOMPARE(texts().back(), QStringLiteral("› 2"));
    QMenu* menu = steps().front()->findChild<QMenu*>();
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().front()->text(), "paths");
    m_bar->resize(800, 30);
    QCOMPARE(texts().front(), QStringLiteral("› paths"));
}

void PlaceBarTest::nothingIsShownWhereNothingWasRead()
{
    m_bar->showPlace(nullptr, at("get"));
    m_bar->showPlace(nullptr, {});
    QVERIFY(steps().isEmpty());
}

void PlaceBarTest::severalContractsAreAMenu()
{
    const auto one = std::make_shared<ui::ContractSymbols>();
    one->contract = "shop";
    const auto other = std::make_shared<ui::ContractSymbols>();
    other->contract = "till";
    auto* chip = m_bar->findChild<QToolButton*>({}, Qt::FindDirectChildrenOnly);
    m_bar->showRoots({one}, one);
    QVERIFY(chip->isVisible() && !chip->isEnabled());
    QCOMPARE(chip->text(), "root: shop");
    m_bar->showRoots({one, other}, one);
    QVERIFY(chip->isEnabled());
    QCOMPARE(chip->text(), QStringLiteral("root: shop ▾"));
    QSignalSpy chosen(m_bar.get(), &ui::PlaceBar::rootChosen);
    chip->findChild<QMenu*>()->actions().back()->trigger();
    QCOMPARE(chosen.front().front().value<std::string>(), std::string("till"));
    m_bar->showRoots({}, nullptr);
    QVERIFY(!chip->isVisible());
}

void PlaceBarTest::theNameOfTheFileStaysInANarrowWindow()
{
    const auto label = [this](const char* name) {
        const auto labels = m_bar->findChildren<QLabel*>();
        return *std::ranges::find(labels, name, &QWidget::accessibleName);
    };
    m_bar->showFile(
        "shop.yaml", "OpenAPI 3.1.0, Shop 1.0.0, and more than there is room for in a narrow window");
    m_bar->showPlace(nullptr, at("post"));
    QCOMPARE(label("About the file")->text().left(7), "OpenAPI");
    m_bar->resize(300, 30);
    QApplication::processEvents(); // the room is shared out behind it
    QCOMPARE(texts().back(), QStringLiteral("› post"));
    const auto* path = label("Path of the file");
    QVERIFY(path->width() >= path->fontMetrics().horizontalAdvance("shop.yaml"));
    QVERIFY(path->toolTip().contains("Shop 1.0.0"));
}

void PlaceBarTest::theWayComesBeforeWhatIsSaidOfTheFile()
{
    m_bar->showFile("shop.yaml", QString(200, 'x'));
    m_bar->showPlace(nullptr, at("b]"));
    m_bar->resize(420, 30);
    QApplication::processEvents(); // the room is shared out behind it
    QCOMPARE(texts(), QStringList({"› paths", "› /orders", "› get", "› tags", "› 2"}));
}

COUNTERSIGN_TEST(PlaceBarTest)
#include "place_bar_test.moc"
