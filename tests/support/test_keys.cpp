// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_keys.h"

#include "tests/support/key_maker.h"

#include <QProcess>

#include <map>

namespace test {

namespace {

/// They go away with the program.
const KeyMaker& maker()
{
    static const KeyMaker made;
    return made;
}

std::string runKeygen(const QStringList& arguments, std::string_view input = {})
{
    QProcess process;
    process.start("ssh-keygen", arguments);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("ssh-keygen: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().toStdString();
}

const MadeKey& keyOf(const std::string& name)
{
    static std::map<std::string, MadeKey> keys;
    const auto known = keys.find(name);
    return known == keys.end() ? keys.emplace(name, maker().make(name)).first->second : known->second;
}

} // namespace

bool hasSshKeygen()
{
    return maker().isThere();
}

std::string publicKey(const std::string& name)
{
    return keyOf(name).publicKey;
}

std::string sshSign(const std::string& key, const std::string& nameSpace, std::string_view bytes)
{
    return runKeygen({"-q", "-Y", "sign", "-n", QString::fromStdString(nameSpace), "-f",
                         QString::fromStdString(keyOf(key).file)},
        bytes);
}

} // namespace test
