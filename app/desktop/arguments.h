// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked for when the program was started.
#pragma once

#include <QString>
#include <QStringList>

namespace desktop {

struct Arguments {
    QStringList paths; ///< a repository or contract, two to compare, or a packet to verify
    QString baseline;
    QString candidate;
    QString contract; ///< its id; empty: where one was
    QString workspace; ///< "edit", "compare", "review", "packet"; empty: where one was
    QString language; ///< "de"; empty: the system's
    bool newWindow = false;
    bool resetLayout = false;
};

struct ReadArguments {
    Arguments arguments = {};
    QString answer = {}; ///< help, version, or what makes no sense
    bool isAnswered = false;
    bool isWrong = false;
};

/// As main() got them, the program first.
ReadArguments readArguments(const QStringList& words);

} // namespace desktop
