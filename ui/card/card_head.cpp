// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/card_head.h"

#include "core/compat/rule.h"
#include "core/contract/settings.h"
#include "ui/bubble.h"
#include "ui/card/link_button.h"
#include "ui/card/severity_badge.h"
#include "ui/card/site_table.h"
#include "ui/card/wrapped_label.h"
#include "ui/glossary.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::chrono::milliseconds FlashTime {120};

QToolButton* makeTool(const QString& icon, const QString& name, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(icon)));
    tool->setAccessibleName(name);
    tool->setToolTip(name);
    tool->setAutoRaise(true);
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setMinimumSize(24, 24);
    return tool;
}

/// What other tools call it, for those who come from there.
QString alsoKnownAs(const core::Rule& rule)
{
    QStringList names;
    for (const std::string_view each : rule.alsoKnownAs)
        names.append(toShown(each));
    return names.isEmpty() ? QString() : CardHead::tr("Elsewhere: %1").arg(names.join(QStringLiteral(", ")));
}

} // namespace

CardHead::CardHead(QWidget* parent)
    : QWidget(parent)
    , m_badge(new SeverityBadge(this))
    , m_position(new QLabel(this))
    , m_rule(new LinkButton({}, this))
    , m_headline(new WrappedLabel(this, WrappedLabel::Voice::Strong))
    , m_breadcrumb(new WrappedLabel(this))
    , m_definition(new QLabel(this))
    , m_source(new LinkButton({}, this))
    , m_siteCount(new LinkButton({}, this))
    , m_sites(new SiteTable(this))
{
    m_sites->hide();
    m_position->setTextFormat(Qt::PlainText);
    m_position->setForegroundRole(QPalette::PlaceholderText);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_headline->setFont(large);
    m_headline->setMostLines(4);
    m_definition->setTextFormat(Qt::PlainText);
    m_definition->setForegroundRole(QPalette::PlaceholderText);
    m_source->setShortens(true);
    m_rule->setShortens(true);
    m_rule->setToolTip(tr("Explain this rule: what it is about, why, and what to do"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addLayout(makeTopRow());
    lines->addWidget(m_headline);
    lines->addWidget(m_breadcrumb);
    lines->addLayout(makePlaceRow());
    lines->addWidget(m_sites);
    connect(m_rule, &QPushButton::clicked, this, &CardHead::explainRule);
    connect(m_source, &QPushButton::clicked, this, &CardHead::sourceWanted);
    connect(m_siteCount, &QPushButton::clicked, this, &CardHead::toggleSites);
}

QLayout* CardHead::makeTopRow()
{
    auto* copy =
        makeTool(QStringLiteral("copy"), tr("Copy a link to this change, and a line about it"), this);
    connect(copy, &QToolButton::clicked, this, &CardHead::copyWanted);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_badge);
    row->addWidget(m_position);
    row->addStretch();
    row->addWidget(m_rule);
    row->addWidget(copy);
    row->addWidget(new GlossaryMark(Term::Change, this));
    return row;
}

QLayout* CardHead::makePlaceRow()
{
    setTerm(*m_siteCount, Term::Site);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_definition);
    row->addWidget(m_source);
    row->addWidget(m_siteCount);
    row->addStretch();
    return row;
}

void CardHead::showContent(const CardContent& content)
{
    const bool isOpen = content.state != CardState::Decided && !content.decision.isOver;
    m_badge->setSeverity(content.severity);
    m_position->setText(content.position);
    m_ruleId = content.rule;
    m_rule->setText(toShown(content.rule));
    m_headline->setVoice(isOpen ? WrappedLabel::Voice::Strong : WrappedLabel::Voice::Normal);
    m_headline->say(content.headline);
    m_headline->setToolTip(
        content.headline == content.wholeHeadline ? QString() : content.wholeHeadline.toHtmlEscaped());
    m_headline->setAccessibleName(content.wholeHeadline);
    m_breadcrumb->say(content.whereabouts.breadcrumb);
    m_definition->setText(content.whereabouts.definition);
    m_definition->setVisible(!content.whereabouts.definition.isEmpty());
    m_source->setText(content.whereabouts.source.section(QLatin1Char('/'), -1));
    m_source->setAccessibleName(tr("Show %1 in the text").arg(content.whereabouts.source));
    m_source->setToolTip(tr("Show %1 in the text").arg(content.whereabouts.source).toHtmlEscaped());
    m_source->setVisible(!content.whereabouts.source.isEmpty());
    showSites(content.whereabouts);
}

void CardHead::showSites(const CardWhereabouts& whereabouts)
{
    m_sites->showSites(whereabouts.sites);
    unfoldSites(m_sites->isVisibleTo(this));
}

void CardHead::unfoldSites(bool unfolds)
{
    const int count = m_sites->siteCount();
    m_sites->setVisible(unfolds && count > 1);
    m_siteCount->setVisible(count > 1);
    m_siteCount->setAccessibleName(tr("%n site(s)", nullptr, count));
    m_siteCount->setText(
        tr("%n site(s)", nullptr, count) + (unfolds ? QStringLiteral(" ▴") : QStringLiteral(" ▾")));
}

void CardHead::explainRule()
{
    const core::Rule* rule = core::findRule(core::currentRuleId(m_ruleId));
    if (!rule)
        return;
    QStringList paragraphs {toShown(rule->why), toShown(rule->recipe),
        tr("To live with it for a while, put the rule among the suppressions in %1.")
            .arg(toQString(core::SettingsPath)),
        alsoKnownAs(*rule)};
    paragraphs.removeAll(QString());
    auto* bubble = new Bubble(toShown(rule->title), paragraphs.join(QStringLiteral("\n\n")), this);
    bubble->openAt(*m_rule);
}

void CardHead::flash()
{
    const QPalette own = palette();
    setPalette(paletteOn(Tone::Stale, own));
    setAutoFillBackground(true);
    QTimer::singleShot(FlashTime, this, [this, own] {
        setPalette(own);
        setAutoFillBackground(false);
    });
}

void CardHead::toggleSites()
{
    unfoldSites(!m_sites->isVisibleTo(this));
}

void CardHead::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
}

void CardHead::mouseMoveEvent(QMouseEvent* event)
{
    const bool isDrag = (event->buttons() & Qt::LeftButton) != 0
        && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (isDrag)
        emit dragBegan();
}

} // namespace ui
