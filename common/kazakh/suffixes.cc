#include "common/kazakh/suffixes.h"

#include <array>
#include <iterator>
#include <string_view>

#include "common/kazakh/suffix_rows.h"

namespace izde::kazakh {
namespace {

using suffix_rows::kRows, suffix_rows::Row;

consteval Suffix suffix_of(const Row& row, std::u32string_view form, Harmony harmony) {
  const bool vowel = std::u32string_view(U"аеиуыіүұ").find(form[0]) != std::u32string_view::npos;
  return {Tail(form), row.left, row.makes, row.after, harmony, row.slot, row.weight, vowel};
}

constexpr std::size_t kFormCount = [] {
  std::size_t n = 0;
  for (const Row& row : kRows) n += row.back == row.front ? 1 : 2;
  return n;
}();

consteval std::array<Suffix, kFormCount> all_forms() {
  std::array<Suffix, kFormCount> forms{};
  std::size_t n = 0;
  for (const Row& row : kRows) {
    const bool harmonic = row.back != row.front;
    forms[n++] = suffix_of(row, row.back, harmonic ? Harmony::back : Harmony::any);
    if (harmonic) forms[n++] = suffix_of(row, row.front, Harmony::front);
  }
  return forms;
}

constexpr std::array kForms = all_forms();

// The forms by their last letter and the one before it, 0 when it has none. The list of two letters holds the
// forms of one letter, too: it is all that need be looked at; where the third letter is in no form, only the first ones.
struct Index {
  struct List {
    std::uint16_t first = 0, short_ones = 0, all = 0;
    std::uint64_t third = 0;  // letters before the last two of the longer forms, as bits
  };

  std::array<std::array<List, kLetterCount + 1>, kLetterCount + 1> lists{};  // [before][last]
  std::array<Suffix, 2 * kFormCount> forms{};
  std::uint16_t used = 0;

  constexpr void add_list(std::size_t before, std::size_t last) {
    List list{used, 0, 0, 0};
    for (const bool longer : {false, true}) {
      for (const Suffix& suffix : kForms) {
        const Tail& form = suffix.form;
        const bool in_list = form.last() == last && (form.size == 1 || form.last_but_one() == before);
        if (!in_list || (form.size > 2) != longer) continue;
        forms[used++] = suffix;
        if (longer) list.third |= std::uint64_t{1} << (form.letters >> 16 & 0xFF);
      }
      (longer ? list.all : list.short_ones) = static_cast<std::uint16_t>(used - list.first);
    }
    lists[before][last] = list;
  }
};

constexpr Index kIndex = [] {
  std::array<std::array<bool, kLetterCount + 1>, kLetterCount + 1> ends_some{};
  for (const Suffix& suffix : kForms) ends_some[suffix.form.last_but_one()][suffix.form.last()] = true;
  Index index;
  for (std::size_t last = 1; last <= kLetterCount; ++last) {
    index.add_list(0, last);
    for (std::size_t before = 1; before <= kLetterCount; ++before) {
      index.lists[before][last] = index.lists[0][last];
      if (ends_some[before][last]) index.add_list(before, last);
    }
  }
  return index;
}();

}  // namespace

std::string_view slot_name(Slot slot) {
  static constexpr std::string_view kNames[] = {
      "plural", "possessive", "case",        "attributive", "pronominal", "proprietive",
      "copula", "likeness",   "comparative", "ordinal",     "collective", "negation",
      "tense",  "participle", "converb",     "mood",        "person",     "verbal noun"};
  const auto i = static_cast<std::size_t>(slot);
  return i < std::size(kNames) ? kNames[i] : std::string_view();
}

std::span<const Suffix> all_suffixes() { return kForms; }

std::span<const Suffix> suffixes_in(std::uint64_t tail) {
  const Index::List& list = kIndex.lists[tail >> 8 & 0xFF][tail & 0xFF];
  const bool longer = (list.third >> (tail >> 16 & 0xFF) & 1) != 0;
  return std::span(kIndex.forms).subspan(list.first, longer ? list.all : list.short_ones);
}

}  // namespace izde::kazakh
