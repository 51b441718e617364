// SPDX-License-Identifier: GPL-3.0-or-later
// Both sides of a change and its bytes on the wire: beside each other where there is room, else in one
// column.
#pragma once

#include "ui/card/card_content.h"
#include "ui/card/code_column.h"

#include <QWidget>

#include <vector>

namespace ui {

class SnippetView : public QWidget {
    Q_OBJECT
public:
    explicit SnippetView(QWidget* parent = nullptr);

    void showSnippet(const CardContent& content, bool isWhole);
    /// All sides in words, for screen readers.
    QString asText() const;

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Block {
        QString heading;
        CodeColumn column;
        QRectF area; ///< of the code, below its heading
        std::vector<qreal> heights;
    };
    struct Arrangement {
        std::vector<Block> blocks;
        qreal height = 0;
    };

    Arrangement arrange(qreal width) const;
    void addSides(Arrangement& arrangement, qreal width) const;
    void addUnified(Arrangement& arrangement, qreal width) const;
    void addWire(Arrangement& arrangement, qreal width) const;
    void addBelow(Arrangement& arrangement, const QString& heading, CodeColumn column, qreal width) const;
    bool hasBothSides() const;
    qreal headingHeight() const;
    QString unifiedHeading() const;
    std::vector<CodeRow> wireRows() const;

    CardSnippet m_snippet;
    FoldedSnippet m_folded;
    CardWire m_wire;
    QString m_baseline;
    QString m_candidate;
};

} // namespace ui
