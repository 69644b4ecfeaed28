// The table of furniture, ready to be asked. Safe from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "indexer/line_words.h"

namespace izde {

/// The kinds of rows in common/kazakh/data/furniture.tsv.
enum class Furniture : std::uint8_t {
  line,
  start,
  link,
  list,
  also,
  feed,
  credit,
  block,
  beside,
  byline,
  holds,
  part,
  network,
  call,
  ours,
  whose,
  word,
  unit,
  said,
  text,
  ends
};

class FurnitureTable {
 public:
  struct Row {
    Furniture kind;
    std::string_view pattern;  ///< as the table has it
    LineWords words;
    std::string_view end;  ///< of a block: the pattern of its last line
  };

  /// Returns the table that is compiled in, read at the first use.
  static const FurnitureTable& get();

  /// Finds the row of a kind that stands for whole lines or parts of bars: line, list, feed, beside, network,
  /// part. Null: none.
  const Row* whole(const std::string& words) const;

  /// Returns the rows that begin with `word`: start, link, credit, byline, block; empty for most words.
  const std::vector<Row>& begun_by(const std::string& word) const { return found(beginnings_, word); }

  /// Returns the `holds` rows with `word` in front.
  const std::vector<Row>& held_by(const std::string& word) const { return found(holds_, word); }

  /// Tells whether `word` is a row of the kind, of also, network, call, ours, whose, word, unit, said, text
  /// or ends.
  bool is(Furniture kind, const std::string& word) const;

  /// Tells whether `word` has the stem of a row of the kind word.
  bool is_furniture_word(const std::string& word) const;

  /// The words of the longest whole row that begins with `word`, 0 when there is none.
  std::size_t longest(const std::string& word) const;

 private:
  using Rows = std::unordered_map<std::string, std::vector<Row>>;

  FurnitureTable();
  void add(Row row);
  void add_whole(Row row);
  static const std::vector<Row>& found(const Rows& rows, const std::string& word);

  std::unordered_map<std::string, Row> whole_;
  std::unordered_map<std::string, std::size_t> longest_;
  std::unordered_map<std::string, std::uint32_t> words_;  // a bit for each kind
  std::unordered_set<std::string> stems_;                 // of rows of the kind word
  Rows beginnings_, holds_;
};

}  // namespace izde
