// SPDX-License-Identifier: GPL-3.0-or-later
// Private to the text view: a box around the bracket or quotation mark at the caret, and around its partner.
#pragma once

#include <QObject>

class QPalette;

namespace ui {

class TextView;

class BracketMarks : public QObject {
    Q_OBJECT
public:
    explicit BracketMarks(TextView& view);

private:
    void applyColours();
    void follow(int updated);
    bool showPartnerOf(long place);

    TextView& m_view;
    long m_shownFor = -1;
};

} // namespace ui
