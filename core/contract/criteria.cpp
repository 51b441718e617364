// SPDX-License-Identifier: Apache-2.0
#include "core/contract/criteria.h"

#include "core/base/text.h"
#include "core/contract/criteria/acceptance_reader.h"
#include "core/contract/criteria/operation_finder.h"
#include "core/contract/criteria/scenario_text.h"
#include "core/contract/criteria/text_lines.h"
#include "core/contract/gherkin/feature_reader.h"
#include "core/contract/gherkin/plain_reader.h"
#include "core/contract/operations.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace core {
namespace {

/// A .feature file beyond this is no text that somebody wrote.
constexpr std::size_t LargestFeature = 4UL << 20U;

class CriteriaReader {
public:
    explicit CriteriaReader(const Contract& contract)
        : m_contract(contract)
    {
    }

    Criteria read(std::span<const FeatureFile> features)
    {
        readProse(*m_contract.root, {});
        readExtension(*m_contract.root, {});
        for (const Element* tag : m_contract.root->children)
            if (tag->kind == ElementKind::Tag)
                readTag(*tag);
        readHolders();
        for (const FeatureFile& file : features)
            readFile(file);
        return std::move(m_criteria);
    }

private:
    void readHolders()
    {
        std::unordered_set<const Element*> seen;
        for (const Element* operation : operationsOf(m_contract)) {
            const Element& holder = *operation->parent;
            if (seen.insert(&holder).second) {
                readProse(holder, operationsIn(holder));
                readExtension(holder, operationsIn(holder));
            }
            readProse(*operation, {operation});
            readExtension(*operation, {operation});
        }
    }

    /// Its operations are only looked for when it has something to say about them.
    void readTag(const Element& tag)
    {
        if (mayHoldSteps(tag))
            readProse(tag, operationsTagged(tag));
    }

    static bool mayHoldSteps(const Element& element)
    {
        const FacetValue* description = element.facet(Facet::Description);
        return description && description->node && gherkin::mayHoldSteps(description->text);
    }

    static Operations operationsIn(const Element& holder)
    {
        Operations operations;
        for (const Element* each : holder.children)
            if (each->kind == ElementKind::Operation)
                operations.push_back(each);
        return operations;
    }

    Operations operationsTagged(const Element& tag) const
    {
        Operations operations;
        for (const Element* operation : operationsOf(m_contract)) {
            const FacetValue* tags = operation->facet(Facet::Tags);
            if (tags && std::ranges::find(tags->values, tag.name, &Node::text) != tags->values.end())
                operations.push_back(operation);
        }
        return operations;
    }

    void readProse(const Element& element, const Operations& around)
    {
        if (!mayHoldSteps(element))
            return;
        const Node text = element.facet(Facet::Description)->node.resolved();
        take(readScenariosInProse(linesOf(text)), fileOf(text), around);
    }

    void readExtension(const Element& element, const Operations& around)
    {
        if (const Element* said = element.child(ElementKind::Extension, "x-acceptance"))
            take(readAcceptance(said->node), fileOf(said->node), around);
    }

    const std::string& fileOf(const Node& node) const
    {
        return m_contract.documents->fileOf(node.tree()).path;
    }

    void readFile(const FeatureFile& file)
    {
        const auto refuse = [&](std::string why) {
            m_criteria.notUnderstood.push_back({file.path, {}, "the file", std::move(why)});
        };
        if (!file.unread.empty())
            return refuse(file.unread);
        if (file.text.size() > LargestFeature)
            return refuse("has " + formatByteCount(file.text.size()) + "; more than "
                + formatByteCount(LargestFeature) + " are not read");
        if (firstInvalidUtf8(file.text))
            return refuse("is not UTF-8");
        const auto text = SourceText::make(file.text);
        take(gherkin::readFeature(linesOf(*text), gherkin::Place::OwnFile), file.path, {});
    }

    void take(gherkin::Reading reading, const std::string& file, const Operations& around)
    {
        for (gherkin::ScenarioText& each : reading.scenarios) {
            const Operations about = tie(each, around);
            if (around.size() == 1 && !each.feature.empty())
                m_byFeature.emplace(each.feature, about.front());
            Scenario scenario {.feature = std::move(each.feature),
                .title = std::move(each.title),
                .steps = std::move(each.steps),
                .file = file,
                .at = each.at};
            for (const Element* operation : about)
                (scenario.operation.empty() ? scenario.operation : scenario.otherOperations.emplace_back()) =
                    operationLabel(*operation);
            m_criteria.scenarios.push_back(std::move(scenario));
        }
        for (Gap& gap : reading.gaps) {
            gap.file = file;
            m_criteria.notUnderstood.push_back(std::move(gap));
        }
    }

    /// Where it stands decides; then tags, then what its steps name, then the names of scenario and feature.
    Operations tie(const gherkin::ScenarioText& scenario, const Operations& around)
    {
        if (around.size() == 1)
            return withOthers(around, namedInSteps(scenario));
        for (const auto* tags : {&scenario.tags, &scenario.featureTags})
            if (Operations tagged = byTags(*tags); !tagged.empty())
                return tagged;
        if (Operations named = namedInSteps(scenario); !named.empty())
            return named;
        for (const std::string& name : {scenario.title, scenario.feature}) {
            if (Operations named = finder().namedIn(name); !named.empty())
                return named;
            if (const Element* operation = finder().byName(name))
                return {operation};
        }
        return byFeature(scenario.feature, around);
    }

    /// A feature that stands beside an operation elsewhere is that operation's.
    Operations byFeature(const std::string& feature, const Operations& around) const
    {
        const auto found = m_byFeature.find(feature);
        return around.empty() && found != m_byFeature.end() ? Operations {found->second} : around;
    }

    static Operations withOthers(Operations operations, const Operations& others)
    {
        for (const Element* each : others)
            if (std::ranges::find(operations, each) == operations.end())
                operations.push_back(each);
        return operations;
    }

    Operations byTags(const std::vector<std::string>& tags)
    {
        Operations operations;
        for (const std::string& tag : tags)
            if (const Element* operation = finder().byTag(tag))
                operations = withOthers(std::move(operations), {operation});
        return operations;
    }

    /// What is done names the operation first; what was given, or follows, may name others.
    Operations namedInSteps(const gherkin::ScenarioText& scenario)
    {
        Operations operations;
        for (const StepKind kind : {StepKind::When, StepKind::Then, StepKind::Given})
            for (const ScenarioStep& step : scenario.steps)
                if (step.kind == kind)
                    operations = withOthers(std::move(operations), finder().namedIn(step.text));
        return operations;
    }

    /// Made for the first scenario: most contracts have none.
    const OperationFinder& finder()
    {
        if (!m_finder)
            m_finder.emplace(m_contract);
        return *m_finder;
    }

    const Contract& m_contract;
    std::optional<OperationFinder> m_finder;
    std::unordered_map<std::string, const Element*> m_byFeature;
    Criteria m_criteria;
};

} // namespace

std::vector<FeatureFile> featureFilesAmong(std::span<const FileEntry> files, const ReadText& read)
{
    std::vector<FeatureFile> features;
    for (const FileEntry& file : files) {
        if (!file.path.ends_with(".feature"))
            continue;
        FeatureFile& feature = features.emplace_back(FeatureFile {file.path});
        if (auto text = read(file.path))
            feature.text = std::move(*text);
        else
            feature.unread = text.error().message;
    }
    return features;
}

Criteria readCriteria(const Contract& contract, std::span<const FeatureFile> features)
{
    return CriteriaReader(contract).read(features);
}

std::string scenarioLabel(const Scenario& scenario)
{
    std::string name = scenario.title;
    if (name.empty() && !scenario.steps.empty()) {
        const auto when = std::ranges::find(scenario.steps, StepKind::When, &ScenarioStep::kind);
        const ScenarioStep& telling = when == scenario.steps.end() ? scenario.steps.front() : *when;
        name = telling.keyword + " " + telling.text;
    }
    const bool isEither = scenario.feature.empty() || name.empty();
    return scenario.feature + (isEither ? "" : ": ") + name;
}

std::string scenarioText(const Scenario& scenario)
{
    std::string text;
    for (const ScenarioStep& step : scenario.steps) {
        text.append(text.empty() ? "" : "\n").append(step.keyword + " " + step.text);
        if (!step.argument.empty())
            text.append("\n" + step.argument);
    }
    return text;
}

} // namespace core
