// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the trade, each explained once in two sentences, beside the place where one first meets it.
#pragma once

#include <QToolButton>

#include <cstdint>
#include <optional>

namespace ui {

enum class Term : std::uint8_t {
    Baseline,
    Candidate,
    Change,
    Site,
    Witness,
    Consumer,
    Recipe,
    Stale,
    Coverage,
    Owner,
    WhySign,
    Packet,
    Pin,
};

/// "Baseline"; for WhySign the question.
QString termTitle(Term term);
QString termText(Term term);

/// F1 inside of the widget explains the term.
void setTerm(QWidget& widget, Term term);
/// Of the widget, or the nearest one around it that has one.
std::optional<Term> termAt(const QWidget* widget);

/// Whether the term was ever explained to this person.
bool isKnown(Term term);
/// Opens the explanation beside the widget; from then on the term is known.
void explain(Term term, QWidget& beside);

/// A small "?" beside a word, in the colour of links until it was asked once.
class GlossaryMark : public QToolButton {
    Q_OBJECT
public:
    explicit GlossaryMark(Term term, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    Term m_term;
};

} // namespace ui
