// SPDX-License-Identifier: Apache-2.0
// The editor in a real repository, with real keys.
#include "tests/support/fixture.h"
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/editor/editing.h"
#include "ui/editor/editor_page.h"
#include "ui/editor/editor_view.h"
#include "ui/editor/problem_list.h"
#include "ui/editor/question_strip.h"
#include "ui/editor/recovery_page.h"
#include "ui/notice_strip.h"
#include "ui/text_view/text_view.h"
#include "ui/text_view/unsaved_text.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <Qsci/qsciscintilla.h>

namespace {

constexpr const char* Orders = "openapi: 3.1.0\ninfo: {title: Orders, version: 1.0.0}\npaths: {}\n";
constexpr const char* Payments = "openapi: 3.1.0\ninfo: {title: Payments, version: 1.0.0}\npaths: {}\n";

} // namespace

class EditorViewTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void typesAndSaves();
    void aFileThatIsOnlyLookedAtGivesItsTabToTheNext();
    void aFileThatIsEditedKeepsItsTab();
    void marksWhatIsUnsaved();
    void anOlderRevisionIsThereToBeRead();
    void problemsFollowTheTyping();
    void aProblemLeadsToItsPlace();
    void theCandidateIsJudgedWithUnsavedText();
    void asksBeforeUnsavedTextIsClosed_data();
    void asksBeforeUnsavedTextIsClosed();
    void theWindowClosesOnceAllIsSaved();
    void aFileChangedOutsideIsAskedAbout_data();
    void aFileChangedOutsideIsAskedAbout();
    void saysWhyItWasNotSaved();
    void comparesWithWhatIsOnTheDisk();
    void bringsBackWhatWasRecovered();
    void whatWasRecoveredIsCheckedAsAnyText();
    void saysWhenWhatWasRecoveredIsOlder();
    void aQuestionHasRoomForItsWords();
    void discardsWhatWasRecoveredOnlyWhenAskedTwice();
    void linesTooLongToTypeInAreLaidOutToBeRead();
    void whatTakesKeysHasAName();

private:
    void open(const std::string& path);
    void type(const QString& keys);
    QPushButton* button(const QString& text) const;
    QPushButton* inBox(const QString& text) const;
    QTabBar* tabs() const { return m_view->findChild<QTabBar*>(); }
    std::string onDisk() const { return test::readFile(m_repository->path() / "orders.yaml"); }
    void start();

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::Editing> m_editing;
    std::unique_ptr<ui::EditorView> m_view;
};

void EditorViewTest::init()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_repository->write("orders.yaml", Orders);
    m_repository->write("payments.yaml", Payments);
    m_repository->commit("one");
    m_repository->tag("v1.0.0");
    start();
}

void EditorViewTest::start()
{
    ui::Surroundings around;
    around.stateFolder = m_repository->folder() / "state";
    around.chance = [] { return std::uint64_t {7}; };
    m_workspace = std::make_unique<ui::Workspace>(around);
    m_editing = std::make_unique<ui::Editing>(*m_workspace);
    m_view = std::make_unique<ui::EditorView>(*m_workspace, *m_editing);
    connect(m_workspace.get(), &ui::Workspace::fileChanged, m_view.get(),
        [this](const std::shared_ptr<const ui::OpenFile>& file) {
            if (file)
                m_view->showFile(file, {});
        });
    m_view->resize(900, 600);
    m_view->show();
    QSignalSpy opened(m_workspace.get(), &ui::Workspace::snapshotChanged);
    m_workspace->open(m_repository->path());
    QTRY_COMPARE(opened.count(), 1);
}

void EditorViewTest::cleanup()
{
    m_view.reset();
    m_editing.reset();
    m_workspace.reset();
}

void EditorViewTest::open(const std::string& path)
{
    m_workspace->readFile(path);
    QTRY_VERIFY(m_view->file() && m_view->file()->path == path);
}

void EditorViewTest::type(const QString& keys)
{
    QTest::keyClicks(m_view->view()->findChild<QsciScintilla*>(), keys);
}

QPushButton* EditorViewTest::button(const QString& text) const
{
    for (auto* each : m_view->findChildren<QPushButton*>()) {
        if (each->isVisible() && each->text().remove('&') == text)
            return each;
    }
    return nullptr;
}

QPushButton* EditorViewTest::inBox(const QString& text) const
{
    const auto* box = m_view->findChild<QMessageBox*>();
    if (!box)
        return nullptr;
    for (auto* each : box->findChildren<QPushButton*>()) {
        if (each->text().remove('&') == text)
            return each;
    }
    return nullptr;
}

void EditorViewTest::typesAndSaves()
{
    open("orders.yaml");
    type("# x");
    QCOMPARE(onDisk(), std::string(Orders));
    m_view->save();
    QTRY_COMPARE(onDisk(), "# x" + std::string(Orders));
}

void EditorViewTest::aFileThatIsOnlyLookedAtGivesItsTabToTheNext()
{
    open("orders.yaml");
    open("payments.yaml");
    QCOMPARE(tabs()->count(), 1);
    QCOMPARE(tabs()->tabText(0), QString("payments.yaml"));
    QCOMPARE(m_view->view()->shownBytes(), std::string(Payments));
}

void EditorViewTest::aFileThatIsEditedKeepsItsTab()
{
    open("orders.yaml");
    type("# x");
    open("payments.yaml");
    QCOMPARE(tabs()->count(), 2);
    open("orders.yaml");
    QCOMPARE(tabs()->count(), 2);
    QCOMPARE(m_view->view()->shownBytes(), "# x" + std::string(Orders));
}

void EditorViewTest::marksWhatIsUnsaved()
{
    open("orders.yaml");
    type("# x");
    QCOMPARE(tabs()->tabText(0), QStringLiteral("\u2022 orders.yaml"));
    QCOMPARE(tabs()->accessibleTabName(0), QString("orders.yaml, unsaved"));
    m_view->save();
    QTRY_COMPARE(tabs()->tabText(0), QString("orders.yaml"));
}

void EditorViewTest::anOlderRevisionIsThereToBeRead()
{
    open("orders.yaml");
    QSignalSpy looked(m_workspace.get(), &ui::Workspace::snapshotChanged);
    m_workspace->lookAt(m_workspace->snapshot()->repository->revision("v1.0.0").value());
    QTRY_COMPARE(looked.count(), 1);
    QCOMPARE(tabs()->count(), 0);
    open("orders.yaml");
    type("# x");
    QCOMPARE(m_view->view()->shownBytes(), std::string(Orders));
}

void EditorViewTest::problemsFollowTheTyping()
{
    open("orders.yaml");
    QTRY_COMPARE(m_view->problems().rowCount(), 0);
    type("a: [");
    QTRY_VERIFY(m_view->problems().rowCount() > 0);
    QVERIFY(core::hasError(*m_view->file()->diagnostics));
    m_editing->texts().find("orders.yaml")->discard();
    QTRY_COMPARE(m_view->problems().rowCount(), 0);
}

void EditorViewTest::aProblemLeadsToItsPlace()
{
    m_repository->write("orders.yaml", std::string(Orders) + "x: [\n");
    open("orders.yaml");
    QTRY_VERIFY(m_view->problems().rowCount() > 0);
    ui::ProblemList list(m_view->problems());
    connect(&list, &ui::ProblemList::problemChosen, m_view.get(), &ui::EditorView::goTo);
    list.show();
    auto* rows = list.findChild<QTreeView*>();
    rows->setCurrentIndex(m_view->problems().index(0, 0));
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(m_view->view()->caret(), m_view->problems().problem(0)->place);
}

void EditorViewTest::theCandidateIsJudgedWithUnsavedText()
{
    open("orders.yaml");
    std::string judged;
    connect(&m_editing->texts(), &ui::EditedTexts::edited, this,
        [&](const std::string& path, const std::shared_ptr<const core::SourceText>& text) {
            judged = path + ": " + std::string(text->bytes().substr(0, 3));
        });
    type("# x");
    QTRY_COMPARE(judged, std::string("orders.yaml: # x"));
}

void EditorViewTest::asksBeforeUnsavedTextIsClosed_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("tabsLeft");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("save") << "Save" << 0 << true;
    QTest::newRow("discard") << "Discard" << 0 << false;
    QTest::newRow("stay") << "Keep editing" << 1 << false;
}

void EditorViewTest::asksBeforeUnsavedTextIsClosed()
{
    QFETCH(QString, answer);
    QFETCH(int, tabsLeft);
    QFETCH(bool, isSaved);
    open("orders.yaml");
    type("# x");
    m_view->closeFile();
    QVERIFY(inBox(answer));
    inBox(answer)->click();
    QCOMPARE(tabs()->count(), tabsLeft);
    QTRY_COMPARE(onDisk(), (isSaved ? "# x" : "") + std::string(Orders));
    QTRY_COMPARE(m_editing->texts().isDirty(), tabsLeft == 1);
}

void EditorViewTest::theWindowClosesOnceAllIsSaved()
{
    open("orders.yaml");
    QVERIFY(m_view->mayClose([] {}));
    type("# x");
    bool isClosed = false;
    QVERIFY(!m_view->mayClose([&] { isClosed = true; }));
    inBox("Save")->click();
    QTRY_VERIFY(isClosed);
    QCOMPARE(onDisk(), "# x" + std::string(Orders));
}

void EditorViewTest::aFileChangedOutsideIsAskedAbout_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<std::string>("text");
    QTest::newRow("reload") << "Reload" << std::string(Payments);
    QTest::newRow("keep mine") << "Keep mine"
                               << "# x" + std::string(Orders);
}

void EditorViewTest::aFileChangedOutsideIsAskedAbout()
{
    QFETCH(QString, answer);
    QFETCH(std::string, text);
    open("orders.yaml");
    type("# x");
    m_repository->write("orders.yaml", Payments);
    QTRY_VERIFY(button(answer));
    button(answer)->click();
    QCOMPARE(m_view->view()->shownBytes(), text);
    QVERIFY(!button(answer));
    m_view->save();
    QTRY_COMPARE(onDisk(), text);
}

void EditorViewTest::saysWhyItWasNotSaved()
{
    open("orders.yaml");
    type("# x");
    m_repository->write("orders.yaml", Payments);
    QTRY_VERIFY(button("Keep mine"));
    QSignalSpy wanted(m_view.get(), &ui::EditorView::sightWanted);
    m_view->activateWindow();
    m_view->save();
    QCOMPARE(wanted.count(), 1);
    QTRY_VERIFY(button("Compare")->hasFocus());
    const auto* strip = qobject_cast<ui::QuestionStrip*>(button("Compare")->parentWidget());
    QVERIFY(strip && strip->sentence().contains("orders.yaml was not saved"));
    QCOMPARE(onDisk(), std::string(Payments));
}

void EditorViewTest::comparesWithWhatIsOnTheDisk()
{
    open("orders.yaml");
    type("# x");
    m_repository->write("orders.yaml", Payments);
    QTRY_VERIFY(button("Compare"));
    button("Compare")->click();
    QVERIFY(!m_view->view()->isVisible());
    button("Keep mine")->click();
    QVERIFY(m_view->view()->isVisible());
}

void EditorViewTest::bringsBackWhatWasRecovered()
{
    cleanup();
    const auto root = std::filesystem::canonical(m_repository->path());
    m_repository->folder().write("state/recovery/ended/" + ui::nameOfUnsaved(root, "orders.yaml"),
        ui::writeUnsaved({root, "orders.yaml", "# mine\n" + std::string(Orders)}));
    start();
    QTRY_VERIFY(button("Keep"));
    QVERIFY(m_view->findChild<ui::QuestionStrip*>()->sentence().contains("orders.yaml"));
    open("payments.yaml");
    button("Show differences")->click();
    QVERIFY(!tabs()->isVisible());
    const auto* recovered = m_view->findChild<ui::RecoveryPage*>();
    QCOMPARE(recovered->findChild<QTabBar*>()->tabText(0), QString("orders.yaml"));
    QVERIFY(recovered->findChild<QTabBar*>()->isVisible());
    button("Keep")->click();
    QVERIFY(tabs()->isVisible());
    QCOMPARE(m_view->view()->shownBytes(), "# mine\n" + std::string(Orders));
    QCOMPARE(tabs()->accessibleTabName(tabs()->currentIndex()), QString("orders.yaml, unsaved"));
    QCOMPARE(onDisk(), std::string(Orders));
    QVERIFY(!button("Keep"));
    QVERIFY(m_view->view()->isAncestorOf(m_view->window()->focusWidget()));
}

void EditorViewTest::whatWasRecoveredIsCheckedAsAnyText()
{
    cleanup();
    const auto root = std::filesystem::canonical(m_repository->path());
    m_repository->folder().write("state/recovery/ended/" + ui::nameOfUnsaved(root, "orders.yaml"),
        ui::writeUnsaved({root, "orders.yaml", "}{\n" + std::string(Orders)}));
    start();
    QTRY_VERIFY(button("Keep"));
    button("Keep")->click();
    QTRY_VERIFY(m_view->breakInFront());
    QVERIFY(m_view->problems().rowCount() > 0);
    auto* keys = m_view->view()->findChild<QsciScintilla*>();
    m_view->view()->setCaret({0, 0});
    QTest::keyClick(keys, Qt::Key_Delete);
    QTest::keyClick(keys, Qt::Key_Delete);
    QTRY_VERIFY(m_view->file()->diagnostics && !m_view->breakInFront());
}

void EditorViewTest::aQuestionHasRoomForItsWords()
{
    ui::QuestionStrip strip;
    const QPushButton* answer = strip.addAnswer("Show differences");
    strip.addAnswer("Keep");
    strip.ask("2 files with changes nobody had saved were recovered: orders.yaml and payments.yaml");
    const auto* words = strip.findChildren<QLabel*>().front();
    strip.resize(1200, 60);
    strip.layout()->activate();
    QVERIFY(answer->x() > words->geometry().right());
    strip.resize(400, 120);
    strip.layout()->activate();
    strip.layout()->activate();
    QVERIFY(answer->y() > words->geometry().bottom());
    QVERIFY2(words->width() > 250, qPrintable(QString::number(words->width())));
}

void EditorViewTest::saysWhenWhatWasRecoveredIsOlder()
{
    cleanup();
    const auto root = std::filesystem::canonical(m_repository->path());
    const auto kept =
        m_repository->folder().write("state/recovery/ended/" + ui::nameOfUnsaved(root, "orders.yaml"),
            ui::writeUnsaved({root, "orders.yaml", "# mine\n"}));
    std::filesystem::last_write_time(
        kept, std::filesystem::last_write_time(root / "orders.yaml") - std::chrono::minutes(1));
    start();
    QTRY_VERIFY(button("Keep"));
    QVERIFY(m_view->findChild<ui::QuestionStrip*>()->sentence().contains("something was saved later"));
}

void EditorViewTest::discardsWhatWasRecoveredOnlyWhenAskedTwice()
{
    cleanup();
    const auto root = std::filesystem::canonical(m_repository->path());
    const auto kept =
        m_repository->folder().write("state/recovery/ended/" + ui::nameOfUnsaved(root, "orders.yaml"),
            ui::writeUnsaved({root, "orders.yaml", "# mine\n"}));
    start();
    QTRY_VERIFY(button(QStringLiteral("Discard\u2026")));
    button(QStringLiteral("Discard\u2026"))->click();
    QVERIFY(std::filesystem::exists(kept));
    inBox("Discard")->click();
    QVERIFY(!std::filesystem::exists(kept));
    QVERIFY(!button("Keep"));
}

void EditorViewTest::linesTooLongToTypeInAreLaidOutToBeRead()
{
    std::string line = R"({"openapi":"3.1.0","paths":{)";
    for (int path = 0; line.size() < 200'000; ++path)
        line +=
            (path > 0 ? ",\"/a" : "\"/a") + std::to_string(path) + R"(":{"get":{"summary":"One of them"}})";
    line += "}}";
    m_repository->write("orders.json", line);
    open("orders.json");
    const auto* strip = m_view->findChild<ui::NoticeStrip*>();
    QVERIFY(strip->isVisible());
    QVERIFY(strip->message().contains("too long to type in"));
    QTRY_VERIFY(m_view->view()->shownBytes().size() > line.size());
    type("x");
    QVERIFY(!m_view->view()->edited());
    QCOMPARE(m_view->view()->text().line(1), std::string_view("  \"openapi\": \"3.1.0\","));
    const auto place = static_cast<std::uint32_t>(line.find("\"/a7\""));
    m_view->goTo("orders.json", place);
    QVERIFY(m_view->view()->text().line(m_view->view()->caret().line).find("/a7") != std::string::npos);
    open("orders.yaml");
    QVERIFY(!strip->isVisible());
    QVERIFY(m_view->view()->edited());
}

void EditorViewTest::whatTakesKeysHasAName()
{
    open("orders.yaml");
    m_view->view()->openReplaceBar();
    for (const auto* widget : m_view->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool hasName = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            QVERIFY2(hasName, widget->metaObject()->className());
    }
}

COUNTERSIGN_TEST(EditorViewTest)
#include "editor_view_test.moc"
