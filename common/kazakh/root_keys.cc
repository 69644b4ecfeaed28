#include "common/kazakh/root_keys.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "common/kazakh/spelling_key.h"
#include "common/kazakh/suffixes.h"

namespace izde::kazakh {
namespace {

constexpr std::size_t kShortestRoot = 2;

// An ending as its key shows it.
struct KeyedSuffix {
  std::string key;
  Nodes left, makes;

  auto operator<=>(const KeyedSuffix&) const = default;
};

std::string key_of(const Suffix& suffix) {
  Letters letters;
  letters.size = suffix.form.size;
  for (std::size_t i = 0; i < letters.size; ++i)
    letters.at[i] = static_cast<Letter>(suffix.form.letters >> 8 * (letters.size - 1 - i));
  std::string form;
  encode(letters, 0, letters.size, form);
  return spelling_key(form);
}

// The endings by the last sound of their keys.
const std::vector<KeyedSuffix>& suffixes_in(char last) {
  static const auto lists = [] {
    std::set<KeyedSuffix> different;
    for (const Suffix& suffix : all_suffixes()) different.insert({key_of(suffix), suffix.left, suffix.makes});
    std::array<std::vector<KeyedSuffix>, 128> by_last;
    for (const KeyedSuffix& suffix : different)
      by_last.at(static_cast<unsigned char>(suffix.key.back())).push_back(suffix);
    return by_last;
  }();
  return lists[static_cast<unsigned char>(last) & 127];
}

bool is_vowel(char sound) { return std::string_view("aeiou").find(sound) != std::string_view::npos; }

class RootKeys {
 public:
  explicit RootKeys(std::string_view key) : key_(key) { found_.emplace(key); }

  std::vector<std::string> all() {
    peel(key_.size(), kWordEnd);
    std::vector<std::string> keys(found_.begin(), found_.end());
    std::stable_sort(keys.begin(), keys.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    return keys;
  }

 private:
  void peel(std::size_t end, Nodes wanted) {
    if (end == 0 || !peeled_.emplace(end, wanted).second) return;
    for (const KeyedSuffix& suffix : suffixes_in(key_[end - 1])) {
      if ((suffix.makes & wanted) == 0 || !key_.substr(0, end).ends_with(suffix.key)) continue;
      const std::size_t begin = end - suffix.key.size();
      if (begin < kShortestRoot) continue;
      if ((suffix.left & kRoots) != 0) add_roots(begin, suffix);
      if ((suffix.left & ~kRoots) != 0) peel(begin, suffix.left & ~kRoots);
    }
  }

  // The root as it stands, and as it was before a vowel came behind it.
  void add_roots(std::size_t end, const KeyedSuffix& suffix) {
    const std::string root(key_.substr(0, end));
    found_.insert(root);
    if ((suffix.left & kVerbInY) != 0) found_.insert(root + 'i');
    if (!is_vowel(suffix.key.front()) || is_vowel(root.back())) return;
    std::string whole = root;
    if (root.back() == 'b') whole.back() = 'p';
    if (root.back() == 'g') whole.back() = 'k';
    found_.insert(whole);
    if (!is_vowel(whole[whole.size() - 2]))
      found_.insert(whole.insert(whole.size() - 1, 1, 'i'));  // халк(ы): халык
  }

  std::string_view key_;
  std::set<std::string> found_;
  std::set<std::pair<std::size_t, Nodes>> peeled_;
};

}  // namespace

std::vector<std::string> root_keys(std::string_view key) { return RootKeys(key).all(); }

}  // namespace izde::kazakh
