// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_view.h"

#include "ui/card/code_font.h"
#include "ui/card/decision_form.h"
#include "ui/card/wrapped_label.h"
#include "ui/meeting/stage_bar.h"
#include "ui/meeting/stage_code.h"
#include "ui/meeting/stage_decisions.h"
#include "ui/meeting/stage_facts.h"
#include "ui/meeting/stage_foot.h"
#include "ui/meeting/stage_list.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

/// A headline that needs two lines is set smaller, so that code keeps its room.
constexpr qreal LongHeadlineShare = 0.8;
constexpr int HeadlineLines = 2;
constexpr int FewestRows = 4;

qreal columnWidth(int pixels)
{
    QFont mono = codeFont({});
    mono.setPixelSize(pixels);
    return QFontMetricsF(mono).horizontalAdvance(QLatin1Char('x'));
}

} // namespace

StageView::StageView(QWidget* parent)
    : QWidget(parent)
    , m_bar(new StageBar(this))
    , m_headline(new WrappedLabel(this, WrappedLabel::Voice::Strong))
    , m_code(new StageCode(this))
    , m_list(new StageList(this))
    , m_facts(new StageFacts(this))
    , m_form(new DecisionForm(this, DecisionForm::Shape::Line))
    , m_decisions(new StageDecisions(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setMostLines(HeadlineLines);
    m_form->hide();
    m_list->hide();
    makeLayout();
    connect(m_decisions, &StageDecisions::chosen, this, &StageView::choose);
    connect(m_decisions, &StageDecisions::parkingWanted, this, &StageView::askWhoFindsOut);
    connect(m_decisions, &StageDecisions::keepWanted, this, &StageView::keepWanted);
    connect(m_form, &DecisionForm::givenUp, this, &StageView::giveUpAsking);
    connect(m_form, &DecisionForm::finished, this, [this](const Decision& decision) {
        giveUpAsking();
        emit decided(decision);
    });
    connect(m_form, &DecisionForm::parked, this, [this](const QString& owner, const QString& due) {
        giveUpAsking();
        emit parked(owner, due);
    });
}

void StageView::makeLayout()
{
    auto* lines = new QVBoxLayout(this);
    lines->addWidget(m_bar);
    lines->addWidget(m_headline);
    lines->addWidget(m_code, 1);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_facts);
    lines->addWidget(m_form);
    lines->addWidget(m_decisions);
}

void StageView::setFoot(StageFoot* foot)
{
    m_foot = foot;
    layout()->addWidget(foot);
    applyLook();
}

void StageView::showContent(const StageContent& content)
{
    const bool isOther = content.place != m_content.place || content.face != m_content.face
        || content.position != m_content.position;
    if (isOther) {
        m_context = 0;
        m_wire = {};
        giveUpAsking();
    }
    m_content = content;
    m_bar->showContent(content);
    m_headline->say(content.headline);
    m_decisions->showContent(content);
    m_list->showEntries(content.entries);
    setAccessibleName(content.spoken);
    applyHeadline();
    showFace();
    showCode();
}

void StageView::showFace()
{
    const bool isCode = m_content.face == StageFace::Change;
    m_code->setVisible(isCode);
    m_list->setVisible(!isCode);
    offerParking();
}

void StageView::offerParking()
{
    m_decisions->offerParking(
        m_content.face == StageFace::Change && m_isOverTime && !m_content.choices.empty());
    showFacts();
}

/// Who must sign stands beside the buttons; where those need their row, among the facts.
void StageView::showFacts()
{
    const QString& aside = m_content.mustSign.isEmpty() ? m_content.hint : m_content.mustSign;
    const bool isAside = m_decisions->sayAside(aside, width() - 2 * m_layout.margin);
    m_facts->showContent(m_content, isAside ? QString() : aside);
}

void StageView::showWire(const StageSnippet& example, const QString& title)
{
    m_wire = example;
    m_wireTitle = title;
    showCode();
}

/// Before over after share the rows; either way the titles and a note have room, too.
std::size_t StageView::rowsPerSide() const
{
    const int rows = m_layout.isStacked ? (m_rows - 4) / 2 : m_rows - 2;
    return static_cast<std::size_t>(std::max(FewestRows, rows));
}

void StageView::showCode()
{
    if (m_content.face != StageFace::Change)
        return;
    const bool isWire = m_lens == StageLens::Wire;
    const StageRowsWanted wanted {StageContexts[m_context], rowsPerSide(), m_layout.columns};
    const StageSnippet& snippet = isWire ? m_wire : m_content.snippet;
    const StageSides sides = m_layout.isStacked ? stackedSides(snippet, wanted) : stageSides(snippet, wanted);
    if (isWire)
        m_code->showSides(tr("%1 · %2").arg(m_content.baseline, m_wireTitle),
            tr("%1 · %2").arg(m_content.candidate, m_wireTitle), sides);
    else
        m_code->showSides(m_content.baseline, m_content.candidate, sides);
}

void StageView::showClock(const MeetingClock& clock)
{
    m_isOverTime = clock.isOver();
    m_bar->showClock(clock);
    offerParking();
}

void StageView::setRows(int rows)
{
    m_rows = rows;
    applyLook();
}

void StageView::setLens(StageLens lens)
{
    m_lens = lens;
    m_context = 0;
    showCode();
}

/// Behind all there is, the few rows around it again.
void StageView::showMore()
{
    const StageSnippet& snippet = m_lens == StageLens::Wire ? m_wire : m_content.snippet;
    const bool hasMore =
        m_context + 1 < StageContexts.size() && hasMoreAround(snippet, StageContexts[m_context]);
    m_context = hasMore ? m_context + 1 : 0;
    showCode();
}

void StageView::scrollBy(int rows)
{
    m_code->scrollBy(rows);
    m_list->scrollBy(rows);
}

void StageView::choose(const std::string& verdict)
{
    if (!m_decisions->canChoose(verdict))
        return;
    // A click has checked its button already; only the journal says what is chosen.
    m_decisions->showContent(m_content);
    showFacts();
    const auto choice = std::ranges::find(m_content.choices, verdict, &StageChoice::verdict);
    const bool asks = verdict == "accept-with-plan" || verdict == "defer";
    if (!asks || choice->isChosen) {
        emit decided({.verdict = verdict});
        return;
    }
    m_form->begin(verdict, {}, m_people);
    m_form->takeKeys();
    beginAsking();
}

void StageView::askWhoFindsOut()
{
    if (m_content.face != StageFace::Change || m_content.choices.empty())
        return;
    m_form->beginParking(m_people);
    beginAsking();
}

/// In the place of what follows from the change: code keeps its room.
void StageView::beginAsking()
{
    m_facts->hide();
    emit askingBegun();
}

/// Below the last line where there is room, else over what follows from the change.
QRect StageView::spareRoom() const
{
    layout()->activate();
    const bool isCode = m_content.face == StageFace::Change;
    const int free = isCode ? m_code->freeHeight() : m_list->freeHeight();
    QRect room = m_decisions->geometry();
    const QRect above = isCode ? m_code->geometry() : m_list->geometry();
    room.moveBottom(free > room.height() ? above.bottom() : room.top() - m_layout.spacing);
    return room;
}

bool StageView::isAsking() const
{
    return m_form->isVisible();
}

void StageView::giveUpAsking()
{
    m_form->hide();
    m_facts->show();
    m_decisions->showContent(m_content);
    showFacts();
    setFocus();
}

void StageView::applyLook()
{
    m_layout = stageLayout(size(), m_rows, columnWidth);
    layout()->setSpacing(m_layout.spacing);
    const int above = m_layout.margin / 3;
    layout()->setContentsMargins(m_layout.margin, above, m_layout.margin, m_foot ? m_layout.spacing : above);
    QFont words = font();
    words.setPixelSize(m_layout.textPixels);
    m_form->setFont(words);
    m_code->setFont(words);
    m_bar->setLook(m_layout);
    m_code->setLook(m_layout);
    m_list->setLook(m_layout);
    m_facts->setLook(m_layout);
    m_decisions->setLook(m_layout);
    if (m_foot)
        m_foot->setLook(m_layout);
    applyHeadline();
    showFacts();
    showCode();
}

void StageView::applyHeadline()
{
    QFont words = font();
    words.setBold(true);
    words.setPixelSize(m_layout.headlinePixels > 0 ? m_layout.headlinePixels : 1);
    const int room = width() - 2 * m_layout.margin;
    if (QFontMetrics(words).horizontalAdvance(m_content.headline) > room)
        words.setPixelSize(std::max(1, qRound(m_layout.headlinePixels * LongHeadlineShare)));
    m_headline->setFont(words);
}

void StageView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyLook();
}

void StageView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace ui
