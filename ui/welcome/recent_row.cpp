// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recent_row.h"

#include "ui/elided_label.h"
#include "ui/text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int TargetSide = 28;
constexpr int NameCharacters = 24;

ElidedLabel* quietLabel(const QString& text, Qt::TextElideMode mode, QWidget* parent)
{
    auto* label = new ElidedLabel(text, mode, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A name may hold whatever breaks a row.
QString shownPath(const QString& path)
{
    return toShown(path.toStdString());
}

QString folderOf(const RecentRepository& recent)
{
    const QString home = QDir::homePath();
    const bool isAtHome = recent.path.startsWith(home + QLatin1Char('/'));
    return shownPath(isAtHome ? QLatin1Char('~') + recent.path.mid(home.size()) : recent.path);
}

} // namespace

RecentRow::RecentRow(const RecentRepository& recent, const QDateTime& now, QWidget* parent)
    : QFrame(parent)
    , m_name(shownPath(QFileInfo(recent.path).fileName()))
    , m_open(new QToolButton(this))
    , m_state(quietLabel(stateText(recent), Qt::ElideRight, this))
    , m_locate(new QPushButton(tr("Locate…"), this))
    , m_remove(new QPushButton(tr("Remove from List"), this))
{
    const int nameWidth = NameCharacters * fontMetrics().averageCharWidth();
    m_open->setText(fontMetrics().elidedText(m_name, Qt::ElideRight, nameWidth));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::TabFocus);
    m_open->setMinimumHeight(TargetSide);
    m_open->setAccessibleName(tr("Open %1").arg(m_name));
    m_open->setAccessibleDescription(stateText(recent) + QLatin1Char(' ') + shownPath(recent.path));
    m_open->setToolTip(shownPath(recent.path).toHtmlEscaped());
    connect(m_open, &QToolButton::clicked, this, &RecentRow::chosen);
    m_locate->setAccessibleName(tr("Locate %1").arg(m_name));
    m_remove->setAccessibleName(tr("Remove %1 from the list").arg(m_name));
    connect(m_locate, &QPushButton::clicked, this, &RecentRow::locateAsked);
    connect(m_remove, &QPushButton::clicked, this, &RecentRow::removeAsked);
    setFocusProxy(m_open);
    m_locate->hide();
    m_remove->hide();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_open);
    row->addSpacing(std::max(0, nameWidth - m_open->sizeHint().width()));
    row->addWidget(m_state, 3);
    row->addWidget(quietLabel(folderOf(recent), Qt::ElideMiddle, this), 4);
    row->addWidget(m_locate);
    row->addWidget(m_remove);
    row->addWidget(quietLabel(whenText(recent.opened, now), Qt::ElideRight, this));
    row->addWidget(makePin(recent.isPinned));
}

QToolButton* RecentRow::makePin(bool isPinned)
{
    auto* pin = new QToolButton(this);
    pin->setIcon(QIcon(QStringLiteral(":/icons/pin.svg")));
    pin->setCheckable(true);
    pin->setChecked(isPinned);
    pin->setAutoRaise(true);
    pin->setFocusPolicy(Qt::TabFocus);
    pin->setMinimumSize(TargetSide, TargetSide);
    pin->setAccessibleName(tr("Keep %1 at the top").arg(m_name));
    pin->setToolTip(tr("Keep at the top"));
    connect(pin, &QToolButton::toggled, this, &RecentRow::pinChanged);
    return pin;
}

void RecentRow::setMissing()
{
    static_cast<QLabel*>(m_state)->setText(tr("folder not found"));
    m_open->setEnabled(false);
    m_locate->show();
    m_remove->show();
}

QString stateText(const RecentRepository& recent)
{
    if (recent.changes < 0)
        return {};
    const QString decided = recent.changes == 0 ? RecentRow::tr("no changes")
        : recent.undecided == 0                 ? RecentRow::tr("all decided")
                                                : RecentRow::tr("%n undecided", nullptr, recent.undecided);
    return recent.turn.isEmpty() ? decided : RecentRow::tr("%1 · → %2").arg(decided, recent.turn);
}

QString whenText(const QDateTime& opened, const QDateTime& now)
{
    const qint64 days = opened.date().daysTo(now.date());
    if (days == 0)
        return RecentRow::tr("today");
    if (days == 1)
        return RecentRow::tr("yesterday");
    return QLocale().toString(opened.date(), QLocale::ShortFormat);
}

} // namespace ui
