#include "indexer/furniture.h"

#include <algorithm>
#include <optional>

#include "common/kazakh/dates.h"
#include "common/kazakh/places.h"
#include "common/kazakh/stemmer.h"
#include "common/text/folding.h"
#include "common/text/signs.h"
#include "common/text/utf8.h"
#include "indexer/furniture_table.h"

namespace izde {
namespace {

constexpr std::size_t kMostWords =
    40;  // of a line that can be furniture as a whole; legal ones have up to 35
constexpr std::size_t kMostBytes = 450;        // of such a line: 30 words of Kazakh
constexpr std::size_t kWordsOfABeginning = 8;  // of a longer line: no row has more
constexpr std::size_t kMostInviting = 25;      // words of an invitation
constexpr std::size_t kMostOfACredit = 7;      // words behind "Фото:"
constexpr std::size_t kMostOfAnOffice = 4;  // words of a credit without capitals: "қалалық мәдениет бөлімі"
constexpr std::size_t kMostOfAName = 4;  // words
constexpr std::size_t kMostOfALabel = 2;  // words; three can be a sentence without a verb ("Еш проблема жоқ")
constexpr std::size_t kLeastOfAButton = 3;  // letters of the longest word of such a line
constexpr std::size_t kMostOfAButton = 8;   // words of a line of words of menus and buttons
constexpr std::size_t kLeastOfAnEnd = 3;  // letters of the last word of a sentence; shorter ones are initials
constexpr std::size_t kMostOfAHeadline = 170;  // characters; see kTitleCharacters in metadata.cc

using Row = FurnitureTable::Row;
using Verdict = std::optional<LineVerdict>;

bool goes_with_number(const std::string& word) { return FurnitureTable::get().is(Furniture::unit, word); }

bool is_said(const LineWord& word) { return FurnitureTable::get().is(Furniture::said, word.text); }

bool says_who(const LineWords& line) { return std::any_of(line.words.begin(), line.words.end(), is_said); }

bool is_verb(const std::string& word) {
  const kazakh::Reading reading = kazakh::read(word);
  return std::any_of(reading.endings.begin(), reading.endings.end(), [](const kazakh::Ending& ending) {
    return ending.slot == kazakh::Slot::tense || ending.slot == kazakh::Slot::participle ||
           ending.slot == kazakh::Slot::converb;
  });
}

// Tells whether the line ends with a finite verb, or a participle or converb in its place. A sentence may
// lack its full stop.
bool ends_with_a_verb(const LineWords& line) {
  const std::string& last = line.words.back().text;
  return FurnitureTable::get().is(Furniture::ends, last) || is_verb(last);
}

// Tells whether the line ends with a verb of the first person ("келдік"): headlines do not, speakers do.
bool ends_in_the_first_person(const LineWords& line) {
  const kazakh::Reading reading = kazakh::read(line.words.back().text);
  if (reading.endings.empty()) return false;
  const kazakh::Ending& last = reading.endings.back();
  static constexpr std::string_view kFirst[] = {"м",   "мын", "мін", "қ",   "к",  "мыз",
                                                "міз", "быз", "біз", "пыз", "піз"};
  return (last.slot == kazakh::Slot::person || last.slot == kazakh::Slot::copula) &&
         std::find(std::begin(kFirst), std::end(kFirst), last.text) != std::end(kFirst);
}

LineVerdict verdict(LineKind kind, std::string_view pattern) { return {kind, std::string(pattern)}; }

// The whole line is a row.
Verdict whole_line(const LineWords& line) {
  const auto& table = FurnitureTable::get();
  if (line.words.empty() || line.words.size() > table.longest(line.words.front().text)) return {};
  const Row* row = table.whole(joined(line.words, 0, line.words.size()));
  if (row == nullptr) return {};
  if (row->kind == Furniture::list) return verdict(LineKind::list, row->pattern);
  if (row->kind == Furniture::feed) return verdict(LineKind::feed, row->pattern);
  if (row->kind == Furniture::line && !line.stop && !line.colon) return verdict(LineKind::sure, row->pattern);
  if (line.stop && row->kind != Furniture::line) return {};
  return verdict(LineKind::doubtful, row->pattern);
}

bool is_of_a_credit(const LineWord& word) {
  return word.capital || word.text == "@" || word.text == "#" || word.text == "©" ||
         FurnitureTable::get().is(Furniture::whose, word.text);
}

bool is_credit(const LineWords& line, std::size_t from) {
  const std::size_t words = line.words.size() - from;
  const bool initial = words > 0 && text::length(line.words.back().text) == 1;  // "А. Б."
  if (words == 0 || words > kMostOfACredit || (line.stop && !initial)) return false;
  if (words <= kMostOfAnOffice && FurnitureTable::get().is(Furniture::whose, line.words.back().text))
    return true;
  return std::all_of(line.words.begin() + static_cast<std::ptrdiff_t>(from), line.words.end(),
                     is_of_a_credit);
}

// "Тағы да оқи отырыңыз", alone or before a colon and a headline.
Verdict read_also(const LineWords& line) {
  const auto& table = FurnitureTable::get();
  bool call = false;
  std::size_t words = 0;
  while (words < line.words.size()) {
    const LineWord& word = line.words[words];
    const bool is_call = table.is(Furniture::call, word.text);
    if (!is_call && !table.is(Furniture::also, word.text)) break;
    call |= is_call;
    ++words;
    if (word.colon) break;
  }
  if (!call || words < 2) return {};
  const std::string pattern = joined(line.words, 0, words);
  if (words == line.words.size()) return line.stop ? Verdict() : verdict(LineKind::list, pattern);
  if (!line.words[words - 1].colon || !reads_like_a_headline(line, words)) return {};
  return verdict(LineKind::sure, pattern);
}

// The line begins with a row.
Verdict beginning(const LineWords& line) {
  for (const Row& row : FurnitureTable::get().begun_by(line.words.front().text)) {
    if (!line.starts_with(row.words)) continue;
    const std::size_t behind = row.words.words.size();
    if (row.kind == Furniture::block) return verdict(LineKind::block, row.pattern);
    if (row.kind == Furniture::start) return verdict(LineKind::sure, row.pattern);
    if (row.kind == Furniture::link && reads_like_a_headline(line, behind))
      return verdict(LineKind::sure, row.pattern);
    if (row.kind == Furniture::credit && is_credit(line, behind)) return verdict(LineKind::sure, row.pattern);
    if (row.kind == Furniture::byline && is_credit(line, behind))
      return verdict(LineKind::doubtful, row.pattern);
  }
  return {};
}

// A line of numbers, pictographs and other signs. Beside a pictograph a number is a counter.
Verdict numbers(const LineWords& line, std::string_view text) {
  if (line.words.empty()) return verdict(LineKind::number, "#");
  if (line.words.size() > 1 || line.words[0].text != "#") return {};
  if (line.words[0].separator) return verdict(LineKind::post_time, "#");
  const bool page_number =
      line.dash && text::dash_size(text.substr(text.find_last_of(' ') + 1)) > 0;  // - 27 -
  if (line.emoji || page_number) return verdict(LineKind::sure, "#");
  return verdict(line.year || kazakh::date_line(text) ? LineKind::date : LineKind::number, "#");
}

// "Басты бет » Қоғам » ...": a row, and at least two parts behind it.
Verdict path(const LineWords& line) {
  const auto& words = line.words;
  const auto is_border = [](const LineWord& word) { return word.separator; };
  const auto first = std::find_if(words.begin(), words.end(), is_border);
  if (first == words.end() || std::count_if(first, words.end() - 1, is_border) < 2) return {};
  const Row* row =
      FurnitureTable::get().whole(joined(words, 0, static_cast<std::size_t>(first - words.begin()) + 1));
  if (row == nullptr || (row->kind != Furniture::line && row->kind != Furniture::beside)) return {};
  return verdict(LineKind::sure, row->pattern);
}

bool is_city(const LineWord& word) {
  return word.capital && text::folded(kazakh::city_named(word.text)) == word.text;
}

// What a line consists of, when it consists of nothing but parts.
struct Bar {
  std::size_t lines = 0, sections = 0, parts = 0, numbers = 0, addresses = 0,
              words = 0;       // sections: networks, too
  const Row* first = nullptr;  // the row that tells it: of kind line, if there is one
  std::string word;            // the longest of the kind word
};

// The longest row at the word `at`; null when there is none.
const Row* part_at(const LineWords& line, std::size_t at) {
  const auto& table = FurnitureTable::get();
  const std::size_t longest = std::min(table.longest(line.words[at].text), line.words.size() - at);
  for (std::size_t words = longest; words > 0; --words)
    if (const Row* row = table.whole(joined(line.words, at, at + words))) return row;
  return nullptr;
}

std::optional<Bar> parts_of(const LineWords& line) {
  const auto is_degree = [](const LineWord& word) { return word.text == "°"; };
  const bool weather = std::any_of(line.words.begin(), line.words.end(), is_degree);
  const bool may_be_a_button = line.words.size() <= kMostOfAButton;
  Bar bar;
  for (std::size_t at = 0; at < line.words.size();) {
    const std::string& word = line.words[at].text;
    if (const Row* row = part_at(line, at)) {
      const bool is_line = row->kind == Furniture::line;
      if (bar.first == nullptr || (is_line && bar.lines == 0)) bar.first = row;
      ++(is_line ? bar.lines : row->kind == Furniture::part ? bar.parts : bar.sections);
      at += row->words.words.size();
      continue;
    }
    if (word == "#") {
      ++bar.numbers;
    } else if (may_be_a_button && FurnitureTable::get().is_furniture_word(word)) {
      ++bar.words;
      if (text::length(word) > text::length(bar.word)) bar.word = word;
    } else if (word == "@" || word == "##") {
      ++bar.addresses;
    } else if (!(weather && is_city(line.words[at]))) {
      return {};
    }
    ++at;
  }
  return bar;
}

// Tells whether a line of rows is furniture by itself: several of them, not as a text enumerates them.
bool is_sure_bar(const LineWords& line, const Bar& bar) {
  const auto is_border = [](const LineWord& word) { return word.separator; };
  const bool has_border = std::any_of(line.words.begin(), line.words.end() - 1, is_border);
  const std::size_t all = bar.lines + bar.sections + bar.parts;
  if (line.colon || (line.comma && bar.numbers == 0)) return false;
  if (bar.numbers > 0) return all >= 2 || has_border;
  return all >= 3 || (all == 2 && (bar.lines > 0 || bar.parts == 2));
}

// A line of sections, languages, networks, rates or temperatures.
Verdict bar(const LineWords& line) {
  const std::optional<Bar> bar = parts_of(line);
  if (!bar) return {};
  const auto hashtags = std::count_if(line.words.begin(), line.words.end(),
                                      [](const LineWord& word) { return word.text == "##"; });
  if (hashtags >= 2) return verdict(LineKind::sure, "##");
  const bool inner_colon = !line.colon && std::any_of(line.words.begin(), line.words.end(),
                                                      [](const LineWord& word) { return word.colon; });
  if (inner_colon && bar->parts == 0 && bar->numbers > 0) return {};  // "Кіру: 500"
  if (bar->words > 0) {
    const bool text = bar->addresses > 0 || line.colon || (line.comma && bar->numbers == 0) || inner_colon ||
                      ends_with_a_verb(line) ||
                      (bar->first == nullptr && text::length(bar->word) < kLeastOfAButton);
    return text ? Verdict() : verdict(LineKind::loose, bar->word);
  }
  if (bar->first == nullptr)
    return verdict(LineKind::doubtful, line.words.front().text);  // addresses, or a single hashtag
  return verdict(is_sure_bar(line, *bar) ? LineKind::sure : LineKind::doubtful, bar->first->pattern);
}

// "Telegram-арнамызға жазылыңыз!": a network, an imperative and the one who asks, and nothing said before or
// behind.
Verdict invitation(const LineWords& line) {
  if (line.words.size() > kMostInviting) return {};
  const auto& table = FurnitureTable::get();
  const std::string* network = nullptr;
  bool call = false, ours = false, clause = false;
  for (const LineWord& word : line.words) {
    const bool is_network = table.is(Furniture::network, word.text),
               is_call = table.is(Furniture::call, word.text), is_ours = table.is(Furniture::ours, word.text);
    if (is_network) network = &word.text;
    call |= is_call, ours |= is_ours;
    clause |= is_network || is_call || is_ours || word.text == "#";
    if (word.ends_clause && !clause && !word.question) return {};
    if (word.ends_clause) clause = false;
  }
  const bool whole = clause || line.words.back().ends_clause;
  if (network == nullptr || !call || !ours || !whole) return {};
  return verdict(LineKind::sure, *network);
}

Verdict legal(const LineWords& line) {
  const auto has = [&](const LineWord& wanted) {
    return std::any_of(line.words.begin(), line.words.end(),
                       [&](const LineWord& word) { return word.text == wanted.text; });
  };
  for (const LineWord& word : line.words)
    for (const Row& row : FurnitureTable::get().held_by(word.text))
      if (std::all_of(row.words.words.begin(), row.words.words.end(), has))
        return verdict(LineKind::doubtful, row.pattern);
  return {};
}

// A name ("Айгүл Сейіт") or another line of a word or two. Headings in capitals are neither.
Verdict label(const LineWords& line) {
  const auto& words = line.words;
  if (words.size() > kMostOfAName || line.mark || line.quoted || line.dash || words.back().ends_clause)
    return {};
  if (std::any_of(words.begin(), words.end(), [](const LineWord& word) { return is_verb(word.text); }))
    return {};
  const bool name =
      std::all_of(words.begin(), words.end(), [](const LineWord& word) { return word.capital; });
  if (name && !(line.all_capitals && words.size() > kMostOfALabel)) return verdict(LineKind::name, "label");
  if (words.size() > kMostOfALabel || !words.front().capital || ends_with_a_verb(line)) return {};
  return verdict(LineKind::label, "label");
}

LineVerdict verdict_of(const LineWords& line, std::string_view text) {
  if (Verdict found = numbers(line, text)) return *found;
  if (Verdict found = line.quoted ? Verdict() : whole_line(line)) return *found;
  if (Verdict found = beginning(line)) return *found;
  if (Verdict found = line.quoted ? Verdict() : read_also(line)) return *found;
  if (line.words.size() > kMostWords) return {};
  if (Verdict found = line.quoted ? Verdict() : path(line)) return *found;
  const bool may_ask = !line.dash && !says_who(line);
  if (Verdict found = may_ask && !line.quoted ? invitation(line) : Verdict()) return *found;
  if (Verdict found = line.quoted || line.stop ? Verdict() : bar(line)) return *found;
  if (!may_ask) return {};
  if (Verdict found = legal(line)) return *found;
  if (Verdict found = label(line)) return *found;
  return {};
}

}  // namespace

JudgedLine judged(std::string_view line) {
  const std::string_view content = text::trimmed(line);
  if (content.empty()) return {{LineKind::blank, {}}, {}};
  const bool long_line = content.size() > kMostBytes;
  JudgedLine out;
  out.words = line_words(content, long_line ? kWordsOfABeginning : kMostWords, kMostBytes, goes_with_number);
  if (!long_line) {
    out.verdict = verdict_of(out.words, content);
  } else if (!out.words.words.empty()) {
    const Verdict found = beginning(out.words);
    if (found && (found->kind == LineKind::block || found->kind == LineKind::sure)) out.verdict = *found;
  }
  return out;
}

std::string_view block_end(const std::string& pattern) {
  for (const Row& row : FurnitureTable::get().begun_by(pattern.substr(0, pattern.find(' '))))
    if (row.kind == Furniture::block && row.pattern == pattern) return row.end;
  return {};
}

bool reads_like_a_headline(const LineWords& line, std::size_t from) {
  const auto& words = line.words;
  if (from >= words.size() || line.stop || line.characters > kMostOfAHeadline) return false;
  const LineWord& first = words[from];
  const bool capital = first.capital || first.text == "#" || first.text == "@";
  if (!capital || FurnitureTable::get().is(Furniture::text, first.text) || ends_in_the_first_person(line))
    return false;
  for (std::size_t i = from + 1; i < words.size(); ++i) {
    const LineWord& before = words[i - 1];
    const bool sentence = before.ends_clause && !before.colon;
    if (words[i].after_dash && (is_said(words[i]) || sentence))
      return false;  // "..., - деді", "Қалай? - Жақсы"
    if (sentence && !before.question && text::length(before.text) >= kLeastOfAnEnd)
      return false;  // two sentences
  }
  return true;
}

}  // namespace izde
