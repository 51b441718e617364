// SPDX-License-Identifier: Apache-2.0
#include "tests/support/proto_compiler.h"

#include <QProcess>

namespace test {

namespace fs = std::filesystem;

ProtoCompiler::ProtoCompiler(QString program)
    : m_program(std::move(program))
{
}

/// It looks for them there itself.
fs::path ProtoCompiler::includes() const
{
    return fs::canonical(m_program.toStdString()).parent_path().parent_path() / "include";
}

std::optional<DescriptorPart> ProtoCompiler::describe(
    const fs::path& folder, const std::vector<std::string>& files)
{
    const QString set = QString::fromStdString((m_scratch / "set").string());
    const QStringList roots = rootsFor(folder);
    QStringList named;
    for (const std::string& each : files)
        named << QString::fromStdString(each);
    if (!run(QStringList("--descriptor_set_out=" + set) + roots + named, QProcess::nullDevice()))
        return {};
    // With the files themselves beside it, it knows the options that they declare.
    const QStringList decode {
        "--decode=google.protobuf.FileDescriptorSet", "google/protobuf/descriptor.proto"};
    if (!run(roots + decode + named, set))
        return {};
    return readTextFormat(m_output.toStdString());
}

QStringList ProtoCompiler::rootsFor(const fs::path& folder) const
{
    QStringList roots {"-I" + QString::fromStdString(folder.string())};
    if (folder != includes())
        roots << "-I" + QString::fromStdString(includes().string());
    return roots;
}

bool ProtoCompiler::run(const QStringList& arguments, const QString& input)
{
    QProcess process;
    process.setStandardInputFile(input);
    process.start(m_program, arguments);
    const bool isDone = process.waitForFinished(300'000);
    m_output = process.readAllStandardOutput();
    m_complaint = QString::fromUtf8(process.readAllStandardError());
    return isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace test
