// SPDX-License-Identifier: GPL-3.0-or-later
// A button at the end of the caret's line: something can be done there.
#pragma once

#include "core/document/source_text.h"

#include <QPointer>
#include <QToolButton>

#include <optional>

namespace ui {

class TextView;

/// For the mouse; keys have a command of their own.
class FixButton : public QToolButton {
    Q_OBJECT
public:
    explicit FixButton(TextView& view);

    /// Beside the line of this byte, as long as it is in sight; nothing: nowhere.
    void offerAt(std::optional<std::uint32_t> offset);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    TextView& m_view;
    std::optional<std::uint32_t> m_offset;
};

} // namespace ui
