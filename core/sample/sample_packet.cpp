// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample_packet.h"

#include "core/base/moment.h"
#include "core/compat/ruleset.h"
#include "core/packet/form/blockers.h"
#include "core/packet/form/form_answers.h"
#include "core/packet/form/packet_draft.h"
#include "core/packet/form/packet_folder.h"
#include "core/packet/form/packet_json.h"
#include "core/packet/ssh/signoff_state.h"

#include <algorithm>

namespace core {

namespace {

tl::unexpected<Error> damagedStory(const std::string& message)
{
    return fail(ErrorCode::Damaged, message, ReinstallHint);
}

/// What the owners came to, without journals: nothing but the form was said.
Result<Review> storyReview(const StoryPacket& story)
{
    Result<std::string> text = readFile(story.form);
    if (!text)
        return damagedStory(text.error().message);
    const auto answers = readFormAnswers(SourceText::make(std::move(*text), story.form.string()));
    if (!answers)
        return damagedStory(answers.error().message);
    const PlannedSignoff& signoff = *story.planned.signoff;
    Review review;
    review.id = reviewIdOf(signoff.title);
    review.title = signoff.title;
    review.baseline = signoff.baseline;
    review.candidate = story.candidate;
    review.form.assign(answers->begin(), answers->end());
    return review;
}

Result<Packet> drawUpStory(
    const Repository& repository, const StoryPacket& story, const std::stop_token& stop)
{
    const auto review = storyReview(story);
    if (!review)
        return tl::unexpected(review.error());
    const auto checked = check(repository,
        {.baseline = review->baseline, .candidate = story.candidate, .trustedRef = story.planned.branch},
        stop);
    if (!checked)
        return tl::unexpected(checked.error());
    const DrawingUp by {{"countersign", COUNTERSIGN_VERSION, rulesetName()}, {}, story.planned.time};
    DrawnPacket drawn = drawUp(*review, *checked, packetFrame(repository, *checked, by));
    drawn.packet.id = packetSlug(review->id, drawn.packet.candidate.proposedVersion);
    if (!drawn.notTaken.empty())
        return damagedStory(story.form.string() + ": " + drawn.notTaken.front());
    return std::move(drawn.packet);
}

std::string principalOf(const Packet& packet, const std::string& role)
{
    const auto found = std::ranges::find(packet.roles, role, &PacketRole::role);
    return found == packet.roles.end() ? std::string() : found->principal;
}

} // namespace

Result<std::vector<NewFile>> signedPacketFiles(
    const Repository& repository, const StoryPacket& story, const std::stop_token& stop)
{
    const auto packet = drawUpStory(repository, story, stop);
    if (!packet)
        return tl::unexpected(packet.error());
    const std::string path = packetPath(packet->id);
    const std::string bytes = packetJson(*packet);
    std::vector<NewFile> files {{path, bytes}};
    for (const std::string& role : story.planned.signoff->roles) {
        const auto key = story.owners.keys.find(role);
        const std::string principal = principalOf(*packet, role);
        if (key == story.owners.keys.end() || principal.empty())
            return damagedStory("nobody can sign " + packet->id + " as '" + role + "'");
        auto signature = signWith(key->second, signoffNamespace(role), bytes);
        if (!signature)
            return tl::unexpected(signature.error());
        const std::string folder = path.substr(0, path.rfind('/'));
        files.push_back({folder + "/signoffs/" + role + '.' + principal + ".sig", std::move(*signature)});
    }
    return files;
}

} // namespace core
