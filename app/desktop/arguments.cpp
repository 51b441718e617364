// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace desktop {

namespace {

constexpr qsizetype MostPaths = 2;

const QStringList& workspaces()
{
    static const QStringList names {QStringLiteral("edit"), QStringLiteral("compare"),
        QStringLiteral("review"), QStringLiteral("packet")};
    return names;
}

const QStringList& languages()
{
    static const QStringList codes {QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("de"),
        QStringLiteral("es"), QStringLiteral("uk"), QStringLiteral("pl")};
    return codes;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("desktop::Arguments", "Review API contracts in a window."));
    parser.addOptions({
        {{QStringLiteral("h"), QStringLiteral("help")},
            QCoreApplication::translate("desktop::Arguments", "show this help")},
        {{QStringLiteral("v"), QStringLiteral("version")},
            QCoreApplication::translate("desktop::Arguments", "show the version")},
        {QStringLiteral("baseline"),
            QCoreApplication::translate("desktop::Arguments", "the revision that consumers rely on"),
            QStringLiteral("REV")},
        {QStringLiteral("candidate"),
            QCoreApplication::translate("desktop::Arguments", "the revision that is proposed"),
            QStringLiteral("REV")},
        {QStringLiteral("contract"),
            QCoreApplication::translate("desktop::Arguments", "the contract to begin with, by its id"),
            QStringLiteral("ID")},
        {QStringLiteral("workspace"),
            QCoreApplication::translate("desktop::Arguments", "edit, compare, review or packet"),
            QStringLiteral("NAME")},
        {QStringLiteral("review"),
            QCoreApplication::translate("desktop::Arguments", "the same as --workspace review")},
        {QStringLiteral("lang"),
            QCoreApplication::translate("desktop::Arguments", "the language: en, fr, de, es, uk or pl"),
            QStringLiteral("CODE")},
        {QStringLiteral("new-window"),
            QCoreApplication::translate(
                "desktop::Arguments", "even where a window shows the repository already")},
        {QStringLiteral("reset-layout"),
            QCoreApplication::translate("desktop::Arguments", "with the window as it is the first time")},
    });
    parser.addPositionalArgument(QStringLiteral("PATH"),
        QCoreApplication::translate("desktop::Arguments",
            "a repository, a folder or a contract; two to compare them; a packet to verify it"),
        QStringLiteral("[PATH [PATH]]"));
}

/// What is wanted of a repository is wanted of the one here where none is named.
bool asksForPlace(const Arguments& arguments)
{
    return !(arguments.baseline + arguments.candidate + arguments.contract + arguments.workspace).isEmpty();
}

Arguments takeArguments(const QCommandLineParser& parser)
{
    Arguments arguments {.paths = parser.positionalArguments(),
        .baseline = parser.value(QStringLiteral("baseline")),
        .candidate = parser.value(QStringLiteral("candidate")),
        .contract = parser.value(QStringLiteral("contract")),
        .workspace = parser.isSet(QStringLiteral("review")) ? QStringLiteral("review")
                                                            : parser.value(QStringLiteral("workspace")),
        .language = parser.value(QStringLiteral("lang")),
        .newWindow = parser.isSet(QStringLiteral("new-window")),
        .resetLayout = parser.isSet(QStringLiteral("reset-layout"))};
    if (arguments.paths.isEmpty() && asksForPlace(arguments))
        arguments.paths << QStringLiteral(".");
    return arguments;
}

/// Empty: it makes sense.
QString whatIsWrong(const Arguments& arguments)
{
    if (!arguments.workspace.isEmpty() && !workspaces().contains(arguments.workspace))
        return QCoreApplication::translate(
            "desktop::Arguments", "There is no workspace “%1”: edit, compare, review or packet.")
            .arg(arguments.workspace);
    if (!arguments.language.isEmpty() && !languages().contains(arguments.language))
        return QCoreApplication::translate(
            "desktop::Arguments", "There is no language “%1”: en, fr, de, es, uk or pl.")
            .arg(arguments.language);
    if (arguments.paths.size() > MostPaths)
        return QCoreApplication::translate(
            "desktop::Arguments", "At most two paths: a baseline and a candidate.");
    return {};
}

} // namespace

ReadArguments readArguments(const QStringList& words)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool isParsed = parser.parse(words);
    const auto wrong = [](const QString& why) {
        return ReadArguments {.answer = why + QLatin1Char('\n'), .isAnswered = true, .isWrong = true};
    };
    if (!isParsed)
        return wrong(parser.errorText());
    if (parser.isSet(QStringLiteral("help")))
        return {.answer = parser.helpText(), .isAnswered = true};
    if (parser.isSet(QStringLiteral("version")))
        return {.answer = QStringLiteral("%1 %2\n").arg(
                    QCoreApplication::applicationName(), QCoreApplication::applicationVersion()),
            .isAnswered = true};
    const Arguments arguments = takeArguments(parser);
    if (const QString why = whatIsWrong(arguments); !why.isEmpty())
        return wrong(why);
    return {.arguments = arguments};
}

} // namespace desktop
