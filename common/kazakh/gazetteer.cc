#include "common/kazakh/gazetteer.h"

#include <algorithm>
#include <bitset>
#include <functional>
#include <unordered_map>

#include "common/kazakh/data.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/russian_forms.h"
#include "common/kazakh/stemmer.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

// Case forms of a name, harmony left aside.
constexpr std::string_view kCaseEndings[] = {"ның", "нің", "дың",  "дің",  "тың",  "тің", "ға",  "ге",  "қа",
                                             "ке",  "ны",  "ні",   "ды",   "ді",   "ты",  "ті",  "да",  "де",
                                             "та",  "те",  "дан",  "ден",  "тан",  "тен", "нан", "нен", "мен",
                                             "бен", "пен", "дағы", "дегі", "тағы", "тегі"};

std::size_t letters(const CityName& name) {
  std::size_t size = 0;
  for (const std::string& part : name.parts) size += part.size();
  return size;
}

bool is_longer(const CityName* one, const CityName* other) {
  if (one->parts.size() != other->parts.size()) return one->parts.size() > other->parts.size();
  return letters(*one) > letters(*other);
}

std::string_view field(const TableRow& row, std::size_t number) {
  return number < row.size() ? row[number] : std::string_view();
}

bool has_mark(const TableRow& row, std::string_view mark) {
  const std::vector<std::string_view> marks = split(field(row, 2), ' ');
  return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

CityName city_name(std::string_view city, std::string_view name) {
  CityName entry{city, name, {}};
  for (std::size_t position = 0; position < name.size();) {
    const Piece piece = next_piece(name, position);
    if (piece.kind == PieceKind::word) entry.parts.push_back(normal(piece.text));
  }
  return entry;
}

void add_row(const TableRow& row, std::vector<CityName>& names) {
  const std::string_view city = row[0] == "-" ? std::string_view() : row[0];
  if (!city.empty()) {
    CityName& present = names.emplace_back(city_name(city, city));
    present.common = has_mark(row, "common");
    present.namesake = has_mark(row, "namesake");
    present.needs_head = has_mark(row, "head");
  }
  for (const std::string_view name : split(field(row, 1), ';')) names.push_back(city_name(city, name));
  for (const std::string_view name : split(field(row, 3), ';'))
    names.emplace_back(city_name(city, name)).needs_head = true;
}

// The names by the first letters of their first words, which every stem of a form keeps.
class NameIndex {
 public:
  explicit NameIndex(const std::vector<CityName>& names) {
    for (const CityName& name : names) add(name);
    for (auto& [key, candidates] : by_key_) std::stable_sort(candidates.begin(), candidates.end(), is_longer);
  }

  std::span<const CityName* const> find(std::string_view stem) const {
    const std::string_view key = key_of(stem);
    if (!keys_[bit_of(key)]) return {};
    const auto found = by_key_.find(key);
    if (found == by_key_.end()) return {};
    return found->second;
  }

 private:
  using Candidates = std::vector<const CityName*>;
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  static constexpr std::size_t kKeyBytes = 6, kShortKeyBytes = 4;  // three and two Cyrillic letters
  static constexpr std::size_t kManyStemsBytes = 8;                // four letters
  static constexpr std::size_t kBits = 1 << 18;

  static std::string_view key_of(std::string_view stem) {
    return stem.substr(0, stem.size() < kKeyBytes ? kShortKeyBytes : kKeyBytes);
  }

  // The Cyrillic letters of a key, roughly: they turn most words away before anything is hashed.
  static std::size_t bit_of(std::string_view key) {
    std::size_t bit = 0;
    for (std::size_t i = 1; i < key.size(); i += 2) bit = bit << 6 | (static_cast<std::size_t>(key[i]) & 63);
    return bit;
  }

  void add(const CityName& name) {
    const std::string_view first = name.parts.front();
    add(key_of(first), name);
    const bool is_cyrillic = (static_cast<unsigned char>(first.front()) & 0x80) != 0;
    if (!is_cyrillic) return;
    add(first.substr(0, kShortKeyBytes), name);  // a stem may be that short: хотан - хо
    add_stem(std::string(first), name);          // or spelt otherwise: майами - мая
    if (first.size() <= kManyStemsBytes) add_forms(first, name);
  }

  // The stems of a short name may differ in their first letters: шуға - шуғ, алғада - алық.
  void add_forms(std::string_view first, const CityName& name) {
    for (std::string_view ending : kCaseEndings) add_stem(std::string(first).append(ending), name);
    for (const std::string& form : russian_forms(first)) add_stem(form, name);
  }

  void add_stem(const std::string& form, const CityName& name) {
    std::string stem;
    kazakh::stem(form, stem);
    add(key_of(stem), name);
  }

  void add(std::string_view key, const CityName& name) {
    Candidates& candidates = by_key_[std::string(key)];
    if (candidates.empty() || candidates.back() != &name) candidates.push_back(&name);
    keys_.set(bit_of(key));
  }

  std::unordered_map<std::string, Candidates, Hash, std::equal_to<>> by_key_;
  std::bitset<kBits> keys_;
};

}  // namespace

const std::vector<CityName>& city_names() {
  static const std::vector<CityName> names = [] {
    std::vector<CityName> parsed;
    for (const std::string_view table : {data::cities(), data::cities_abroad()})
      for (const TableRow& row : table_rows(table)) add_row(row, parsed);
    return parsed;
  }();
  return names;
}

std::span<const CityName* const> names_starting_with(std::string_view stem) {
  static const NameIndex index(city_names());
  return index.find(stem);
}

}  // namespace izde::kazakh
