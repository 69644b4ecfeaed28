#include "indexer/furniture_table.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>

#include "common/kazakh/data.h"
#include "common/kazakh/stemmer.h"
#include "common/table.h"
#include "common/text/folding.h"

namespace izde {
namespace {

constexpr std::string_view kKinds[] = {"line",  "start",  "link",   "list",  "also", "feed",    "credit",
                                       "block", "beside", "byline", "holds", "part", "network", "call",
                                       "ours",  "whose",  "word",   "unit",  "said", "text",    "ends"};

Furniture kind_of(std::string_view name) {
  const auto* found = std::find(std::begin(kKinds), std::end(kKinds), name);
  if (found == std::end(kKinds)) throw std::logic_error("furniture.tsv: no kind " + std::string(name));
  return static_cast<Furniture>(found - std::begin(kKinds));
}

constexpr std::uint32_t bit(Furniture kind) { return std::uint32_t{1} << static_cast<unsigned>(kind); }

LineWords pattern_words(std::string_view pattern) {
  LineWords out;
  for (std::string_view piece : split(pattern, ' ')) {
    const bool colon = piece.size() > 1 && piece.ends_with(':');
    if (colon) piece.remove_suffix(1);
    out.words.emplace_back();
    out.words.back().text = text::folded(piece);
    out.words.back().colon = colon;
  }
  return out;
}

// The Kazakh stem, of Russian and English words too: rows and lines are cut alike.
std::string stem_of(const std::string& word) {
  std::string stem;
  kazakh::stem(word, stem);
  return stem;
}

}  // namespace

const FurnitureTable& FurnitureTable::get() {
  static const FurnitureTable table;
  return table;
}

FurnitureTable::FurnitureTable() {
  for (const TableRow& row : table_rows(kazakh::data::furniture()))
    add({kind_of(row.at(0)), row.at(1), pattern_words(row.at(1)), row.size() > 2 ? row[2] : ""});
}

void FurnitureTable::add(Row row) {
  const std::string first = row.words.words.at(0).text;
  switch (row.kind) {
    case Furniture::start:
    case Furniture::link:
    case Furniture::credit:
    case Furniture::byline:
    case Furniture::block:
      beginnings_[first].push_back(std::move(row));
      return;
    case Furniture::holds:
      holds_[first].push_back(std::move(row));
      return;
    case Furniture::line:
    case Furniture::list:
    case Furniture::feed:
    case Furniture::beside:
    case Furniture::part:
      return add_whole(std::move(row));
    case Furniture::network:
      words_[first] |= bit(row.kind);
      return add_whole(std::move(row));
    case Furniture::word:
      stems_.insert(stem_of(first));
      return;
    default:
      words_[first] |= bit(row.kind);
  }
}

void FurnitureTable::add_whole(Row row) {
  const std::vector<LineWord>& words = row.words.words;
  std::size_t& longest = longest_[words.front().text];
  longest = std::max(longest, words.size());
  whole_.emplace(joined(words, 0, words.size()), std::move(row));  // the first row of a pattern counts
}

const FurnitureTable::Row* FurnitureTable::whole(const std::string& words) const {
  const auto found = whole_.find(words);
  return found == whole_.end() ? nullptr : &found->second;
}

bool FurnitureTable::is(Furniture kind, const std::string& word) const {
  const auto found = words_.find(word);
  return found != words_.end() && (found->second & bit(kind)) != 0;
}

bool FurnitureTable::is_furniture_word(const std::string& word) const {
  return stems_.contains(stem_of(word));
}

std::size_t FurnitureTable::longest(const std::string& word) const {
  const auto found = longest_.find(word);
  return found == longest_.end() ? 0 : found->second;
}

const std::vector<FurnitureTable::Row>& FurnitureTable::found(const Rows& rows, const std::string& word) {
  static const std::vector<Row> none;
  const auto at = rows.find(word);
  return at == rows.end() ? none : at->second;
}

}  // namespace izde
