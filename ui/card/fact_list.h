// SPDX-License-Identifier: GPL-3.0-or-later
// A short list of facts: a sign, a sentence, what stands behind it, and at most one thing to do about it.
#pragma once

#include "ui/theme.h"

#include <QString>
#include <QVBoxLayout>
#include <QWidget>

#include <optional>
#include <vector>

namespace ui {

struct Fact {
    QString sign;
    QString signWords; ///< what screen readers say for the sign
    std::optional<Tone> tone; ///< of the sign; nothing: quiet
    QString text;
    QString detail = {};
    QString deed = {}; ///< of the button; empty: there is none

    bool operator==(const Fact&) const = default;
};

class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);

    /// Keeps what it shows where nothing changed, and hides itself when there is nothing.
    void showFacts(const std::vector<Fact>& facts);

signals:
    void deedWanted(int fact);

private:
    void fill();
    QWidget* makeRow(int number, const Fact& fact);

    QVBoxLayout* m_rows;
    std::vector<Fact> m_facts;
    bool m_showsAll = false;
};

} // namespace ui
