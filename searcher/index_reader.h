// Reads an index: postings, passages, articles. Nothing of Xapian shows here.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/document.h"
#include "common/index_layout.h"
#include "common/passage_table.h"

namespace izde {

/// One passage in which a term occurs.
struct Posting {
  std::uint32_t document;  ///< number of the passage in the index, from 1
  std::uint32_t count;     ///< how often the term occurs in it
};

/// A passage as it is returned.
struct StoredPassage {
  Article article;   ///< all but its text and cities
  std::string text;  ///< of the passage
};

/// So many sources are met by the beginning of a name, at most.
inline constexpr std::size_t kMostSources = 1000;

/// Thrown when the state that a reader sees is gone, because the index has changed twice: refresh and begin
/// again.
struct IndexChanged {};

/// Counts the passages of the term that is being visited, of articles that are gone, too. Takes longer than to visit it.
using CountPassages = std::function<std::size_t()>;

/// Called with a term. Returns where to go on: at the first term that is not before what it returns, or, when that is empty, at
/// the next one.
using VisitTerm = std::function<std::string(const std::string& term, const CountPassages& passages)>;

/// One state of an index. One per thread. Throws Error: damaged, failure; and IndexChanged.
class IndexReader {
 public:
  /// Opens the index in folder `index`. Throws Error: missing, incompatible, damaged, failure.
  explicit IndexReader(const std::filesystem::path& index);
  ~IndexReader();

  /// Moves to the newest state; returns whether it is another one.
  bool refresh();

  const IndexTotals& totals() const;
  std::uint32_t last_document() const;
  std::string fingerprint() const;

  /// Puts the postings of `term`, ascending, into `postings`, whose old content goes.
  void read_postings(const std::string& term, std::vector<Posting>& postings) const;

  /// Tells whether passages are gone, which Xapian's own numbers still count.
  bool has_gone() const;

  /// Tells whether any article, gone or not, has `term`.
  bool has_term(const std::string& term) const;

  /// Puts the terms that begin with `beginning` into `terms`, whose old content goes: `most` of them at most, those in most
  /// passages, of articles that are gone, too.
  void read_vocabulary(const std::string& beginning, std::size_t most, std::vector<std::string>& terms) const;

  /// Visits the terms that begin with `beginning`, ascending, as far as the visitor does not pass over them.
  void walk_vocabulary(const std::string& beginning, const VisitTerm& visit) const;

  /// Adds the words that have this spelling key (common/kazakh/spelling_key.h) to `terms`: of articles that are gone, too.
  void read_spellings(const std::string& key, std::vector<std::string>& terms) const;

  /// Returns the terms (source_term) of the sources whose names begin with `name`, at most kMostSources.
  std::vector<std::string> sources(const std::string& name) const;

  /// Puts all passages, ascending, into `documents`.
  void read_all(std::vector<std::uint32_t>& documents) const;

  const PassageTable& table() const;
  /// Names of cities by their number in the table.
  const std::vector<std::string>& cities() const;
  /// The name of one. Throws Error (damaged) when there is none.
  const std::string& city(std::uint16_t number) const;
  /// The name of a region by its number. Throws Error: damaged.
  std::string_view region(std::uint16_t number) const;

  /// Finds an article by its id: its first passage; nothing when there is none.
  std::optional<std::uint32_t> find_article(const std::string& id) const;
  /// Returns how many passages the article of `document` has.
  std::uint32_t passages_of(std::uint32_t document) const;

  /// Reads a passage and its article's metadata.
  StoredPassage load(std::uint32_t document) const;
  /// Reads the texts of the passages from `begin` on, before `end`, which are of one article: each block of it once.
  std::vector<std::string> load_texts(std::uint32_t begin, std::uint32_t end) const;
  /// Reads only the id of the passage's article.
  std::string article_id(std::uint32_t document) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace izde
