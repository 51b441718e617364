// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_page.h"

#include "ui/commands.h"
#include "ui/elided_label.h"
#include "ui/welcome/drop_area.h"
#include "ui/welcome/sample_card.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int WidestPage = 1080;
constexpr int NarrowPage = 760;

QLabel* heading(const QString& text, qreal size, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* quietWords(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QVBoxLayout* columnIn(QWidget* widget, int spacing = 8)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

} // namespace

WelcomePage::WelcomePage(const Commands& commands, QWidget* parent)
    : QScrollArea(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_recentPart(new QWidget)
    , m_recent(new QVBoxLayout)
    , m_looking([this](const QStringList& missing) { markMissing(missing); })
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Welcome"));
    m_columns->setSpacing(24);
    m_columns->addWidget(makeOpening(commands), 1);
    m_columns->addWidget(makeSample(commands), 1);
    QVBoxLayout* recent = columnIn(m_recentPart);
    recent->addWidget(heading(tr("Recent"), 1.1, m_recentPart));
    recent->addLayout(m_recent);
    m_recent->setSpacing(0);

    auto* page = new QWidget;
    page->setMaximumWidth(WidestPage);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(24);
    column->addWidget(heading(tr("What does this change break, and who says yes?"), 1.6, page));
    column->addLayout(m_columns);
    column->addWidget(m_recentPart);
    column->addWidget(makeWithoutRepository());
    column->addStretch();
    auto* ground = new QWidget;
    auto* middle = new QHBoxLayout(ground);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch();
    middle->addWidget(page, 1000);
    middle->addStretch();
    setWidget(ground);
}

QWidget* WelcomePage::makeOpening(const Commands& commands)
{
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->addWidget(heading(tr("Open a spec repository"), 1.1, part));
    auto* area = new DropArea(part);
    auto* inside = new QVBoxLayout(area);
    inside->setContentsMargins(16, 16, 16, 16);
    inside->setSpacing(8);
    inside->addWidget(quietWords(
        tr("Drop a folder or a contract here. Nothing is uploaded, and nothing in it is changed."), area));
    inside->addStretch();
    QAction* open = commands.action(CommandId::OpenRepository);
    auto* button = new QPushButton(open->text(), area);
    button->setDefault(true);
    button->setToolTip(open->shortcut().toString(QKeySequence::NativeText));
    connect(button, &QPushButton::clicked, open, &QAction::trigger);
    inside->addWidget(button, 0, Qt::AlignLeft);
    setFocusProxy(button);
    column->addWidget(area, 1);
    return part;
}

QWidget* WelcomePage::makeSample(const Commands& commands)
{
    QAction* open = commands.action(CommandId::OpenSample);
    auto* part = new QWidget;
    // Whether there is one is known a little later than the page.
    if (!open->isEnabled())
        part->hide();
    connect(open, &QAction::changed, part, [open, part] { part->setVisible(open->isEnabled()); });
    QVBoxLayout* column = columnIn(part);
    column->addWidget(heading(tr("Try it now: three minutes"), 1.1, part));
    column->addWidget(new SampleCard(open, part), 1);
    return part;
}

QWidget* WelcomePage::makeWithoutRepository()
{
    auto* part = new QWidget;
    auto* rows = new QGridLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    auto* baseline = new QPushButton(tr("&Baseline…"), part);
    auto* candidate = new QPushButton(tr("&Candidate…"), part);
    auto* packet = new QPushButton(tr("&Packet…"), part);
    connect(baseline, &QPushButton::clicked, this, [=, this] { chooseFile(baseline, m_baseline); });
    connect(candidate, &QPushButton::clicked, this, [=, this] { chooseFile(candidate, m_candidate); });
    connect(packet, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Verify a packet"), {}, tr("Packets (*.packet *.pdf packet.json)"));
        if (!path.isEmpty())
            emit packetChosen(path);
    });
    rows->addWidget(new ElidedLabel(tr("Compare two files without a repository:")), 0, 0);
    rows->addWidget(baseline, 0, 1);
    rows->addWidget(candidate, 0, 2);
    rows->addWidget(new ElidedLabel(tr("Verify a packet:")), 1, 0);
    rows->addWidget(packet, 1, 1);
    rows->setColumnStretch(3, 1);
    return part;
}

void WelcomePage::showRecent(const QDateTime& now)
{
    m_now = now;
    const bool hadFocus = m_recentPart->isAncestorOf(QApplication::focusWidget());
    for (const auto& [path, row] : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    QStringList paths;
    for (const RecentRepository& recent : recentRepositories()) {
        addRow(recent);
        paths << recent.path;
    }
    m_recentPart->setVisible(!paths.empty());
    if (hadFocus)
        (m_rows.empty() ? focusProxy() : m_rows.constFirst().second)->setFocus();
    m_looking.start([paths](const std::stop_token& stop) {
        QStringList missing;
        for (const QString& path : paths) {
            if (!stop.stop_requested() && !QFileInfo::exists(path))
                missing << path;
        }
        return missing;
    });
}

void WelcomePage::addRow(const RecentRepository& recent)
{
    auto* row = new RecentRow(recent, m_now, m_recentPart);
    const QString path = recent.path;
    connect(row, &RecentRow::chosen, this, [this, path] { emit repositoryChosen(path); });
    connect(row, &RecentRow::locateAsked, this, [this, path] { locate(path); });
    connect(row, &RecentRow::pinChanged, this, [this, path](bool isPinned) {
        setPinned(path, isPinned);
        showRecent(m_now);
    });
    connect(row, &RecentRow::removeAsked, this, [this, path] {
        forgetRecent(path);
        showRecent(m_now);
    });
    m_recent->addWidget(row);
    m_rows.append({path, row});
}

void WelcomePage::markMissing(const QStringList& missing)
{
    for (const auto& [path, row] : std::as_const(m_rows)) {
        if (missing.contains(path))
            row->setMissing();
    }
}

void WelcomePage::locate(const QString& path)
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where is %1 now?").arg(path));
    if (folder.isEmpty())
        return;
    moveRecent(path, folder);
    showRecent(m_now);
}

void WelcomePage::chooseFile(QPushButton* button, QString& chosen)
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Which file?"));
    if (path.isEmpty())
        return;
    chosen = path;
    button->setText(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")));
    if (!m_baseline.isEmpty() && !m_candidate.isEmpty())
        emit filesChosen(m_baseline, m_candidate);
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_columns->setDirection(
        event->size().width() < NarrowPage ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace ui
