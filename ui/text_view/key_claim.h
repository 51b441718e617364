// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of a text that something shown beside it takes first.
#pragma once

#include <QObject>

#include <functional>

class QKeyEvent;

namespace ui {

class TextView;

class KeyClaim : public QObject {
    Q_OBJECT
public:
    /// `take` is asked before the text is: true where the key was meant for it. `isWanted` only says whether
    /// it will be, so that no command of the window comes first.
    using Question = std::function<bool(const QKeyEvent& key)>;
    KeyClaim(TextView& view, Question isWanted, Question take);
    ~KeyClaim() override;

signals:
    /// The keys went elsewhere.
    void left();
    /// The same lines stand elsewhere on the screen.
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Question m_isWanted;
    Question m_take;
};

} // namespace ui
