// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of a page, as large as there is room for it; in place of one, a sentence.
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

class PagePicture : public QWidget {
    Q_OBJECT
public:
    explicit PagePicture(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setSentence(const QString& sentence);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    QImage m_shown; ///< the picture, as large as it was last drawn
    QString m_sentence;
};

} // namespace ui
