#include "common/kazakh/letter_pairs.h"

#include <charconv>
#include <cmath>

#include "common/kazakh/data.h"
#include "common/table.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

enum Column { kLanguage, kLetter, kFollowers };

constexpr float kThousand = 1000;
constexpr float kUnseen = 0.25F;          // thousandths of what the table leaves out
constexpr float kChance = 1.F / 64;       // of a letter among the two cases of the Russian alphabet
constexpr float kBorderChance = 1.F / 8;  // words of Kazakh and Russian have seven letters

Letter letter_at(std::string_view text, std::size_t& position) {
  return letter_of(text::next_character(text, position));  // `_` is none: 0
}

float bits(float share, Letter next) {
  return std::log2(share / kThousand / (next == 0 ? kBorderChance : kChance));
}

}  // namespace

LetterPairs::LetterPairs(std::string_view language) {
  for (auto& row : weights_)
    for (std::size_t next = 0; next <= kLetterCount; ++next)
      row[next] = bits(kUnseen, static_cast<Letter>(next));
  for (const TableRow& row : table_rows(data::letter_pairs())) {
    if (row[kLanguage] != language) continue;
    std::size_t position = 0;
    auto& weights = weights_[letter_at(row[kLetter], position)];
    for (const std::string_view follower : split(row[kFollowers], ' ')) {
      position = 0;
      const Letter next = letter_at(follower, position);
      int share = 0;
      std::from_chars(follower.data() + position, follower.data() + follower.size(), share);
      weights[next] = bits(static_cast<float>(share), next);
    }
  }
}

const LetterPairs& LetterPairs::kazakh() {
  static const LetterPairs pairs("kk");
  return pairs;
}

const LetterPairs& LetterPairs::russian() {
  static const LetterPairs pairs("ru");
  return pairs;
}

}  // namespace izde::kazakh
