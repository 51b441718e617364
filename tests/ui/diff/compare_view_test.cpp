// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/blockade.h"
#include "tests/ui/diff/shop_study.h"
#include "tests/ui/longer_words.h"
#include "ui/card/change_card.h"
#include "ui/commands.h"
#include "ui/diff/change_list.h"
#include "ui/diff/compare_view.h"
#include "ui/diff/sides_bar.h"
#include "ui/diff/text_lens.h"
#include "ui/text_view/aligned_texts.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>

class CompareViewTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsTheChosenChange();
    void otherChangeOfTheFilesIsOnlyScrolledTo();
    void lensesAreWalkedInTurn();
    void candidateIsEditedInPlace();
    void typingKeepsTheCaret();
    void hiddenTextsAreAlignedOnceTheyAreShown();
    void textEditedElsewhereIsTakenOnOnceItIsSeen();
    void closedTextIsReadAgain();
    void committedCandidateIsNotEdited();
    void oldResultsStayDimmedUntilTheNewOnesCome();
    void namesWhatTakesKeys();
    void barGoesBelowTheTabsWhereThereIsNoRoom();

private:
    bool select(std::string_view path);
    ui::TextView& text(core::Side side) const { return m_view->textLens().texts().view(side); }
    ui::TextView& candidate() const { return text(core::Side::Candidate); }
    std::string lineOfCaret() const { return std::string(candidate().text().line(candidate().caret().line)); }
    void type(const char* words) { QTest::keyClicks(candidate().focusProxy(), words); }

    test::ShopStudy m_shop;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::EditedTexts> m_edited;
    std::unique_ptr<ui::CompareView> m_view;
};

void CompareViewTest::init()
{
    m_workspace = std::make_unique<ui::Workspace>();
    m_edited = std::make_unique<ui::EditedTexts>();
    m_edited->setRoot(m_shop.repository().path());
    connect(m_edited.get(), &ui::EditedTexts::edited, m_workspace.get(), &ui::Workspace::textEdited);
    m_view = std::make_unique<ui::CompareView>(*m_workspace, *m_edited);
    m_view->resize(1280, 720);
    m_view->show();
    QVERIFY(m_shop.open(*m_workspace));
    QTRY_VERIFY(m_view->textLens().texts().alignment());
}

void CompareViewTest::cleanup()
{
    m_view.reset();
    m_edited.reset();
    m_workspace.reset();
}

bool CompareViewTest::select(std::string_view path)
{
    const std::string place = test::ShopStudy::placeOf(*m_workspace->study(), path);
    if (place.empty())
        return false;
    m_workspace->select(place);
    const auto files = ui::filesOf(m_workspace->study()->change(place));
    return QTest::qWaitFor(
        [&] { return m_view->textLens().files() == files && m_view->textLens().isSettled(); });
}

void CompareViewTest::showsTheChosenChange()
{
    QVERIFY(select("status"));
    QCOMPARE(lineOfCaret(), std::string("      enum:"));
    const auto labels = m_view->findChildren<QLabel*>();
    for (const char* title : {"Baseline v1.0.0", "Candidate working tree", test::ShopStudy::Schemas}) {
        const auto says = [title](const QLabel* label) { return label->text() == QLatin1String(title); };
        QVERIFY2(std::ranges::any_of(labels, says), title);
    }
}

void CompareViewTest::otherChangeOfTheFilesIsOnlyScrolledTo()
{
    QVERIFY(select("status"));
    const auto alignment = m_view->textLens().texts().alignment();
    m_workspace->select(test::ShopStudy::placeOf(*m_workspace->study(), "redirect_url"));
    QVERIFY(m_view->textLens().isSettled());
    QCOMPARE(m_view->textLens().texts().alignment(), alignment);
    QCOMPARE(lineOfCaret(), std::string("    redirect_url:"));
}

void CompareViewTest::lensesAreWalkedInTurn()
{
    ui::Commands commands;
    m_view->connectCommands(commands);
    QList<ui::CommandId> seen;
    for (int turn = 0; turn < 4; ++turn) {
        commands.action(ui::CommandId::NextLens)->trigger();
        for (const auto id : {ui::CommandId::TextLens, ui::CommandId::StructureLens, ui::CommandId::WireLens,
                 ui::CommandId::DocsLens}) {
            if (commands.action(id)->isChecked())
                seen << id;
        }
        QCOMPARE(m_view->textLens().bar()->isVisible(), m_view->lens() == 0);
    }
    QCOMPARE(seen,
        (QList {ui::CommandId::StructureLens, ui::CommandId::WireLens, ui::CommandId::DocsLens,
            ui::CommandId::TextLens}));
    QVERIFY(m_view->textLens().isVisible());
}

void CompareViewTest::candidateIsEditedInPlace()
{
    QVERIFY(select("status"));
    const std::string before = candidate().shownBytes();
    m_view->textLens().editHere();
    QCOMPARE(candidate().shownBytes(), before);
    QCOMPARE(lineOfCaret(), std::string("      enum:"));
    type("# now");
    QVERIFY(m_edited->find(test::ShopStudy::Schemas)->isDirty());
    QTRY_COMPARE(std::string(m_view->textLens().texts().alignment()->candidate.text->bytes()),
        candidate().shownBytes());
    QVERIFY(text(core::Side::Baseline).shownBytes().find("# now") == std::string::npos);
}

void CompareViewTest::typingKeepsTheCaret()
{
    QVERIFY(select("status"));
    m_view->textLens().editHere();
    candidate().setCaret({0, 6});
    QSignalSpy judged(m_workspace.get(), &ui::Workspace::studyChanged);
    type(" # x");
    QVERIFY(judged.wait(5000));
    QTRY_VERIFY(m_view->textLens().isSettled());
    QCOMPARE(candidate().caret(), (core::Position {0, 10}));
    QVERIFY(candidate().shownBytes().starts_with("Order: # x\n"));
    QVERIFY(candidate().edited());
}

/// Of another repository there may be nothing to align.
void CompareViewTest::hiddenTextsAreAlignedOnceTheyAreShown()
{
    QVERIFY(select("status"));
    const ui::TextLens& lens = m_view->textLens();
    const auto before = lens.texts().alignment();
    m_view->hide();
    m_workspace->textEdited(test::ShopStudy::Schemas,
        core::SourceText::make(
            std::string(before->candidate.text->bytes()) + "# more\n", test::ShopStudy::Schemas));
    QTRY_VERIFY(!m_workspace->liveTexts().empty() && !m_workspace->isBusy());
    QTRY_VERIFY(m_workspace->study()->isSoFar && !m_workspace->study()->live.empty());
    QVERIFY(lens.isSettled());
    QCOMPARE(lens.texts().alignment(), before);
    m_view->show();
    QTRY_VERIFY(lens.texts().alignment() != before);
    m_view->hide();
    m_workspace->textEdited(
        test::ShopStudy::Schemas, core::SourceText::make("a: 1\n", test::ShopStudy::Schemas));
    QTRY_COMPARE(m_workspace->liveTexts().begin()->second->document().tree.source().bytes().size(), 5U);
    const test::ScratchRepository another;
    m_workspace->open(another.path());
    QTRY_VERIFY(!m_workspace->study());
    m_view->show();
}

/// Putting a large text in is felt; what is typed meanwhile is not lost.
void CompareViewTest::textEditedElsewhereIsTakenOnOnceItIsSeen()
{
    QVERIFY(select("status"));
    m_view->hide();
    const auto& alignment = m_view->textLens().texts().alignment();
    m_edited->edit(test::ShopStudy::Schemas, alignment->candidate.text);
    QVERIFY(!candidate().edited());
    m_view->show();
    QVERIFY(candidate().edited());
    m_edited->close(test::ShopStudy::Schemas);
    QTRY_VERIFY(!candidate().edited());

    m_view->hide();
    ui::EditedText& again = m_edited->edit(test::ShopStudy::Schemas, alignment->candidate.text);
    const std::string typed = std::string(again.bytes()) + "# more\n";
    again.become(typed, QStringLiteral("more"));
    m_view->show();
    QTRY_VERIFY(candidate().edited());
    QCOMPARE(candidate().shownBytes(), typed);
}

void CompareViewTest::closedTextIsReadAgain()
{
    QVERIFY(select("status"));
    const std::string before = candidate().shownBytes();
    m_view->textLens().editHere();
    QVERIFY(candidate().edited());
    m_edited->close(test::ShopStudy::Schemas);
    QTRY_COMPARE(candidate().shownBytes(), before);
    QVERIFY(!candidate().edited());
}

void CompareViewTest::committedCandidateIsNotEdited()
{
    ui::Commands commands;
    m_view->connectCommands(commands);
    QVERIFY(commands.action(ui::CommandId::EditHere)->isEnabled());
    m_workspace->setPair({.baseline = "v1.0.0", .candidate = "v1.0.0"});
    QTRY_VERIFY(!commands.action(ui::CommandId::EditHere)->isEnabled());
    m_view->textLens().editHere();
    QVERIFY(!candidate().edited());
}

void CompareViewTest::oldResultsStayDimmedUntilTheNewOnesCome()
{
    ui::ChangeList list(*m_workspace);
    ui::ChangeCard card(*m_workspace, *m_edited);
    for (QWidget* part : std::initializer_list<QWidget*> {&list, &card}) {
        part->resize(380, 720);
        part->show();
    }
    QTRY_VERIFY(card.content() && m_view->textLens().isSettled());
    const auto before = m_workspace->study();
    const QList<QWidget*> parts {&list, &card, &m_view->textLens().texts()};
    const auto pictures = [&parts] {
        QList<QImage> all;
        for (QWidget* part : parts)
            all << part->grab().toImage();
        return all;
    };
    const QList<QImage> clear = pictures();
    test::Blockade blockade;
    m_workspace->setPair({"v1.0.0", "HEAD"});
    QTRY_VERIFY(m_workspace->isOutdated());
    QCOMPARE(m_workspace->study(), before);
    const QList<QImage> dimmed = pictures();
    m_workspace->cancel();
    QVERIFY(!m_workspace->isOutdated());
    const QList<QImage> again = pictures();
    for (int part = 0; part < parts.size(); ++part) {
        QVERIFY(dimmed[part] != clear[part]);
        QVERIFY(dimmed[part] != again[part]);
    }
}

void CompareViewTest::namesWhatTakesKeys()
{
    for (const QWidget* widget : m_view->findChildren<QWidget*>()) {
        const bool takesKeys = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus);
        QVERIFY2(!takesKeys || !widget->accessibleName().isEmpty() || widget->focusProxy(),
            widget->metaObject()->className());
    }
}

void CompareViewTest::barGoesBelowTheTabsWhereThereIsNoRoom()
{
    const QWidget& bar = *m_view->textLens().bar();
    const auto& tabs = *m_view->findChild<QTabBar*>();
    QVERIFY(bar.y() < tabs.y() + tabs.height());
    m_view->resize(400, 720);
    QTRY_VERIFY(bar.y() >= tabs.y() + tabs.height());
    QCOMPARE(m_view->width(), 400);
    QCOMPARE(test::cutWords(*m_view), QStringList());
}

COUNTERSIGN_TEST(CompareViewTest)
#include "compare_view_test.moc"
