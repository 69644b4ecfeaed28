// Files as they are packed: compressed ones, and archives with files inside. Nothing is written to disk.
#pragma once

#include <cstdint>
#include <functional>
#include <istream>
#include <string>
#include <string_view>

namespace izde {

enum class Packing { none, compressed, archive };

/// Tells by a file's extension how it is packed: .gz .zst .xz .bz2; .zip and .tar, a compressed .tar too.
Packing packing_of(std::string_view name);

/// Returns the name of what is compressed in a file: `a.jsonl` of `a.jsonl.gz`.
std::string_view unpacked_name(std::string_view name);

/// What is packed may become so many bytes before it is asked how small it was; then so many times that at most.
/// JSON Lines of one article over and over become 60 times as large; a bomb begins at a thousand.
inline constexpr std::uint64_t kUnpackedFreely = 64'000'000;
inline constexpr std::uint64_t kMostTimesPacked = 200;

/// Unpacks a compressed stream and lets `read` read it, to its end or not. Returns why it could not be unpacked further:
/// the stream that `read` got is then bad. Empty: it could. Throws what `read` throws.
std::string unpack(std::istream& packed, const std::function<void(std::istream& content)>& read);

/// Who is asked and told while an archive is read. Names are UTF-8, without "./" and "/" before them.
struct MemberVisitor {
  std::function<bool(const std::string& name)> wants;  ///< other members are passed over
  std::function<void(const std::string& name, std::istream& content)> read;  ///< to its end or not
  std::function<void(const std::string& name, const std::string& why)>
      refuse;  ///< could not be read to its end
};

/// Visits the files in a .zip or .tar, in its order. Returns why the archive could not be read to its end; empty: it could,
/// or that was told of a member. Where `archive` can be sought in, a .zip is read by its directory. Throws what the visitor
/// throws.
std::string for_each_member(std::istream& archive, const MemberVisitor& visitor);

}  // namespace izde
