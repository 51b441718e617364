// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/review_end.h"

#include "ui/card/wrapped_label.h"
#include "ui/workspace/standing.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace ui {

bool isAllDecided(const Standing& standing)
{
    const auto& findings = standing.review.findings;
    return !findings.empty() && std::ranges::all_of(findings, [](const core::ReviewedFinding& each) {
        return each.state == core::DecisionState::Current;
    });
}

ReviewEnd::ReviewEnd(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new WrappedLabel(this, WrappedLabel::Voice::Strong))
    , m_go(new QPushButton(tr("Go to the packet"), this))
{
    m_go->setAutoDefault(false);
    m_go->setToolTip(tr("Enter"));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_sentence, 1);
    across->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &ReviewEnd::packetWanted);
    hide();
}

void ReviewEnd::showStanding(const Standing& standing)
{
    const QString sentence =
        tr("All %n change(s) decided.", nullptr, static_cast<int>(standing.review.findings.size()));
    m_sentence->say(sentence);
    m_go->setAccessibleDescription(sentence);
    setVisible(isAllDecided(standing));
}

void ReviewEnd::takeKeys()
{
    m_go->setFocus();
}

} // namespace ui
