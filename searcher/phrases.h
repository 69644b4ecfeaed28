// The passages where words stand as in a phrase, by the sequences that the index keeps of their words.
#pragma once

#include <span>
#include <vector>

#include "searcher/index_reader.h"
#include "searcher/query.h"

namespace izde {

/// How the words of a phrase stand.
struct PhraseRule {
  int between = -1;             ///< as in count_phrase (common/token_sequence.h)
  bool in_title = false;        ///< in the title only
  bool is_capitalised = false;  ///< each has a capital
};

/// Puts the passages where `words`, one at least, stand so into `postings`, ascending, with how often. A word stands for its
/// terms and variants. Throws what reading the index does.
void read_phrase(const IndexReader& index, std::span<const QueryNode> words, const PhraseRule& rule,
                 std::vector<Posting>& postings);

}  // namespace izde
