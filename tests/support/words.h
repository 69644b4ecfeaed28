// Words of a text for tests of recognisers, without the analyzer.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "common/kazakh/word.h"

namespace izde::test {

/// Splits a text as the analyzer does: runs of letters or figures with folded stems, a figure's or an
/// acronym's ending behind a hyphen dropped, figures joined by full stops ("08.04.2019") one word. Holds the
/// storage of its words; `text` must outlive it.
class Words {
 public:
  explicit Words(std::string_view text, bool is_russian = false);
  Words(const Words&) = delete;
  Words& operator=(const Words&) = delete;

  std::span<const kazakh::Word> all() const { return words_; }

 private:
  void add(std::string_view text, std::size_t begin, std::size_t end);

  bool is_russian_;
  std::vector<kazakh::Word> words_;
  std::deque<std::string> stems_;  // its strings never move
};

}  // namespace izde::test
