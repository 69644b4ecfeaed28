// What an index keeps of an article's text and metadata, as bytes. The article's text lies in blocks of
// consecutive passages; the first block carries the metadata. All blocks lie in one file beside Xapian's
// (mapped_file.h says how it is used): Xapian would try to compress each again, and pad it to its own blocks
// (docs/index-layout.md).
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "common/mapped_file.h"

namespace izde {

/// A block closes behind the passage that reaches this many bytes of text: one hit never costs reading a
/// whole book.
inline constexpr std::size_t kBlockBytes = 1 << 16;

/// Consecutive passages of an article and the text they lie in.
struct TextBlock {
  std::size_t begin = 0;  ///< offset of `text` in the article's text
  std::string text;
  std::vector<Range> passages;  ///< in the article's text, ascending
};

/// What the first block says of the whole article.
struct ArticleHead {
  std::uint64_t content_hash = 0;
  std::uint32_t passages = 0;  ///< of the article
  Article article;             ///< all but its text
};

/// Encodes a block, with `head` for the article's first one, else null.
std::string encoded(const TextBlock& block, const ArticleHead* head);

/// Reads only content hash, number of passages and id of a first block, which are not compressed. Throws Error: damaged.
ArticleHead decoded_summary(std::string_view bytes);

/// Decodes a block; fills `head`, unless null, from the article's first one. Throws Error: damaged.
TextBlock decoded(std::string_view bytes, ArticleHead* head);

/// In place of an offset: the index has no block yet.
inline constexpr std::optional<std::uint64_t> kNoBlock;

/// Reads the blocks of one state of an index. Immutable; safe from any thread.
class ArticleFile {
 public:
  /// Maps the file up to the block at `last` (no block: kNoBlock). Throws Error: damaged.
  ArticleFile(const std::filesystem::path& index, std::optional<std::uint64_t> last);

  /// Returns the bytes of the block at `offset`. Throws Error: damaged.
  std::string_view read(std::uint64_t offset) const;

 private:
  MappedFile file_;
};

/// Appends blocks. Not safe from several threads.
class ArticleFileWriter {
 public:
  /// Opens or makes the file and drops what lies behind the block at `last`. Throws Error: damaged, failure.
  ArticleFileWriter(const std::filesystem::path& index, std::optional<std::uint64_t> last);

  /// Appends a block; returns its offset. Throws Error: failure.
  std::uint64_t append(std::string_view bytes);

  /// Returns the bytes of the block at `offset`. Throws Error: damaged, failure.
  std::string read(std::uint64_t offset);

  /// Writes everything to disk and waits until it is there. Throws Error: failure.
  void sync() { file_.sync(); }

  /// Lets what was synced go with the object: no commit has it.
  void drop() { file_.drop(); }

 private:
  AppendedFile file_;
};

}  // namespace izde
