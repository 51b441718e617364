// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen, with a quiet word before it that says what it is; pressed, it offers others.
#pragma once

#include <QToolButton>

namespace ui {

class DropButton : public QToolButton {
    Q_OBJECT
public:
    /// `label`: "Baseline"; may be empty.
    explicit DropButton(const QString& label, QWidget* parent = nullptr);

    void setValue(const QString& value);
    const QString& value() const { return m_value; }
    void setStrong(bool isStrong);
    /// Opens below, when it is pressed.
    void setOffer(QMenu* menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont valueFont() const;
    int labelWidth() const;
    int widthFor(const QString& value) const;

    QString m_label;
    QString m_value;
    bool m_isStrong = true;
};

} // namespace ui
