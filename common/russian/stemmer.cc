#include "common/russian/stemmer.h"

#include <xapian.h>

#include <algorithm>
#include <span>

namespace izde::russian {
namespace {

constexpr std::size_t kLetterBytes = 2;
constexpr std::size_t kShort = 4 * kLetterBytes;  // what is no longer than this has no ending to spare

constexpr std::string_view kMoreToLose[] = {"ов", "ев", "ан", "ян", "ам"};
constexpr std::string_view kVowels[] = {"а", "е", "и", "о", "у", "ы", "я"};

bool ends_with_one_of(std::string_view word, std::span<const std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

}  // namespace

struct Stemmer::Snowball {
  Xapian::Stem stem{"russian"};
};

Stemmer::Stemmer() = default;
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::stem_of(const std::string& word) {
  if (snowball_ == nullptr) snowball_ = std::make_unique<Snowball>();
  return snowball_->stem(word);
}

void Stemmer::stem(std::string_view word, std::string& stem) {
  stem.assign(word);
  stem = stem_of(stem);
}

// A name in -ов loses it in the nominative, where it looks like a genitive plural; one in -ан loses the н as if it
// were a verb's, before some endings. So the stem of an oblique form may still lose something, and the word as it
// stands may have lost what its dative (or accusative) in -у keeps.
std::vector<std::string> Stemmer::stems_of_forms(const std::string& word) {
  std::vector<std::string> stems = {stem_of(word)};
  if (word.size() <= kShort) return stems;
  const auto add = [&](const std::string& form) {
    if (std::string stem = stem_of(form); std::find(stems.begin(), stems.end(), stem) == stems.end())
      stems.push_back(std::move(stem));
  };
  if (stems[0].size() > kShort && ends_with_one_of(stems[0], kMoreToLose)) add(std::string(stems[0]));
  add(word.substr(0, word.size() - (ends_with_one_of(word, kVowels) ? kLetterBytes : 0)) + "у");
  return stems;
}

}  // namespace izde::russian
