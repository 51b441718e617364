// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/dropped.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

bool hasEnding(const QFileInfo& file, const QStringList& endings)
{
    return file.isFile() && endings.contains(file.suffix().toLower());
}

/// Whatever it is called: the keys of a packet are in order, and no contract begins with the first of them.
bool beginsLikeAPacket(const QFileInfo& file)
{
    constexpr qint64 Enough = 64;
    QFile opened(file.filePath());
    if (!hasEnding(file, {QStringLiteral("json")}) || !opened.open(QIODevice::ReadOnly))
        return false;
    const QByteArray begin = opened.read(Enough).simplified().replace(' ', QByteArray());
    return begin.startsWith("{\"acknowledged\":[");
}

bool isPacketFile(const QFileInfo& file)
{
    return hasEnding(file, {QStringLiteral("packet"), QStringLiteral("pdf"), QStringLiteral("md")})
        || file.fileName() == QStringLiteral("packet.json") || beginsLikeAPacket(file);
}

bool isContractFile(const QFileInfo& file)
{
    return hasEnding(file,
        {QStringLiteral("yaml"), QStringLiteral("yml"), QStringLiteral("json"), QStringLiteral("graphql"),
            QStringLiteral("graphqls"), QStringLiteral("gql"), QStringLiteral("proto")});
}

} // namespace

Dropped readDropped(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        paths << url.toLocalFile();
    return paths.contains(QString()) ? Dropped() : readNamed(paths);
}

Dropped readNamed(const QStringList& paths)
{
    if (paths.empty() || paths.size() > 2)
        return {};
    const QFileInfo first(paths.constFirst());
    if (paths.size() == 2) {
        const QFileInfo second(paths[1]);
        const bool areFolders = first.isDir() && second.isDir();
        const bool areFiles = isContractFile(first) && isContractFile(second);
        return areFolders || areFiles ? Dropped {DropKind::Compare, paths[0], paths[1]} : Dropped();
    }
    if (isPacketFile(first))
        return {DropKind::Verify, paths[0]};
    return first.isDir() || isContractFile(first) ? Dropped {DropKind::Open, paths[0]} : Dropped();
}

} // namespace ui
