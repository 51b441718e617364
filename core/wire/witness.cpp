// SPDX-License-Identifier: Apache-2.0
#include "core/wire/witness.h"

#include "core/wire/boundary_values.h"
#include "core/wire/schema_facts.h"
#include "core/wire/value_embedding.h"
#include "core/wire/value_shrinker.h"
#include "core/wire/witness_trial.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace core {

namespace {

constexpr std::size_t MostTrials = 2'000;
constexpr std::size_t MostBytes = 120'000; ///< of whole values; of a large body that is a few
constexpr std::size_t BytesMadePerStep = 2; ///< of making a value
constexpr std::size_t StepsPerWhole = 1'000; ///< of hoping for one
constexpr std::size_t MostTelling = 6; ///< values that tell the two places apart and are put into a whole
constexpr std::size_t ShrinkTrials = 300;
constexpr std::size_t LocalValues = 900;
constexpr std::size_t ValuesAround = 200;
constexpr std::uint64_t RandomValues = 60;

std::vector<const Element*> fromRoot(const Element* root, const std::vector<const Element*>& path)
{
    std::vector<const Element*> way {root};
    for (const Element* element : path)
        if (element != root)
            way.push_back(element);
    return way;
}

/// Kinds that speak of the same value as what holds them.
bool isOfSameValue(ElementKind kind)
{
    return kind == ElementKind::OneOf || kind == ElementKind::AnyOf || kind == ElementKind::AllOf
        || kind == ElementKind::Not || kind == ElementKind::If || kind == ElementKind::Then
        || kind == ElementKind::Else || kind < ElementKind::Field;
}

std::vector<JsonValue> smallestFirst(std::vector<JsonValue> values, WitnessTrial& trial)
{
    std::vector<std::pair<std::string, std::size_t>> order;
    for (std::size_t i = 0; i < values.size(); ++i) {
        order.emplace_back(values[i].json(), i);
        trial.spend(order.back().first.size() / BytesMadePerStep);
    }
    std::ranges::sort(order, isSmaller, &std::pair<std::string, std::size_t>::first);
    std::vector<JsonValue> sorted;
    sorted.reserve(order.size());
    for (const auto& [json, index] : order)
        sorted.push_back(std::move(values[index]));
    return sorted;
}

bool isWritten(const WireSchema& schema)
{
    return schema.contract != nullptr && (schema.element == nullptr || schema.element->node);
}

class WitnessSearch {
public:
    WitnessSearch(const WitnessQuestion& question, World world, const std::stop_token& stop)
        : m_question(question)
        , m_stop(stop)
        , m_senderWay(fromRoot(question.sender.element, question.senderPath))
        , m_receiverWay(fromRoot(question.receiver.element, question.receiverPath))
        , m_trial(question.sender, question.receiver, question.direction, world, question.effort)
    {
    }

    Witness search()
    {
        for (const ValueWish& around : surroundings())
            tryTelling(around);
        for (const ValueWish& around : surroundings()) {
            if (!mayGoOn())
                break;
            collect(around);
            tryCollected();
        }
        if (mayGoOn()) {
            collectWhole();
            tryCollected();
        }
        return m_found ? proved() : unproved();
    }

    /// The sender's schema accepted some value.
    bool hasSent() const { return m_trial.hasSent(); }
    std::size_t spent() const { return m_trial.spent(); }

private:
    struct Place {
        std::size_t sender = 0; ///< among the elements of the sender's way
        const Element* receiver = nullptr;
    };
    struct Candidate {
        std::string json;
        JsonValue value;
    };

    std::vector<ValueWish> surroundings() const
    {
        const Direction direction = m_question.direction;
        const std::uint64_t seed = m_question.seed;
        return {{.direction = direction}, {.isMinimal = false, .direction = direction},
            {.direction = direction, .seed = seed + 1},
            {.isMinimal = false, .direction = direction, .seed = seed + 2}};
    }

    bool isOver() const
    {
        return m_stop.stop_requested() || m_trial.tried() >= MostTrials || m_trial.isOver();
    }

    bool mayGoOn() const { return !m_found && !isOver(); }

    /// Where the two ways part, the last places of either, and what is around them.
    std::vector<Place> places() const
    {
        const std::size_t common = std::min(m_senderWay.size(), m_receiverWay.size());
        std::vector<Place> places {{common - 1, m_receiverWay[common - 1]}};
        if (m_senderWay.size() > common)
            places.push_back({m_senderWay.size() - 1, nullptr});
        if (m_receiverWay.size() > common && isOfSameValue(m_receiverWay[common]->kind))
            places.push_back({common - 1, m_receiverWay.back()});
        if (common > 1)
            places.push_back({common - 2, m_receiverWay[common - 2]});
        return places;
    }

    /// Only values that the schemas of a place itself tell apart, place by place: whole values are large, and
    /// few of them are worth making.
    void tryTelling(const ValueWish& around)
    {
        ValueEmbedding embedding(m_senderWay, around);
        for (const Place& place : places()) {
            if (!mayGoOn())
                return;
            for (const JsonValue& local : tellingValues(place, around.seed))
                if (isOver())
                    break;
                else if (auto value = embedding.embed(local, place.sender))
                    add(std::move(*value));
            tryCollected();
        }
    }

    void collect(const ValueWish& around)
    {
        ValueEmbedding embedding(m_senderWay, around);
        std::size_t bytes = 0;
        for (const Place& place : places())
            for (const JsonValue& local : localValues(place, around.seed))
                if (bytes < MostBytes && !isOver())
                    if (auto value = embedding.embed(local, place.sender))
                        bytes += add(std::move(*value));
    }

    /// The smallest of them. None where one side has no schema of its own there.
    std::vector<JsonValue> tellingValues(const Place& place, std::uint64_t seed)
    {
        const Element* const sender = m_senderWay[place.sender];
        if (!sender || !sender->node || !place.receiver || !place.receiver->node)
            return {};
        std::vector<JsonValue> telling;
        for (const JsonValue& value : localValues(place, seed)) {
            if (telling.size() >= MostTelling || isOver())
                break;
            if (m_trial.tellsApart(*sender, *place.receiver, value.json()))
                telling.push_back(value);
        }
        return telling;
    }

    /// Around the changed place values are larger, and tell less.
    std::size_t limitAt(const Place& place) const
    {
        return place.sender + 1 == m_senderWay.size() ? LocalValues : ValuesAround;
    }

    /// The same for every surrounding of one seed, the smallest first.
    const std::vector<JsonValue>& localValues(const Place& place, std::uint64_t seed)
    {
        auto& values = m_localValues[{place.sender, place.receiver, seed}];
        if (values.empty() && !isOver())
            values =
                smallestFirst(BoundaryValues(m_question.direction, m_question.seed + seed, limitAt(place))
                                  .of(m_senderWay[place.sender], place.receiver),
                    m_trial);
        return values;
    }

    void collectWhole()
    {
        for (std::uint64_t seed = 1; seed <= RandomValues; ++seed)
            for (const bool isMinimal : {true, false})
                addWhole({isMinimal, false, m_question.direction, m_question.seed + seed});
    }

    void addWhole(const ValueWish& wish)
    {
        if (isOver())
            return;
        m_trial.spend(StepsPerWhole);
        if (auto value = ValueMaker(wish).make(m_question.sender.element))
            add(std::move(*value));
    }

    /// How many bytes that takes to try.
    std::size_t add(JsonValue value)
    {
        std::string json = value.json();
        const std::size_t bytes = json.size();
        m_trial.spend(bytes / BytesMadePerStep);
        if (!m_known.insert(json).second)
            return 0;
        m_candidates.push_back({std::move(json), std::move(value)});
        return bytes;
    }

    /// The smallest first, so that the first one that is a witness is the smallest of them.
    void tryCollected()
    {
        std::ranges::sort(m_candidates, isSmaller, &Candidate::json);
        for (Candidate& candidate : m_candidates) {
            if (isOver())
                break;
            if (m_trial.isWitness(candidate.json)) {
                m_found = std::move(candidate.value);
                break;
            }
        }
        m_candidates.clear();
    }

    Witness proved()
    {
        ValueShrinker shrinker(
            [&](const std::string& json) { return m_trial.isWitness(json); }, ShrinkTrials);
        const std::string json = shrinker.shrink(std::move(*m_found)).json();
        return {.value = json, .refusal = m_trial.refusalOf(json)};
    }

    Witness unproved() const
    {
        if (m_stop.stop_requested())
            return {.unproved = "the search was stopped"};
        if (!m_trial.doubt().empty())
            return {.unproved = m_trial.doubt()};
        if (!m_trial.hasSent())
            return {.unproved =
                        "no value could be made that reaches this place and that its sender's schema allows"};
        return {.unproved = "of " + std::to_string(m_trial.tried())
                + " values tried, none is allowed to the sender and refused by the receiver"};
    }

    const WitnessQuestion& m_question;
    const std::stop_token& m_stop;
    std::vector<const Element*> m_senderWay;
    std::vector<const Element*> m_receiverWay;
    WitnessTrial m_trial;
    std::map<std::tuple<std::size_t, const Element*, std::uint64_t>, std::vector<JsonValue>> m_localValues;
    std::vector<Candidate> m_candidates;
    std::unordered_set<std::string> m_known;
    std::optional<JsonValue> m_found;
};

} // namespace

Witness findWitness(const WitnessQuestion& question, const std::stop_token& stop)
{
    if (!isWritten(question.sender) || !isWritten(question.receiver))
        return {.unproved = "one side has no schema here that values could be held against"};
    std::size_t spent = 0;
    if (!question.sendsUndeclared) {
        WitnessSearch declared(question, World::Closed, stop);
        Witness witness = declared.search();
        spent = witness.effort = declared.spent();
        if (witness.isFound() || declared.hasSent())
            return witness;
    }
    WitnessSearch open(question, World::Open, stop);
    Witness witness = open.search();
    witness.effort = spent + open.spent();
    return witness;
}

} // namespace core
