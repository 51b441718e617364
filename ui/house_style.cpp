// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/house_style.h"

#include "ui/column_list.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QIcon>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace ui {

namespace {

constexpr int LeastTarget = 24;
constexpr int ControlHeight = 28;
constexpr int ControlPadding = 10; ///< above and below the text together
constexpr int ButtonSides = 16;
constexpr int FieldPadding = 4;
constexpr int ScrollBarWidth = 14;
constexpr int HeaderMargin = 6;
constexpr int RowMargin = 7; ///< and one of Qt's own: rows begin below the words above them
constexpr int FewestSliderPixels = 24;
constexpr qreal Corner = 4;
constexpr qreal FocusWidth = 2;
constexpr qreal TickWidth = 1.8;

bool isOn(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

QColor blend(const QColor& one, const QColor& other, qreal share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * static_cast<float>(share); };
    return QColor::fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF()));
}

void drawBox(QPainter& painter, const QRect& rect, const QBrush& ground, const QColor& line, qreal width = 1,
    Qt::PenStyle style = Qt::SolidLine)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(line.isValid() ? QPen(line, width, style) : QPen(Qt::NoPen));
    const qreal inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), Corner, Corner);
    painter.restore();
}

/// Strong enough to tell where a control ends: three to one against what it stands on.
QColor edgeOf(const QPalette& palette)
{
    return blend(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.5);
}

QColor buttonGround(const QStyleOption& option, bool isDefault)
{
    const QPalette& palette = option.palette;
    const bool isChecked = isOn(option, QStyle::State_On);
    const bool isAccent = isDefault && isOn(option, QStyle::State_Enabled);
    QColor ground = palette.color(isAccent ? QPalette::Highlight : QPalette::Button);
    const QColor text = palette.color(isAccent ? QPalette::HighlightedText : QPalette::ButtonText);
    if (isChecked)
        ground = blend(ground, palette.color(QPalette::Highlight), 0.25);
    if (isOn(option, QStyle::State_Sunken))
        return blend(ground, text, 0.16);
    return isOn(option, QStyle::State_MouseOver) ? blend(ground, text, 0.07) : ground;
}

bool isDefaultButton(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features & QStyleOptionButton::DefaultButton;
}

void drawPushButton(const QStyleOption& option, QPainter& painter)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isFlat = button && button->features & QStyleOptionButton::Flat;
    const bool isTouched = isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken)
        || isOn(option, QStyle::State_On);
    const bool isEnabled = isOn(option, QStyle::State_Enabled);
    if (isFlat && !isTouched)
        return;
    drawBox(painter, option.rect,
        isEnabled ? QBrush(buttonGround(option, isDefaultButton(option))) : QBrush(Qt::NoBrush),
        isFlat ? QColor() : edgeOf(option.palette), 1, isEnabled ? Qt::SolidLine : Qt::DashLine);
}

void drawToolButton(const QStyleOption& option, QPainter& painter)
{
    const bool isTouched = isOn(option, QStyle::State_Enabled)
        && (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken));
    const bool isChecked = isOn(option, QStyle::State_On);
    if (isTouched || isChecked || !isOn(option, QStyle::State_AutoRaise))
        drawBox(painter, option.rect, buttonGround(option, false),
            isChecked || !isOn(option, QStyle::State_AutoRaise) ? edgeOf(option.palette) : QColor());
}

void drawFocusRing(const QStyleOption& option, QPainter& painter)
{
    drawBox(painter, option.rect, Qt::NoBrush, option.palette.color(QPalette::Highlight), FocusWidth);
}

void drawField(const QStyleOption& option, QPainter& painter)
{
    const bool hasFocus = isOn(option, QStyle::State_HasFocus);
    drawBox(painter, option.rect, option.palette.brush(QPalette::Base),
        hasFocus ? option.palette.color(QPalette::Highlight) : edgeOf(option.palette),
        hasFocus ? FocusWidth : 1);
}

void drawChoice(const QStyleOptionComboBox& box, QPainter& painter)
{
    const bool hasFocus = isOn(box, QStyle::State_HasFocus);
    drawBox(painter, box.rect, buttonGround(box, false),
        hasFocus ? box.palette.color(QPalette::Highlight) : edgeOf(box.palette), hasFocus ? FocusWidth : 1);
}

/// Its edge is as strong as that of a field, on a row that is chosen as anywhere: Fusion's is lost in the
/// dark.
void drawTick(const QStyleOption& option, QPainter& painter)
{
    const QPalette& palette = option.palette;
    const bool isChosen = isOn(option, QStyle::State_Selected);
    const QRect rect = option.rect;
    drawBox(painter, rect, palette.brush(QPalette::Base),
        isChosen ? palette.color(QPalette::HighlightedText) : edgeOf(palette));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(palette.color(QPalette::Text), TickWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal across, qreal down) {
        return QPointF(rect.x() + across * rect.width(), rect.y() + down * rect.height());
    };
    if (isOn(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF {at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.30)});
    else if (isOn(option, QStyle::State_NoChange))
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
}

void drawTabClose(const QStyleOption& option, QPainter& painter)
{
    if (isOn(option, QStyle::State_Raised) || isOn(option, QStyle::State_Sunken))
        drawBox(painter, option.rect, buttonGround(option, false), {});
    QIcon(QStringLiteral(":/icons/close.svg")).paint(&painter, option.rect);
}

/// Square, for what it holds is: text and lists reach into the corners.
void drawFrame(const QStyleOption& option, QPainter& painter, bool hasFocus)
{
    const qreal width = hasFocus ? FocusWidth : 1;
    painter.save();
    // Where a pixel of ours is one and a half of the screen's, a line that is not smoothed may fall between
    // them.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus ? option.palette.color(QPalette::Highlight) : edgeOf(option.palette), width,
        Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter.restore();
}

bool isTextOfLines(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// A text of several lines that has the keys; lists show at the row where they are.
bool isWrittenIn(const QWidget* widget)
{
    return isTextOfLines(widget) && widget->hasFocus();
}

/// What a scroll bar stands beside: pages have another ground than texts and lists.
QPalette::ColorRole groundBeside(const QWidget* bar)
{
    for (const QWidget* widget = bar; widget; widget = widget->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget))
            return area->viewport()->backgroundRole();
    }
    return QPalette::Base;
}

void drawScrollBar(
    const QStyleOptionSlider& option, QPainter& painter, const QRect& slider, const QColor& ground)
{
    painter.fillRect(option.rect, ground);
    const bool isTouched = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QColor colour = blend(ground, option.palette.color(QPalette::Text), isTouched ? 0.6 : 0.38);
    if (option.minimum < option.maximum)
        drawBox(painter, slider.adjusted(3, 3, -3, -3), colour, {});
}

/// On the ground of the page, with a line below.
void drawHeader(const QStyleOption& option, QPainter& painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    const QRect below(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(below, option.palette.color(QPalette::Mid));
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

/// A widget that is still being made does not know yet that it is a text, for which the ring needs room.
void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (isTextOfLines(widget)) {
        auto* frame = static_cast<QFrame*>(widget);
        frame->setFrameStyle(frame->frameStyle());
    }
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(*option, *painter);
        return;
    case PE_PanelButtonTool:
        drawToolButton(*option, *painter);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*option, *painter);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*option, *painter);
        return;
    case PE_IndicatorTabClose:
        drawTabClose(*option, *painter);
        return;
    case PE_Frame:
        if (isTextOfLines(widget))
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        drawFrame(*option, *painter, isWrittenIn(widget));
        return;
    case PE_FrameLineEdit:
        return; // drawn with its ground
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_PushButtonLabel && isDefaultButton(*option) && isOn(*option, State_Enabled)) {
        auto label = *qstyleoption_cast<const QStyleOptionButton*>(option);
        label.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (const auto* choice = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        choice && element == CE_ComboBoxLabel) {
        // A choice that is narrower than its words says so.
        QStyleOptionComboBox label = *choice;
        const QRect words = subControlRect(CC_ComboBox, choice, SC_ComboBoxEditField, widget);
        label.currentText =
            label.fontMetrics.elidedText(label.currentText, Qt::ElideRight, words.width() - 2);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        drawHeader(*option, *painter);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        drawScrollBar(*bar, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget),
            bar->palette.color(groundBeside(widget)));
        return;
    }
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!box || control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    if (box->editable)
        drawField(*box, *painter);
    else
        drawChoice(*box, *painter);
    QStyleOption arrow = *box;
    arrow.rect = subControlRect(CC_ComboBox, box, SC_ComboBoxArrow, widget).adjusted(4, 0, -4, 0);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 0;
    const int control = std::max(ControlHeight, line + ControlPadding);
    switch (type) {
    case CT_PushButton:
        return {std::max(found.width(), size.width() + 2 * ButtonSides), std::max(found.height(), control)};
    case CT_ToolButton:
        return found.expandedTo({LeastTarget, LeastTarget});
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {found.width(), std::max(found.height(), control)};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return {found.width(), std::max(found.height(), LeastTarget)};
        return found;
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ItemViewItem:
        return {found.width(), std::max(found.height(), LeastTarget)};
    default:
        return found;
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect found = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? found.adjusted(FieldPadding, 0, -FieldPadding, 0) : found;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextOfLines(widget) ? static_cast<int>(FocusWidth)
                                     : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_HeaderMargin:
        return HeaderMargin;
    case PM_FocusFrameHMargin:
        return qobject_cast<const ColumnList*>(widget) ? RowMargin
                                                       : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarSliderMin:
        return FewestSliderPixels;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace ui
