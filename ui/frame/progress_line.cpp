// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/progress_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace ui {

using namespace std::chrono_literals;

namespace {

QString textOf(const Progress& progress)
{
    if (progress.total == 0)
        return progress.what;
    const QLocale locale;
    return ProgressLine::tr("%1 %2 of %3")
        .arg(progress.what, locale.toString(progress.done), locale.toString(progress.total));
}

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_what(new QLabel(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
{
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_bar->setMaximumHeight(fontMetrics().height() / 2);
    m_what->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_bar);
    row->addWidget(m_what);
    row->addWidget(m_cancel);
    for (QTimer* timer : {&m_patience, &m_curiosity})
        timer->setSingleShot(true);
    m_patience.setInterval(100ms);
    m_curiosity.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, &ProgressLine::showQuietly);
    connect(&m_curiosity, &QTimer::timeout, this, &ProgressLine::showWhole);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
    hide();
}

void ProgressLine::setProgress(const Progress& progress)
{
    const QString text = textOf(progress);
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    m_bar->setAccessibleDescription(text);
    m_what->setText(text);
    setAccessibleName(text);
    if (progress.what.isEmpty()) {
        m_patience.stop();
        m_curiosity.stop();
        hide();
    } else if (isHidden() && !m_patience.isActive()) {
        m_patience.start();
        m_curiosity.start();
    }
}

void ProgressLine::showQuietly()
{
    m_what->hide();
    m_cancel->hide();
    show();
}

void ProgressLine::showWhole()
{
    m_what->show();
    m_cancel->show();
}

} // namespace ui
