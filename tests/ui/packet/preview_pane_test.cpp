// SPDX-License-Identifier: Apache-2.0
// "Preview: page 1 of 4 [PDF|MD]": the draft as others will get it, before it is one.
#include "core/packet/form/packet_json.h"
#include "tests/support/test_program.h"
#include "tests/ui/packet/signing_person.h"
#include "ui/packet/draft.h"
#include "ui/packet/packet_preview.h"
#include "ui/packet/preview_pane.h"

#include <QLabel>
#include <QToolButton>

class PreviewPaneTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_person.reset(); }
    void isTextWhereNobodyDrawsPages();
    void textThatNobodySeesIsNotMade();
    void pagesComeFirstWhereSomebodyDoes();
    void whatIsDrawnIsWhatWouldBeWritten();
    void whatIsDrawnUpIsShownWithItsSignOffs();

private:
    ui::Draft draft() const;
    core::StoredPacket drawnOf(const ui::Draft& draft);

    std::unique_ptr<test::SigningPerson> m_person;
};

namespace {

QToolButton* formNamed(const ui::PreviewPane& pane, const QString& name)
{
    for (QToolButton* each : pane.findChildren<QToolButton*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

} // namespace

void PreviewPaneTest::initTestCase()
{
    if (test::sshKeygenProgram().empty())
        QSKIP("ssh-keygen is not installed: nobody signs");
    m_person = std::make_unique<test::SigningPerson>();
    m_person->pin();
    m_person->open();
    m_person->decideAll();
}

ui::Draft PreviewPaneTest::draft() const
{
    return ui::draftOf(m_person->workspace().standing(), m_person->surroundings).value();
}

/// What the room that draws pages gets to draw.
core::StoredPacket PreviewPaneTest::drawnOf(const ui::Draft& draft)
{
    core::StoredPacket drawn;
    ui::PreviewPane pane;
    pane.setPages({new QLabel,
        [&](const core::StoredPacket& packet, const std::filesystem::path&) { drawn = packet; }});
    pane.showDraft(draft);
    return drawn;
}

void PreviewPaneTest::isTextWhereNobodyDrawsPages()
{
    ui::PreviewPane pane;
    pane.show();
    pane.showDraft(draft());
    QVERIFY(!formNamed(pane, "The packet as it is printed"));
    auto* const text = pane.findChild<ui::PacketPreview*>();
    QVERIFY(text->isVisible());
    QTRY_VERIFY(text->toPlainText().contains("redeploy 1.0.0"));
    pane.clear();
    QVERIFY(!text->isVisible());
}

/// It would be laid out while somebody types elsewhere.
void PreviewPaneTest::textThatNobodySeesIsNotMade()
{
    ui::PacketPreview text;
    text.showPacket(draft().packet);
    ui::taskPool().waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(text.toPlainText().isEmpty());
    text.show();
    QTRY_VERIFY(text.toPlainText().contains("redeploy 1.0.0"));
}

void PreviewPaneTest::pagesComeFirstWhereSomebodyDoes()
{
    ui::PreviewPane pane;
    auto* const pages = new QLabel;
    pane.setPages({pages, {}});
    pane.show();
    pane.showDraft(draft());
    QVERIFY(pages->isVisible());
    QToolButton* const text = formNamed(pane, "The packet as text");
    QTest::keyClick(text, Qt::Key_Space);
    QVERIFY(text->isChecked());
    QVERIFY(!pages->isVisible() && pane.findChild<ui::PacketPreview*>()->isVisible());
    QTest::keyClick(formNamed(pane, "The packet as it is printed"), Qt::Key_Space);
    QVERIFY(pages->isVisible() && !text->isChecked());
}

void PreviewPaneTest::whatIsDrawnIsWhatWouldBeWritten()
{
    const ui::Draft made = draft();
    const core::StoredPacket drawn = drawnOf(made);
    QCOMPARE(drawn.id, made.packet.id);
    QCOMPARE(drawn.bytes, core::packetJson(made.packet));
    QVERIFY(core::readPacket(drawn.bytes).has_value());
    QVERIFY(drawn.signoffs.empty());
}

void PreviewPaneTest::whatIsDrawnUpIsShownWithItsSignOffs()
{
    ui::Draft made = draft();
    made.isDrawnUp = true;
    made.onDisk = m_person->shop().signedPacket();
    QCOMPARE(drawnOf(made).signoffs, made.onDisk.signoffs);
}

COUNTERSIGN_TEST(PreviewPaneTest)
#include "preview_pane_test.moc"
