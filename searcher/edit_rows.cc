#include "searcher/edit_rows.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace izde {

EditRows::EditRows(std::u32string word) : word_(std::move(word)), cells_(word_.size() + 1) {
  std::iota(cells_.begin(), cells_.end(), std::uint8_t{0});
}

void EditRows::push(char32_t symbol) {
  const std::size_t width = word_.size() + 1;
  other_ += symbol;
  cells_.resize(cells_.size() + width);
  std::uint8_t* const cells = cells_.data() + other_.size() * width;
  const std::uint8_t* const above = cells - width;
  const std::uint8_t* const before = other_.size() > 1 ? above - width : nullptr;
  cells[0] = static_cast<std::uint8_t>(other_.size());
  for (std::size_t i = 1; i < width; ++i) {
    const bool same = word_[i - 1] == symbol;
    int cell = std::min({above[i] + 1, cells[i - 1] + 1, above[i - 1] + (same ? 0 : 1)});
    const bool swapped =
        before != nullptr && i > 1 && word_[i - 2] == symbol && word_[i - 1] == other_.end()[-2];
    if (swapped) cell = std::min(cell, before[i - 2] + 1);
    cells[i] = static_cast<std::uint8_t>(cell);
  }
}

void EditRows::truncate(std::size_t length) {
  other_.resize(length);
  cells_.resize((length + 1) * (word_.size() + 1));
}

// A swap that goes past a row costs no less than the substitution that it is, half way, in that row.
std::size_t EditRows::least() const {
  const std::uint8_t* const cells = row(length());
  return *std::min_element(cells, cells + word_.size() + 1);
}

}  // namespace izde
