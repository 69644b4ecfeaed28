#include "common/fingerprint.h"

#include <algorithm>
#include <limits>
#include <string>

#include "common/hash.h"

namespace izde {
namespace {

// A sentence of few words that is printed twice need be no copy: «Сот шешім шығарды.»
constexpr std::size_t kFewestWords = 10;
// Of a sentence or two, a word makes another fact of it: only the same stems in the same order are a copy.
constexpr std::size_t kFewWords = 24;
constexpr std::size_t kManyWords = 60;             // as most passages have
constexpr int kEqualOfFew = 15, kEqualOfMany = 8;  // values that must be equal

using Values = decltype(Fingerprint::values);

// One hash of another for each `number` (the finalizer of SplitMix64).
std::uint64_t mixed(std::uint64_t hash, std::uint64_t number) {
  hash += (number + 1) * 0x9E3779B97F4A7C15;
  hash = (hash ^ hash >> 30) * 0xBF58476D1CE4E5B9;
  return hash ^ hash >> 27;
}

Values values_of_order(std::span<const Token> tokens) {
  std::string stems;
  for (const Token& token : tokens) stems += token.stem() + ' ';
  const std::uint64_t hash = content_hash(stems);
  Values values;
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::uint8_t>(mixed(hash, i) >> 24);
  return values;
}

Values values_of_pairs(std::span<const Token> tokens) {
  std::array<std::uint64_t, std::tuple_size_v<Values>> least;
  least.fill(std::numeric_limits<std::uint64_t>::max());
  std::uint64_t before = content_hash(tokens.front().stem());
  for (const Token& token : tokens.subspan(1)) {
    const std::uint64_t here = content_hash(token.stem());
    const std::uint64_t pair = mixed(before, 0) + here;
    for (std::size_t i = 0; i < least.size(); ++i) least[i] = std::min(least[i], mixed(pair, i));
    before = here;
  }
  Values values;  // of the middle: the first bits of what is least are 0
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::uint8_t>(least[i] >> 24);
  return values;
}

// How many values of two texts must be equal when the shorter has so many words.
int equal_at_least(std::size_t words) {
  if (words >= kManyWords) return kEqualOfMany;
  if (words <= kFewWords) return kEqualOfFew;
  constexpr int kRange = kManyWords - kFewWords;
  return kEqualOfMany +
         (static_cast<int>(kManyWords - words) * (kEqualOfFew - kEqualOfMany) + kRange - 1) / kRange;
}

}  // namespace

Fingerprint fingerprint_of(std::span<const Token> tokens) {
  const auto words = static_cast<std::uint8_t>(std::min<std::size_t>(tokens.size(), 255));
  return {words < kFewWords ? values_of_order(tokens) : values_of_pairs(tokens), words};
}

bool are_near_copies(const Fingerprint& one, const Fingerprint& other) {
  const std::size_t words = std::min(one.words, other.words);
  if (words < kFewestWords) return false;
  int equal = 0;
  for (std::size_t i = 0; i < one.values.size(); ++i) equal += one.values[i] == other.values[i];
  return equal >= equal_at_least(words);
}

}  // namespace izde
