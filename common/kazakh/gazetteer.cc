#include "common/kazakh/gazetteer.h"

#include <algorithm>
#include <bitset>
#include <functional>
#include <unordered_map>

#include "common/kazakh/data.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/stemmer.h"

namespace izde::kazakh {
namespace {

// Case forms of a name, harmony left aside: a name is filed under every stem the stemmer makes of them, so
// that its quirks cannot hide a form ("Ақтауда" read as a verb).
constexpr std::string_view kCaseEndings[] = {"",    "ның", "нің", "дың",  "дің",  "тың",  "тің", "ға",  "ге",
                                             "қа",  "ке",  "ны",  "ні",   "ды",   "ді",   "ты",  "ті",  "да",
                                             "де",  "та",  "те",  "дан",  "ден",  "тан",  "тен", "нан", "нен",
                                             "мен", "бен", "пен", "дағы", "дегі", "тағы", "тегі"};

// Cuts the next field off `line`, up to `separator`.
std::string_view take_field(std::string_view& line, char separator) {
  const std::size_t end = std::min(line.find(separator), line.size());
  const std::string_view field = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return field;
}

std::size_t letters(const CityName& name) {
  std::size_t size = 0;
  for (const std::string& part : name.parts) size += part.size();
  return size;
}

bool is_longer(const CityName* one, const CityName* other) {
  if (one->parts.size() != other->parts.size()) return one->parts.size() > other->parts.size();
  return letters(*one) > letters(*other);
}

void add_name(std::string_view city, std::string_view name, std::string_view mark, bool needs_head,
              std::vector<CityName>& names) {
  CityName entry{city, name, {}, mark == "common", mark == "namesake", needs_head};
  for (std::size_t position = 0; position < name.size();) {
    const Piece piece = next_piece(name, position);
    if (piece.kind == PieceKind::word) entry.parts.push_back(normal(piece.text));
  }
  if (!entry.parts.empty()) names.push_back(std::move(entry));
}

void add_line(std::string_view line, std::vector<CityName>& names) {
  if (line.empty() || line.starts_with('#')) return;
  const std::string_view present = take_field(line, '\t');
  const std::string_view city = present == "-" ? std::string_view() : present;
  std::string_view others = take_field(line, '\t');
  const std::string_view mark = take_field(line, '\t');
  std::string_view before_head = take_field(line, '\t');
  if (!city.empty()) add_name(city, city, mark, false, names);
  while (!others.empty()) add_name(city, take_field(others, ';'), "", false, names);
  while (!before_head.empty()) add_name(city, take_field(before_head, ';'), "", true, names);
}

// The names by the stems of their first words.
class NameIndex {
 public:
  explicit NameIndex(const std::vector<CityName>& names) {
    for (const CityName& name : names) add(name);
    for (auto& [stem, candidates] : by_stem_)
      std::stable_sort(candidates.begin(), candidates.end(), is_longer);
  }

  std::span<const CityName* const> find(std::string_view stem) const {
    if (!beginnings_[beginning(stem)]) return {};
    const auto found = by_stem_.find(stem);
    if (found == by_stem_.end()) return {};
    return found->second;
  }

 private:
  using Candidates = std::vector<const CityName*>;
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  static constexpr std::size_t kBeginnings = 1 << 12;

  // The two Cyrillic letters a stem begins with, roughly: they turn most words away before anything is
  // hashed.
  static std::size_t beginning(std::string_view stem) {
    if (stem.size() < 4) return 0;
    return (static_cast<std::size_t>(stem[1]) & 63) << 6 | (static_cast<std::size_t>(stem[3]) & 63);
  }

  void add(const CityName& name) {
    std::string stem;
    for (std::string_view ending : kCaseEndings) {
      if (!ending.empty() && name.parts.size() > 1) break;  // only the last word of a name takes endings
      kazakh::stem(name.parts.front() + std::string(ending), stem);
      Candidates& candidates = by_stem_[stem];
      if (std::find(candidates.begin(), candidates.end(), &name) == candidates.end())
        candidates.push_back(&name);
      beginnings_.set(beginning(stem));
    }
  }

  std::unordered_map<std::string, Candidates, Hash, std::equal_to<>> by_stem_;
  std::bitset<kBeginnings> beginnings_;
};

}  // namespace

const std::vector<CityName>& city_names() {
  static const std::vector<CityName> names = [] {
    std::vector<CityName> parsed;
    std::string_view table = data::cities();
    while (!table.empty()) add_line(take_field(table, '\n'), parsed);
    return parsed;
  }();
  return names;
}

std::span<const CityName* const> names_starting_with(std::string_view stem) {
  static const NameIndex index(city_names());
  return index.find(stem);
}

}  // namespace izde::kazakh
