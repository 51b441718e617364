// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/fact_list.h"

#include "ui/card/link_button.h"
#include "ui/card/tone_sign.h"
#include "ui/card/wrapped_label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int MostDetailLines = 3;
constexpr int MostFacts = 12;

} // namespace

FactList::FactList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

void FactList::showFacts(const std::vector<Fact>& facts)
{
    setVisible(!facts.empty());
    if (facts == m_facts)
        return;
    m_facts = facts;
    m_showsAll = false;
    fill();
}

void FactList::fill()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        // A button of it may be the one that was just pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto count = static_cast<int>(m_facts.size());
    const int shown = m_showsAll ? count : std::min(count, MostFacts);
    for (int number = 0; number < shown; ++number)
        m_rows->addWidget(makeRow(number, m_facts[static_cast<std::size_t>(number)]));
    if (shown == count)
        return;
    auto* all = new LinkButton(tr("Show all %n", nullptr, count), this);
    connect(all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fill();
    });
    m_rows->addWidget(all);
}

QWidget* FactList::makeRow(int number, const Fact& fact)
{
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(6);
    auto* sign = new ToneSign(fact.sign, fact.signWords, fact.tone, row);
    across->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* text = new WrappedLabel(row);
    text->say(fact.text);
    words->addWidget(text);
    if (!fact.detail.isEmpty()) {
        auto* detail = new WrappedLabel(row, WrappedLabel::Voice::Quiet);
        detail->say(fact.detail);
        detail->setMostLines(MostDetailLines);
        detail->setToolTip(fact.detail.toHtmlEscaped());
        words->addWidget(detail);
    }
    across->addLayout(words, 1);
    if (!fact.deed.isEmpty()) {
        auto* deed = new LinkButton(fact.deed, row);
        deed->setAccessibleDescription(fact.text);
        connect(deed, &QPushButton::clicked, this, [this, number] { emit deedWanted(number); });
        across->addWidget(deed, 0, Qt::AlignTop);
        // The words begin level with those of the button, which is higher than they are.
        const int lower = std::max(0, (deed->sizeHint().height() - text->fontMetrics().height()) / 2);
        sign->setContentsMargins(0, lower, 0, 0);
        words->setContentsMargins(0, lower, 0, lower);
    }
    return row;
}

} // namespace ui
