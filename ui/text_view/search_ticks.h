// SPDX-License-Identifier: GPL-3.0-or-later
// In which lines of a text the words are that somebody looks for; found off the GUI thread.
#pragma once

#include "core/document/source_text.h"
#include "ui/task.h"
#include "ui/text_view/text_pattern.h"

#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace ui {

/// Ascending.
std::vector<std::uint32_t> linesWith(
    const core::SourceText& text, const SoughtText& sought, const std::stop_token& stop = {});

class SearchTicks : public QObject {
    Q_OBJECT
public:
    explicit SearchTicks(QObject* parent = nullptr);

    /// Without words nothing is found, at once.
    void search(std::shared_ptr<const core::SourceText> text, const SoughtText& sought);
    const std::vector<std::uint32_t>& lines() const { return m_lines; }

signals:
    void changed();

private:
    void take(std::vector<std::uint32_t> lines);

    std::vector<std::uint32_t> m_lines;
    Task<std::vector<std::uint32_t>> m_searching;
};

} // namespace ui
