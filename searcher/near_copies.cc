#include "searcher/near_copies.h"

#include <algorithm>

namespace izde {
namespace {

// So many passages of a band are compared at most: where more share one without being copies, as in tables of a million rows,
// a search would take time by their square.
constexpr std::size_t kMostOfBand = 32;

std::uint32_t key_of(const Fingerprint& fingerprint, std::size_t number) {
  return static_cast<std::uint32_t>(number << 16 | band(fingerprint, number));
}

}  // namespace

void NearCopies::add(std::uint32_t document) {
  const Fingerprint& fingerprint = table_.row(document).fingerprint;
  const auto number = static_cast<std::uint32_t>(shown_.size());
  shown_.push_back(document);
  for (std::size_t i = 0; i < kBands; ++i) {
    bands_[band(fingerprint, i)] = 1;
    std::vector<std::uint32_t>& same_band = shown_by_band_[key_of(fingerprint, i)];
    if (same_band.size() < kMostOfBand) same_band.push_back(number);
  }
}

std::optional<std::size_t> NearCopies::first_like(const Fingerprint& fingerprint) const {
  std::size_t first = shown_.size();
  for (std::size_t i = 0; i < kBands; ++i) {
    const auto same_band = shown_by_band_.find(key_of(fingerprint, i));
    if (same_band == shown_by_band_.end()) continue;
    for (const std::uint32_t number : same_band->second)
      if (number < first && are_near_copies(fingerprint, table_.row(shown_[number]).fingerprint))
        first = number;
  }
  if (first == shown_.size()) return std::nullopt;
  return first;
}

}  // namespace izde
