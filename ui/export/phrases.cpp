// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/phrases.h"

#include <QCoreApplication>

namespace ui {

QString Phrases::translate(const char* context, const char* text, const char* disambiguation, int count) const
{
    if (!m_translator)
        return QCoreApplication::translate(context, text, disambiguation, count);
    QString said = m_translator->translate(context, text, disambiguation, count);
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    return count < 0 ? said : said.replace(QStringLiteral("%n"), QString::number(count));
}

QString Phrases::language() const
{
    //: The language that this is translated into, as two letters.
    const QString said = translate("Packet", "en", "language of the packet");
    return said.isEmpty() ? QStringLiteral("en") : said;
}

} // namespace ui
