// SPDX-License-Identifier: GPL-3.0-or-later
// That a change breaks by what it means, whatever its shape: said by people, with a reason.
#pragma once

#include "ui/card/card_content.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class LinkButton;
class WrappedLabel;

class MeaningPart : public QWidget {
    Q_OBJECT
public:
    explicit MeaningPart(QWidget* parent);

    void showContent(const CardContent& content);
    /// The reason, as far as it was written.
    void showDraft(const QString& reason);
    void beginMark();

signals:
    void marked(const QString& reason);
    void drafted(const QString& reason);
    void withdrawn(const std::string& uuid);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    void openField();

    std::string m_place;
    std::string m_mine;
    bool m_canMark = false;
    WrappedLabel* m_sentence;
    LinkButton* m_begin;
    LinkButton* m_takeBack;
    QLineEdit* m_reason;
};

} // namespace ui
