// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/accept_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AcceptSheet::AcceptSheet(QWidget* parent)
    : QFrame(parent)
    , m_question(new QLabel(this))
    , m_titles(new QListWidget(this))
    , m_accept(new QPushButton(this))
{
    setFrameShape(QFrame::NoFrame);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_titles->setAccessibleName(tr("Changes to accept"));
    m_titles->setFrameShape(QFrame::NoFrame);
    m_titles->setWordWrap(true);
    m_titles->setSelectionMode(QAbstractItemView::NoSelection);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* const dismiss = new QPushButton(tr("Back"), this);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_accept, 1);
    buttons->addWidget(dismiss);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_question);
    layout->addWidget(m_titles, 1);
    layout->addLayout(buttons);
    setTabOrder(m_accept, dismiss);
    setTabOrder(dismiss, m_titles);
    connect(m_accept, &QPushButton::clicked, this, [this] { emit accepted(m_places); });
    connect(dismiss, &QPushButton::clicked, this, &AcceptSheet::dismissed);
}

void AcceptSheet::ask(const std::vector<std::string>& places, const QStringList& titles)
{
    m_places = places;
    const auto count = static_cast<int>(titles.size());
    m_question->setText(
        tr("Accept these %n change(s) that nobody has to do anything about?", nullptr, count));
    m_accept->setText(tr("Accept %n", nullptr, count));
    m_accept->setAccessibleName(m_question->text());
    m_titles->clear();
    m_titles->addItems(titles);
    m_accept->setFocus();
}

void AcceptSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit accepted(m_places);
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
