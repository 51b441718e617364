// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/wire_lens.h"

#include "ui/diff/example_pane.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QSplitter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int ProofLines = 4;

QLabel* wireLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WireLens::WireLens(Workspace& workspace, QWidget* parent)
    : ChangeLens(workspace, parent)
    , m_line(wireLabel(this))
    , m_parts(new QComboBox(this))
    , m_notice(wireLabel(this))
    , m_sides(new QSplitter(this))
    , m_baseline(new ExamplePane(core::Side::Baseline, this))
    , m_candidate(new ExamplePane(core::Side::Candidate, this))
    , m_proof(wireLabel(this))
    , m_proofValue(new QPlainTextEdit(this))
    , m_making([this](WireExamples examples) { take(std::move(examples)); })
{
    auto* const head = new QHBoxLayout;
    head->addWidget(m_line, 1);
    head->addWidget(m_parts);
    m_parts->setAccessibleName(tr("Part of the operation"));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(makeSide(tr("Baseline"), m_baseline));
    m_sides->addWidget(makeSide(tr("Candidate"), m_candidate));
    m_baseline->setAccessibleName(tr("Example of the baseline"));
    m_candidate->setAccessibleName(tr("Example of the candidate"));
    m_proofValue->setAccessibleName(tr("The value that proves it"));
    m_proofValue->setReadOnly(true);
    m_proofValue->setTabChangesFocus(true);
    m_proofValue->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_proofValue->setMaximumHeight(m_proofValue->fontMetrics().lineSpacing() * ProofLines
        + 2 * (static_cast<int>(m_proofValue->document()->documentMargin()) + m_proofValue->frameWidth()));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_sides, 1);
    layout->addWidget(m_proof);
    layout->addWidget(m_proofValue);
    connect(m_parts, &QComboBox::activated, this, &WireLens::showExample);
    syncScrolling();
    take({});
}

QWidget* WireLens::makeSide(const QString& title, ExamplePane* pane)
{
    auto* const side = new QWidget(m_sides);
    auto* const layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* const label = wireLabel(side);
    label->setText(title);
    label->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(label);
    layout->addWidget(pane, 1);
    return side;
}

void WireLens::syncScrolling()
{
    for (const auto bar :
        {&QAbstractScrollArea::verticalScrollBar, &QAbstractScrollArea::horizontalScrollBar}) {
        QScrollBar* const left = (m_baseline->*bar)();
        QScrollBar* const right = (m_candidate->*bar)();
        connect(left, &QScrollBar::valueChanged, right, &QScrollBar::setValue);
        connect(right, &QScrollBar::valueChanged, left, &QScrollBar::setValue);
    }
}

void WireLens::setStacked(bool isStacked)
{
    m_sides->setOrientation(isStacked ? Qt::Vertical : Qt::Horizontal);
}

void WireLens::showChange(const std::shared_ptr<const Study>& study, const ChangeRef& change)
{
    if (!change)
        return take({});
    m_making.start([study, change](const std::stop_token& stop) { return wireExamples(change, stop); });
}

void WireLens::take(WireExamples examples)
{
    m_examples = std::move(examples);
    m_line->setText(m_examples.line);
    m_parts->clear();
    for (const WireExample& example : m_examples.examples)
        m_parts->addItem(example.title);
    m_parts->setVisible(m_parts->count() > 1);
    m_proof->setText(m_examples.proof);
    m_proofValue->setPlainText(m_examples.proofValue);
    m_proof->setVisible(!m_examples.proof.isEmpty());
    m_proofValue->setVisible(!m_examples.proof.isEmpty());
    showExample(0);
    emit shown();
}

void WireLens::showExample(int which)
{
    const bool isThere = which >= 0 && which < static_cast<int>(m_examples.examples.size());
    m_sides->setVisible(isThere);
    if (!isThere) {
        m_notice->setText(tr("Nothing of this change travels: there is no example to show."));
        m_notice->show();
        return;
    }
    const WireExample& example = m_examples.examples[static_cast<std::size_t>(which)];
    m_baseline->showRows(example.rows);
    m_candidate->showRows(example.rows);
    m_notice->setText(noticeOf(example));
}

/// Where an example stands alone, why; where both look alike, that they do.
QString WireLens::noticeOf(const WireExample& example) const
{
    if (!example.hasBaseline && !example.hasCandidate)
        return tr("%1: no example could be made that the contract itself calls valid.").arg(example.title);
    if (!example.hasBaseline)
        return tr("%1: there is no example of the baseline.").arg(example.title);
    if (!example.hasCandidate)
        return tr("%1: there is no example of the candidate.").arg(example.title);
    const bool isSame = std::ranges::all_of(
        example.rows, [](const ExampleRow& row) { return row.kind == core::RowKind::Equal; });
    return isSame ? tr("%1: the examples are the same on both sides.").arg(example.title) : example.title;
}

} // namespace ui
