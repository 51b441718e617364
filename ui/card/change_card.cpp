// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/change_card.h"

#include "core/compat/recipe.h"
#include "ui/card/card_head.h"
#include "ui/card/card_markdown.h"
#include "ui/card/card_view.h"
#include "ui/card/comments_part.h"
#include "ui/card/decision_part.h"
#include "ui/card/drafts.h"
#include "ui/card/meaning_part.h"
#include "ui/card/recipe_part.h"
#include "ui/card/review_end.h"
#include "ui/text.h"
#include "ui/text_view/edited_texts.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

namespace ui {

namespace {

/// How long what is to go is kept unless somebody says otherwise.
constexpr std::chrono::months NoticePeriod {3};

std::chrono::year_month_day sunsetAfter(std::chrono::year_month_day day)
{
    const std::chrono::year_month_day later = day + NoticePeriod;
    return later.ok() ? later : later.year() / later.month() / std::chrono::last;
}

QWidget* makeNothing(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* words = new QLabel(ChangeCard::tr("Choose a change to see what it means."), page);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* lines = new QVBoxLayout(page);
    lines->addWidget(words);
    return page;
}

void addOnce(QStringList& people, const QString& name)
{
    if (!name.isEmpty() && !people.contains(name))
        people.append(name);
}

} // namespace

ChangeCard::ChangeCard(Workspace& workspace, EditedTexts& texts, QWidget* parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_texts(texts)
    , m_decide([this](const Decision& decision) {
        m_workspace.statements().decide({m_view->content().place}, decision);
    })
    , m_view(new CardView(this))
    , m_nothing(makeNothing(this))
{
    addWidget(m_nothing);
    addWidget(m_view);
    connectView();
    connect(&workspace, &Workspace::standingChanged, this, &ChangeCard::refresh);
    connect(&workspace, &Workspace::selectionChanged, this, &ChangeCard::refresh);
    connect(&workspace, &Workspace::outdatedChanged, m_view, &CardView::setDimmed);
    connect(&workspace, &Workspace::studyFailed, this, &ChangeCard::refresh);
    refresh();
}

void ChangeCard::connectView()
{
    Statements& statements = m_workspace.statements();
    const auto place = [this] { return m_view->content().place; };
    connect(m_view, &CardView::drafted, this, [this, place](const CardDraft& draft) {
        if (m_drafts)
            m_drafts->set(place(), draft);
    });
    connect(&m_view->decisions(), &DecisionPart::decided, this,
        [this](const Decision& decision) { m_decide(decision); });
    connect(m_view, &CardView::keepWanted, this, &ChangeCard::keepDecision);
    connect(&m_view->comments(), &CommentsPart::commented, this,
        [&statements, place](
            const std::string& stance, const QString& text, const std::vector<std::string>& settles) {
            statements.comment(place(), stance, text.toStdString(), settles);
        });
    const auto withdraw = [&statements](const std::string& uuid) { statements.withdraw(uuid); };
    connect(&m_view->comments(), &CommentsPart::withdrawn, this, withdraw);
    connect(&m_view->meaning(), &MeaningPart::withdrawn, this, withdraw);
    connect(&m_view->meaning(), &MeaningPart::marked, this, [&statements, place](const QString& reason) {
        statements.markSemantic(place(), reason.toStdString());
    });
    connect(&m_view->recipe(), &RecipePart::applyWanted, this, &ChangeCard::write);
    connect(m_view, &CardView::fieldWanted, this, &ChangeCard::fieldWanted);
    connect(&m_view->end(), &ReviewEnd::packetWanted, this, [this] { emit fieldWanted({}); });
    connect(m_view, &CardView::copyWanted, this, &ChangeCard::copyLink);
    connect(m_view, &CardView::dragWanted, this, &ChangeCard::startDrag);
    connect(m_view, &CardView::questionWanted, this, &ChangeCard::ask);
    connect(m_view, &CardView::sourceWanted, this, [this] {
        emit sourceWanted(m_view->content().whereabouts.side, m_view->content().whereabouts.text);
    });
}

void ChangeCard::setDrafts(Drafts& drafts)
{
    m_drafts = &drafts;
    connect(&drafts, &Drafts::changed, this, &ChangeCard::showDraft);
    showDraft();
}

const CardContent* ChangeCard::content() const
{
    return currentWidget() == m_view ? &m_view->content() : nullptr;
}

void ChangeCard::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    if (m_isBehind)
        refresh();
    else
        showDraft();
}

void ChangeCard::refresh()
{
    m_isBehind = !isVisible();
    if (m_isBehind)
        return;
    const auto& standing = m_workspace.standing();
    auto card = standing && standing->study ? cardContent(*standing->study, *standing, m_workspace.selected())
                                            : std::nullopt;
    if (card && m_workspace.hasFailed() && card->decision.whyNobody.isEmpty())
        card->decision.whyNobody =
            tr("The candidate cannot be compared as it is now: decide when it can be.");
    if (card)
        showCard(*card);
    setCurrentWidget(card ? m_view : m_nothing);
}

void ChangeCard::showCard(const CardContent& content)
{
    m_view->showContent(content, people(), sunsetAfter(m_workspace.standing()->study->check.asOf));
    m_view->end().showStanding(*m_workspace.standing());
    showDraft();
}

/// Begun on one card, it goes on on another.
void ChangeCard::showDraft()
{
    const std::string& place = m_view->content().place;
    if (m_drafts && isVisible() && !place.empty())
        m_view->showDraft(m_drafts->at(place));
}

QStringList ChangeCard::people() const
{
    QStringList people;
    addOnce(people, toShown(m_workspace.standing()->principal));
    for (const core::SignoffDuty& duty : m_workspace.standing()->study->check.signoff)
        for (const std::string& each : duty.people)
            addOnce(people, toShown(each));
    return people;
}

void ChangeCard::decide(const std::string& verdict)
{
    if (content())
        m_view->decisions().choose(verdict);
}

void ChangeCard::keepDecision()
{
    if (content() && content()->state == CardState::Stale)
        m_workspace.statements().keepDecision(content()->place);
}

void ChangeCard::beginComment()
{
    if (content())
        m_view->comments().beginComment();
}

void ChangeCard::beginMark()
{
    if (content())
        m_view->meaning().beginMark();
}

void ChangeCard::applyRecipe()
{
    if (content())
        m_view->recipe().apply();
}

void ChangeCard::toggleSites()
{
    if (content())
        m_view->head().toggleSites();
}

void ChangeCard::explainRule()
{
    if (content())
        m_view->head().explainRule();
}

void ChangeCard::offerPacket()
{
    if (content())
        m_view->end().takeKeys();
}

void ChangeCard::copyLink()
{
    if (!content())
        return;
    QGuiApplication::clipboard()->setText(summaryOf(*content()));
    emit told(tr("Copied a link to the change."));
}

void ChangeCard::copyMarkdown()
{
    if (!content())
        return;
    QGuiApplication::clipboard()->setText(markdownOf(*content()));
    emit told(tr("Copied the card as Markdown."));
}

void ChangeCard::ask(int consumer)
{
    const auto& consumers = m_view->content().consumers;
    if (static_cast<std::size_t>(consumer) >= consumers.size())
        return;
    const CardConsumer& asked = consumers[static_cast<std::size_t>(consumer)];
    QGuiApplication::clipboard()->setText(questionFor(asked, m_view->content()));
    emit told(tr("Copied a question for %1.").arg(asked.contact.isEmpty() ? asked.name : asked.contact));
}

void ChangeCard::startDrag()
{
    const QString markdown = markdownOf(m_view->content());
    auto* data = new QMimeData;
    data->setText(markdown);
    data->setData(QStringLiteral("text/markdown"), markdown.toUtf8());
    auto* drag = new QDrag(this);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

void ChangeCard::write(std::chrono::year_month_day sunset)
{
    const core::Result<std::string> written = writeStep(sunset);
    const QString outcome = written
        ? tr("Written into %1 and not saved yet. Undo takes it back.").arg(toShown(*written))
        : tr("%1. %2").arg(toShown(written.error().message), toShown(written.error().hint));
    m_view->recipe().showOutcome(outcome);
    // The change may be gone in a moment, and its card with it.
    if (written)
        emit told(outcome);
}

core::Result<std::string> ChangeCard::writeStep(std::chrono::year_month_day sunset)
{
    const auto& study = m_workspace.study();
    const ChangeRef change = study ? study->change(m_view->content().place) : ChangeRef {};
    if (!change || !change.contract->comparison)
        return core::fail(core::ErrorCode::NotFound, "The change is not there any more");
    return core::recipePatch(*change.contract->comparison, *change.finding, sunset)
        .and_then([&](const core::RecipeStep& step) -> core::Result<std::string> {
            const auto text = study->text(core::Side::Candidate, step.file);
            if (!text)
                return core::fail(core::ErrorCode::NotFound, "The candidate has no file " + step.file);
            return m_texts.apply(step, text).map([&] { return step.file; });
        });
}

} // namespace ui
