// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packet/role_line.h"

#include "ui/card/role_word.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace ui {

QString roleLine(const std::string& label, const std::string& role)
{
    if (label.empty())
        return roleWord(role);
    QString said = toShown(label);
    if (said.startsWith(toShown(role), Qt::CaseInsensitive))
        return said;
    return QCoreApplication::translate("ui::RoleLine", "%1 (%2)", "the label of a role, and the role")
        .arg(said, roleWord(role));
}

} // namespace ui
