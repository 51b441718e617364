// SPDX-License-Identifier: Apache-2.0
// Votes as people hand them over: a small file that is dropped on the page where the meeting is prepared.
#include "core/base/whole_file.h"
#include "tests/support/test_program.h"
#include "tests/ui/sample_workspace.h"
#include "ui/card/change_card.h"
#include "ui/commands.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/prepare_page.h"
#include "ui/meeting/prepare_votes.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

class VotesTransportTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aDroppedFilePutsDisagreementsFirst();
    void theVotesOfAnotherReviewAreRefusedByName();
    void onlyAFileOfVotesMayBeDropped();

private:
    core::VotesFile votesOf(const std::string& person, const std::string& verdict);
    bool drop(const QString& name, const std::string& text);
    std::vector<core::AgendaItem> agenda();

    test::ScratchFolder m_folder;
    std::unique_ptr<test::SampleWorkspace> m_sample;
    ui::Commands m_commands;
    ui::EditedTexts m_texts;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::MeetingPage> m_page;
    std::unique_ptr<ui::VotesTransport> m_votes;
};

void VotesTransportTest::init()
{
    m_sample = std::make_unique<test::SampleWorkspace>();
    ui::Workspace& workspace = m_sample->workspace();
    m_page = std::make_unique<ui::MeetingPage>(workspace, m_commands,
        ui::MeetingPage::Parts {new QWidget, new QWidget, new ui::ChangeCard(workspace, m_texts)});
    m_votes = std::make_unique<ui::VotesTransport>(*m_page, workspace);
    m_window = std::make_unique<QWidget>();
    auto* row = new QHBoxLayout(m_window.get());
    for (QWidget* pane : {m_page->navigator(), m_page->centre(), m_page->inspector()})
        row->addWidget(pane);
    m_window->show();
    m_page->prepare();
}

void VotesTransportTest::cleanup()
{
    m_votes.reset();
    m_page.reset();
    m_window.reset();
    m_sample.reset();
}

/// On one change alone.
core::VotesFile VotesTransportTest::votesOf(const std::string& person, const std::string& verdict)
{
    const core::Finding& finding =
        *m_sample->workspace().standing()->of(m_sample->placeOf("required-request-field-added"))->finding;
    return {m_page->ballot().review(), person, {{finding.place, finding.facts, verdict, "we read it"}}};
}

bool VotesTransportTest::drop(const QString& name, const std::string& text)
{
    const std::filesystem::path file = m_folder / name.toStdString();
    if (!core::replaceFile(file, text))
        return false;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(ui::fromPath(file))});
    QDragEnterEvent enters({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enters.ignore();
    QCoreApplication::sendEvent(&m_page->preparing(), &enters);
    if (!enters.isAccepted())
        return false;
    QDropEvent falls({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_page->preparing(), &falls);
    return true;
}

std::vector<core::AgendaItem> VotesTransportTest::agenda()
{
    const ui::Standing& standing = *m_sample->workspace().standing();
    return core::agendaOf(
        standing.study->check, standing.review, m_sample->workspace().statements().desk().journals, {});
}

void VotesTransportTest::aDroppedFilePutsDisagreementsFirst()
{
    QSignalSpy said(m_votes.get(), &ui::VotesTransport::said);
    QVERIFY(agenda().front().kind == core::AgendaKind::Breaking);
    QVERIFY(drop("marta.votes.json", core::votesFileText(votesOf("marta@sample.invalid", "reject"))));
    QVERIFY(said.wait());
    QVERIFY2(said.front().front().toString().contains("marta@sample.invalid"),
        qPrintable(said.front().front().toString()));
    QVERIFY(drop("ivan.votes.json", core::votesFileText(votesOf("ivan@sample.invalid", "accept"))));
    QVERIFY(said.wait());
    const core::AgendaItem first = agenda().front();
    QCOMPARE(first.kind, core::AgendaKind::Disagreement);
    QCOMPARE(first.votes.size(), 2U);
    QCOMPARE(first.votes.front().handedOverBy, std::string("olena@sample.invalid"));
}

void VotesTransportTest::theVotesOfAnotherReviewAreRefusedByName()
{
    QSignalSpy failed(&m_sample->workspace(), &ui::Workspace::failed);
    core::VotesFile foreign = votesOf("marta@sample.invalid", "reject");
    foreign.review = "payments-7.0";
    QVERIFY(drop("foreign.votes.json", core::votesFileText(foreign)));
    QVERIFY(failed.wait());
    const auto error = failed.front().front().value<core::Error>();
    QVERIFY2(error.message.find("payments-7.0") != std::string::npos, error.message.c_str());
    QVERIFY(agenda().front().votes.empty());
}

void VotesTransportTest::onlyAFileOfVotesMayBeDropped()
{
    QVERIFY(!drop("votes.json", "{}"));
    QVERIFY(!drop("orders.yaml", "openapi: 3.1.0"));
}

COUNTERSIGN_TEST(VotesTransportTest)
#include "votes_transport_test.moc"
