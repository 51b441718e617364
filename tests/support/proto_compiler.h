// SPDX-License-Identifier: Apache-2.0
// protoc, asked what the descriptors of files are.
#pragma once

#include "tests/support/proto_descriptor_part.h"
#include "tests/support/scratch_folder.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace test {

class ProtoCompiler {
public:
    /// Empty: there is none.
    explicit ProtoCompiler(QString program);

    bool isThere() const { return !m_program.isEmpty(); }
    /// What it complained of at the last question.
    const QString& complaint() const { return m_complaint; }
    /// Where the files are that come with it.
    std::filesystem::path includes() const;

    /// One part "file" for each of them, imports written from the folder; nothing where it refuses them.
    std::optional<DescriptorPart> describe(
        const std::filesystem::path& folder, const std::vector<std::string>& files);

private:
    QStringList rootsFor(const std::filesystem::path& folder) const;
    bool run(const QStringList& arguments, const QString& input);

    QString m_program;
    ScratchFolder m_scratch;
    QByteArray m_output;
    QString m_complaint;
};

} // namespace test
