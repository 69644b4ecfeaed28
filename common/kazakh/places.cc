#include "common/kazakh/places.h"

#include <algorithm>
#include <map>

#include "common/kazakh/forms.h"
#include "common/kazakh/gazetteer.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/other_scripts.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/spelling_key.h"
#include "common/kazakh/stemmer.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

using Parts = std::vector<std::string>;

// No name of a city is longer; what is, need not be compared.
constexpr std::size_t kMaxNameBytes = 128;

bool is_town_word(std::string_view word) {
  return word.starts_with("қаласы") || word == "қала" || word == "қ" || word == "г" || word == "город";
}

// The words of a name as a person gives it, without "қаласы" behind it or "қ." before it.
Parts parts_of(std::string_view name) {
  Parts parts;
  for (std::size_t position = 0; position < name.size();) {
    const Piece piece = next_piece(name, position);
    if (piece.kind == PieceKind::word || piece.kind == PieceKind::figure) parts.push_back(normal(piece.text));
  }
  if (parts.size() > 1 && is_town_word(parts.back())) parts.pop_back();
  if (parts.size() > 1 && is_town_word(parts.front())) parts.erase(parts.begin());
  return parts;
}

// Tells whether `given` is this name in some case form.
bool is_form_of(const Parts& given, const Parts& name) {
  return given.size() == name.size() && std::equal(name.begin(), name.end() - 1, given.begin()) &&
         ending_of(given.back(), name.back());
}

// What it costs to write `b` for `a`: a Kazakh letter and the Russian one written in its place are half a
// mistake.
int replacement_cost(char32_t a, char32_t b) {
  constexpr std::u32string_view kKazakh = U"әғқңөұүіһы";
  constexpr std::u32string_view kRussian = U"агкноууихи";
  const auto kin = [&](char32_t kazakh, char32_t russian) {
    for (std::size_t i = 0; i < kKazakh.size(); ++i)
      if (kKazakh[i] == kazakh && kRussian[i] == russian) return true;
    return false;
  };
  if (a == b) return 0;
  return kin(a, b) || kin(b, a) ? 1 : 2;
}

// Edit distance in half mistakes: a letter too many, too few or another is 2.
int distance(std::u32string_view a, std::u32string_view b) {
  std::vector<int> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(2 * j);
  for (std::size_t i = 0; i < a.size(); ++i) {
    int diagonal = row[0];
    row[0] += 2;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const int replaced = diagonal + replacement_cost(a[i], b[j]);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 2, row[j + 1] + 2});
    }
  }
  return row.back();
}

std::string spelt(const Parts& parts) {
  std::string letters;
  for (const std::string& part : parts) letters += part;
  return letters;
}

std::u32string joined(const Parts& parts) {
  std::u32string letters;
  for (const std::string& part : parts)
    for (std::size_t position = 0; position < part.size();) letters += text::next_character(part, position);
  return letters;
}

// The city with this name, in any case form; empty: none.
std::string_view city_of(const Parts& given) {
  std::string_view found;
  if (given.empty()) return found;
  std::string stem;
  kazakh::stem(given.front(), stem);
  for (const CityName* known : names_starting_with(stem)) {
    if (known->city.empty()) continue;
    if (given == known->parts) return known->city;
    if (found.empty() && is_form_of(given, known->parts)) found = known->city;
  }
  return found;
}

// The one city with a name that is typed like this where letters are missing: Оскемен, Qyzylorda.
std::string_view city_spelt_like(const Parts& given) {
  static const std::map<std::string, std::string_view> by_key = [] {
    std::map<std::string, std::string_view> cities;
    for (const CityName& known : city_names()) {
      if (known.needs_head) continue;
      const auto [city, is_new] = cities.try_emplace(spelling_key(spelt(known.parts)), known.city);
      if (!is_new && city->second != known.city) city->second = {};
    }
    return cities;
  }();
  const std::string letters = spelt(given);
  const bool is_latin = !letters.empty() && static_cast<unsigned char>(letters[0]) < 0x80;
  for (const std::string& key :
       is_latin ? spelling_keys_of_latin(letters) : std::vector<std::string>{spelling_key(letters)})
    if (const auto city = by_key.find(key); city != by_key.end() && !city->second.empty())
      return city->second;
  return {};
}

}  // namespace

std::string_view city_named(std::string_view name) {
  if (name.size() > kMaxNameBytes) return {};
  for (const std::string& spelling : in_cyrillic(name))
    if (const std::string_view city = city_of(parts_of(spelling)); !city.empty()) return city;
  return city_spelt_like(parts_of(name));
}

std::vector<NamedCity> cities_near(std::string_view name, std::size_t limit) {
  if (name.size() > kMaxNameBytes) return {};
  const std::u32string given = joined(parts_of(name));
  const int bound = std::max(2, 2 * static_cast<int>(given.size()) / 3);  // a mistake in three letters
  std::vector<std::pair<int, NamedCity>> near;
  for (const CityName& known : city_names()) {
    const int mistakes = distance(given, joined(known.parts));
    if (known.city.empty() || mistakes > bound) continue;
    const auto same =
        std::find_if(near.begin(), near.end(), [&](auto& entry) { return entry.second.city == known.city; });
    if (same == near.end())
      near.push_back({mistakes, {known.name, known.city}});
    else if (mistakes < same->first)
      *same = {mistakes, {known.name, known.city}};
  }
  std::stable_sort(near.begin(), near.end(), [](auto& a, auto& b) { return a.first < b.first; });
  std::vector<NamedCity> cities;
  for (const auto& [mistakes, city] : near)
    if (cities.size() < limit) cities.push_back(city);
  return cities;
}

std::string present_name(std::string_view name) {
  if (const std::string_view known = city_named(name); !known.empty()) return std::string(known);
  std::string kept;
  const std::string line = text::one_line(name);
  for (std::size_t position = 0; position < line.size();) {
    const char32_t c = text::next_character(line, position);
    if (!text::is_blank(c))
      text::append(c, kept);
    else if (!kept.empty() && kept.back() != ' ')
      kept.push_back(' ');
  }
  return std::string(text::trimmed(kept));
}

}  // namespace izde::kazakh
