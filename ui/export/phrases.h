// SPDX-License-Identifier: GPL-3.0-or-later
// What a packet says in our own words, in the language of the packet, which need not be that of the window.
#pragma once

#include <QString>
#include <QTranslator>

#include <memory>

namespace ui {

class Phrases {
public:
    /// Those of the program.
    Phrases() = default;
    /// What the translator lacks stands there in English: the language of the program need not be understood.
    explicit Phrases(std::shared_ptr<const QTranslator> translator)
        : m_translator(std::move(translator))
    {
    }

    /// Named and shaped so that lupdate finds the texts, if `count` is a plain name. %n becomes it.
    QString translate(
        const char* context, const char* text, const char* disambiguation = nullptr, int count = -1) const;
    /// "en", "pl": what readers of the PDF are told.
    QString language() const;

private:
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace ui
