// SPDX-License-Identifier: GPL-3.0-or-later
// A button that names the key for it, and says on itself why it cannot be pressed.
#pragma once

#include <QPushButton>

namespace ui {

class KeyButton : public QPushButton {
    Q_OBJECT
public:
    KeyButton(const QString& words, const QString& key, QWidget* parent);

    /// Empty: it can be pressed.
    void setHindrance(const QString& why);
    /// What it stands for is the case.
    void setChosen(bool isChosen);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What the room depends on that it takes.
    struct Wording {
        QString text;
        bool isHindered = false;
        QFont font;

        bool operator==(const Wording&) const = default;
    };

    QSize measured(const Wording& wording) const;
    QString words() const;
    QFont smallFont() const;
    int padding() const;
    QRect keyCap(const QRect& area) const;

    QString m_key;
    QString m_hindrance;
    mutable Wording m_wording; ///< that was measured
    mutable QSize m_size; ///< null: nothing was
};

} // namespace ui
