// SPDX-License-Identifier: GPL-3.0-or-later
// In the margin of a text: which of its lines differ from the baseline. They move with what is typed.
#pragma once

#include "ui/text_view/alignment.h"

#include <QObject>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace ui {

class TextView;

struct LineBar {
    std::uint32_t line = 0;
    LineChange change = LineChange::None; ///< Removed: something in front of it went

    bool operator==(const LineBar&) const = default;
};

/// Of the candidate, from the top.
std::vector<LineBar> barsOf(const Alignment& alignment, const std::stop_token& stop = {});

class ChangeBars : public QObject {
    Q_OBJECT
public:
    /// Of this view; made the first time.
    static ChangeBars& of(TextView& view);

    /// What was shown goes.
    void show(const std::vector<LineBar>& bars);
    /// The first line of the next stretch of bars behind or before a line.
    std::optional<std::uint32_t> next(std::uint32_t line, bool isForwards) const;
    bool hasBar(long line) const;

signals:
    void clicked(std::uint32_t line);

private:
    explicit ChangeBars(TextView& view);

    void applyColours();

    TextView& m_view;
    bool m_isShown = false;
};

} // namespace ui
