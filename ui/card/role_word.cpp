// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card/role_word.h"

#include "ui/card/card_parts.h"
#include "ui/text.h"

namespace ui {

QString roleWord(const std::string& role)
{
    if (role == core::ProductRole)
        return CardText::tr("Product");
    if (role == core::BackendRole)
        return CardText::tr("Backend");
    if (role == core::FrontendRole)
        return CardText::tr("Frontend");
    if (role == core::QaRole)
        return CardText::tr("QA or operations");
    return toShown(role);
}

} // namespace ui
