// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/open_points.h"

#include "ui/plain_label.h"
#include "ui/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

bool isOpen(const core::Packet& packet, const core::PacketOpenPoint& point)
{
    return std::ranges::find(packet.acknowledged, point.name, &core::PacketAcknowledgement::name)
        == packet.acknowledged.end();
}

} // namespace

void OpenPoints::showDraft(const Draft& draft)
{
    std::vector<core::PacketOpenPoint> open;
    std::vector<std::string> names;
    for (const core::PacketOpenPoint& each : draft.packet.open)
        if (isOpen(draft.packet, each)) {
            open.push_back(each);
            names.push_back(each.name);
        }
    // A reason that is being written stays.
    if (hasRows() && names == m_open)
        return;
    m_open = std::move(names);
    QVBoxLayout& rows = renew();
    for (const core::PacketOpenPoint& each : open)
        rows.addWidget(makeRow(each));
}

QWidget* OpenPoints::makeRow(const core::PacketOpenPoint& point)
{
    auto* row = new QWidget(this);
    QLabel* const name =
        plainLabel(tr("%1\n%2", "what is open and why").arg(toShown(point.name), toShown(point.why)), row);
    auto* reason = new QLineEdit(row);
    reason->setPlaceholderText(tr("Why it may stay so"));
    reason->setAccessibleName(tr("Why this may stay so: %1").arg(toShown(point.name)));
    offerFocus(reason);
    auto* acknowledge = new QPushButton(tr("Acknowledge"), row);
    acknowledge->setAccessibleName(tr("Acknowledge: %1").arg(toShown(point.name)));
    acknowledge->setEnabled(false);
    connect(reason, &QLineEdit::textChanged, acknowledge,
        [acknowledge](const QString& text) { acknowledge->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, acknowledge, &QPushButton::click);
    connect(acknowledge, &QPushButton::clicked, this, [this, reason, what = point.name] {
        emit acknowledged(what, reason->text().trimmed().toStdString());
    });
    auto* line = new QHBoxLayout;
    line->addWidget(reason, 1);
    line->addWidget(acknowledge);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(name);
    column->addLayout(line);
    return row;
}

} // namespace ui
