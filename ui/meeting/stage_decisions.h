// SPDX-License-Identifier: GPL-3.0-or-later
// The four decisions with their keys, who must sign, and the offer to park what takes too long.
#pragma once

#include "ui/meeting/stage_content.h"
#include "ui/meeting/stage_layout.h"

#include <QWidget>

#include <array>
#include <string>

class QPushButton;

namespace ui {

class ElidedLabel;
class KeyButton;

class StageDecisions : public QWidget {
    Q_OBJECT
public:
    explicit StageDecisions(QWidget* parent);

    void setLook(const StageLayout& layout);
    void showContent(const StageContent& content);
    void offerParking(bool isOffered);
    /// Who must sign, beside the buttons; false where they need the whole width.
    bool sayAside(const QString& words, int width);
    /// Whether a key for it does anything.
    bool canChoose(const std::string& verdict) const;

signals:
    void chosen(const std::string& verdict);
    void parkingWanted();
    void keepWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const StageChoice* choiceOf(std::size_t button) const;
    void levelButtons();

    std::vector<StageChoice> m_choices;
    std::array<KeyButton*, 4> m_buttons {};
    QPushButton* m_keep;
    KeyButton* m_park;
    ElidedLabel* m_aside;
};

} // namespace ui
