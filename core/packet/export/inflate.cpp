// SPDX-License-Identifier: Apache-2.0
#include "core/packet/export/inflate.h"

#include "core/base/text.h"

#include <algorithm>
#include <memory>
#include <zlib.h>

namespace core {
namespace {

constexpr std::size_t Chunk = 64U << 10U;

struct InflateEnd {
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

tl::unexpected<Error> notInflated(std::string why)
{
    return fail(ErrorCode::Damaged, "compressed bytes cannot be read: " + std::move(why));
}

} // namespace

Result<std::string> inflated(std::string_view compressed, std::size_t limit)
{
    z_stream stream {};
    if (inflateInit(&stream) != Z_OK)
        return notInflated("there is no memory for them");
    const std::unique_ptr<z_stream, InflateEnd> end(&stream);
    // zlib never writes through it.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(compressed.data()));
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(compressed.size(), UINT32_MAX));
    std::string bytes;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        const std::size_t before = bytes.size();
        bytes.resize(before + Chunk);
        stream.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
        stream.avail_out = Chunk;
        state = inflate(&stream, Z_NO_FLUSH);
        bytes.resize(before + Chunk - stream.avail_out);
        if (state != Z_OK && state != Z_STREAM_END)
            return notInflated("they are damaged or cut off");
        if (bytes.size() > limit)
            return notInflated("they are more than " + formatByteCount(limit));
    }
    if (stream.avail_in != 0)
        return notInflated("something follows their end");
    return bytes;
}

} // namespace core
