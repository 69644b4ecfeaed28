// Sets of passages, a bit each.
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "searcher/index_reader.h"

namespace izde {

/// A set of the documents of one index. Sets that are put together must be of one size.
class DocumentSet {
 public:
  /// An empty set of documents up to `last`.
  explicit DocumentSet(std::uint32_t last) : words_(std::size_t{last} / 64 + 1, 0) {}

  void add(std::uint32_t document) { words_[document / 64] |= bit(document); }
  bool has(std::uint32_t document) const { return (words_[document / 64] & bit(document)) != 0; }
  void add(std::span<const Posting> postings) {
    for (const Posting& posting : postings) add(posting.document);
  }

  void unite(const DocumentSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  }
  void intersect(const DocumentSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  }
  void subtract(const DocumentSet& other) {
    for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= ~other.words_[i];
  }

  /// Calls `visit` with each document, ascending.
  template <class Visit>
  void for_each(const Visit& visit) const {
    for (std::size_t i = 0; i < words_.size(); ++i)
      for (std::uint64_t left = words_[i]; left != 0; left &= left - 1)
        visit(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(left))));
  }

  /// Takes all documents out.
  void clear() { words_.assign(words_.size(), 0); }

 private:
  static constexpr std::uint64_t bit(std::uint32_t document) { return std::uint64_t{1} << document % 64; }

  std::vector<std::uint64_t> words_;
};

}  // namespace izde
