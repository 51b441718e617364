// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/difference_view.h"

#include "ui/text_view/aligned_texts.h"

#include <QVBoxLayout>

namespace ui {

DifferenceView::DifferenceView(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_aligning([this](const Aligned& aligned) {
        m_texts->setAlignment(aligned, RowFolds(aligned->rows));
        emit shown();
    })
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void DifferenceView::showStates(const FileState& before, const FileState& after)
{
    // Two more editors for each open file would cost what few of them need.
    if (!m_texts) {
        m_texts = new AlignedTexts(this);
        m_column->addWidget(m_texts);
        setFocusProxy(m_texts);
    }
    m_texts->setTitle(core::Side::Baseline, before.title, before.path);
    m_texts->setTitle(core::Side::Candidate, after.title, after.path);
    m_aligning.start([before = before.text, after = after.text](const std::stop_token& stop) {
        return align({.text = before}, {.text = after}, Indentation::Counts, stop);
    });
}

} // namespace ui
