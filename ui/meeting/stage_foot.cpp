// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stage_foot.h"

#include "ui/card/link_button.h"

#include <QHBoxLayout>

namespace ui {

StageFoot::StageFoot(QWidget* parent)
    : QWidget(parent)
{
    auto* desk = new LinkButton(tr("Desk"), this);
    auto* print = new LinkButton(tr("Print…"), this);
    auto* end = new LinkButton(tr("End the meeting"), this);
    desk->setAccessibleDescription(tr("Leaves the Stage; the meeting goes on."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(desk);
    row->addStretch(1);
    row->addWidget(print);
    row->addWidget(end);
    connect(desk, &QPushButton::clicked, this, &StageFoot::deskWanted);
    connect(print, &QPushButton::clicked, this, &StageFoot::printingWanted);
    connect(end, &QPushButton::clicked, this, &StageFoot::endWanted);
}

} // namespace ui
