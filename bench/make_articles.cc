// make-articles: made-up news articles as JSON Lines, for measuring the layout and the speed of an index.
// Real sentences are drawn anew. So that the vocabulary grows as in real text, words in a part of them give
// way to made-up stems with Kazakh endings. The same arguments give the same bytes everywhere: integers only,
// no std:: distribution, no two draws unsequenced. A shorter run is the beginning of a longer one.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>

namespace {

using Json = nlohmann::ordered_json;
using Letters = std::u32string_view;
using Sentence = std::vector<std::string>;            // words with their punctuation
using Failure = std::runtime_error;                   // "SUBJECT: reason; what to do"
constexpr std::size_t kMinWords = 6, kMaxWords = 40;  // of a sentence; a title takes six at least
constexpr unsigned kChangedSentences = 50, kChangedWords = 33, kSameArticle = 30;  // per cent
constexpr std::uint64_t kStrength = 1000, kDiscount = 67;  // new stems: pace at first, exponent in %
// Words of an article at each tenth of the articles by length; the mean is 250.
constexpr unsigned kLengths[] = {80, 105, 130, 155, 180, 205, 235, 270, 325, 425, 760};
constexpr const char* kCities[] = {"Алматы", "Астана", "Шымкент",  "Қарағанды", "Ақтөбе",    "Атырау",
                                   "Орал",   "Тараз",  "Павлодар", "Өскемен",   "Қызылорда", "Ақтау"};

// Made-up words are put together from back letters; at the end front words change theirs (vowel harmony).
constexpr Letters kBack = U"аоұықғ", kFront = U"еөүікг";
// Coda, onset, vowel and again and again onset, vowel.
constexpr Letters kSyllables[] = {U"-нрлтқсзм", U"сбжқтмд-шн", U"аоыұ", U"лрнтсбзмқш", U"аы"};
// The onset of an ending goes by the sound before it: four letters a sort, the others voiceless.
constexpr Letters kSounds = U"аоұымннңллллрррйзззж", kPluralOnsets = U"лддлдт";
struct Case {
  Letters onsets, rest, after_third_person;
};
constexpr Case kCases[] = {{U"", U"", U""},           {U"нндддт", U"ың", U"ның"}, {U"ғғғғғқ", U"а", U"на"},
                           {U"нддддт", U"ы", U"н"},   {U"дддддт", U"а", U"нда"},  {U"дндддт", U"ан", U"нан"},
                           {U"ммммбп", U"ен", U"мен"}};

struct Random {
  std::mt19937_64 engine{2008};
  std::uint64_t below(std::uint64_t limit) { return engine() % limit; }
  bool percent(unsigned chance) { return below(100) < chance; }
  const auto& one_of(const auto& range) { return range[below(std::size(range))]; }
  const auto& early_of(const auto& range) { return range[below(1 + below(std::size(range)))]; }
};

// Writes the number in mixed digits: every stem is another, and the early, frequent ones are short.
std::u32string stem_letters(std::uint64_t number) {
  number += number % 7200 * 2311 % 7200 - number % 7200;  // so that neighbours differ in more than the coda
  std::u32string stem;
  for (std::size_t i = 0; i < 5 || i % 2 == 0 || number > 0; ++i) {
    const Letters letters = kSyllables[i < 5 ? i : 4 - i % 2];
    stem.insert(i == 0 ? 0 : i - 1, 1, letters[number % letters.size()]);  // before the coda
    number /= letters.size();
  }
  std::erase(stem, U'-');
  return stem;
}

std::u32string inflected(std::u32string word, bool name, Random& random) {
  const auto sound = [&word] { return std::min<std::size_t>(kSounds.find(word.back()), 20) / 4; };
  if (random.percent(name ? 3 : 20)) word.append(1, kPluralOnsets[sound()]).append(U"ар");
  const bool third_person = random.percent(name ? 10 : 30);
  if (third_person && word.back() == U'қ') word.back() = U'ғ';
  if (third_person) word += sound() == 0 ? U"сы" : U"ы";
  const Case& ending = random.early_of(kCases);
  if (third_person) return word.append(ending.after_third_person);
  if (!ending.onsets.empty()) word += ending.onsets[sound()];
  return word.append(ending.rest);
}

// A made-up word as UTF-8: each letter takes two bytes. Behind U+0491 the even one of a pair is the capital.
std::string made_word(std::uint64_t stem, bool capital, Random& random) {
  const bool name = stem % 7 < 3, front = stem % 2 == 1;
  std::string out;
  for (char32_t letter : inflected(stem_letters(stem / 2), name, random)) {
    if (const auto place = kBack.find(letter); front && place != kBack.npos) letter = kFront[place];
    if (out.empty() && (capital || name))
      letter = letter > 0x491 ? letter - letter % 2 : letter - (letter < 0x450 ? 0x20 : 0x50);
    out += {static_cast<char>(0xC0 | (letter >> 6)), static_cast<char>(0x80 | (letter & 0x3F))};
  }
  return out;
}

bool is_one_of(char byte, std::string_view bytes) { return bytes.find(byte) != bytes.npos; }
bool is_cyrillic(char byte) { return (byte & 0xFC) == 0xD0; }  // the first of a letter's two bytes

void take_sentences(const std::string& text, std::vector<Sentence>& sentences) {
  std::istringstream words(text + '\n');
  Sentence sentence;
  for (std::string word; words >> word;) {
    const bool apart = word.size() == 1 && is_one_of(word[0], ".!?,:;") && !sentence.empty();  // of tokens
    (apart ? sentence.back() : sentence.emplace_back()) += word;
    const bool stopped = is_one_of(word.back(), ".!?");
    if (!stopped && !is_one_of(static_cast<char>(words.peek()), "\r\n")) continue;
    if (!stopped) sentence.back() += '.';
    if (sentence.size() >= kMinWords && sentence.size() <= kMaxWords) sentences.push_back(sentence);
    sentence.clear();
  }
}

void read_source(const std::string& path, std::vector<Sentence>& sentences) {
  const bool json = path.ends_with(".jsonl");
  if (!json && !path.ends_with(".txt")) throw Failure(path + ": not .jsonl or .txt; name such files");
  std::ifstream in(path);
  std::size_t number = 1;
  try {
    for (std::string line; std::getline(in, line); ++number)  // dump() throws where it is not UTF-8
      take_sentences(json ? Json::parse(line).at("text") : Json::parse(Json(line).dump()), sentences);
  } catch (const Json::exception&) {
    const char* reason = json ? ": no JSON object with a string `text`" : ": not UTF-8";
    throw Failure(path + ':' + std::to_string(number) + reason + "; correct the line or take it out");
  }
  if (!in.eof()) throw Failure(path + ": cannot be read; name a file that can");
}

class Writer {
 public:
  explicit Writer(std::vector<Sentence> sentences) : sentences_(std::move(sentences)) {}

  Json article(unsigned long number) {
    stems_here_.clear();
    const std::uint64_t tenth = random_.below(10);
    const std::uint64_t length = kLengths[tenth] + random_.below(kLengths[tenth + 1] - kLengths[tenth]);
    std::string text;
    std::size_t words = add_sentence(text), end = 0;
    for (auto n = kMinWords + random_.below(7); n-- > 0 && end != text.npos;) end = text.find(' ', end + 1);
    end = text.find_last_not_of(".,:;", end - 1) + 1;
    for (auto left = random_.below(4); words < length; words += add_sentence(text)) {
      text += left == 0 ? "\n\n" : " ";
      left = left == 0 ? random_.below(4) : left - 1;
    }
    std::string date = std::to_string(2008 + random_.below(19));
    for (const unsigned most : {12, 28}) date += '-' + std::to_string(101 + random_.below(most)).substr(1);
    Json article{{"id", std::to_string(1'000'000 + number).replace(0, 1, "made/")}};
    article["title"] = text.substr(0, end);
    if (!random_.percent(10)) article["date"] = date;
    if (!random_.percent(25)) article["city"] = random_.early_of(kCities);
    article["source"] = "Үлгі " + std::to_string(1 + random_.below(5));
    article["text"] = text;
    return article;
  }

 private:
  // Adds a sentence, some words changed: not the short, the hyphenated and those of a number ("2014 жылғы").
  std::size_t add_sentence(std::string& text) {
    const Sentence& sentence = random_.one_of(sentences_);
    const bool changed = random_.percent(kChangedSentences);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      const std::string& word = sentence[i];
      const auto first = std::find_if(word.begin(), word.end(), is_cyrillic);
      auto last = first;
      while (last != word.end() && is_cyrillic(*last)) last += 2;
      const bool plain = last - first >= 10 && word.find('-') == word.npos;
      const bool counted = i > 0 && is_one_of(sentence[i - 1][0], "0123456789");
      text.append(i == 0 ? "" : " ").append(word.begin(), first);
      const bool replaced = changed && plain && !counted && random_.percent(kChangedWords);
      text += replaced ? made_word(stem(), i == 0, random_) : std::string(first, last);
      text.append(last, word.end());
    }
    return sentence.size();
  }

  // The Pitman-Yor process: stems grow as a power of the draws. A first draw weighs less than a repeat.
  std::uint32_t stem() {
    if (!stems_here_.empty() && random_.percent(kSameArticle)) return random_.one_of(stems_here_);
    const std::uint64_t repeats = 100 * repeats_.size();
    const std::uint64_t point = random_.below(repeats + 100 * (known_ + kStrength));
    const std::uint64_t first = point < repeats ? 0 : (point - repeats) / (100 - kDiscount);
    if (first >= known_) return stems_here_.emplace_back(known_++);
    repeats_.push_back(point < repeats ? repeats_[point / 100] : static_cast<std::uint32_t>(first));
    return stems_here_.emplace_back(repeats_.back());
  }

  std::vector<Sentence> sentences_;
  std::vector<std::uint32_t> stems_here_, repeats_;
  std::uint32_t known_ = 0;
  Random random_;
};

}  // namespace

int main(int argc, char** argv) try {
  if (argc < 3) throw Failure("arguments: too few; call make-articles COUNT SOURCE... >articles.jsonl");
  char* end = nullptr;
  const unsigned long count = std::strtoul(argv[1], &end, 10);
  if (*end != '\0' || count < 1 || count > 999'999)
    throw Failure(argv[1] + std::string(": not a count; give 1 to 999999"));
  std::vector<Sentence> sentences;
  for (int i = 2; i < argc; ++i) read_source(argv[i], sentences);
  if (sentences.empty()) throw Failure("sources: no sentence of 6 to 40 words; name other files");
  Writer writer(std::move(sentences));
  for (unsigned long i = 1; i <= count && std::cout; ++i) std::cout << writer.article(i).dump() << '\n';
  if (!std::cout.flush()) throw Failure("standard output: cannot be written; free space and run again");
} catch (const std::exception& error) {
  std::cerr << "make-articles: " << error.what() << '\n';
  return 2;
}
