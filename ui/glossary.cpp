// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/glossary.h"

#include "ui/bubble.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

#include <algorithm>

namespace ui {

namespace {

constexpr const char* TermProperty = "glossaryTerm";
constexpr int SmallestTarget = 24;

struct Explanation {
    Term term;
    const char* name; ///< for the settings
    const char* title;
    const char* text;
};

constexpr Explanation Explanations[] = {
    {Term::Baseline, "baseline", QT_TRANSLATE_NOOP("ui::Glossary", "Baseline"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "What consumers rely on today: as a rule the newest version with a tag. Everything is compared "
            "with it.")},
    {Term::Candidate, "candidate", QT_TRANSLATE_NOOP("ui::Glossary", "Candidate"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "What is proposed: the last commit, or your working tree while it holds something that is not "
            "committed. "
            "Only a commit can be signed.")},
    {Term::Change, "change", QT_TRANSLATE_NOOP("ui::Glossary", "Change"),
        QT_TRANSLATE_NOOP(
            "ui::Glossary", "One cause, however many operations it shows in. It is decided once.")},
    {Term::Site, "site", QT_TRANSLATE_NOOP("ui::Glossary", "Site"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "One place where a change is visible: an operation, in its request or its response. A change in "
            "a shared "
            "schema can have hundreds.")},
    {Term::Witness, "witness", QT_TRANSLATE_NOOP("ui::Glossary", "Witness"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "A payload, as small as possible, that one version accepts and the other refuses. It proves that "
            "the change "
            "breaks something.")},
    {Term::Consumer, "consumer", QT_TRANSLATE_NOOP("ui::Glossary", "Consumer"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "Somebody who calls this API, with the version they rely on. ● reads this very field, ○ does "
            "not, "
            "◌ nobody knows: that is never shown as fine.")},
    {Term::Recipe, "recipe", QT_TRANSLATE_NOOP("ui::Glossary", "Safe way"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "How to get the same without breaking anybody: first add the new beside the old, let the "
            "consumers move, "
            "then take the old away.")},
    {Term::Stale, "stale", QT_TRANSLATE_NOOP("ui::Glossary", "Stale"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "The change has another meaning now than when it was decided. The decision does not count until "
            "somebody "
            "keeps it or decides again.")},
    {Term::Coverage, "coverage", QT_TRANSLATE_NOOP("ui::Glossary", "Coverage"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "How much was read and understood. Only when that is everything does “no changes” mean that "
            "there are none.")},
    {Term::Owner, "owner", QT_TRANSLATE_NOOP("ui::Glossary", "Owner"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "Who answers for an area: Backend for names, types and errors, Frontend for what the interface "
            "shows, Product "
            "for behaviour and criteria.")},
    {Term::WhySign, "why-sign", QT_TRANSLATE_NOOP("ui::Glossary", "Why must I sign?"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "This release changes something in your area. Your signature says that you have seen exactly "
            "these changes "
            "and decisions; anybody can verify it later, without a server.")},
    {Term::Packet, "packet", QT_TRANSLATE_NOOP("ui::Glossary", "Packet"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "The record of a review: the changes, the decisions and the reasons, bound to both versions and "
            "signed. It "
            "is never edited; a correction is a new packet.")},
    {Term::Pin, "pin", QT_TRANSLATE_NOOP("ui::Glossary", "Pinned signers"),
        QT_TRANSLATE_NOOP("ui::Glossary",
            "The list of signers that you have accepted for this repository. When it changes you are asked "
            "again, unless "
            "somebody whom you accepted has signed the change.")},
};

const Explanation& explanationOf(Term term)
{
    return Explanations[static_cast<std::size_t>(term)];
}

QString knownKey(Term term)
{
    return QStringLiteral("glossary/") + QLatin1String(explanationOf(term).name);
}

} // namespace

QString termTitle(Term term)
{
    return QCoreApplication::translate("ui::Glossary", explanationOf(term).title);
}

QString termText(Term term)
{
    return QCoreApplication::translate("ui::Glossary", explanationOf(term).text);
}

void setTerm(QWidget& widget, Term term)
{
    widget.setProperty(TermProperty, static_cast<int>(term));
}

std::optional<Term> termAt(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QVariant term = widget->property(TermProperty); term.isValid())
            return static_cast<Term>(term.toInt());
    }
    return {};
}

bool isKnown(Term term)
{
    return QSettings().contains(knownKey(term));
}

void explain(Term term, QWidget& beside)
{
    QSettings().setValue(knownKey(term), true);
    (new Bubble(termTitle(term), termText(term), &beside))->openAt(beside);
}

GlossaryMark::GlossaryMark(Term term, QWidget* parent)
    : QToolButton(parent)
    , m_term(term)
{
    setText(QStringLiteral("?"));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("What is this?"));
    setAccessibleName(tr("What does “%1” mean?").arg(termTitle(term)));
    setTerm(*this, term);
    connect(this, &QToolButton::clicked, this, [this] {
        explain(m_term, *this);
        applyColours();
    });
    applyColours();
}

QSize GlossaryMark::sizeHint() const
{
    const int side = std::max(SmallestTarget, fontMetrics().height() + 6);
    return {side, side};
}

void GlossaryMark::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

/// Of the colours around it, and of nothing when they are there already: setting them tells of a change, too.
void GlossaryMark::applyColours()
{
    const QColor ink = palette().color(isKnown(m_term) ? QPalette::PlaceholderText : QPalette::Link);
    if (palette().color(QPalette::ButtonText) == ink)
        return;
    QPalette colours;
    colours.setColor(QPalette::ButtonText, ink);
    setPalette(colours);
}

} // namespace ui
