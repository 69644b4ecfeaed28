#include "common/token_sequence.h"

#include <algorithm>

#include "common/hash.h"

namespace izde {
namespace {

constexpr std::uint16_t kGap = 0;
constexpr std::uint16_t kCapital = 0x8000;

std::uint16_t number_of(std::string_view stem, std::uint16_t salt) {
  return static_cast<std::uint16_t>(content_hash(stem, salt) & (kCapital - 1));
}

std::uint16_t without_capital(std::uint16_t number) { return number & (kCapital - 1); }

// Tells whether the numbers under `salt` differ for all `stems` (each once) and none is the gap.
bool tells_apart(std::span<const std::string_view> stems, std::uint16_t salt,
                 std::vector<std::uint16_t>& numbers) {
  numbers.assign(1, kGap);
  for (std::string_view stem : stems) numbers.push_back(number_of(stem, salt));
  std::sort(numbers.begin(), numbers.end());
  return std::adjacent_find(numbers.begin(), numbers.end()) == numbers.end();
}

// The numbers that a word of a phrase may have, with the bit for a capital where it needs one.
struct WantedWord {
  std::vector<std::uint16_t> numbers;
  bool is_capitalised;

  bool is(std::uint16_t number) const {
    if (is_capitalised && (number & kCapital) == 0) return false;
    return std::find(numbers.begin(), numbers.end(), without_capital(number)) != numbers.end();
  }
};

std::vector<WantedWord> wanted_words(std::span<const PhraseWord> words, std::uint16_t salt) {
  std::vector<WantedWord> wanted;
  for (const PhraseWord& word : words) {
    WantedWord& one = wanted.emplace_back();
    for (const std::string_view stem : word.stems) one.numbers.push_back(number_of(stem, salt));
    one.is_capitalised = word.is_capitalised;
  }
  return wanted;
}

// Tells whether all words stand in `window`, each in a place of its own, and one of them first.
bool are_all_in(std::span<const std::uint16_t> window, const std::vector<WantedWord>& words) {
  if (std::none_of(words.begin(), words.end(), [&](const WantedWord& word) { return word.is(window[0]); }))
    return false;
  std::vector<bool> taken(window.size(), false);
  return std::all_of(words.begin(), words.end(), [&](const WantedWord& word) {
    for (std::size_t i = 0; i < window.size(); ++i) {
      if (taken[i] || !word.is(window[i])) continue;
      taken[i] = true;
      return true;
    }
    return false;
  });
}

}  // namespace

std::vector<std::uint16_t> encoded_sequence(std::span<const SequenceWord> title,
                                            std::span<const SequenceWord> text) {
  title = title.first(std::min(title.size(), kMaxSequence));
  text = text.first(std::min(text.size(), kMaxSequence - title.size()));
  std::vector<std::string_view> stems;
  for (const auto words : {title, text})
    for (const SequenceWord& word : words) stems.push_back(word.stem);
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());

  std::vector<std::uint16_t> sequence;
  std::uint16_t salt = 0;
  while (!tells_apart(stems, salt, sequence) && salt < 0xFFFF) ++salt;
  sequence.assign(1, salt);
  const auto add = [&](const SequenceWord& word) {
    sequence.push_back(
        static_cast<std::uint16_t>(number_of(word.stem, salt) | (word.is_capitalised ? kCapital : 0)));
  };
  std::for_each(title.begin(), title.end(), add);
  if (!title.empty()) sequence.push_back(kGap);
  std::for_each(text.begin(), text.end(), add);
  return sequence;
}

Adjacency adjacency(std::span<const std::uint16_t> sequence, std::string_view one, std::string_view other) {
  if (sequence.empty()) return Adjacency::none;
  const std::uint16_t first = number_of(one, sequence.front());
  const std::uint16_t second = number_of(other, sequence.front());
  Adjacency found = Adjacency::none;
  for (std::size_t i = 2; i < sequence.size(); ++i) {
    const std::uint16_t before = without_capital(sequence[i - 1]), here = without_capital(sequence[i]);
    if (before == first && here == second) return Adjacency::in_order;
    if (before == second && here == first) found = Adjacency::reversed;
  }
  return found;
}

bool is_initial_of(std::span<const std::uint16_t> sequence, std::string_view initial,
                   std::string_view other) {
  if (sequence.empty()) return false;
  const auto letter = static_cast<std::uint16_t>(number_of(initial, sequence.front()) | kCapital);
  const std::uint16_t name = number_of(other, sequence.front());
  for (std::size_t i = 2; i < sequence.size(); ++i) {
    if (sequence[i - 1] == letter && without_capital(sequence[i]) == name) return true;
    if (without_capital(sequence[i - 1]) == name && sequence[i] == letter) return true;
  }
  return false;
}

bool is_capitalised(std::span<const std::uint16_t> sequence, std::string_view stem) {
  if (sequence.empty()) return false;
  const auto number = static_cast<std::uint16_t>(number_of(stem, sequence.front()) | kCapital);
  return std::find(sequence.begin() + 1, sequence.end(), number) != sequence.end();
}

std::size_t count_phrase(std::span<const std::uint16_t> sequence, std::span<const PhraseWord> words,
                         int between) {
  if (sequence.empty()) return 0;
  const std::vector<WantedWord> wanted = wanted_words(words, sequence.front());
  const std::size_t size = words.size() + (between < 0 ? 0 : static_cast<std::size_t>(between));
  std::size_t count = 0;
  for (std::size_t begin = 1; begin < sequence.size(); ++begin) {
    std::span<const std::uint16_t> window = sequence.subspan(begin, std::min(size, sequence.size() - begin));
    if (between < 0) {
      count += window.size() == words.size() &&
               std::equal(window.begin(), window.end(), wanted.begin(),
                          [](std::uint16_t number, const WantedWord& word) { return word.is(number); });
    } else {
      window = window.first(
          static_cast<std::size_t>(std::find(window.begin(), window.end(), kGap) - window.begin()));
      count += window.size() >= words.size() && are_all_in(window, wanted);
    }
  }
  return count;
}

std::span<const std::uint16_t> title_of(std::span<const std::uint16_t> sequence) {
  if (sequence.empty()) return {};
  const auto gap = std::find(sequence.begin() + 1, sequence.end(), kGap);
  return gap == sequence.end() ? std::span<const std::uint16_t>()
                               : sequence.first(static_cast<std::size_t>(gap - sequence.begin()));
}

}  // namespace izde
