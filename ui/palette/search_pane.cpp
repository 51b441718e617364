// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/search_pane.h"

#include "ui/elided_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

using namespace std::chrono_literals;

constexpr auto TypingPause = 150ms;

QString countText(const TextHits& found)
{
    if (found.wanted.isEmpty())
        return {};
    const auto lines = static_cast<int>(found.hits.size());
    const QString count = found.isCut ? SearchPane::tr("The first %n line(s); narrow it down", nullptr, lines)
                                      : SearchPane::tr("%n line(s)", nullptr, lines);
    const QString files =
        SearchPane::tr("%n file(s) searched", nullptr, static_cast<int>(found.filesSearched));
    const auto unread = static_cast<int>(found.unread.size());
    return unread == 0 ? SearchPane::tr("%1, %2").arg(count, files)
                       : SearchPane::tr("%1, %2, %n not readable", nullptr, unread).arg(count, files);
}

} // namespace

SearchPane::SearchPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_field(new QLineEdit(this))
    , m_count(new ElidedLabel({}, Qt::ElideRight, this))
    , m_hits(new QTreeView(this))
    , m_searching([this](TextHits hits) { show(std::move(hits)); })
{
    setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Words in any contract"));
    m_field->setAccessibleName(tr("Words to search for in all contracts"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    setUpHits();
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 4);
    top->setSpacing(8);
    top->addWidget(m_field, 1);
    top->addWidget(m_count, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_hits, 1);
    setFocusProxy(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchPane::search);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_hits->currentIndex()); });
    connect(&workspace, &Workspace::snapshotChanged, this, &SearchPane::search);
}

void SearchPane::setUpHits()
{
    m_hits->setModel(&m_found);
    m_hits->setAccessibleName(tr("Lines found"));
    m_hits->setRootIsDecorated(false);
    m_hits->setUniformRowHeights(true);
    m_hits->setAllColumnsShowFocus(true);
    m_hits->setTabKeyNavigation(false);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setHeaderHidden(true);
    m_hits->header()->setStretchLastSection(false);
    m_hits->header()->setSectionResizeMode(HitModel::TextColumn, QHeaderView::Stretch);
    m_hits->header()->setSectionResizeMode(HitModel::PlaceColumn, QHeaderView::ResizeToContents);
    connect(m_hits, &QTreeView::activated, this, &SearchPane::choose);
}

void SearchPane::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

void SearchPane::search()
{
    const std::shared_ptr<const Snapshot>& snapshot = m_workspace.snapshot();
    const QString wanted = m_field->text().trimmed();
    if (!snapshot || wanted.isEmpty()) {
        m_searching.cancel();
        show({});
        return;
    }
    m_searching.start(
        [snapshot, wanted](const std::stop_token& stop) { return searchContracts(*snapshot, wanted, stop); });
}

void SearchPane::show(TextHits hits)
{
    m_found.show(std::move(hits));
    m_count->setText(countText(m_found.hits()));
    if (m_found.rowCount() > 0)
        m_hits->setCurrentIndex(m_found.index(0, 0));
}

void SearchPane::choose(const QModelIndex& index)
{
    if (const TextHit* hit = m_found.hit(index))
        emit hitChosen(hit->file, static_cast<int>(hit->line));
}

/// The field keeps the keys while the arrows walk the list.
bool SearchPane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_hits, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
