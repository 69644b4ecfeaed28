// A walk over the words of an index that are spelled nearly like a given one. Keeps nothing of the vocabulary: where a beginning
// is too far off already, the walk goes on behind all terms that have it.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "searcher/edit_rows.h"
#include "searcher/index_reader.h"

namespace izde {

/// Which words are met, and how they are compared.
struct TermWalk {
  /// Appends the symbols that a character is compared by: itself, or what stands for its like, or nothing.
  using AppendSymbols = void (*)(char32_t character, std::u32string& symbols);

  std::string_view room;        ///< the prefix of the terms: none, or kRussianPrefix
  std::size_t distance = 1;     ///< the most that a term may be from a beginning of the word
  bool with_compounds = false;  ///< meet terms with figures and signs, too
  AppendSymbols append_symbols = nullptr;
};

/// Tells whether `term` is a figure or a compound: has a character that words have not.
bool is_compound(std::string_view term);

/// Called with a term, its prefix included, with the rows that hold its distances, and with what counts its passages.
using MeetTerm =
    std::function<void(const std::string& term, const EditRows& rows, const CountPassages& passages)>;

/// Meets, in ascending order, each word of `index` that is within the distance of the word of `rows` or of a beginning of it, in
/// symbols. Ids of articles are never met.
void walk_near_terms(const IndexReader& index, const TermWalk& walk, EditRows rows, const MeetTerm& meet);

}  // namespace izde
