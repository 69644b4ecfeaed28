// Which cities a text names. A capitalised word with a city's letters is one, unless what stands around it
// says otherwise; a word that is also something else must bring evidence. MentionReader::is_city asks in
// order.
#include <algorithm>
#include <optional>

#include "common/kazakh/forms.h"
#include "common/kazakh/gazetteer.h"
#include "common/kazakh/pieces.h"
#include "common/kazakh/place_heads.h"
#include "common/kazakh/places.h"
#include "common/kazakh/word_context.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde::kazakh {
namespace {

constexpr std::string_view kDirections[] = {"шығыс", "батыс", "солтүстік", "оңтүстік", "орталық"};
constexpr std::string_view kSurnameEndings[] = {"ов",  "ев",   "ин",   "ова", "ева", "ина",
                                                "ұлы", "қызы", "тегі", "улы", "кызы"};
constexpr std::string_view kLocatives[] = {"да", "де", "та", "те", "дағы", "дегі", "тағы", "тегі"};
constexpr std::string_view kAblatives[] = {"дан", "ден", "тан", "тен", "нан", "нен"};

// How the words begin that only a town has: "Ақтау тұрғындары", "Оралдың іргесінде".
constexpr std::string_view kOfTowns[] = {"тұрғын", "іргес",  "маңын",    "төңірег",  "әкімі",   "әкімдіг",
                                         "жұртшы", "әуежай", "аэропорт", "теміржол", "көшелер", "шаһар"};

// Endings that a city's name has not: a plural, a possessive ("Қытай астанасы").
constexpr std::string_view kNotOfOneCity[] = {"лар", "лер", "дар", "дер", "тар", "тер", "сы", "сі"};

// What a sentence or a quotation begins behind.
constexpr std::string_view kStarts[] = {".", "!", "?", "…", ":", "\n", "«", "“", "„", "\""};

// "мұхамеджановтың"; two letters at least stand before the ending.
bool is_surname(std::string_view word) {
  constexpr std::size_t kTwoLetters = 4;
  for (std::string_view ending : kSurnameEndings) {
    const std::size_t at = word.find(ending, std::min(kTwoLetters, word.size()));
    if (at != std::string_view::npos && ending_of(word.substr(at), ending)) return true;
  }
  return false;
}

struct Mention {
  const CityName* name;
  std::size_t first;  // words, both included
  std::size_t last;
  std::string ending;  // of the last word; empty: none
};

class MentionReader {
 public:
  MentionReader(std::string_view text, std::span<const Word> words) : words_(text, words) {}

  std::vector<std::string_view> cities() const;

 private:
  std::optional<Mention> mention_at(std::size_t first) const;
  std::optional<Mention> fitted(const CityName& name, std::size_t first) const;

  bool is_city(const Mention& mention) const;
  bool has_city_head(const Mention& mention) const;
  bool is_other_thing(const Mention& mention) const;
  bool is_quoted_alone(const Mention& mention) const;
  bool is_person(const Mention& mention) const;
  bool is_capital_without_weight(const Mention& mention) const;
  bool is_evident(const Mention& mention) const;
  bool stands_beside_city(const Mention& mention) const;
  bool is_plain_city(const std::optional<Mention>& mention) const;
  bool ends_list(const Mention& mention) const;
  ListHead list_head(const Mention& mention) const;

  WordContext words_;
};

std::vector<std::string_view> MentionReader::cities() const {
  std::vector<std::string_view> found;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const std::optional<Mention> mention = mention_at(i);
    if (!mention) continue;
    i = mention->last;
    if (std::find(found.begin(), found.end(), mention->name->city) != found.end()) continue;
    if (is_city(*mention)) found.push_back(mention->name->city);
  }
  return found;
}

std::optional<Mention> MentionReader::mention_at(std::size_t first) const {
  if (first >= words_.size()) return std::nullopt;
  for (const CityName* name : names_starting_with(words_[first].stem))
    if (std::optional<Mention> mention = fitted(*name, first)) return mention;
  return std::nullopt;
}

// Reads `name` from the word `first` on: its parts joined by a hyphen or a blank, the last one in any case
// form.
std::optional<Mention> MentionReader::fitted(const CityName& name, std::size_t first) const {
  const std::size_t last = first + name.parts.size() - 1;
  if (last >= words_.size()) return std::nullopt;
  for (std::size_t i = first; i < last; ++i) {
    std::size_t position = 0;
    const Piece joint = next_piece(words_.gap_before(i + 1), position);
    if (joint.kind != PieceKind::end && !joint.is_dash()) return std::nullopt;
    if (words_.normal_at(i) != name.parts[i - first]) return std::nullopt;
  }
  const std::string last_word = words_.normal_at(last);
  const std::optional<std::string_view> ending = ending_of(last_word, name.parts.back());
  if (!ending) return std::nullopt;
  return Mention{&name, first, last, std::string(*ending)};
}

bool MentionReader::is_city(const Mention& mention) const {
  if (mention.name->city.empty()) return false;
  if (has_city_head(mention)) return true;
  if (mention.name->needs_head || !words_.is_capitalised(mention.first)) return false;
  if (is_other_thing(mention) || is_quoted_alone(mention)) return false;
  if (!mention.name->common && !mention.name->namesake) return true;
  if (is_person(mention)) return false;
  return (mention.name->common && !is_capital_without_weight(mention)) || is_evident(mention);
}

// "Орал қаласында", "ақтау қ.", "«Орал» қаласы", "Орал, Семей қалалары", "қ. Орал".
bool MentionReader::has_city_head(const Mention& mention) const {
  const std::size_t first = mention.first, behind = mention.last + 1;
  const bool abbreviated = first > 0 && (words_[first - 1].text == "қ" || words_[first - 1].text == "г");
  if (abbreviated && text::trimmed(words_.gap_before(first)) == ".") return true;
  if (!mention.ending.empty() || behind >= words_.size()) return false;
  if (mention.name->needs_head && words_.gap_before(first) == "-") return false;  // "Форт-Шевченко"
  if (head_behind(words_, behind) == PlaceHead::city || list_head(mention).of_all == PlaceHead::city)
    return true;
  constexpr std::string_view kClosing[] = {"»", "\"", "”", "“"};
  return is_one_of(text::trimmed(words_.gap_before(behind)), kClosing) &&
         head_of_one(words_.normal_at(behind)) == PlaceHead::city;
}

// A region, a water, a street, another city's possession: "Алматы облысы", "Балқаш көлі", "Шығыс Орал",
// "астанасы".
bool MentionReader::is_other_thing(const Mention& mention) const {
  if (begins_as(mention.ending, kNotOfOneCity)) return true;
  if (words_.follows(mention.first) && is_one_of(words_.normal_at(mention.first - 1), kDirections))
    return true;
  if (!mention.ending.empty()) return false;
  const std::size_t behind = mention.last + 1;
  if (head_behind(words_, behind) == PlaceHead::other || list_head(mention).of_all == PlaceHead::other)
    return true;
  return words_.follows(behind) && head_of_list(words_.normal_at(behind)) == PlaceHead::other &&
         ends_list(mention);
}

// A name that fills its quotes names a thing called after the city: the club «Астана», the hotel "Алматы".
bool MentionReader::is_quoted_alone(const Mention& mention) const {
  const std::string_view before = words_.gap_before(mention.first),
                         behind = words_.gap_before(mention.last + 1);
  if (text::trimmed(before).ends_with("«")) return text::trimmed(behind).starts_with("»");
  constexpr std::string_view kOpening[] = {"\"", "“", "„", "'", "‘"}, kClosing[] = {"\"", "”", "“", "'", "’"};
  return std::any_of(std::begin(kOpening), std::end(kOpening),
                     [&](auto quote) { return before.ends_with(quote); }) &&
         begins_as(behind, kClosing);
}

// "Д. Қонаев", "Орал Мұхамеджанов".
bool MentionReader::is_person(const Mention& mention) const {
  if (mention.first > 0) {
    const std::string_view before = words_[mention.first - 1].text;
    if (text::length(before) == 1 && text::is_capitalised(before) &&
        words_.gap_before(mention.first).starts_with('.'))
      return true;
  }
  const std::size_t behind = mention.last + 1;
  if (!mention.ending.empty() || !words_.follows(behind) || !words_.is_capitalised(behind)) return false;
  return is_surname(words_.normal_at(behind));
}

// At the start of a sentence, or among words all in capitals, every word has one.
bool MentionReader::is_capital_without_weight(const Mention& mention) const {
  const std::size_t first = mention.first;
  if (first == 0) return true;
  const std::string_view gap = words_.gap_before(first);
  for (std::string_view start : kStarts)
    if (gap.find(start) != std::string_view::npos) return true;
  return words_.is_all_capitals(first) &&
         (words_.is_all_capitals(first - 1) || words_.is_all_capitals(mention.last + 1));
}

// What makes a city of a word that could be another: a case that asks where, a city beside it, what only
// towns have, a place line.
bool MentionReader::is_evident(const Mention& mention) const {
  if (is_one_of(mention.ending, kLocatives)) return true;
  if (stands_beside_city(mention)) return true;
  const std::size_t next = mention.last + 1;
  const bool owns = mention.ending.empty() || mention.ending.ends_with("ң");  // the genitive
  if (owns && words_.follows(next) && begins_as(words_.normal_at(next), kOfTowns)) return true;
  if (mention.name->namesake) return false;
  if (is_one_of(mention.ending, kAblatives) || list_head(mention).of_last == PlaceHead::city) return true;
  const std::string_view before = words_.gap_before(mention.first),
                         behind = words_.gap_before(mention.last + 1);
  const bool begins_line = mention.first == 0 || before.find('\n') != std::string_view::npos;
  return begins_line && mention.ending.empty() && (behind.starts_with('.') || behind.starts_with(','));
}

// "Орал, Атырау", "Ақтау – Алматы", "Шымкент пен Қонаев".
bool MentionReader::stands_beside_city(const Mention& mention) const {
  const auto is_joint = [&](std::size_t word) {
    std::size_t position = 0;
    const Piece mark = next_piece(words_.gap_before(word), position);
    return !mark.new_line && (mark.is(",") || mark.is_dash()) &&
           text::trimmed(words_.gap_before(word)) == mark.text;
  };
  const std::size_t behind = mention.last + 1, n = words_.size();
  if (behind < n && is_joint(behind) && is_plain_city(mention_at(behind))) return true;
  if (behind + 1 < n && words_.follows(behind) && words_.follows(behind + 1) && words_.is_connector(behind) &&
      is_plain_city(mention_at(behind + 1)))
    return true;
  std::size_t before = mention.first;  // one behind the last word of the name before
  if (before >= 2 && words_.follows(before) && words_.follows(before - 1) && words_.is_connector(before - 1))
    --before;
  else if (before == 0 || !is_joint(before))
    return false;
  for (std::size_t size : {1, 2}) {
    if (before < size) break;
    const std::optional<Mention> other = mention_at(before - size);
    if (other && other->last + 1 == before && is_plain_city(other)) return true;
  }
  return false;
}

// A city by its letters and surroundings alone; asks no neighbour, so that neighbours can ask it.
bool MentionReader::is_plain_city(const std::optional<Mention>& mention) const {
  if (!mention || mention->name->city.empty() || !words_.is_capitalised(mention->first)) return false;
  if (mention->name->common || mention->name->namesake || mention->name->needs_head) return false;
  return !is_other_thing(*mention) && !is_quoted_alone(*mention);
}

// Only a name without an ending shares the head of a list.
ListHead MentionReader::list_head(const Mention& mention) const {
  return mention.ending.empty() ? list_head_behind(words_, mention.last + 1) : ListHead{};
}

// Tells whether another name stands before this one in a list.
bool MentionReader::ends_list(const Mention& mention) const {
  std::size_t before = mention.first;
  if (before >= 2 && words_.follows(before) && words_.is_connector(before - 1))
    return words_.is_capitalised(before - 2);
  return before >= 1 && text::trimmed(words_.gap_before(before)) == "," && words_.is_capitalised(before - 1);
}

}  // namespace

std::vector<std::string_view> cities_in(std::string_view text, std::span<const Word> words) {
  return MentionReader(text, words).cities();
}

}  // namespace izde::kazakh
