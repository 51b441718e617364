// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/open_points.h"

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

OpenPoints::OpenPoints(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

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
    if (m_rows && names == m_open)
        return;
    m_open = std::move(names);
    if (m_rows)
        m_rows->deleteLater();
    setFocusProxy(nullptr);
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    for (const core::PacketOpenPoint& each : open)
        rows->addWidget(makeRow(each));
    m_column->addWidget(m_rows);
}

QWidget* OpenPoints::makeRow(const core::PacketOpenPoint& point)
{
    auto* row = new QWidget(m_rows);
    auto* name =
        new QLabel(tr("%1\n%2", "what is open and why").arg(toShown(point.name), toShown(point.why)), row);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* reason = new QLineEdit(row);
    reason->setPlaceholderText(tr("Why it may stay so"));
    reason->setAccessibleName(tr("Why this may stay so: %1").arg(toShown(point.name)));
    if (!focusProxy())
        setFocusProxy(reason);
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
