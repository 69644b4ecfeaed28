#include "tests/support/properties.h"

#include <algorithm>
#include <set>

#include "common/kazakh/calendar.h"
#include "common/kazakh/dates.h"
#include "common/kazakh/normal.h"
#include "common/kazakh/places.h"
#include "common/kazakh/sentences.h"
#include "common/text/folding.h"
#include "common/text/line_end.h"
#include "common/text/utf8.h"
#include "indexer/article_analysis.h"
#include "indexer/passage_splitter.h"
#include "indexer/text_units.h"
#include "searcher/query_parser.h"
#include "searcher/snippet.h"
#include "tests/support/require.h"

namespace izde::test {
namespace {

constexpr Language kArounds[] = {Language::kazakh,
                                 Language::russian,
                                 Language::other,
                                 Language::kazakh_latin_2021,
                                 Language::kazakh_latin_2017,
                                 Language::kazakh_arabic};

Analyzer& used_analyzer() {
  static Analyzer analyzer;
  return analyzer;
}

// A group has something in it, a phrase words only; nesting is bounded; order names words.
void require_sound_tree(const QueryNode& node, std::size_t depth) {
  require(depth <= 3 * kMostNested + 8, "nested too deep", depth);
  require(depth == 0 || node.kind != QueryNode::Kind::group || !node.children.empty(), "an empty group");
  if (node.kind == QueryNode::Kind::phrase) require(node.children.size() > 1, "a phrase of one word");
  for (const std::size_t number : node.order)
    require(number == kNoWord ||
                (number < node.children.size() && node.children[number].kind == QueryNode::Kind::word),
            "an order of no words", number);
  for (const QueryNode& child : node.children) {
    if (node.kind == QueryNode::Kind::phrase)
      require(child.kind == QueryNode::Kind::word, "a phrase of more than words");
    require_sound_tree(child, depth + 1);
  }
}

// With syntax, highlights are still whole words, each once, in order.
void check_syntax_highlights(std::string_view query, std::string_view text, Language around) {
  for (const TextPart part : {TextPart::text, TextPart::title}) {
    const Terms terms(parse_query(query, used_analyzer()), part);
    const std::vector<Highlight> highlights = highlights_in(text, terms, used_analyzer(), around);
    auto highlight = highlights.begin();
    for (const Token& token : used_analyzer().tokens(text, around))
      if (highlight != highlights.end() && highlight->range == ByteRange(token.begin, token.end)) ++highlight;
    require(highlight == highlights.end(), "no word, or one twice");
  }
}

// Where the characters of a text begin, and its end.
class Borders {
 public:
  explicit Borders(std::string_view text) : begins_(text.size() + 1, false) {
    for (std::size_t position = 0; position < text.size(); text::next_character(text, position))
      begins_[position] = true;
    begins_.back() = true;
  }
  bool hold(std::size_t begin, std::size_t end) const {
    return begin <= end && end < begins_.size() && begins_[begin] && begins_[end];
  }

 private:
  std::vector<bool> begins_;
};

bool has_blank(std::string_view text) {
  for (std::size_t position = 0; position < text.size();)
    if (text::is_blank(text::next_character(text, position))) return true;
  return false;
}

// Counts words, but none of nothing but byte order marks.
std::size_t seen_words(std::string_view text) {
  std::string seen;
  for (std::size_t position = 0; position < text.size();)
    if (const char32_t c = text::next_character(text, position); c != 0xFEFF) text::append(c, seen);
  return text::count_words(seen);
}

void require_sound_term(const std::string& term) {
  require(!term.empty(), "an empty term");
  require(term.size() <= kMaxTermBytes, "a term too long", term.size());
  require(text::is_utf8(term), "a term that is not UTF-8");
}

void require_same(const Token& one, const Token& other) {
  require(one.begin == other.begin && one.end == other.end && one.kind == other.kind, "another token",
          one.begin);
  require(one.position == other.position && one.terms == other.terms, "other terms", one.begin);
}

std::vector<Range> lines_of(std::string_view text) {
  std::vector<Range> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back({begin, end});
    begin = end + 1;
  }
  return lines;
}

Range trimmed(std::string_view text, Range range) {
  const std::string_view inner = text::trimmed(text.substr(range.begin, range.size()));
  if (inner.empty()) return {range.begin, range.begin};
  const auto begin = static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

// The sentences of all lines of `text` that no splitter may cut.
std::vector<Range> whole_sentences(std::string_view text) {
  std::vector<Range> all;
  for (const Range& untrimmed : lines_of(text)) {
    const Range line = trimmed(text, untrimmed);
    std::size_t last = 0;
    for (const Range& found :
         kazakh::sentences(text.substr(line.begin, line.size()), used_analyzer().segmenter())) {
      require(found.begin == last && found.end > found.begin, "sentences do not touch",
              line.begin + found.begin);
      last = found.end;
      const Range sentence = trimmed(text, {line.begin + found.begin, line.begin + found.end});
      const bool overlong =
          sentence.size() > kLongestSentenceBytes ||
          text::count_words(text.substr(sentence.begin, sentence.size())) > kLongestSentence;
      if (sentence.size() > 0 && !overlong) all.push_back(sentence);
    }
    require(last == line.size(), "sentences do not cover their line", line.begin);
  }
  return all;
}

void require_whole_sentences(std::string_view text, const std::vector<Passage>& passages) {
  auto passage = passages.begin();
  for (const Range& sentence : whole_sentences(text)) {
    while (passage != passages.end() && passage->range.end <= sentence.begin) ++passage;
    require(passage != passages.end(), "a sentence in no passage", sentence.begin);
    require(passage->range.begin <= sentence.begin && sentence.end <= passage->range.end,
            "a sentence cut by a passage", sentence.begin);
  }
}

void require_sound_snippet(std::string_view text, const std::vector<Highlight>& highlights) {
  const auto [begin, end] = snippet_of(text, highlights);
  require(Borders(text).hold(begin, end), "a snippet off the borders of characters", begin);
  require(text.empty() || begin < end, "an empty snippet");
  require(text::length(text.substr(begin, end - begin)) <= 2 * kSnippetCharacters, "a long snippet",
          end - begin);
  const auto shown = [begin = begin, end = end](const Highlight& highlight) {
    return begin <= highlight.range.first && highlight.range.second <= end;
  };
  const auto short_enough = [](const Highlight& highlight) {
    return highlight.range.second - highlight.range.first <= kSnippetCharacters;
  };
  require(std::none_of(highlights.begin(), highlights.end(), short_enough) ||
              std::any_of(highlights.begin(), highlights.end(), shown),
          "a snippet without a word that matched");
}

}  // namespace

void check_text(std::string_view bytes) {
  const std::string repaired = text::repaired(bytes);
  require(text::is_utf8(repaired), "repaired text is not UTF-8");
  require(!text::is_utf8(bytes) || repaired == bytes, "UTF-8 was repaired");
  require(text::length(bytes) == text::length(repaired), "repair changes the number of characters");
  const std::string folded = text::folded(bytes);
  require(text::is_utf8(folded), "folded text is not UTF-8");
  require(text::folded(folded) == folded, "folding twice is not folding once");
  const Borders borders(repaired);
  for (std::size_t size : {std::size_t{1}, repaired.size() / 2, repaired.size()})
    require(borders.hold(0, text::prefix(repaired, size).size()), "a prefix cuts a character", size);
  const std::string_view trimmed = text::trimmed(repaired);
  require(text::trimmed(trimmed) == trimmed, "trimming twice is not trimming once");
  require((text::count_words(trimmed) == 0) == trimmed.empty(), "words of blanks, or none of text");
  require(text::count_words(text::one_line(repaired)) <= repaired.size(), "more words than bytes");
}

void check_tokens(std::string_view bytes) {
  const Borders borders(bytes);
  std::size_t last = 0;
  std::uint32_t count = 0;
  const auto require_sound = [&](const Token& token) {
    require(last <= token.begin && token.begin < token.end, "tokens overlap", token.begin);
    require(borders.hold(token.begin, token.end), "a token off the borders of characters", token.begin);
    require(token.text == bytes.substr(token.begin, token.end - token.begin), "another text", token.begin);
    std::string joined(token.text);
    text::join_at_line_ends(token.text, joined);
    require(!has_blank(joined), "a blank inside a token", token.begin);
    const std::string normal = kazakh::normal(token.text);
    require(kazakh::normal(normal) == normal, "a normal form that does not stay", token.begin);
    const auto steps = kazakh::normal_steps(token.text);
    require((steps.empty() ? token.text : steps.back().word) == normal, "steps to another form", token.begin);
    require(token.position == count, "positions do not count", token.begin);
    require(!token.terms.empty(), "a token without terms", token.begin);
    for (const std::string& term : token.terms) require_sound_term(term);
    last = token.end, ++count;
  };
  for (const Language around : kArounds) {
    last = count = 0;
    used_analyzer().analyze(bytes, require_sound, around);
  }
}

void check_fresh_analysis(std::string_view bytes) {
  Analyzer fresh_analyzer;
  for (const Language around : kArounds) {
    const std::vector<Token> used = used_analyzer().tokens(bytes, around);
    const std::vector<Token> fresh = fresh_analyzer.tokens(bytes, around);
    require(used.size() == fresh.size(), "more or fewer tokens", used.size());
    for (std::size_t i = 0; i < used.size(); ++i) require_same(used[i], fresh[i]);
  }
}

void check_passages(std::string_view bytes) {
  const std::string repaired = text::repaired(bytes);
  const std::string_view text = repaired;
  const std::vector<Passage> passages = split_into_passages(text, used_analyzer().segmenter());
  const Borders borders(text);
  std::size_t last = 0;
  for (const Passage& passage : passages) {
    const auto [begin, end] = passage.range;
    require(last <= begin && begin < end, "passages overlap or are empty", begin);
    require(borders.hold(begin, end), "a passage off the borders of characters", begin);
    const std::string_view content = text.substr(begin, end - begin);
    require(text::trimmed(content) == content, "a passage with white space at its end", begin);
    require(text::trimmed(text.substr(last, begin - last)).empty(), "text between passages", last);
    require(passage.words >= std::max<std::size_t>(seen_words(content), 1), "words are missing", begin);
    require(passage.words <= kLongestSentence + kPassageMaxWords, "a passage too long", passage.words);
    last = end;
  }
  require(text::trimmed(text.substr(last)).empty(), "text behind the last passage", last);
  require_whole_sentences(text, passages);
}

void check_indexed_terms(std::string_view title, std::string_view text) {
  Article article;
  article.id = "1", article.title = text::repaired(title), article.text = text::repaired(text);
  for (const AnalyzedPassage& passage : analyzed_passages(article, used_analyzer())) {
    std::set<std::string> expected, found;
    const std::string_view content =
        std::string_view(article.text).substr(passage.range.begin, passage.range.size());
    std::vector<Token> of_title = used_analyzer().tokens(article.title, passage.language);
    of_title.resize(std::min(of_title.size(), kTitleWords));
    const std::vector<Token> of_text = used_analyzer().tokens(content, passage.language);
    for (const auto& tokens : {of_title, of_text})
      for (const Token& token : tokens) expected.insert(token.terms.begin(), token.terms.end());
    for (const auto& [term, count] : passage.terms)
      require(found.insert(term).second && count > 0, "a term twice, or not at all");
    require(found == expected, "the index has other terms than the text", passage.range.begin);
    require(kTitleWeight * of_title.size() + of_text.size() == passage.length, "a wrong length",
            passage.length);
  }
}

void check_query(std::string_view bytes) {
  const Query query = parse_query(bytes, used_analyzer());
  QueryNode root = query.root;
  const std::vector<QueryNode*> words = all_words_of(root);
  require(words.size() <= kMaxQueryWords, "too many words", words.size());
  require(words_of(query.root).size() <= words.size(), "more words than there are");
  require(!query.empty || !query.has_words(), "empty, with words");
  require(query.empty || !text::trimmed(text::repaired(bytes)).empty(), "empty or not");
  require(text::is_utf8(query.understood), "what was understood is not UTF-8");
  for (const std::string& note : query.notes)
    require(text::is_utf8(note) && text::one_line(note) == note, "a note that is no line");
  for (const QueryNode* word : words) {
    const WordTerms& terms = word->terms;
    require(!terms.empty() && std::set(terms.begin(), terms.end()).size() == terms.size(),
            "no term, or one twice");
    for (const std::string& term : terms) require_sound_term(term);
  }
  require_sound_tree(root, 0);
}

void check_highlights(std::string_view query, std::string_view bytes) {
  const std::string text = text::repaired(bytes);
  const Query asked = parse_query(query, used_analyzer(), {.plain = true, .cities = {}});
  const Terms terms(asked);
  for (const Language around : kArounds) {
    const std::vector<Highlight> highlights = highlights_in(text, terms, used_analyzer(), around);
    auto highlight = highlights.begin();
    for (const Token& token : used_analyzer().tokens(text, around)) {
      const auto is_asked = [&](const std::string& term) { return !terms.find(term).empty(); };
      const auto found = std::find_if(token.terms.begin(), token.terms.end(), is_asked);
      if (found == token.terms.end()) continue;
      require(highlight != highlights.end(), "a word was not found", token.begin);
      require(highlight->range == ByteRange(token.begin, token.end), "no whole word", highlight->range.first);
      require(highlight->word == terms.find(*found).front().word, "another word", token.begin);
      ++highlight;
    }
    require(highlight == highlights.end(), "a word that was not asked for");
    require_sound_snippet(text, highlights);
    check_syntax_highlights(query, text, around);
  }
}

void check_mentions(std::string_view bytes) {
  const std::string text = text::repaired(bytes);
  const Mentions mentions = mentions_in(text, used_analyzer().tokens(text), {2019, 4, 8});
  int last_year = kazakh::kFirstYear - 1;
  for (int year : mentions.years) {
    require(year > last_year && year <= kazakh::kLastYear, "a year out of order, or none", year);
    last_year = year;
  }
  std::string last_city;
  for (const std::string& city : mentions.cities) {
    require(city > last_city && kazakh::city_named(city) == city, "a city out of order, or none");
    last_city = city;
  }
  for (const auto& date : {kazakh::date_line(text), kazakh::iso_date(text)})
    require(!date || kazakh::existing(date->year, std::max(date->month, 1), std::max(date->day, 1)),
            "a date that does not exist");
  const std::string name = kazakh::present_name(text);
  require(text::is_utf8(name) && text::trimmed(name) == name, "a name with blanks at its end");
}

void check_all(std::string_view bytes) {
  const std::string_view first_line = bytes.substr(0, bytes.find('\n'));
  check_text(bytes), check_tokens(bytes), check_fresh_analysis(bytes), check_spellings(bytes);
  check_passages(bytes), check_indexed_terms(first_line, bytes);
  check_query(bytes), check_highlights(first_line, bytes), check_mentions(bytes);
  check_publication(bytes);
  check_plain_text(bytes), check_json_lines(bytes), check_json(bytes), check_csv(bytes),
      check_article_record_of(bytes);
}

}  // namespace izde::test
