// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/prepare_times.h"

#include "ui/card/wrapped_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace ui {

namespace {

constexpr int SecondsPerMinute = 60;
constexpr int LongestMeeting = 8 * 60;

QSpinBox* minutesField(const QString& name, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(1, LongestMeeting);
    field->setSuffix(PrepareTimes::tr(" min"));
    field->setAccessibleName(name);
    return field;
}

} // namespace

QString sharesText(int shares, int shareMinutes, int boxMinutes)
{
    const int taken = shares * shareMinutes;
    if (shares == 0)
        return PrepareTimes::tr("Nothing breaks: no change has a share of its own.");
    return taken > boxMinutes
        ? PrepareTimes::tr("⚠ The %n share(s) alone take %1 of %2 min.", nullptr, shares)
              .arg(taken)
              .arg(boxMinutes)
        : PrepareTimes::tr("The %n share(s) take %1 of %2 min.", nullptr, shares).arg(taken).arg(boxMinutes);
}

PrepareTimes::PrepareTimes(QWidget* parent)
    : QWidget(parent)
    , m_box(minutesField(tr("Time for the meeting"), this))
    , m_share(minutesField(tr("Time for each breaking change"), this))
    , m_sum(new WrappedLabel(this, WrappedLabel::Voice::Quiet))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto& [words, field] : std::initializer_list<std::pair<QString, QSpinBox*>> {
             {tr("For the meeting"), m_box}, {tr("For each breaking change"), m_share}}) {
        auto* label = new QLabel(words, this);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
        connect(field, &QSpinBox::valueChanged, this, &PrepareTimes::weigh);
    }
    grid->addWidget(m_sum, row, 0, 1, 3);
    weigh();
}

void PrepareTimes::showTimes(int timeBox, int share)
{
    m_box->setValue(timeBox / SecondsPerMinute);
    m_share->setValue(share / SecondsPerMinute);
}

int PrepareTimes::timeBox() const
{
    return m_box->value() * SecondsPerMinute;
}

int PrepareTimes::share() const
{
    return m_share->value() * SecondsPerMinute;
}

void PrepareTimes::showShares(std::size_t count)
{
    m_shares = static_cast<int>(count);
    weigh();
}

void PrepareTimes::weigh()
{
    m_sum->say(sharesText(m_shares, m_share->value(), m_box->value()));
}

} // namespace ui
