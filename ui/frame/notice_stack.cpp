// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/notice_stack.h"

#include <QVBoxLayout>

namespace ui {

NoticeStack::NoticeStack(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
}

void NoticeStack::tell(NoticeTopic topic, const Notice& notice)
{
    NoticeStrip*& strip = m_strips[topic];
    if (!strip) {
        strip = new NoticeStrip(this);
        layout()->addWidget(strip);
    }
    strip->showNotice(notice);
}

void NoticeStack::clear(NoticeTopic topic)
{
    const auto strip = m_strips.find(topic);
    if (strip != m_strips.end())
        strip->second->hide();
}

} // namespace ui
