// Queries against a plain recount: random passages, random trees, every match found again over lists of words.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "izde/searcher.h"
#include "tests/support/small_index.h"

namespace izde {
namespace {

// Words of different stems, each in two forms.
const std::pair<std::string, std::string> kWords[] = {{"жиын", "жиынға"},  {"үкім", "үкімді"},
                                                      {"қала", "қалада"},  {"көше", "көшеге"},
                                                      {"өлең", "өлеңнің"}, {"ұстаз", "ұстаздан"}};
constexpr std::size_t kWordCount = std::size(kWords);
constexpr int kFirstYear = 2015;
constexpr std::size_t kYears = 3, kArticles = 40, kRounds = 400;

using Numbers = std::vector<std::size_t>;  // of words
using Found = std::set<std::size_t>;       // numbers of articles

struct Article {
  Numbers title, text;
  int year;  // 0: unknown
};

// A query, and what it has to find.
struct Asked {
  std::string text;
  Found found;
};

bool has(const Numbers& words, std::size_t word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Tells whether `phrase`, of different words, stands in `words`; with `between`, 0 or more, in any order with so many others.
bool has_phrase(const Numbers& words, const Numbers& phrase, int between) {
  if (between < 0)
    return std::search(words.begin(), words.end(), phrase.begin(), phrase.end()) != words.end();
  const std::size_t size = phrase.size() + static_cast<std::size_t>(between);
  for (std::size_t begin = 0; begin < words.size(); ++begin) {
    const Numbers window(words.begin() + static_cast<std::ptrdiff_t>(begin),
                         words.begin() + static_cast<std::ptrdiff_t>(std::min(begin + size, words.size())));
    if (std::all_of(phrase.begin(), phrase.end(), [&](std::size_t word) { return has(window, word); }))
      return true;
  }
  return false;
}

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {
    for (std::size_t i = 0; i < kArticles; ++i)
      articles_.push_back({words(below(3)), words(1 + below(7)),
                           below(kYears + 1) == 0 ? 0 : kFirstYear + static_cast<int>(below(kYears))});
  }

  std::vector<std::string> json() {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < articles_.size(); ++i) {
      const Article& article = articles_[i];
      std::string line = R"({"id":")" + std::to_string(i) + R"(","text":")" + written(article.text) + ".\"";
      if (!article.title.empty()) line += R"(,"title":")" + written(article.title) + '"';
      if (article.year != 0) line += R"(,"date":")" + std::to_string(article.year) + '"';
      lines.push_back(line + "}");
    }
    return lines;
  }

  // A group in brackets, or a part of one.
  Asked tree(std::size_t depth) {
    if (depth == 0 || below(4) == 0) return leaf();
    switch (below(3)) {
      case 0:
        return joined("AND", depth);
      case 1:
        return joined("OR", depth);
      default:
        return list(depth);
    }
  }

 private:
  std::size_t below(std::size_t bound) { return random_() % bound; }

  Numbers words(std::size_t count) {
    Numbers words;
    while (words.size() < count) words.push_back(below(kWordCount));
    return words;
  }

  std::string written(const Numbers& words) {
    std::string text;
    for (const std::size_t word : words)
      text += (text.empty() ? "" : " ") + (below(2) == 0 ? kWords[word].first : kWords[word].second);
    return text;
  }

  template <class Matches>
  Found where(const Matches& matches) const {
    Found found;
    for (std::size_t i = 0; i < articles_.size(); ++i)
      if (matches(articles_[i])) found.insert(i);
    return found;
  }

  Asked leaf() {
    const bool in_title = below(5) == 0;
    if (below(3) != 0) {
      const std::size_t word = below(kWordCount);
      return {(in_title ? "title:" : "") + written({word}), where([&](const Article& article) {
                return has(article.title, word) || (!in_title && has(article.text, word));
              })};
    }
    if (below(3) == 0) {
      const int year = kFirstYear + static_cast<int>(below(kYears));
      return {"(year:" + std::to_string(year) + ")",
              where([&](const Article& article) { return article.year == year; })};
    }
    Numbers phrase(kWordCount);
    for (std::size_t i = 0; i < kWordCount; ++i) phrase[i] = i;
    std::shuffle(phrase.begin(), phrase.end(), random_);
    phrase.resize(2 + below(2));
    const int between = static_cast<int>(below(4)) - 1;
    return {(in_title ? "title:\"" : "\"") + written(phrase) + '"' +
                (between < 0 ? "" : "~" + std::to_string(between)),
            where([&](const Article& article) {
              return has_phrase(article.title, phrase, between) ||
                     (!in_title && has_phrase(article.text, phrase, between));
            })};
  }

  Asked joined(const std::string& sign, std::size_t depth) {
    Asked sum = tree(depth - 1);
    for (std::size_t count = 1 + below(2); count > 0; --count) {
      Asked other = tree(depth - 1);
      const bool is_negated = below(4) == 0;
      if (is_negated) other.found = without(all(), other.found);
      sum.text += ' ' + sign + (is_negated ? " NOT " : " ") + other.text;
      sum.found = sign == "AND" ? both(sum.found, other.found) : either(sum.found, other.found);
    }
    sum.text = '(' + sum.text + ')';
    return sum;
  }

  // Parts with + and - and without.
  Asked list(std::size_t depth) {
    Found must = all(), may, must_not;
    bool has_must = false, has_may = false;
    std::string text;
    for (std::size_t count = 2 + below(3); count > 0; --count) {
      const Asked part = tree(depth - 1);
      const std::size_t kind = below(3);
      text += (text.empty() ? "" : " ") + std::string(kind == 0 ? "+" : kind == 1 ? "-" : "") + part.text;
      if (kind == 0) must = both(must, part.found), has_must = true;
      if (kind == 1) must_not = either(must_not, part.found);
      if (kind == 2) may = either(may, part.found), has_may = true;
    }
    return {'(' + text + ')', without(has_must || !has_may ? must : may, must_not)};
  }

  Found all() const {
    return where([](const Article&) { return true; });
  }
  static Found both(const Found& one, const Found& other) {
    Found found;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                          std::inserter(found, found.end()));
    return found;
  }
  static Found either(Found one, const Found& other) {
    one.insert(other.begin(), other.end());
    return one;
  }
  static Found without(const Found& one, const Found& other) {
    Found found;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(),
                        std::inserter(found, found.end()));
    return found;
  }

  std::mt19937 random_;
  std::vector<Article> articles_;
};

TEST(QueryTreeProperty, MatchesAreThoseOfAPlainRecount) {
  std::size_t found_some = 0;
  for (unsigned seed = 1; seed <= 4; ++seed) {
    Maker maker(seed);
    const test::SmallIndex index(maker.json());
    Searcher searcher(index.path());
    for (std::size_t round = 0; round < kRounds / 4; ++round) {
      const Asked asked = maker.tree(1 + round % 4);
      SearchRequest request;
      request.query = asked.text;
      request.limit = 0, request.per_article = 0, request.duplicates = Duplicates::show, request.bare = true;
      request.synonyms = SynonymUse::never, request.suggest = Suggest::never;
      Found found;
      const SearchResult result = searcher.search(request);
      for (const Hit& hit : result.hits) found.insert(std::stoul(hit.article));
      ASSERT_EQ(found, asked.found) << asked.text << "\nunderstood: " << result.understood;
      found_some += !found.empty() && found.size() < kArticles;
    }
  }
  EXPECT_GT(found_some, kRounds / 2);
}

}  // namespace
}  // namespace izde
