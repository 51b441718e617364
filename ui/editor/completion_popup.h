// SPDX-License-Identifier: GPL-3.0-or-later
// What may be written where the caret stands, laid over the text below it. The keys stay in the text.
#pragma once

#include "ui/models/completion_model.h"

#include <QFrame>

#include <string_view>
#include <vector>

class QListView;

namespace ui {

class CompletionPopup : public QFrame {
    Q_OBJECT
public:
    /// `window`: it may cover everything in it, and nothing beyond.
    explicit CompletionPopup(QWidget* window);

    void setOffers(std::vector<core::Offer> offers, std::string_view typed);
    /// False: nothing is left.
    bool narrow(std::string_view typed);
    /// Beside this place in the window: below it, or above where there is more room.
    void open(const QRect& place);

    /// There is one while it is open.
    const core::Offer& current() const;
    void step(int rows);
    /// A screenful, up or down.
    void stepPage(int pages);

signals:
    void chosen();

private:
    void setUpList();
    void choose(int row);
    int rowsShown() const;

    CompletionModel m_offers;
    QListView* m_list;
};

} // namespace ui
