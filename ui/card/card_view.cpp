// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_view.h"

#include "ui/card/card_head.h"
#include "ui/card/card_section.h"
#include "ui/card/comments_part.h"
#include "ui/card/decision_part.h"
#include "ui/card/fact_list.h"
#include "ui/card/meaning_part.h"
#include "ui/card/recipe_part.h"
#include "ui/card/review_end.h"
#include "ui/card/snippet_part.h"
#include "ui/card/state_stripe.h"
#include "ui/card/why_part.h"
#include "ui/dimming.h"
#include "ui/glossary.h"
#include "ui/text.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int Margin = 12;
constexpr int LinesBesideFocus = 5;

Fact consumerFact(const CardConsumer& consumer)
{
    Fact fact;
    fact.signWords = consumer.impactWords;
    fact.text = CardView::tr("%1 %2 · %3").arg(consumer.name, consumer.pin, consumer.impactWords);
    if (!consumer.contact.isEmpty())
        fact.text = CardView::tr("%1 · %2").arg(fact.text, consumer.contact);
    fact.detail = consumer.evidence;
    switch (consumer.impact) {
    case core::Impact::Affected:
        fact.sign = QStringLiteral("●");
        fact.tone = Tone::Breaking;
        break;
    case core::Impact::Unaffected:
        fact.sign = QStringLiteral("○");
        fact.tone = Tone::Safe;
        fact.detail.clear();
        break;
    case core::Impact::BrokenBefore:
        fact.sign = QStringLiteral("◐");
        break;
    case core::Impact::Unknown:
        fact.sign = QStringLiteral("◌");
        fact.tone = Tone::Risky;
        fact.deed = CardView::tr("Ask…");
        break;
    }
    return fact;
}

void setMark(Fact& fact, CardMark mark)
{
    switch (mark) {
    case CardMark::Good:
        fact.sign = QStringLiteral("✓");
        fact.signWords = CardView::tr("Good");
        fact.tone = Tone::Safe;
        return;
    case CardMark::Attention:
        fact.sign = QStringLiteral("⚠");
        fact.signWords = CardView::tr("Open");
        fact.tone = Tone::Risky;
        return;
    case CardMark::Bad:
        fact.sign = QStringLiteral("✗");
        fact.signWords = CardView::tr("Wrong");
        fact.tone = Tone::Breaking;
        return;
    case CardMark::Neutral:
        fact.sign = QStringLiteral("–");
        return;
    }
}

} // namespace

CardView::CardView(QWidget* parent)
    : QWidget(parent)
    , m_stripe(new StateStripe(this))
    , m_decisions(new DecisionPart(this))
    , m_end(new ReviewEnd(this))
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());
    auto* foot = new QWidget(this);
    auto* footLines = new QVBoxLayout(foot);
    footLines->setContentsMargins(Margin, 8, Margin, Margin);
    footLines->addWidget(m_decisions);
    footLines->addWidget(m_end);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_stripe);
    lines->addWidget(m_scroll, 1);
    lines->addWidget(makeRule(this));
    lines->addWidget(foot);
    connectParts();
    connectDrafts();
    // Behind what it set off: a field that has just appeared has no place yet.
    connect(qApp, &QApplication::focusChanged, this, &CardView::keepFocusInView, Qt::QueuedConnection);
}

QWidget* CardView::makeBody()
{
    auto* body = new QWidget(m_scroll);
    m_head = new CardHead(body);
    m_snippet = new SnippetPart(body);
    m_why = new WhyPart(body);
    m_meaning = new MeaningPart(body);
    m_consumerSection = new CardSection(tr("Who is affected"), body);
    setTerm(*m_consumerSection, Term::Consumer);
    m_consumers = new FactList(body);
    m_consumerSection->add(m_consumers);
    m_recipe = new RecipePart(body);
    setTerm(*m_recipe, Term::Recipe);
    m_acceptanceSection = new CardSection(tr("Acceptance"), body);
    m_acceptance = new FactList(body);
    m_acceptanceSection->add(m_acceptance);
    m_comments = new CommentsPart(body);
    m_ownerSection = new CardSection(tr("Owners"), body);
    m_ownerSection->addBeside(new GlossaryMark(Term::WhySign, m_ownerSection));
    m_owners = new FactList(body);
    m_ownerSection->add(m_owners);
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(Margin, Margin, Margin, Margin);
    lines->setSpacing(16);
    for (QWidget* part : std::initializer_list<QWidget*> {m_head, m_snippet, m_why, m_meaning,
             m_consumerSection, m_recipe, m_acceptanceSection, m_ownerSection, m_comments})
        lines->addWidget(part);
    lines->addStretch(1);
    return body;
}

void CardView::connectParts()
{
    connect(m_head, &CardHead::copyWanted, this, &CardView::copyWanted);
    connect(m_head, &CardHead::dragBegan, this, &CardView::dragWanted);
    connect(m_head, &CardHead::sourceWanted, this, &CardView::sourceWanted);
    connect(m_stripe, &StateStripe::keepWanted, this, &CardView::keepWanted);
    connect(m_stripe, &StateStripe::decideWanted, m_decisions, &DecisionPart::focusButtons);
    connect(m_consumers, &FactList::deedWanted, this, &CardView::questionWanted);
    connect(m_acceptance, &FactList::deedWanted, this,
        [this](int fact) { emit fieldWanted(m_content.acceptance[static_cast<std::size_t>(fact)].field); });
}

/// Who writes sees what they write and the buttons below it, whichever key took them there.
void CardView::keepFocusInView()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && m_scroll->widget()->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, LinesBesideFocus * fontMetrics().height());
}

void CardView::connectDrafts()
{
    connect(
        m_comments, &CommentsPart::drafted, this, [this](const QString& text, const std::string& answered) {
            CardDraft draft = m_draft;
            draft.comment = text;
            draft.answered = toQString(answered);
            keepDraft(draft);
        });
    connect(m_meaning, &MeaningPart::drafted, this, [this](const QString& reason) {
        CardDraft draft = m_draft;
        draft.meaning = reason;
        keepDraft(draft);
    });
    connect(m_decisions, &DecisionPart::drafted, this,
        [this](const std::string& verdict, const core::Plan& fields) {
            CardDraft draft = m_draft;
            draft.verdict = toQString(verdict);
            draft.plan = toQString(fields.text);
            draft.person = toQString(fields.owner);
            draft.day = toQString(fields.notBefore);
            keepDraft(draft);
        });
}

void CardView::keepDraft(const CardDraft& draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    emit drafted(draft);
}

void CardView::showDraft(const CardDraft& draft)
{
    m_draft = draft;
    m_comments->showDraft(draft.comment, draft.answered.toStdString());
    m_meaning->showDraft(draft.meaning);
    m_decisions->showDraft(draft.verdict.toStdString(),
        {.text = draft.plan.toStdString(),
            .owner = draft.person.toStdString(),
            .notBefore = draft.day.toStdString()});
}

void CardView::showContent(
    const CardContent& content, const QStringList& people, std::chrono::year_month_day sunset)
{
    const bool isOther = content.place != m_content.place;
    const bool saysSomethingElse = content.wholeHeadline != m_content.wholeHeadline
        || content.severity != m_content.severity || !(content.snippet == m_content.snippet);
    m_content = content;
    if (isOther) {
        m_decisions->giveUpForm();
        m_recipe->showOutcome({});
        m_scroll->ensureVisible(0, 0);
    } else if (saysSomethingElse)
        m_head->flash();
    dim();
    setAccessibleName(content.spoken);
    m_stripe->showState(content);
    m_head->showContent(content);
    m_snippet->showContent(content);
    m_why->showContent(content);
    m_meaning->showContent(content);
    m_recipe->showRecipe(content.recipe, sunset);
    showConsumers();
    showAcceptance();
    showOwners();
    m_comments->showComments(content);
    m_decisions->showDecision(content.decision, people);
}

void CardView::setDimmed(bool isDimmed)
{
    m_isDimmed = isDimmed;
    setAccessibleDescription(
        isDimmed ? tr("This may not hold any more: it is being compared anew.") : QString());
    dim();
}

/// What is fixed or ignored is there to be read, not to be worked on; what is outdated may not be so.
void CardView::dim()
{
    const bool isQuiet = m_isDimmed || m_content.decision.isOver;
    m_scroll->widget()->setPalette(isQuiet ? dimmedPalette(palette()) : QPalette());
}

void CardView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dim();
}

void CardView::showConsumers()
{
    std::vector<Fact> facts;
    for (const CardConsumer& each : m_content.consumers)
        facts.push_back(consumerFact(each));
    if (facts.empty() && !m_content.noConsumers.isEmpty())
        facts.push_back({QStringLiteral("◌"), tr("Unknown"), Tone::Risky, m_content.noConsumers});
    m_consumers->showFacts(facts);
    m_consumerSection->setVisible(!facts.empty());
}

void CardView::showAcceptance()
{
    std::vector<Fact> facts;
    for (const CardCriterion& each : m_content.acceptance) {
        Fact fact;
        setMark(fact, each.mark);
        fact.text = each.text;
        if (!each.field.empty() && each.mark == CardMark::Attention)
            fact.deed = tr("Answer");
        facts.push_back(fact);
    }
    m_acceptance->showFacts(facts);
    m_acceptanceSection->setVisible(!facts.empty());
}

void CardView::showOwners()
{
    std::vector<Fact> facts;
    QStringList others;
    for (const CardOwner& each : m_content.owners) {
        if (!each.isAboutThis) {
            others.append(each.role);
            continue;
        }
        Fact fact;
        setMark(fact, each.mark);
        fact.text = tr("%1 · %2").arg(each.role, each.state);
        fact.detail = each.reason;
        facts.push_back(fact);
    }
    if (!others.isEmpty())
        facts.push_back({QStringLiteral("–"), {}, std::nullopt,
            tr("Asked for other changes of this review: %1").arg(others.join(QStringLiteral(", ")))});
    m_owners->showFacts(facts);
    m_ownerSection->setVisible(!facts.empty());
}

} // namespace ui
