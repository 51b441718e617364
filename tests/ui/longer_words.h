// SPDX-License-Identifier: Apache-2.0
// A language that says everything 40 % longer, and a look at what then has no room.
#pragma once

#include <QCoreApplication>
#include <QFont>
#include <QStringList>
#include <QTranslator>

class QWidget;

namespace test {

/// Installed for as long as it lives.
class LongerWords : public QTranslator {
    Q_OBJECT
public:
    LongerWords() { QCoreApplication::installTranslator(this); }
    ~LongerWords() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int count) const override;
};

/// All text of the program so much larger, for as long as it lives; before the widgets are made.
class LargerText {
public:
    explicit LargerText(int percent);
    ~LargerText();

private:
    QFont m_before;
};

/// Words of visible labels and buttons that are cut: neither wrapped nor ended by an ellipsis.
QStringList cutWords(const QWidget& window);

} // namespace test
