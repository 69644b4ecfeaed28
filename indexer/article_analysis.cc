#include "indexer/article_analysis.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "common/token_sequence.h"
#include "indexer/passage_splitter.h"

namespace izde {
namespace {

using Terms = std::vector<std::string>;

// The beginning of an article tells its language; a whole book need not be read twice.
constexpr std::size_t kLanguageSample = 2048;

void add_terms(const std::vector<Token>& tokens, std::uint32_t times, Terms& terms) {
  for (const Token& token : tokens)
    for (std::uint32_t i = 0; i < times; ++i)
      terms.insert(terms.end(), token.terms.begin(), token.terms.end());
}

std::vector<std::pair<std::string, std::uint32_t>> counted(Terms terms) {
  std::sort(terms.begin(), terms.end());
  std::vector<std::pair<std::string, std::uint32_t>> counts;
  for (std::string& term : terms) {
    if (counts.empty() || counts.back().first != term) counts.emplace_back(std::move(term), 0);
    ++counts.back().second;
  }
  return counts;
}

Language language_of(const Article& article, Analyzer& analyzer) {
  return analyzer.language_of(article.title + '\n' +
                              std::string(text::prefix(article.text, kLanguageSample)));
}

// The recognisers read Cyrillic only.
Mentions mentions_of(std::string_view text, std::span<const Token> tokens, Language language,
                     const Date& published, Analyzer& analyzer) {
  if (orthography_of(language) == kazakh::Orthography::none) return mentions_in(text, tokens, published);
  const std::string cyrillic = analyzer.in_cyrillic(text, language);
  return mentions_in(cyrillic, analyzer.tokens(cyrillic), published);
}

std::vector<SequenceWord> sequence_of(const std::vector<Token>& tokens) {
  std::vector<SequenceWord> words;
  words.reserve(tokens.size());
  for (const Token& token : tokens) words.push_back({token.stem(), text::is_capitalised(token.text)});
  return words;
}

}  // namespace

std::vector<AnalyzedPassage> analyzed_passages(const Article& article, Analyzer& analyzer) {
  const Language language = language_of(article, analyzer);
  std::vector<Token> title = analyzer.tokens(article.title, language);
  if (title.size() > kTitleWords) title.erase(title.begin() + kTitleWords, title.end());
  const std::vector<SequenceWord> title_words = sequence_of(title);
  Mentions common = mentions_of(article.title, title, language, article.published, analyzer);
  merge(common, places_of(article.cities));

  std::vector<Passage> passages = split_into_passages(article.text, analyzer.segmenter());
  if (passages.empty()) passages.emplace_back();
  std::vector<AnalyzedPassage> analyzed;
  for (const Passage& passage : passages) {
    const std::string_view text =
        std::string_view(article.text).substr(passage.range.begin, passage.range.size());
    const std::vector<Token> tokens = analyzer.tokens(text, language);
    Terms terms;
    add_terms(title, kTitleWeight, terms);
    add_terms(tokens, 1, terms);
    Mentions mentions = mentions_of(text, tokens, language, article.published, analyzer);
    merge(mentions, common);
    add_regions_of_cities(mentions);
    // Words, not terms: a passage of many figures is no longer for its joined terms.
    const auto length = static_cast<std::uint32_t>(kTitleWeight * title.size() + tokens.size());
    analyzed.push_back({passage.range, language, length, counted(std::move(terms)),
                        encoded_sequence(title_words, sequence_of(tokens)), std::move(mentions),
                        fingerprint_of(tokens)});
  }
  return analyzed;
}

}  // namespace izde
