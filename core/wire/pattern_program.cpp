// SPDX-License-Identifier: Apache-2.0
#include "core/wire/pattern_program.h"

#include <deque>
#include <span>

namespace core {

namespace {

constexpr std::size_t LargestProgram = 20'000;

class PatternCompiler {
public:
    explicit PatternCompiler(const PatternNode& root)
    {
        emit(root);
        add(PatternOperation::Match);
    }

    std::vector<PatternInstruction> takeProgram() { return std::move(m_program); }
    std::vector<PatternCounter> takeCounters() { return std::move(m_counters); }

private:
    std::uint32_t here() const { return static_cast<std::uint32_t>(m_program.size()); }
    bool isFull() const { return m_program.size() > LargestProgram; }

    std::uint32_t add(PatternOperation operation, std::uint32_t first = 0, std::uint32_t second = 0)
    {
        m_program.push_back({operation, first, second});
        return here() - 1;
    }

    void emit(const PatternNode& node)
    {
        switch (node.kind) {
        case PatternNodeKind::Character:
            add(PatternOperation::Character, node.set);
            break;
        case PatternNodeKind::Sequence:
            for (const PatternNode& child : node.children)
                emit(child);
            break;
        case PatternNodeKind::Choice:
            emitChoice(node.children);
            break;
        case PatternNodeKind::Repeat:
            emitRepeat(node);
            break;
        case PatternNodeKind::Begin:
            add(PatternOperation::Begin);
            break;
        case PatternNodeKind::End:
            add(PatternOperation::End);
            break;
        case PatternNodeKind::Boundary:
            add(PatternOperation::Boundary);
            break;
        case PatternNodeKind::NoBoundary:
            add(PatternOperation::NoBoundary);
            break;
        }
    }

    void emitChoice(std::span<const PatternNode> alternatives)
    {
        std::vector<std::uint32_t> exits;
        for (const PatternNode& alternative : alternatives.first(alternatives.size() - 1)) {
            const std::uint32_t split = add(PatternOperation::Split, here() + 1);
            emit(alternative);
            exits.push_back(add(PatternOperation::Jump));
            m_program[split].second = here();
        }
        emit(alternatives.back());
        for (const std::uint32_t exit : exits)
            m_program[exit].first = here();
    }

    void emitRepeat(const PatternNode& node)
    {
        const PatternNode& body = node.children.front();
        if (body.kind == PatternNodeKind::Character && (node.least > 1 || node.most != EndlessRepeat)) {
            add(PatternOperation::Counted, body.set, static_cast<std::uint32_t>(m_counters.size()));
            m_counters.push_back({node.least, node.most});
            return;
        }
        std::uint32_t begin = here();
        for (std::uint32_t count = 0; count < node.least && !isFull(); ++count) {
            begin = here();
            emit(body);
            if (here() == begin)
                return; // the empty text, however often
        }
        if (node.most != EndlessRepeat)
            emitOptional(body, node.most - node.least);
        else if (node.least > 0)
            add(PatternOperation::Split, begin, here() + 1);
        else
            emitLoop(body);
    }

    void emitLoop(const PatternNode& body)
    {
        const std::uint32_t split = add(PatternOperation::Split, here() + 1);
        emit(body);
        add(PatternOperation::Jump, split);
        m_program[split].second = here();
    }

    void emitOptional(const PatternNode& body, std::uint32_t copies)
    {
        std::vector<std::uint32_t> splits;
        for (; copies > 0 && !isFull(); --copies) {
            splits.push_back(add(PatternOperation::Split, here() + 1));
            emit(body);
        }
        for (const std::uint32_t split : splits)
            m_program[split].second = here();
    }

    std::vector<PatternInstruction> m_program;
    std::vector<PatternCounter> m_counters;
};

constexpr bool isWordCharacter(std::uint32_t code)
{
    const std::uint32_t small = code | 0x20U;
    return (small >= 'a' && small <= 'z') || (code >= '0' && code <= '9') || code == '_';
}

std::vector<std::uint32_t> decoded(std::string_view utf8)
{
    std::vector<std::uint32_t> codes;
    codes.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const DecodedCodePoint next = decodeCodePoint(utf8, at);
        codes.push_back(next.code);
        at += next.length;
    }
    return codes;
}

} // namespace

/// The instructions that could come next, at one place of the text after the other.
class PatternProgram::Run {
public:
    Run(const PatternProgram& program, std::string_view utf8)
        : m_program(program)
        , m_codes(decoded(utf8))
        , m_visits(program.m_instructions.size(), 0)
        , m_begins(program.m_counters.size())
    {
    }

    bool findsMatch()
    {
        for (m_at = 0; m_at <= m_codes.size(); ++m_at) {
            ++m_round;
            m_ready.clear();
            leaveCounted();
            for (const std::uint32_t instruction : m_readers)
                reach(instruction);
            reach(0);
            if (m_hasMatched)
                return true;
            if (m_at < m_codes.size())
                read(m_codes[m_at]);
        }
        return false;
    }

private:
    /// Everything that stands here without reading a character.
    void reach(std::uint32_t begin)
    {
        m_pending.push_back(begin);
        while (!m_pending.empty()) {
            const std::uint32_t at = m_pending.back();
            m_pending.pop_back();
            if (m_visits[at] == m_round)
                continue;
            m_visits[at] = m_round;
            follow(at);
        }
    }

    void follow(std::uint32_t at)
    {
        const PatternInstruction& instruction = m_program.m_instructions[at];
        switch (instruction.operation) {
        case PatternOperation::Character:
            m_ready.push_back(at);
            break;
        case PatternOperation::Counted:
            enterCounted(at);
            break;
        case PatternOperation::Split:
            m_pending.push_back(instruction.second);
            m_pending.push_back(instruction.first);
            break;
        case PatternOperation::Jump:
            m_pending.push_back(instruction.first);
            break;
        case PatternOperation::Match:
            m_hasMatched = true;
            break;
        default:
            if (holds(instruction.operation))
                m_pending.push_back(at + 1);
        }
    }

    const PatternCounter& counter(std::uint32_t at) const
    {
        return m_program.m_counters[m_program.m_instructions[at].second];
    }
    std::deque<std::size_t>& begins(std::uint32_t at)
    {
        return m_begins[m_program.m_instructions[at].second];
    }

    void enterCounted(std::uint32_t at)
    {
        std::deque<std::size_t>& begun = begins(at);
        if (begun.empty())
            m_counting.push_back(at);
        if (begun.empty() || counter(at).most != EndlessRepeat)
            begun.push_back(m_at);
        if (counter(at).least == 0)
            m_pending.push_back(at + 1);
    }

    void leaveCounted()
    {
        for (const std::uint32_t at : m_counting)
            leaveCounted(at);
        std::erase_if(m_counting, [&](std::uint32_t at) { return begins(at).empty(); });
    }

    /// Of all that count here the one that began first has the highest count.
    void leaveCounted(std::uint32_t at)
    {
        const PatternCounter& allowed = counter(at);
        std::deque<std::size_t>& begun = begins(at);
        while (!begun.empty() && allowed.most != EndlessRepeat && m_at - begun.front() > allowed.most)
            begun.pop_front();
        if (!begun.empty() && m_at - begun.front() >= allowed.least)
            m_readers.push_back(at + 1);
    }

    bool holds(PatternOperation assertion) const
    {
        if (assertion == PatternOperation::Begin)
            return m_at == 0;
        if (assertion == PatternOperation::End)
            return m_at == m_codes.size();
        const bool isBehindWord = m_at > 0 && isWordCharacter(m_codes[m_at - 1]);
        const bool isBeforeWord = m_at < m_codes.size() && isWordCharacter(m_codes[m_at]);
        return (isBehindWord != isBeforeWord) == (assertion == PatternOperation::Boundary);
    }

    void read(std::uint32_t code)
    {
        m_readers.clear();
        for (const std::uint32_t at : m_ready)
            if (m_program.contains(m_program.m_instructions[at].first, code))
                m_readers.push_back(at + 1);
        for (const std::uint32_t at : m_counting)
            if (!m_program.contains(m_program.m_instructions[at].first, code))
                begins(at).clear();
    }

    const PatternProgram& m_program;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::uint64_t> m_visits; ///< the round in which each instruction was reached last
    std::vector<std::uint32_t> m_pending;
    std::vector<std::uint32_t> m_ready; ///< instructions that read the next character
    std::vector<std::uint32_t> m_readers; ///< and those behind the ones that did
    std::vector<std::uint32_t> m_counting; ///< instructions that are counting characters
    std::vector<std::deque<std::size_t>> m_begins; ///< of each counter: where its countings began
    std::uint64_t m_round = 0;
    std::size_t m_at = 0;
    bool m_hasMatched = false;
};

Result<PatternProgram> PatternProgram::compile(const PatternSyntax& syntax)
{
    PatternProgram program;
    PatternCompiler compiler(syntax.root);
    program.m_instructions = compiler.takeProgram();
    program.m_counters = compiler.takeCounters();
    if (program.m_instructions.size() > LargestProgram)
        return fail(ErrorCode::Unsupported, "counts further than we evaluate");
    for (const CodePointSet& set : syntax.sets) {
        Set& own = program.m_sets.emplace_back();
        own.all = set;
        for (std::uint32_t code = 0; code < 128; ++code)
            own.ascii[code] = set.contains(code);
    }
    return program;
}

bool PatternProgram::matches(std::string_view utf8) const
{
    return Run(*this, utf8).findsMatch();
}

} // namespace core
