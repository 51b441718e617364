// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/one_window.h"

#include "core/repo/repository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>

namespace desktop {

namespace {

constexpr std::chrono::milliseconds AnswerTime(1000);
constexpr qsizetype LongestRequest = 4096;
constexpr qsizetype DigestLength = 32;

/// In the folder that nobody else can reach: another person could answer there for a window that is not.
QString serverName(const std::filesystem::path& root)
{
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(root.string()), QCryptographicHash::Sha256);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(QStringLiteral("countersign-") + QString::fromLatin1(digest.toHex().left(DigestLength)));
}

/// In the order in which they are sent.
constexpr QString WindowRequest::*Fields[] = {&WindowRequest::workspace, &WindowRequest::baseline,
    &WindowRequest::candidate, &WindowRequest::contract, &WindowRequest::activationToken};

QByteArray written(const WindowRequest& request)
{
    QByteArrayList parts;
    for (QString WindowRequest::*const field : Fields)
        parts << (request.*field).toUtf8().toPercentEncoding();
    return parts.join('\t') + '\n';
}

WindowRequest readRequest(const QByteArray& line)
{
    const QList<QByteArray> parts = line.left(line.indexOf('\n')).split('\t');
    WindowRequest request;
    for (std::size_t next = 0; next < std::size(Fields); ++next)
        request.*Fields[next] =
            QString::fromUtf8(QByteArray::fromPercentEncoding(parts.value(static_cast<qsizetype>(next))));
    return request;
}

} // namespace

std::filesystem::path repositoryRoot(const std::filesystem::path& path)
{
    std::error_code trouble;
    const std::filesystem::path whole = std::filesystem::weakly_canonical(path, trouble);
    const std::filesystem::path& asked = trouble ? path : whole;
    const std::filesystem::path folder =
        std::filesystem::is_directory(asked, trouble) ? asked : asked.parent_path();
    const auto repository = core::Repository::open(folder);
    return repository ? repository->root() : folder;
}

bool askWindowOf(const std::filesystem::path& root, const WindowRequest& request)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(root));
    if (!socket.waitForConnected(static_cast<int>(AnswerTime.count())))
        return false;
    socket.write(written(request));
    // A window that hangs does not answer; then a new one is better than none.
    return socket.waitForBytesWritten(static_cast<int>(AnswerTime.count()))
        && socket.waitForReadyRead(static_cast<int>(AnswerTime.count()));
}

OneWindow::OneWindow(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OneWindow::receive);
}

void OneWindow::answerFor(const std::filesystem::path& root)
{
    const QString name = serverName(root);
    if (m_server.isListening() && m_server.serverName() == name)
        return;
    m_server.close();
    QLocalSocket other;
    other.connectToServer(name);
    // On this machine that is known at once.
    if (other.state() == QLocalSocket::ConnectedState)
        return;
    // What is left of a window that was killed.
    QLocalServer::removeServer(name);
    m_server.listen(name);
}

void OneWindow::receive()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(AnswerTime, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < LongestRequest)
                return;
            const WindowRequest request = readRequest(socket->readLine(LongestRequest));
            socket->write("1");
            socket->flush();
            emit asked(request);
        });
    }
}

} // namespace desktop
