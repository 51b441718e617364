// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/study_entries.h"

#include "core/compat/finding_maker.h"
#include "core/contract/operations.h"
#include "ui/severity.h"
#include "ui/text.h"

#include <QIcon>

#include <set>

namespace ui {

namespace {

QIcon iconOf(const char* name)
{
    return QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
}

/// The study keeps the contract, and so the node, alive for as long as the entry can be chosen.
PaletteEntry elementEntry(const std::shared_ptr<const Study>& study, const core::ComparedContract& compared,
    const core::Element& element, const QString& text, const GoToText& go)
{
    return {.kind = PaletteKind::Place,
        .text = text,
        .detail = toShown(compared.diff.contract),
        .icon = iconOf(element.kind == core::ElementKind::Operation ? "compare" : "file"),
        .choose = [study, &compared, node = element.node, go] {
            const core::TextPlace place = core::placeOfNode(*compared.candidate(), node);
            go(place.file, place.begin);
        }};
}

} // namespace

std::vector<PaletteEntry> changeEntries(const std::shared_ptr<const Study>& study, const GoToChange& go)
{
    std::vector<PaletteEntry> entries;
    for (const ChangeRef& change : study->changes()) {
        const core::Finding& finding = *change.finding;
        entries.push_back({.kind = PaletteKind::Change,
            .text = toShown(finding.message),
            .detail = toShown(finding.operation),
            .glyph = severityGlyph(finding.severity),
            .tone = toneOf(finding.severity),
            .choose = [study, place = finding.place, go] { go(place); }});
    }
    return entries;
}

std::vector<PaletteEntry> contractEntries(const std::shared_ptr<const Study>& study, const GoToText& go)
{
    std::vector<PaletteEntry> entries;
    for (const core::ComparedContract& compared : study->check.contracts) {
        const core::Contract* contract = compared.candidate();
        if (!contract)
            continue;
        for (const core::Element* operation : core::operationsOf(*contract))
            entries.push_back(
                elementEntry(study, compared, *operation, toShown(core::operationLabel(*operation)), go));
        for (const core::Element* child : contract->root->children) {
            if (child->isShared)
                entries.push_back(elementEntry(study, compared, *child, toShown(child->name), go));
        }
    }
    return entries;
}

std::vector<PaletteEntry> fileEntries(const Snapshot& snapshot, const GoToText& go)
{
    std::set<std::string> files;
    for (const core::FoundContract& contract : snapshot.discovery->contracts) {
        files.insert(contract.entry);
        files.insert(contract.fragments.begin(), contract.fragments.end());
    }
    std::vector<PaletteEntry> entries;
    for (const std::string& file : files) {
        const std::filesystem::path path(file);
        entries.push_back({.kind = PaletteKind::Place,
            .text = toShown(path.filename().string()),
            .detail = toShown(path.parent_path().string()),
            .icon = iconOf("file"),
            .choose = [file, go] { go(file, {}); }});
    }
    return entries;
}

} // namespace ui
