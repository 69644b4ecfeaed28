// THE table of what an index holds and under which name. Writer, reader and docs/index-layout.md follow it.
//
// An index is a folder: a Xapian database (glass, without positions and term lists) and three files of our own.
//
// | what                      | where                                  | form                                    |
// |---------------------------|----------------------------------------|-----------------------------------------|
// | passage                   | a Xapian document                      | an article's follow each other; numbers |
// |                           |                                        | are never used again                    |
// | stem of a Kazakh word     | term, no prefix                        | its count in passage and title          |
// | stem of a Russian word    | term, prefix kRussianPrefix (R)        | the same                                |
// | article id                | term, prefix Q, on the first passage   | article_term()                          |
// | source of the article     | term, prefix S, on the first passage   | source_term()                           |
// | date, language, cities,   | passages.izde, values.izde             | passage_table.h, token_sequence.h       |
// | years, regions, order of  |                                        | fingerprint.h                           |
// | words, fingerprint of the |                                        |                                         |
// | text                      |                                        |                                         |
// | text, title, other fields | articles.izde                          | article_record.h                        |
// | passages gone             | metadata kRemovedKey                   | RemovedPassages                         |
// | totals without those      | metadata kTotalsKey                    | IndexTotals                             |
// | spellings of words        | metadata spelling_key()                | the stems, kSpellingSeparator between   |
// | names of cities           | metadata kCitiesKey                    | one a line; a city's number is its line |
// | layout version            | metadata kLayoutKey                    | decimal                                 |
// | analyzer fingerprint      | metadata kAnalyzerKey                  | analyzer_fingerprint()                  |
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "common/document.h"

namespace izde {

/// Raise with every change to the table above: an index of another version is refused.
inline constexpr int kLayoutVersion = 8;

inline constexpr char kLayoutKey[] = "izde.layout";
inline constexpr char kAnalyzerKey[] = "izde.analyzer";
inline constexpr char kCitiesKey[] = "izde.cities";
inline constexpr char kRemovedKey[] = "izde.removed";
inline constexpr char kTotalsKey[] = "izde.totals";

inline constexpr char kArticlePrefix = 'Q';
inline constexpr char kSourcePrefix = 'S';

/// The metadata that holds the stems with this key of common/kazakh/spelling_key.h. Keys too long are cut.
std::string spelling_key(std::string_view key);
inline constexpr char kSpellingSeparator = ' ';

/// A key has so many stems at most, for each is added to all before it. No key of real text comes near; made words of nothing
/// but а and ә would have thousands.
inline constexpr std::size_t kMostSpellings = 64;

/// Makes the term of an article's first passage. Ids too long for a term are told apart by their hash.
std::string article_term(std::string_view id);

/// Makes the term of a source: folded, so that a name's beginning is the term's. Names too long are cut.
std::string source_term(std::string_view source);

/// What an index holds, without what is gone.
struct IndexTotals {
  std::uint64_t articles = 0;
  std::uint64_t passages = 0;
  std::uint64_t length = 0;  ///< sum of the passages' lengths
  std::array<std::uint64_t, kLanguages> articles_by_language{};

  /// The count of one language; of what is none, as a damaged row may have it, that of the last.
  std::uint64_t& of(Language language) {
    return articles_by_language[std::min<std::size_t>(static_cast<std::size_t>(counted_as(language)),
                                                      kLanguages - 1)];
  }

  std::string text() const;
  /// Reads what text() wrote; anything else gives zeros.
  static IndexTotals read(const std::string& text);
};

/// The passages that are gone though Xapian still has them: a batch that replaces an article only marks its
/// old passages, which takes no term lists and leaves the posting lists alone.
class RemovedPassages {
 public:
  RemovedPassages() = default;
  /// Reads what bits() wrote.
  explicit RemovedPassages(std::string bits) : bits_(std::move(bits)) {}

  bool contains(std::uint32_t document) const {
    const std::size_t byte = document / 8;
    return byte < bits_.size() && (static_cast<unsigned char>(bits_[byte]) >> document % 8 & 1) != 0;
  }
  void add(std::uint32_t document);
  void take(std::uint32_t document);  ///< out again
  const std::string& bits() const { return bits_; }

 private:
  std::string bits_;
};

/// Throws Error (incompatible, with the command to run) unless an index of this layout version and
/// fingerprint, as its metadata says them, can be used by this program. `index` names it in the message.
void check_compatible(const std::string& index, const std::string& layout, const std::string& fingerprint);

}  // namespace izde
