// SPDX-License-Identifier: Apache-2.0
// Lines laid out as the rest of their text is: indentation and the blanks between words, nothing else.
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/patch/text_patch.h"

namespace core {

/// The lines that the range touches. Only blanks are written anew; comments, quotes, order and line ends
/// stay, and so does every byte of other lines. What is nested in a line that is not touched keeps its
/// column where others of its kind have it, too. The patched text is read again and must say the same in the
/// same order: else, and for a text with errors, an Error says why. Empty: they are laid out so already.
Result<TextPatch> formatLines(const Document& document, ByteRange range);

/// The innermost map or list around a byte, with its key; the whole text where there is none.
ByteRange objectAround(const Document& document, std::uint32_t offset);

} // namespace core
