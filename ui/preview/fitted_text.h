// SPDX-License-Identifier: GPL-3.0-or-later
// Text of ours that is as high as what it says: whatever is around it scrolls.
#pragma once

#include <QTextBrowser>

namespace ui {

class FittedText : public QTextBrowser {
    Q_OBJECT
public:
    explicit FittedText(const QString& name, QWidget* parent);

    /// Also hides it where there is nothing to say.
    void say(const QString& html);

    QVariant loadResource(int type, const QUrl& name) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace ui
