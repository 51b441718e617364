// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the change, and a way to see those that are folded away.
#pragma once

#include "ui/card/card_content.h"

#include <QWidget>

namespace ui {

class LinkButton;
class SnippetView;

class SnippetPart : public QWidget {
    Q_OBJECT
public:
    explicit SnippetPart(QWidget* parent);

    void showContent(const CardContent& content);

private:
    void showLines();

    CardContent m_content;
    bool m_isWhole = false;
    SnippetView* m_view;
    LinkButton* m_more;
};

} // namespace ui
