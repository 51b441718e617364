// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/palette/palette_delegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int WidestPalette = 720;
constexpr int MostRowsShown = 12;
constexpr int PaletteMargin = 24;

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

CommandPalette::CommandPalette(QWidget* over)
    : QFrame(over)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing is called that."), this))
    , m_wayOn(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Command palette"));
    m_typed->setPlaceholderText(tr("Do or find anything   > actions   @ places   # changes"));
    m_typed->setAccessibleName(tr("Do or find anything"));
    m_typed->setAccessibleDescription(
        tr("Begin with > for actions, @ for operations, schemas and files, # for changes"));
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::offer);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandPalette::chooseCurrent);
    setUpList();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addWidget(m_wayOn);
    m_wayOn->setTextFormat(Qt::PlainText);
    m_wayOn->setAlignment(Qt::AlignCenter);
    m_wayOn->setForegroundRole(QPalette::PlaceholderText);
    m_wayOn->hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now))
            hide();
    });
    over->installEventFilter(this);
    hide();
}

void CommandPalette::setUpList()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("What was found"));
    connect(m_list, &QListView::clicked, this, &CommandPalette::chooseCurrent);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
}

void CommandPalette::addSource(Source source)
{
    m_sources.push_back(std::move(source));
}

void CommandPalette::openWith(const QString& typed)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    std::vector<PaletteEntry> entries;
    for (const Source& source : m_sources)
        std::ranges::move(source(), std::back_inserter(entries));
    m_model.setEntries(std::move(entries));
    m_typed->setText(typed);
    offer();
    show();
    raise();
    m_typed->setFocus();
}

void CommandPalette::ask(const QString& question)
{
    m_typed->setPlaceholderText(question);
    m_typed->setAccessibleName(question);
    m_typed->setAccessibleDescription({});
}

void CommandPalette::setWayOn(const QString& words)
{
    m_wayOn->setText(words);
    m_wayOn->setVisible(!words.isEmpty());
    m_typed->setAccessibleDescription(words);
}

QString CommandPalette::typed() const
{
    return m_typed->text();
}

void CommandPalette::offer()
{
    m_model.setTyped(m_typed->text());
    m_list->setCurrentIndex(m_model.index(0, 0));
    m_list->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
    place();
}

/// Below the upper edge, as high as its rows need.
void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(1, std::min(m_model.rowCount(), MostRowsShown)) * std::max(row, 1));
    layout()->activate();
    const int width = std::min(WidestPalette, room.width() - 2 * PaletteMargin);
    const int height = std::min(sizeHint().height(), room.height() - 2 * PaletteMargin);
    setGeometry((room.width() - width) / 2, PaletteMargin, width, height);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return false;
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->key() == Qt::Key_Escape)
        leave();
    else if (movesInList(press->key()))
        QCoreApplication::sendEvent(m_list, event);
    return press->key() == Qt::Key_Escape || movesInList(press->key());
}

void CommandPalette::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

/// The focus goes back first: what is done may ask where it is.
void CommandPalette::chooseCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const std::function<void()> choose = m_model.entry(current.row()).choose;
    leave();
    choose();
}

} // namespace ui
