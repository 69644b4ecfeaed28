// Finds near copies among the passages of a result (common/fingerprint.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "common/passage_table.h"

namespace izde {

/// The passages that are shown, to be asked for copies of them. Not safe from several threads.
class NearCopies {
 public:
  /// `table` must outlive it.
  explicit NearCopies(const PassageTable& table) : table_(table), bands_(std::size_t{1} << 16, false) {}

  /// Adds a passage that is shown. They are numbered from 0.
  void add(std::uint32_t document);

  /// Returns the number of the first passage added that `document` is a near copy of; nothing when there is none.
  std::optional<std::size_t> original_of(std::uint32_t document) const {
    const Fingerprint& fingerprint = table_.row(document).fingerprint;
    bool may_be_copy = false;  // asked for every match: most end here
    for (std::size_t i = 0; i < kBands; ++i) may_be_copy |= bands_[band(fingerprint, i)] != 0;
    return may_be_copy ? first_like(fingerprint) : std::nullopt;
  }

 private:
  std::optional<std::size_t> first_like(const Fingerprint& fingerprint) const;

  const PassageTable& table_;
  std::vector<std::uint32_t> shown_;
  std::vector<unsigned char> bands_;  // by band: whether any that is shown has it
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> shown_by_band_;
};

}  // namespace izde
