// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/busy_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

BusyStrip::BusyStrip(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
{
    auto* bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setFixedWidth(120);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Progress"));
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    m_what->setTextFormat(Qt::PlainText);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(bar);
    row->addWidget(cancel);
    row->addWidget(m_what, 1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, this, &BusyStrip::cancelled);
    hide();
}

void BusyStrip::setBusy(const QString& what)
{
    m_what->setText(what);
    setAccessibleName(what);
    if (what.isEmpty()) {
        m_patience.stop();
        hide();
    } else if (!isVisible() && !m_patience.isActive()) {
        m_patience.start();
    }
}

} // namespace ui
