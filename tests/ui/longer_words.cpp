// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/longer_words.h"

#include "ui/elided_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace test {

namespace {

constexpr qsizetype PerCent = 40;
constexpr int Tolerance = 2;

bool isCut(const QLabel& label)
{
    if (qobject_cast<const ui::ElidedLabel*>(&label) || label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.height() + Tolerance < label.heightForWidth(label.width());
    return label.width() + Tolerance < label.minimumSizeHint().width();
}

/// For what is chosen: the longest of all may stand in the list alone.
int neededBy(const QComboBox& choice)
{
    int longest = 0;
    for (int item = 0; item < choice.count(); ++item)
        longest = std::max(longest, choice.fontMetrics().horizontalAdvance(choice.itemText(item)));
    const int around = choice.minimumSizeHint().width() - longest;
    return choice.fontMetrics().horizontalAdvance(choice.currentText()) + around;
}

} // namespace

QString LongerWords::translate(const char*, const char* source, const char*, int count) const
{
    QString words = QString::fromUtf8(source);
    if (count >= 0)
        words.replace(QStringLiteral("%n"), QString::number(count));
    const qsizetype more = words.size() * PerCent / 100;
    return words + QStringLiteral(" wörter").repeated(more / 7 + 1).left(more);
}

LargerText::LargerText(int percent)
    : m_before(QApplication::font())
{
    QFont larger = m_before;
    larger.setPointSizeF(larger.pointSizeF() * percent / 100);
    QApplication::setFont(larger);
}

LargerText::~LargerText()
{
    QApplication::setFont(m_before);
}

QStringList cutWords(const QWidget& window)
{
    QStringList cut;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && isCut(*label))
            cut << label->text();
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty()
            && button->width() + Tolerance < button->minimumSizeHint().width())
            cut << button->text();
    }
    for (const QComboBox* choice : window.findChildren<QComboBox*>()) {
        if (choice->isVisible() && choice->width() + Tolerance < neededBy(*choice))
            cut << choice->currentText();
    }
    return cut;
}

} // namespace test
