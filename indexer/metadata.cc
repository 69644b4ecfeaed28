#include "indexer/metadata.h"

#include <algorithm>
#include <deque>

#include "common/kazakh/dates.h"
#include "common/kazakh/places.h"
#include "common/kazakh/regions.h"
#include "common/kazakh/sentences.h"
#include "common/kazakh/stemmer.h"
#include "common/kazakh/years.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

// The longest of 153 titles of Kazakh news has 161 characters and 22 words.
constexpr std::size_t kTitleCharacters = 170;
constexpr std::size_t kTitleWords = 22;

bool ends_like_a_sentence(std::string_view line) {
  for (std::string_view mark : {".", "!", "…", ":", ";", ",", ".»", ".\"", ".”"})
    if (line.ends_with(mark)) return true;
  return false;
}

template <class Value>
void make_set(std::vector<Value>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

Range next_line(std::string_view text, std::size_t begin) {
  const std::string_view rest = text.substr(begin);
  const std::string_view content = text::trimmed(rest);
  if (content.empty()) return {text.size(), text.size()};
  begin = static_cast<std::size_t>(content.data() - text.data());
  return {begin, std::min(text.find('\n', begin), text.size())};
}

bool looks_like_a_title(std::string_view line) {
  return !line.empty() && !ends_like_a_sentence(line) && text::length(line) <= kTitleCharacters &&
         text::count_words(line) <= kTitleWords;
}

void take_title_line(Article& article) {
  if (!article.title.empty()) return;
  const Range line = next_line(article.text, 0);
  const std::string_view first =
      text::trimmed(std::string_view(article.text).substr(line.begin, line.size()));
  if (!looks_like_a_title(first) || next_line(article.text, line.end).size() == 0) return;
  article.title = std::string(first);
  article.text.erase(0, line.end);
}

std::string shown_title(std::string_view text, text::Segmenter& segmenter) {
  const Range line = next_line(text, 0);
  const std::string_view first_line = text.substr(line.begin, line.size());
  const std::vector<Range> sentences = kazakh::sentences(first_line, segmenter);
  if (sentences.empty()) return {};
  const std::string_view sentence = text::trimmed(first_line.substr(0, sentences.front().end));
  if (sentence.size() <= kShownTitleBytes) return std::string(sentence);
  constexpr std::string_view kMark = "…";
  const std::string_view start = text::prefix(sentence, kShownTitleBytes - kMark.size());
  return std::string(start.substr(0, start.rfind(' '))).append(kMark);
}

Mentions mentions_in(std::string_view text, std::span<const Token> tokens, const Date& published) {
  std::vector<kazakh::Word> words;
  words.reserve(tokens.size());
  std::deque<std::string> stems;  // of Russian words: the tables of names go by Kazakh stems
  for (const Token& token : tokens) {
    const std::string* stem = &token.stem();
    const bool is_russian = token.language == Language::russian;
    if (is_russian) {
      kazakh::stem(text::folded(token.text), stems.emplace_back());
      stem = &stems.back();
    }
    words.push_back({token.text, *stem, token.begin, token.end, is_russian});
  }
  Mentions mentions;
  for (std::string_view city : kazakh::cities_in(text, words)) mentions.cities.emplace_back(city);
  make_set(mentions.cities);
  mentions.years = kazakh::years_in(text, words, published.year);
  mentions.regions = kazakh::regions_in(text, words);
  return mentions;
}

Mentions places_of(std::span<const std::string> cities) {
  Mentions places;
  for (const std::string& given : cities) {
    if (const std::string_view city = kazakh::city_named(given); !city.empty()) {
      places.cities.emplace_back(city);
    } else if (const kazakh::Region* region = kazakh::region_named(given); region != nullptr) {
      places.regions.push_back(region->number);
    } else if (std::string name = kazakh::present_name(given); !name.empty()) {
      places.cities.push_back(std::move(name));
    }
  }
  make_set(places.cities);
  make_set(places.regions);
  return places;
}

void add_regions_of_cities(Mentions& mentions) {
  for (const std::string& city : mentions.cities)
    if (const kazakh::Region* region = kazakh::region_of_city(city); region != nullptr)
      mentions.regions.push_back(region->number);
  make_set(mentions.regions);
}

void merge(Mentions& mentions, const Mentions& other) {
  mentions.cities.insert(mentions.cities.end(), other.cities.begin(), other.cities.end());
  mentions.years.insert(mentions.years.end(), other.years.begin(), other.years.end());
  mentions.regions.insert(mentions.regions.end(), other.regions.begin(), other.regions.end());
  make_set(mentions.cities);
  make_set(mentions.years);
  make_set(mentions.regions);
}

}  // namespace izde
