// SPDX-License-Identifier: Apache-2.0
#include "core/packet/ssh/key_offers.h"

#include "core/packet/ssh/agent.h"
#include "core/packet/ssh/key_file.h"
#include "core/packet/ssh/signature_key.h"
#include "core/packet/ssh/ssh_keygen.h"

#include <algorithm>
#include <optional>
#include <set>

namespace core {
namespace {

namespace fs = std::filesystem;

/// Nobody has more; a folder of other things must not keep us.
constexpr std::size_t MostFiles = 1000;

bool isBelieved(const SshKey& key)
{
    const bool isRsa = key.type == "ssh-rsa";
    return verifyingKey({.key = key, .algorithm = isRsa ? "rsa-sha2-512" : key.type}).has_value();
}

class OfferList {
public:
    void add(KeyOffer offer)
    {
        const auto known = std::ranges::find(m_offers, offer.key, &KeyOffer::key);
        if (known == m_offers.end()) {
            m_offers.push_back(std::move(offer));
            return;
        }
        known->isInAgent = known->isInAgent || offer.isInAgent;
        known->needsPassphrase = known->needsPassphrase || offer.needsPassphrase;
        if (known->file.empty())
            known->file = offer.file;
        if (known->comment.empty())
            known->comment = offer.comment;
        if (offer.unusable.empty())
            known->unusable.clear();
    }

    void addFile(const fs::path& file, const std::string& source)
    {
        const auto read = readKeyFile(file);
        if (!read)
            return;
        const bool isPublicHalf = file.extension() == ".pub";
        add({.key = read->key,
            .file = (isPublicHalf ? file.parent_path() / file.stem() : file).string(),
            .comment = read->comment,
            .source = source,
            .needsPassphrase = read->needsPassphrase,
            .unusable = read->isPrivate ? "" : "its private half is not there, and no agent offers it"});
    }

    std::vector<KeyOffer> finished()
    {
        for (KeyOffer& offer : m_offers) {
            offer.isHardware = offer.key.type.starts_with("sk-");
            offer.needsPassphrase = offer.needsPassphrase && !offer.isInAgent;
            if (!isBelieved(offer.key))
                offer.unusable = "it is too weak, or of a kind that nobody would believe";
        }
        return std::move(m_offers);
    }

private:
    std::vector<KeyOffer> m_offers;
};

fs::path expanded(const std::string& file, const fs::path& home)
{
    return file.starts_with("~/") ? home / file.substr(2) : fs::path(file);
}

void addGitKey(OfferList& offers, const KeyPlaces& places)
{
    const std::string source = "git's user.signingkey";
    std::string_view named = places.gitSigningKey;
    const bool isLiteral = named.starts_with(AgentKeyPrefix);
    if (isLiteral)
        named.remove_prefix(AgentKeyPrefix.size());
    if (const auto key = readPublicKey(named))
        offers.add(
            {.key = key->key, .comment = key->comment, .source = source, .unusable = "no agent offers it"});
    else if (!named.empty() && !isLiteral)
        offers.addFile(expanded(places.gitSigningKey, places.home), source);
}

/// Either half names a key; what else is in the folder is passed over when it is read.
std::set<fs::path> keysIn(const fs::path& folder)
{
    std::set<fs::path> keys;
    std::error_code failed;
    fs::directory_iterator files(folder, fs::directory_options::skip_permission_denied, failed);
    for (std::size_t seen = 0; !failed && files != fs::directory_iterator() && seen < MostFiles; ++seen) {
        const fs::path& file = files->path();
        if (!file.filename().string().ends_with("-cert.pub"))
            keys.insert(file.extension() == ".pub" ? file.parent_path() / file.stem() : file);
        files.increment(failed);
    }
    return keys;
}

} // namespace

std::string KeyOffer::asked() const
{
    return file.empty() ? std::string(AgentKeyPrefix) + printed(key) : file;
}

KeyOffers keyOffers(const KeyPlaces& places, const std::stop_token& stop)
{
    KeyOffers found;
    OfferList offers;
    addGitKey(offers, places);
    if (!places.agentSocket.empty()) {
        const auto keys = agentKeys(places.agentSocket, places.agentLimit, stop);
        if (!keys)
            found.agentTrouble = keys.error().message;
        else
            for (const AgentKey& each : *keys)
                offers.add(
                    {.key = each.key, .comment = each.comment, .source = "the agent", .isInAgent = true});
    }
    for (const fs::path& file : keysIn(places.home / ".ssh"))
        offers.addFile(file, "~/.ssh");
    found.keys = offers.finished();
    return found;
}

} // namespace core
