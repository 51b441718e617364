// SPDX-License-Identifier: Apache-2.0
// A contract on one line, which nobody can read as a text.
#include "tests/support/scratch_repository.h"
#include "tests/support/test_program.h"
#include "ui/diff/compare_view.h"
#include "ui/diff/text_lens.h"
#include "ui/text_view/aligned_texts.h"
#include "ui/text_view/edited_texts.h"
#include "ui/text_view/text_view.h"
#include "ui/workspace/workspace.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>

namespace {

constexpr int TextTab = 0;
constexpr int StructureTab = 1;

/// Enough paths for the last one not to be on the first screen.
std::string shopOnOneLine(const std::string& type)
{
    std::string text = "{'openapi':'3.1.0','info':{'title':'Shop','version':'1.0.0'},'paths':{";
    for (int path = 0; path < 80; ++path)
        text += "'/p" + std::to_string(path) + "':{'get':{'responses':{'200':{'description':'ok'}}}},";
    text += "'/last':{'get':{'responses':{'200':{'description':'ok','content':{'application/json':"
            "{'schema':{'type':'"
        + type + "'}}}}}}}}}";
    std::ranges::replace(text, '\'', '"');
    return text;
}

} // namespace

class OneLineJsonTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void isComparedByItsStructure();
    void theLensThatSomebodyChoseStays();
    void itsTextIsScrolledToTheChange();
    void severalLinesAreComparedAsText();

private:
    void openShop(const std::string& before, const std::string& after);
    ui::AlignedTexts& texts() const { return m_view->textLens().texts(); }

    std::unique_ptr<test::ScratchRepository> m_repository;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::EditedTexts> m_edited;
    std::unique_ptr<ui::CompareView> m_view;
};

void OneLineJsonTest::init()
{
    m_repository = std::make_unique<test::ScratchRepository>();
    m_workspace = std::make_unique<ui::Workspace>();
    m_edited = std::make_unique<ui::EditedTexts>();
    m_view = std::make_unique<ui::CompareView>(*m_workspace, *m_edited);
    m_view->resize(1280, 720);
    m_view->show();
}

void OneLineJsonTest::cleanup()
{
    m_view.reset();
    m_edited.reset();
    m_workspace.reset();
}

void OneLineJsonTest::openShop(const std::string& before, const std::string& after)
{
    m_repository->write("shop.json", before);
    m_repository->commit("Begin");
    m_repository->tag("v1.0.0");
    m_repository->write("shop.json", after);
    m_workspace->open(m_repository->path(), {.baseline = "v1.0.0"});
    QTRY_VERIFY_WITH_TIMEOUT(m_workspace->study() && !m_workspace->isBusy(), 20'000);
    QVERIFY(!m_workspace->selected().empty());
    QTRY_VERIFY(texts().alignment() && m_view->textLens().isSettled());
}

void OneLineJsonTest::isComparedByItsStructure()
{
    openShop(shopOnOneLine("string"), shopOnOneLine("integer"));
    QCOMPARE(m_view->lens(), StructureTab);
    QVERIFY(!m_view->textLens().isVisible());
    m_view->setFocus();
    QVERIFY(m_view->focusProxy()->isVisible());
}

void OneLineJsonTest::theLensThatSomebodyChoseStays()
{
    m_view->nextLens();
    m_view->setLens(TextTab);
    openShop(shopOnOneLine("string"), shopOnOneLine("integer"));
    QCOMPARE(m_view->lens(), TextTab);
}

void OneLineJsonTest::itsTextIsScrolledToTheChange()
{
    m_view->nextLens();
    m_view->setLens(TextTab);
    openShop(shopOnOneLine("string"), shopOnOneLine("integer"));
    const auto caret = texts().caret();
    QVERIFY(caret.line > 0);
    const QsciScintilla& editor = texts().view(caret.side).editor();
    const long offset = editor.SendScintilla(QsciScintillaBase::SCI_GETCURRENTPOS);
    const long y = editor.SendScintilla(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0UL, offset);
    QVERIFY(y >= 0 && y < editor.viewport()->height());
}

void OneLineJsonTest::severalLinesAreComparedAsText()
{
    const auto apart = [](std::string text) {
        for (std::size_t at = 0; (at = text.find("},", at)) != text.npos; at += 3)
            text.insert(at + 2, 1, '\n');
        return text;
    };
    openShop(apart(shopOnOneLine("string")), apart(shopOnOneLine("integer")));
    QCOMPARE(m_view->lens(), TextTab);
}

COUNTERSIGN_TEST(OneLineJsonTest)
#include "one_line_json_test.moc"
