// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outline_model.h"

#include "core/contract/symbols/written_reference.h"
#include "ui/models/symbol_words.h"
#include "ui/text.h"

#include <QMimeData>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace ui {

namespace {

bool looksLike(const Symbol& one, const Symbol& other)
{
    return one.uses == other.uses && one.changes == other.changes && one.about == other.about;
}

} // namespace

struct OutlineModel::Row {
    Row* parent = nullptr;
    int place = 0; ///< among its siblings
    core::ElementKind kind = core::ElementKind::Contract;
    core::DeclaredAs declared = core::DeclaredAs::Unsaid;
    const Symbol* symbol = nullptr; ///< null: a heading, or Given/When/Then
    const core::Scenario* scenario = nullptr;
    std::vector<std::unique_ptr<Row>> rows = {};

    Row& add(core::ElementKind of, core::DeclaredAs as, const Symbol* shown)
    {
        rows.push_back(std::make_unique<Row>(Row {this, static_cast<int>(rows.size()), of, as, shown}));
        return *rows.back();
    }

    /// With its parts.
    void add(const Symbol& shown, OutlineOrder order);

    const Row* find(const Symbol& sought) const
    {
        for (const auto& row : rows) {
            const Row* found = row->symbol == &sought ? row.get() : row->find(sought);
            if (found)
                return found;
        }
        return nullptr;
    }

    bool hasTheRowsOf(const Row& other) const
    {
        return std::ranges::equal(rows, other.rows, [](const auto& one, const auto& two) {
            return one->kind == two->kind && one->declared == two->declared && one->isNamedAs(*two)
                && one->hasTheRowsOf(*two);
        });
    }

    bool isNamedAs(const Row& other) const
    {
        if (!symbol != !other.symbol || !scenario != !other.scenario)
            return false;
        return (!symbol || symbol->name == other.symbol->name)
            && (!scenario || core::scenarioLabel(*scenario) == core::scenarioLabel(*other.scenario));
    }

    /// What no symbol is a kind of.
    bool isOfCriteria() const { return !symbol && kind == core::ElementKind::Contract; }
};

namespace {

using Symbols = std::vector<const Symbol*>;

bool isMoreSevere(const Symbol* one, const Symbol* other)
{
    for (const core::Severity severity :
        {core::Severity::Breaking, core::Severity::Risky, core::Severity::Safe, core::Severity::Docs})
        if (one->changes.of(severity) != other->changes.of(severity))
            return one->changes.of(severity) > other->changes.of(severity);
    return false;
}

bool isNamedBefore(const Symbol* one, const Symbol* other)
{
    return toQString(one->label).compare(toQString(other->label), Qt::CaseInsensitive) < 0;
}

/// What is equal stays as the text has it.
Symbols inOrder(const std::vector<Symbol>& symbols, OutlineOrder order)
{
    Symbols sorted;
    for (const Symbol& each : symbols)
        sorted.push_back(&each);
    if (order == OutlineOrder::Name)
        std::ranges::stable_sort(sorted, isNamedBefore);
    if (order == OutlineOrder::Changes)
        std::ranges::stable_sort(sorted, isMoreSevere);
    return sorted;
}

} // namespace

void OutlineModel::Row::add(const Symbol& shown, OutlineOrder order)
{
    Row& row = add(shown.kind, shown.declared, &shown);
    for (const Symbol* part : inOrder(shown.parts, order))
        row.add(*part, order);
}

OutlineModel::OutlineModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Row>())
{
}

OutlineModel::~OutlineModel() = default;

std::unique_ptr<OutlineModel::Row> OutlineModel::rowsOf(const ContractSymbols& symbols, OutlineOrder order)
{
    auto root = std::make_unique<Row>();
    for (const Symbol* symbol : inOrder(symbols.outline, order)) {
        const auto known = std::ranges::find_if(root->rows,
            [&](const auto& row) { return row->kind == symbol->kind && row->declared == symbol->declared; });
        Row& heading =
            known == root->rows.end() ? root->add(symbol->kind, symbol->declared, nullptr) : **known;
        heading.add(*symbol, order);
    }
    if (symbols.criteria && !symbols.criteria->scenarios.empty()) {
        constexpr auto Nothing = core::DeclaredAs::Unsaid;
        Row& heading = root->add(core::ElementKind::Contract, Nothing, nullptr);
        for (const core::Scenario& each : symbols.criteria->scenarios)
            heading.add(core::ElementKind::Contract, Nothing, nullptr).scenario = &each;
    }
    std::ranges::stable_sort(
        root->rows, {}, [](const auto& row) { return symbolsRank(row->kind, row->declared); });
    for (std::size_t place = 0; place < root->rows.size(); ++place)
        root->rows[place]->place = static_cast<int>(place);
    return root;
}

void OutlineModel::show(SharedSymbols symbols, const std::string& file)
{
    if (symbols == m_symbols && file == m_file)
        return;
    auto rows = symbols ? rowsOf(*symbols, m_order) : std::make_unique<Row>();
    const bool isOtherFile = std::exchange(m_file, file) != file;
    // What is shown until now is compared with what comes.
    const SharedSymbols former = std::exchange(m_symbols, std::move(symbols));
    if (m_root->hasTheRowsOf(*rows)) {
        takeNews(*m_root, *rows, isOtherFile);
        return;
    }
    beginResetModel();
    m_root = std::move(rows);
    endResetModel();
}

void OutlineModel::setOrder(OutlineOrder order)
{
    if (std::exchange(m_order, order) == order || !m_symbols)
        return;
    beginResetModel();
    m_root = rowsOf(*m_symbols, order);
    endResetModel();
}

void OutlineModel::takeNews(Row& row, const Row& news, bool isAllNew)
{
    const Symbol* former = std::exchange(row.symbol, news.symbol);
    const core::Scenario* told = std::exchange(row.scenario, news.scenario);
    const bool isOtherSymbol = former && (isAllNew || !looksLike(*former, *row.symbol));
    const bool isOtherScenario = told && told->operation != row.scenario->operation;
    if (isOtherSymbol || isOtherScenario)
        emit dataChanged(indexOf(row), indexOf(row));
    for (std::size_t each = 0; each < row.rows.size(); ++each)
        takeNews(*row.rows[each], *news.rows[each], isAllNew);
}

OutlineModel::Row& OutlineModel::rowAt(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<Row*>(index.internalPointer()) : *m_root;
}

QModelIndex OutlineModel::indexOf(const Row& row) const
{
    return createIndex(row.place, 0, const_cast<Row*>(&row));
}

const Symbol* OutlineModel::symbol(const QModelIndex& index) const
{
    return rowAt(index).symbol;
}

const core::Scenario* OutlineModel::scenario(const QModelIndex& index) const
{
    return rowAt(index).scenario;
}

QModelIndex OutlineModel::indexOf(const Symbol& symbol) const
{
    const Row* found = m_root->find(symbol);
    return found ? indexOf(*found) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(*rowAt(parent).rows[static_cast<std::size_t>(row)]);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    const Row* above = index.isValid() ? rowAt(index).parent : nullptr;
    return above && above != m_root.get() ? indexOf(*above) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(rowAt(parent).rows.size());
}

int OutlineModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = rowAt(index);
    if (row.scenario)
        return scenarioData(*row.scenario, role);
    return row.symbol ? symbolData(*row.symbol, role) : headingData(row, role);
}

QVariant OutlineModel::headingData(const Row& row, int role) const
{
    const QString title =
        row.isOfCriteria() ? tr("Criteria (Given/When/Then)") : symbolsTitle(row.kind, row.declared);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "heading, how many").arg(title).arg(row.rows.size());
    case UsesRole:
        return QString::number(row.rows.size());
    case HeadingRole:
        return true;
    default:
        return {};
    }
}

/// What is tied to nothing says so.
QVariant OutlineModel::scenarioData(const core::Scenario& scenario, int role)
{
    const QString label = toShown(core::scenarioLabel(scenario));
    const QString operation = scenario.operation.empty() ? tr("no operation") : toShown(scenario.operation);
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::AccessibleTextRole:
        return tr("Given/When/Then %1, of %2").arg(label, operation);
    case AboutRole:
        return QStringLiteral("→ ") + operation;
    case MatchRole:
        return QString(label + QLatin1Char(' ') + operation);
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

QVariant OutlineModel::symbolData(const Symbol& symbol, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return toShown(symbol.name);
    case Qt::AccessibleTextRole:
        return spokenSymbol(symbol);
    case AboutRole:
        return about(symbol);
    case UsesRole:
        return usesText(symbol);
    case BadgesRole:
        return changeBadges(symbol.changes);
    case MatchRole:
        return QString(toShown(symbol.label) + QLatin1Char(' ') + toShown(symbol.about));
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

/// What nothing can refer to is not drawn anywhere.
Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    const Symbol* shown = index.isValid() ? symbol(index) : nullptr;
    const bool mayBeMeant = shown && !referenceTo(*shown).isEmpty();
    return QAbstractItemModel::flags(index).setFlag(Qt::ItemIsDragEnabled, mayBeMeant);
}

QStringList OutlineModel::mimeTypes() const
{
    return {QStringLiteral("text/plain")};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    const Symbol* dragged = indexes.isEmpty() ? nullptr : symbol(indexes.front());
    if (!dragged)
        return nullptr;
    auto* data = new QMimeData;
    data->setText(referenceTo(*dragged));
    return data;
}

QString OutlineModel::referenceTo(const Symbol& symbol) const
{
    const bool isByName = !core::isValueSyntax(m_symbols->read->documents->entry().document.syntax);
    if (isByName)
        return symbol.kind == core::ElementKind::Type ? toQString(symbol.identity) : QString();
    switch (symbol.kind) {
    case core::ElementKind::Operation:
    case core::ElementKind::Path:
    case core::ElementKind::Webhook:
    case core::ElementKind::Server:
    case core::ElementKind::Tag:
    case core::ElementKind::SecurityScheme:
        return {};
    default:
        break;
    }
    const core::ContractFile& file = m_symbols->read->documents->fileOf(symbol.node.tree());
    const QString written = toQString(core::writtenReference(m_file, file.path, symbol.node));
    return m_file.ends_with(".json") ? QStringLiteral("\"$ref\": \"%1\"").arg(written)
                                     : QStringLiteral("$ref: '%1'").arg(written);
}

/// What it is comes first: in a narrow outline the file is what can be cut.
QString OutlineModel::about(const Symbol& symbol) const
{
    const std::string file = m_symbols->placeOf(symbol.body).file;
    if (file == m_file)
        return toShown(symbol.about);
    const std::string name = std::filesystem::path(file).filename().string();
    return symbol.about.empty() ? toShown(name)
                                : tr("%1 — %2", "what it is, file").arg(toShown(symbol.about), toShown(name));
}

} // namespace ui
