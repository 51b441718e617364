// SPDX-License-Identifier: Apache-2.0
// The room that translations need: every text two fifths longer.
#pragma once

#include <QCoreApplication>
#include <QTranslator>

namespace test {

/// In force for as long as it lives; for widgets that are made meanwhile.
class LongWords : public QTranslator {
public:
    LongWords() { QCoreApplication::installTranslator(this); }
    ~LongWords() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString words = QString::fromUtf8(source);
        return words + QString(words.size() * 2 / 5, QLatin1Char('~'));
    }
};

} // namespace test
