#include "tests/support/copy_runs.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "indexer/batch.h"
#include "tests/support/small_index.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/to_scripts.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;
using Texts = std::vector<std::string>;
using Words = std::vector<std::string>;
using Edit = std::function<std::string(const std::string&)>;

constexpr std::size_t kFewest = 24, kMany = 60;  // words: of passages in which some may differ, and of most

std::vector<Hit> passages_in(const std::string& index, Duplicates duplicates) {
  SearchRequest request;
  request.limit = 0, request.duplicates = duplicates, request.facets.clear();
  return Searcher(index).search(request).hits;
}

Words words_of(const std::string& text) {
  std::istringstream in(text);
  return {std::istream_iterator<std::string>(in), {}};
}

std::string joined(const Words& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

Texts passages(const fs::path& source, std::size_t from, std::size_t to) {
  Texts texts;
  for (const Hit& hit : passages_of(source, Duplicates::show))
    if (const std::size_t words = words_of(hit.text).size(); words >= from && words < to)
      texts.push_back(hit.text);
  return texts;
}

// The texts of the articles of a file or folder of JSON Lines.
Texts articles(const fs::path& source) {
  Texts texts;
  std::vector<fs::path> files = {source};
  if (fs::is_directory(source)) files.assign(fs::directory_iterator(source), {});
  for (const fs::path& file : files) {
    if (file.extension() != ".jsonl") continue;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) texts.push_back(nlohmann::json::parse(line).at("text"));
  }
  return texts;
}

std::string article(const std::string& id, const std::string& title, const std::string& text) {
  return nlohmann::json{{"id", id}, {"title", title}, {"text", text}}.dump();
}

// The share of the passages of edited copies that are folded; of articles of more than one passage, too.
double recall(const Texts& texts, const Edit& edited) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    lines.push_back(article(std::to_string(i), "Жаңалық", texts[i]));
    lines.push_back(article(std::to_string(i) + " copy", "Мұны басқа газет те жазды", edited(texts[i])));
  }
  const SmallIndex index(lines);
  const auto copies = [&](Duplicates duplicates) {
    const std::vector<Hit> hits = passages_in(index.path(), duplicates);
    return std::count_if(hits.begin(), hits.end(),
                         [](const Hit& hit) { return hit.article.ends_with(" copy"); });
  };
  const auto all = static_cast<double>(copies(Duplicates::show));
  return all == 0 ? 1 : 1 - static_cast<double>(copies(Duplicates::fold)) / all;
}

// Changes words of a text, the same ones on every machine: no distribution of the standard library.
enum class Change { replaced, removed, inserted };

std::string changed(const std::string& text, Change change, int times) {
  static const Words others = words_of(
      "облыс жаңа қаржы мектеп көлік тұрғын бағдарлама келісім маусым дәрігер спорт өзен кітап ауыл зауыт жарыс заң министр");
  static std::mt19937 random(2008);
  Words words = words_of(text);
  while (times-- > 0 && !words.empty()) {
    const auto at = words.begin() + static_cast<std::ptrdiff_t>(random() % words.size());
    const std::string& other = others[random() % others.size()];
    if (change == Change::replaced)
      *at = other;
    else if (change == Change::removed)
      words.erase(at);
    else
      words.insert(at, other);
  }
  return joined(words);
}

const std::string kLead = "АСТАНА. 22 маусым. ҚазАқпарат – Бұл туралы агенттік тілшісі хабарлайды. ";

// Takes out the sentence behind the first that ends behind `share` of the text; `share` 1: the last one.
std::string without_sentence(const std::string& text, double share) {
  const auto from = static_cast<std::size_t>(share * static_cast<double>(text.size()));
  std::size_t begin = share < 1 ? text.find(". ", from) : text.rfind(". ", text.size() - 3);
  if (begin == std::string::npos) return text;
  const std::size_t end = text.find(". ", begin + 2);
  return text.substr(0, begin + 1) + (end == std::string::npos ? "" : text.substr(end + 1));
}

struct NamedEdit {
  std::string name;
  Edit edit;
  double floor;  // of passages of corpus/ that have kMany words, or of its articles
};

std::vector<NamedEdit> edits_of_passages() {
  std::vector<NamedEdit> edits = {
      {"another title", [](const std::string& text) { return text; }, 1},
      {"in Latin letters",
       [](const std::string& text) { return in_script(text, kazakh::Orthography::latin_2021); }, 0.9},
      {"a lead before it", [](const std::string& text) { return kLead + text; }, 0.7},
      {"its last sentence cut", [](const std::string& text) { return without_sentence(text, 1); }, 0.9}};
  const std::pair<Change, std::string> changes[] = {
      {Change::replaced, "replaced"}, {Change::removed, "removed"}, {Change::inserted, "inserted"}};
  const std::pair<int, double> floors[] = {{1, 0.98}, {2, 0.9}, {4, 0.8}, {8, 0.7}};
  for (const auto& [times, floor] : floors)
    for (const auto& [change, name] : changes)
      edits.push_back(
          {"words " + name + ": " + std::to_string(times),
           [change = change, times = times](const std::string& text) { return changed(text, change, times); },
           floor});
  return edits;
}

std::vector<NamedEdit> edits_of_articles() {
  return {{"none", [](const std::string& text) { return text; }, 1},
          {"a lead before it", [](const std::string& text) { return kLead + text; }, 0.8},
          {"a sentence cut in its first half",
           [](const std::string& text) { return without_sentence(text, 0.2); }, 0.9},
          {"a paragraph of 27 words before it",
           [](const std::string& text) { return kLead + kLead + kLead + '\n' + text; }, 0.5}};
}

}  // namespace

std::vector<Hit> passages_of(const fs::path& source, Duplicates duplicates) {
  const TemporaryFolder folder;
  const std::string index = (folder.path() / "index").string();
  index_sources(index, {source.string()});
  return passages_in(index, duplicates);
}

// Of shorter passages less may differ: their floors are so much lower.
constexpr double kShareOfShorter = 0.3;

void run_copies(const fs::path& source, const CopySink& sink) {
  const Texts shorter = passages(source, kFewest, kMany), longer = passages(source, kMany, 1000);
  for (const auto& [name, edit, floor] : edits_of_passages()) {
    sink("passages of 24 to 59 words, " + name, recall(shorter, edit), kShareOfShorter * floor);
    sink("longer passages, " + name, recall(longer, edit), floor);
  }
  const Texts whole = articles(source);
  for (const auto& [name, edit, floor] : edits_of_articles())
    sink("articles, " + name, recall(whole, edit), floor);
}

}  // namespace izde::test
