#include "tests/support/labelled_cities.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/analysis/analyzer.h"
#include "common/kazakh/data.h"
#include "common/kazakh/forms.h"
#include "common/kazakh/places.h"
#include "common/table.h"
#include "indexer/metadata.h"

namespace izde::test {
namespace {

using Cities = std::set<std::string_view>;

constexpr std::size_t kLongestName = 3;  // words

struct LabelledToken {
  std::string text, label;
};
using Sentence = std::vector<LabelledToken>;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::vector<Sentence> sentences_of(const std::filesystem::path& file) {
  std::ifstream lines(file);
  std::vector<Sentence> sentences(1);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t blank = line.find_last_of(" \t");
    if (blank != std::string::npos)
      sentences.back().push_back({line.substr(0, blank), line.substr(blank + 1)});
    else if (!sentences.back().empty())
      sentences.emplace_back();
  }
  if (sentences.front().empty()) throw std::runtime_error(file.string() + ": no labelled sentences");
  return sentences;
}

// The sentence with blanks where they are written.
std::string text_of(const Sentence& sentence) {
  std::string text;
  bool opened = true;  // nothing or an opening mark stands before
  for (const auto& [token, label] : sentence) {
    const bool closes = is_one_of(token, {".", ",", "!", "?", ":", ";", "»", ")", "]", "%", "/"});
    if (!opened && !closes) text += ' ';
    text += token;
    opened = is_one_of(token, {"«", "(", "[", "/"});
  }
  return text;
}

// The words from `begin` to `end`, a blank between.
std::string words_of(const Sentence& sentence, std::size_t begin, std::size_t end) {
  std::string words;
  for (std::size_t i = begin; i < end; ++i) words += (words.empty() ? "" : " ") + sentence[i].text;
  return words;
}

std::string_view city_of_kazakhstan(std::string_view name) {
  static const Cities cities = [] {
    Cities present;
    for (const TableRow& row : table_rows(kazakh::data::cities())) present.insert(row[0]);
    return present;
  }();
  const std::string_view city = kazakh::city_named(name);
  return cities.contains(city) ? city : std::string_view();
}

bool is_region_word(std::string_view word) {
  constexpr std::string_view kBeginnings[] = {"облыс", "аудан", "өңір", "округ"};
  return kazakh::begins_as(word, kBeginnings);
}

class Labels {
 public:
  explicit Labels(const Sentence& sentence) : sentence_(sentence) {
    for (std::size_t begin = 0; begin < sentence.size();) {
      std::size_t end = begin + 1;
      while (end < sentence.size() && sentence[end].label.starts_with("I-")) ++end;
      if (sentence[begin].label != "O") add(begin, end);
      begin = sentence[begin].label == "O" ? begin + 1 : end;
    }
  }

  Cities named;    // as cities
  Cities neutral;  // inside other names

 private:
  void add(std::size_t begin, std::size_t end) {
    const std::string_view city = city_of_kazakhstan(words_of(sentence_, begin, end));
    if (sentence_[begin].label == "B-GPE" && !city.empty() && !is_region(end))
      named.insert(city);
    else
      add_inside(begin, end);
  }

  // "Алматы, Жамбыл облыстары": the word for region may stand behind a list.
  bool is_region(std::size_t end) const {
    for (; end < sentence_.size(); ++end) {
      const auto& [word, label] = sentence_[end];
      if (is_region_word(word)) return true;
      if (!label.ends_with("-GPE") && word != "," && !kazakh::is_list_connector(word)) return false;
    }
    return false;
  }

  void add_inside(std::size_t begin, std::size_t end) {
    for (std::size_t first = begin; first < end; ++first)
      for (std::size_t last = first + 1; last <= std::min(end, first + kLongestName); ++last)
        if (const auto city = city_of_kazakhstan(words_of(sentence_, first, last)); !city.empty())
          neutral.insert(city);
  }

  const Sentence& sentence_;
};

}  // namespace

CityFigures score_cities(const std::filesystem::path& file, const CityErrorSink& on_error) {
  CityFigures figures;
  Analyzer analyzer;
  for (const Sentence& sentence : sentences_of(file)) {
    const std::string text = text_of(sentence);
    Cities found;
    for (const std::string& city : mentions_in(text, analyzer.tokens(text), {}).cities)
      if (const auto known = city_of_kazakhstan(city); !known.empty()) found.insert(known);
    const Labels labels(sentence);
    for (const std::string_view city : found) {
      if (labels.named.contains(city))
        ++figures.right;
      else if (labels.neutral.contains(city))
        on_error("inside", city, text);
      else
        ++figures.wrong, on_error("wrong", city, text);
    }
    for (const std::string_view city : labels.named)
      if (!found.contains(city)) ++figures.missed, on_error("missed", city, text);
  }
  return figures;
}

}  // namespace izde::test
