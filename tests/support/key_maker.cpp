// SPDX-License-Identifier: Apache-2.0
#include "tests/support/key_maker.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace test {

KeyMaker::KeyMaker()
    : m_program(QStandardPaths::findExecutable("ssh-keygen").toStdString())
{
}

MadeKey KeyMaker::make(const std::string& name) const
{
    const QString file = QString::fromStdString((m_folder / name).string());
    QProcess process;
    process.start(QString::fromStdString(m_program), {"-q", "-t", "ed25519", "-N", "", "-C", "", "-f", file});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("ssh-keygen: %s", process.readAllStandardError().constData());
    QFile publicHalf(file + ".pub");
    if (!publicHalf.open(QFile::ReadOnly))
        qFatal("ssh-keygen left no public key");
    return {name, file.toStdString(), publicHalf.readAll().trimmed().toStdString()};
}

} // namespace test
