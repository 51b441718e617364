// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fault.h"

#include <QCoreApplication>

#include <new>

namespace ui {

namespace {

std::string say(const char* text)
{
    return QCoreApplication::translate("ui::Fault", text).toStdString();
}

} // namespace

core::Error faultOf(const std::exception& exception)
{
    if (dynamic_cast<const std::bad_alloc*>(&exception))
        return {core::ErrorCode::TooLarge,
            say(QT_TRANSLATE_NOOP("ui::Fault", "This machine has not enough memory for it.")),
            say(QT_TRANSLATE_NOOP("ui::Fault", "What is shown is as it was before."))};
    return {core::ErrorCode::Damaged,
        QCoreApplication::translate("ui::Fault", "Countersign made a mistake of its own: %1")
            .arg(QString::fromUtf8(exception.what()))
            .toStdString(),
        say(QT_TRANSLATE_NOOP(
            "ui::Fault", "What is shown is as it was before. The details help those who can mend it."))};
}

core::Error currentFault()
{
    try {
        throw;
    } catch (const std::exception& exception) {
        return faultOf(exception);
    } catch (...) {
        return faultOf(std::exception());
    }
}

} // namespace ui
