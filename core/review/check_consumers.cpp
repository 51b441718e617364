// SPDX-License-Identifier: Apache-2.0
#include "core/review/check_consumers.h"

#include "core/base/file_glob.h"
#include "core/impact/pin_resolution.h"

#include <algorithm>

namespace core {

namespace {

bool matchesAny(const std::vector<std::string>& globs, const std::string& path)
{
    return std::ranges::any_of(globs, [&](const std::string& glob) { return matchesFileGlob(glob, path); });
}

Consumer consumerFrom(const ConsumerSetting& setting, const ConsumerFiles& files)
{
    Consumer consumer {setting.name, setting.contact, readPin(setting, files)};
    for (const FileEntry& file : files.files) {
        const bool isPact = matchesAny(setting.pacts, file.path);
        if (!isPact && !matchesAny(setting.operations, file.path))
            continue;
        auto text = files.read(file.path);
        if (!text)
            consumer.gaps.push_back({file.path, {}, "recorded use", text.error().message});
        else if (isPact)
            consumer.pacts.push_back(readPact(file.path, std::move(*text)));
        else
            consumer.operations.push_back(readOperations(file.path, std::move(*text)));
    }
    return consumer;
}

Consumer absent(const ConsumerSetting& setting, const Error& error)
{
    Consumer consumer {setting.name, setting.contact};
    consumer.pin.why = error.message;
    consumer.gaps.push_back({setting.repository, {}, "a consumer", error.message});
    return consumer;
}

} // namespace

CheckedConsumers readConsumers(const Settings& policy, const Repository& repository, const Revision& revision)
{
    CheckedConsumers checked;
    if (policy.consumers.empty())
        return checked;
    const PinnableVersions versions = pinnableVersions(repository).value_or(PinnableVersions());
    for (const ConsumerSetting& setting : policy.consumers) {
        const auto files = openConsumer(setting.repository, repository, revision);
        Consumer consumer = files ? consumerFrom(setting, *files) : absent(setting, files.error());
        ResolvedPin& resolved = checked.pins.emplace_back();
        if (consumer.pin.exists()) {
            resolved = resolvePin(consumer.pin, versions);
            consumer.pin.why = resolved.why;
        }
        checked.consumers.push_back(std::move(consumer));
    }
    return checked;
}

std::vector<ConsumerImpact> impactOfAll(std::span<const ComparedContract> contracts,
    const CheckedConsumers& consumers, const PinnedVersions& versions, const std::stop_token& stop)
{
    std::vector<ConsumerImpact> all;
    for (const Consumer& consumer : consumers.consumers)
        all.push_back({consumer.name, consumer.contact, consumer.pin, {}});
    for (const ComparedContract& contract : contracts) {
        const auto& findings = contract.diff.judgement.findings;
        if (findings.empty())
            continue;
        PinnedContracts pinned;
        for (const ResolvedPin& pin : consumers.pins)
            pinned.push_back(findPinned(versions, pin, contract.diff.contract));
        auto some =
            impactOn(contract.baseline(), contract.candidate(), findings, consumers.consumers, pinned, stop);
        for (std::size_t place = 0; place < std::min(some.size(), all.size()); ++place) {
            std::ranges::move(some[place].impacts, std::back_inserter(all[place].impacts));
            std::ranges::move(some[place].brokenSincePin, std::back_inserter(all[place].brokenSincePin));
        }
    }
    return all;
}

} // namespace core
