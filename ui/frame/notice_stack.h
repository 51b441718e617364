// SPDX-License-Identifier: GPL-3.0-or-later
// The strips above the panes, one for each topic: news of a topic takes the place of what was said before.
#pragma once

#include "ui/notice_strip.h"

#include <QWidget>

#include <cstdint>
#include <map>

namespace ui {

enum class NoticeTopic : std::uint8_t { Failure, Comparison, Direction, Branch, Meeting };

class NoticeStack : public QWidget {
    Q_OBJECT
public:
    explicit NoticeStack(QWidget* parent = nullptr);

    void tell(NoticeTopic topic, const Notice& notice);
    void clear(NoticeTopic topic);

private:
    std::map<NoticeTopic, NoticeStrip*> m_strips;
};

} // namespace ui
