#include "common/token_sequence.h"

#include <algorithm>

#include "common/hash.h"

namespace izde {
namespace {

constexpr std::uint16_t kGap = 0;

std::uint16_t number_of(std::string_view stem, std::uint16_t salt) {
  return static_cast<std::uint16_t>(content_hash(stem, salt));
}

// Tells whether the numbers under `salt` differ for all `stems` (each once) and none is the gap.
bool tells_apart(std::span<const std::string_view> stems, std::uint16_t salt,
                 std::vector<std::uint16_t>& numbers) {
  numbers.assign(1, kGap);
  for (std::string_view stem : stems) numbers.push_back(number_of(stem, salt));
  std::sort(numbers.begin(), numbers.end());
  return std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end();
}

}  // namespace

std::vector<std::uint16_t> encoded_sequence(std::span<const std::string_view> title,
                                            std::span<const std::string_view> text) {
  title = title.first(std::min(title.size(), kMaxSequence));
  text = text.first(std::min(text.size(), kMaxSequence - title.size()));
  std::vector<std::string_view> stems(title.begin(), title.end());
  stems.insert(stems.end(), text.begin(), text.end());
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());

  std::vector<std::uint16_t> sequence;
  std::uint16_t salt = 0;
  while (!tells_apart(stems, salt, sequence) && salt < 0xFFFF) ++salt;
  sequence.assign(1, salt);
  for (std::string_view stem : title) sequence.push_back(number_of(stem, salt));
  if (!title.empty()) sequence.push_back(kGap);
  for (std::string_view stem : text) sequence.push_back(number_of(stem, salt));
  return sequence;
}

bool are_neighbours(std::span<const std::uint16_t> sequence, std::string_view one, std::string_view other) {
  if (sequence.empty()) return false;
  const std::uint16_t first = number_of(one, sequence.front());
  const std::uint16_t second = number_of(other, sequence.front());
  for (std::size_t i = 2; i < sequence.size(); ++i) {
    if (sequence[i] == second && sequence[i - 1] == first) return true;
    if (sequence[i] == first && sequence[i - 1] == second) return true;
  }
  return false;
}

}  // namespace izde
