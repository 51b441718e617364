// SPDX-License-Identifier: Apache-2.0
// A document that keeps up with the edits of its text at the price of the edit, not of the text.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/patch/text_patch.h"
#include "core/document/yaml/yaml_trace.h"

#include <memory>
#include <stop_token>

namespace core {

/// What the last reading took.
struct ReadingReport {
    bool isWhole = true; ///< everything was read, because no part could be proved to be enough
    ByteRange read; ///< of the text as it is now
    /// Nodes [first, behind) are new; those before are as they were, those behind have moved.
    NodeIndex first = 0;
    NodeIndex behind = 0;
};

/// A value that never changes: an edit gives another one, and whoever still looks at this one may.
class LiveDocument {
public:
    static LiveDocument read(std::shared_ptr<const SourceText> text, const ReadOptions& options = {},
        const std::stop_token& stop = {});

    /// Equal to a reading of the edited text in all that can be asked of a document. Refuses a patch that
    /// does not fit the text. Once stopped, both are of no more use than any stopped reading.
    Result<LiveDocument> edited(const TextPatch& patch, const std::stop_token& stop = {}) const;

    const Document& document() const { return *m_document; }
    const std::shared_ptr<const Document>& sharedDocument() const { return m_document; }
    const ReadingReport& report() const { return m_report; }
    const ReadOptions& options() const { return m_options; }

private:
    bool mayReadPart(const SourceText& text, const TextPatch& patch) const;
    bool readPart(const LiveDocument& before, const std::shared_ptr<const SourceText>& text,
        const TextPatch& patch, const std::stop_token& stop);

    std::shared_ptr<const Document> m_document;
    ReadOptions m_options;
    YamlTrace m_trace;
    ReadingReport m_report;
    std::size_t m_keysOfWhole = 0; ///< how many keys the last reading of everything found
};

} // namespace core
