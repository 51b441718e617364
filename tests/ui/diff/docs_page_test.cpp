// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_program.h"
#include "tests/ui/made_study.h"
#include "ui/diff/docs_page.h"

#include <QTextDocument>

namespace {

QString pageOf(const std::string& rule, bool isStacked = false)
{
    const auto study = test::sampleStudy();
    for (const ui::ChangeRef& each : study->changes())
        if (each.finding->rule == rule)
            return ui::docsPage(each, QPalette(), isStacked);
    qFatal("the sample has no such finding");
}

QString plain(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

class DocsPageTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatWasSaidBeforeAndAfter_data();
    void saysWhatWasSaidBeforeAndAfter();
    void nothingOfTheContractIsLive();
    void sayWhatToDoWhenNothingIsChosen();
};

void DocsPageTest::saysWhatWasSaidBeforeAndAfter_data()
{
    QTest::addColumn<bool>("isStacked");
    QTest::newRow("side by side") << false;
    QTest::newRow("one above the other") << true;
}

void DocsPageTest::saysWhatWasSaidBeforeAndAfter()
{
    QFETCH(bool, isStacked);
    const QString text = plain(pageOf("words-changed", isStacked));
    QVERIFY2(text.contains("cart_id"), qPrintable(text));
    QVERIFY2(text.contains("− Id of the cart."), qPrintable(text));
    QVERIFY2(
        text.contains("+ The cart to order, by the id that the cart service gave it."), qPrintable(text));
}

void DocsPageTest::nothingOfTheContractIsLive()
{
    ui::Study study = *test::studyOf({{"<img src=x>", core::Severity::Docs}});
    const QString page = ui::docsPage(study.changes().front(), QPalette(), false);
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;img src=x&gt;"));
}

void DocsPageTest::sayWhatToDoWhenNothingIsChosen()
{
    QCOMPARE(ui::docsPage({}, QPalette(), false), "Choose a change to read what is said of it.");
}

COUNTERSIGN_TEST(DocsPageTest)
#include "docs_page_test.moc"
