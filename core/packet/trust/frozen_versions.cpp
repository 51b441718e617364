// SPDX-License-Identifier: Apache-2.0
#include "core/packet/trust/frozen_versions.h"

#include "core/base/digest.h"
#include "core/packet/trust/freezing_tag.h"
#include "core/packet/trust/git_signer.h"
#include "core/packet/trust/newer_contracts.h"
#include "core/packet/trust/packet_blobs.h"

namespace core {

namespace {

class TagCheck {
public:
    TagCheck(const Repository& repository, const TagQuestion& question, VerdictReasons& reasons,
        std::vector<std::string>& notes)
        : m_repository(repository)
        , m_question(question)
        , m_reasons(reasons)
        , m_notes(notes)
        , m_sha256(sha256Hex(question.packetBytes))
    {
    }

    void look(const Tag& tag)
    {
        const auto signedText = m_repository.tagSignature(tag.name);
        const auto frozen = signedText ? readFreezingTag(signedText->text) : std::nullopt;
        if (!frozen || (frozen->sha256 != m_sha256 && frozen->packet != m_question.packet.id))
            return;
        if (const std::string doubt = doubtOf(tag, *signedText, *frozen); !doubt.empty())
            tellUnbelieved(tag, doubt);
        else if (frozen->sha256 != m_sha256)
            m_reasons.add(PacketVerdict::Altered,
                "The tag " + tag.name + ", signed by somebody who may sign for git, froze a packet of this "
                    + "name whose SHA-256 is another, " + frozen->sha256
                    + ": this is not the packet that released it.");
        else
            holdAgainstCommit(tag);
    }

private:
    std::string doubtOf(const Tag& tag, const SignedText& signedText, const FreezingTag& frozen) const
    {
        if (frozen.name != tag.name)
            return "it was made as '" + frozen.name + "'";
        switch (const SignoffState state = gitSignerState(signedText, frozen.at, m_question.trust)) {
        case SignoffState::Valid:
            return {};
        case SignoffState::Unsigned:
            return "it is not signed";
        default:
            return "its signature counts as '" + std::string(signoffStateName(state)) + "'";
        }
    }

    void tellUnbelieved(const Tag& tag, const std::string& doubt)
    {
        std::string sentence = "The tag " + tag.name
            + " says that this packet froze it, and nobody whom you trust says so: " + doubt + ".";
        if (m_question.forRevision == tag.name)
            m_reasons.add(PacketVerdict::Unknown, std::move(sentence));
        else
            m_notes.push_back(std::move(sentence));
    }

    void holdAgainstCommit(const Tag& tag)
    {
        const auto different = firstDifference(
            m_repository, {RevisionKind::Tag, tag.name, tag.commit}, contractsOf(m_question.packet));
        if (!different)
            m_reasons.add(PacketVerdict::Unknown,
                "What the tag " + tag.name + " froze cannot be read: " + different.error().message + ".");
        else if (!different->empty())
            m_reasons.add(PacketVerdict::Unknown,
                "The tag " + tag.name + " says that this packet froze it, and has another " + *different
                    + " than was signed: ask whoever signed the tag which of the two was released.");
        else
            m_notes.push_back("Frozen as " + tag.name
                + ": the tag names this packet's SHA-256, holds what was signed, and is signed by somebody "
                  "who may sign for git.");
    }

    const Repository& m_repository;
    const TagQuestion& m_question;
    VerdictReasons& m_reasons;
    std::vector<std::string>& m_notes;
    std::string m_sha256;
};

} // namespace

void holdAgainstTags(const Repository& repository, const TagQuestion& question, VerdictReasons& reasons,
    std::vector<std::string>& notes)
{
    const auto tags = repository.tags();
    if (!tags) {
        notes.push_back("Whether it froze a version cannot be told: " + tags.error().message + ".");
        return;
    }
    TagCheck check(repository, question, reasons, notes);
    for (const Tag& tag : *tags)
        if (tag.annotated)
            check.look(tag);
}

} // namespace core
