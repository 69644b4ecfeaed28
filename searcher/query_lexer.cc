#include "searcher/query_lexer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "searcher/query_notes.h"

namespace izde {
namespace {

using Kind = Lexeme::Kind;

constexpr std::array<std::string_view, 6> kFilterFields = {"year",   "city",   "region",
                                                           "source", "before", "after"};
constexpr std::size_t kLongestField = 6;

// Tells whether a word looks like field:value; addresses (https://...) do not.
bool looks_like_field(std::string_view word) {
  const std::size_t colon = word.find(':');
  const auto is_ascii_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return colon != std::string_view::npos && colon > 1 && colon + 1 < word.size() && word[colon + 1] != '/' &&
         std::all_of(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(colon), is_ascii_letter);
}

// The bytes of the quotation mark of a phrase that `text` begins with. « » are none: they stand around names in texts.
std::size_t phrase_mark_size(std::string_view text) {
  for (const std::string_view mark : {"\"", "“", "”", "„"})
    if (text.starts_with(mark)) return mark.size();
  return 0;
}

std::optional<Kind> operator_of(std::string_view word) {
  constexpr std::pair<std::string_view, Kind> kOperators[] = {{"AND", Kind::op_and}, {"ЖӘНЕ", Kind::op_and},
                                                              {"OR", Kind::op_or},   {"НЕМЕСЕ", Kind::op_or},
                                                              {"NOT", Kind::op_not}, {"ЕМЕС", Kind::op_not}};
  for (const auto& [name, kind] : kOperators)
    if (word == name) return kind;
  return std::nullopt;
}

// Reads a number of up to three figures at the end of a part; nothing for other text.
std::optional<int> number_of(std::string_view figures) {
  int number = 0;
  const auto [end, failed] = std::from_chars(figures.data(), figures.data() + figures.size(), number);
  const bool whole = failed == std::errc() && end == figures.data() + figures.size();
  return whole && figures.size() <= 3 && number >= 0 ? std::optional(number) : std::nullopt;
}

class Lexer {
 public:
  Lexer(std::string_view text, std::vector<std::string>& notes) : text_(text), notes_(notes) {}

  std::vector<Lexeme> all() {
    for (skip_blanks(); at_ < text_.size(); skip_blanks()) read_item();
    return std::move(lexemes_);
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  bool is_at_blank() const {
    std::size_t position = at_;
    return at_ >= text_.size() || is_gap(text::next_character(text_, position));
  }
  static bool is_gap(char32_t character) { return character == 0 || text::is_blank(character); }

  void skip_blanks() {
    while (at_ < text_.size() && is_at_blank()) text::next_character(text_, at_);
  }

  // Reads up to the next blank; moves there.
  std::string_view chunk() {
    const std::size_t begin = at_;
    while (!is_at_blank()) text::next_character(text_, at_);
    return text_.substr(begin, at_ - begin);
  }

  // Reads what stands between blanks, or between quotation marks.
  void read_item() {
    const std::size_t begin = at_;
    SyntaxNode node;
    read_sign(node);
    read_field(node);
    const bool is_text = node.kind != SyntaxNode::Kind::field;
    if (phrase_mark_size(rest()) > 0 && read_phrase(node, begin)) return;
    if (is_text && rest().starts_with('(')) {
      ++at_;
      return push(Kind::open, std::move(node), begin);
    }
    if (rest().starts_with(')')) {
      ++at_;
      return push(Kind::close, {}, at_ - 1);
    }
    read_chunk(std::move(node), begin);
  }

  // A sign stands right before what it is of.
  void read_sign(SyntaxNode& node) {
    if (!rest().starts_with('+') && !rest().starts_with('-')) return;
    const bool must = text_[at_++] == '+';
    if (!is_at_blank()) node.occur = must ? Occur::must : Occur::must_not;
  }

  void read_field(SyntaxNode& node) {
    const std::size_t colon = rest().substr(0, kLongestField + 1).find(':');
    if (colon == std::string_view::npos) return;
    const std::string name = text::folded(rest().substr(0, colon));
    const bool is_filter = std::find(kFilterFields.begin(), kFilterFields.end(), name) != kFilterFields.end();
    if (!is_filter && name != "title") return;
    at_ += colon + 1;
    if (is_at_blank()) {
      at_ -= colon + 1;
      return add_note(notes_, name + ": its value has to stand right behind the colon; read as a word");
    }
    node.field = name;
    if (is_filter) node.kind = SyntaxNode::Kind::field;
  }

  // Reads a phrase; false, and the mark is passed over, when it is never closed.
  bool read_phrase(SyntaxNode& node, std::size_t begin) {
    at_ += phrase_mark_size(rest());
    std::size_t end = at_;
    while (end < text_.size() && phrase_mark_size(text_.substr(end)) == 0) text::next_character(text_, end);
    if (end == text_.size()) {
      add_note(notes_, "\": never closed; read as if it was not there");
      return false;
    }
    node.text = text_.substr(at_, end - at_);
    at_ = end + phrase_mark_size(text_.substr(end));
    if (node.kind == SyntaxNode::Kind::list) node.kind = SyntaxNode::Kind::phrase;
    read_distance(node);
    push(Kind::part, std::move(node), begin);
    return true;
  }

  // What is glued to a phrase: ~N, or an ending ("Нұр Отан"-ға), which changes nothing.
  void read_distance(SyntaxNode& node) {
    if (is_at_blank() || rest().starts_with(')')) return;
    const std::size_t begin = at_;
    if (rest().starts_with('~')) {
      ++at_;
      while (at_ < text_.size() && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
      const std::optional<int> between = number_of(text_.substr(begin + 1, at_ - begin - 1));
      if (between && *between <= kMostBetween && node.kind == SyntaxNode::Kind::phrase) {
        node.distance = *between;
        return;
      }
      add_note(notes_, named(text_.substr(begin, at_ - begin)) + ": not ~0 to ~" +
                           std::to_string(kMostBetween) + " behind a phrase; left out");
      return;
    }
    if (!rest().starts_with('-') && !rest().starts_with('+')) return;
    while (!is_at_blank() && !rest().starts_with(')')) text::next_character(text_, at_);
    add_note(notes_, named(text_.substr(begin, at_ - begin)) + ": right behind a phrase; left out");
  }

  // A word, or several glued together, with the brackets that close behind it.
  void read_chunk(SyntaxNode node, std::size_t begin) {
    std::string_view typed = chunk();
    std::size_t closing = closing_brackets(typed);
    at_ -= closing;
    typed.remove_suffix(closing);
    if (typed.empty()) return;
    if (typed.find('"') != std::string_view::npos)
      add_note(notes_, "\": never closed; read as if it was not there");
    if (node.kind == SyntaxNode::Kind::field) {
      node.text = typed;
      return push(Kind::part, std::move(node), begin);
    }
    node.kind = SyntaxNode::Kind::words;
    const bool bare = node.occur == Occur::may && node.field.empty();
    if (const std::optional<Kind> sign = operator_of(typed); bare && sign) return push(*sign, {}, begin);
    read_form(typed, node);
    push(Kind::part, std::move(node), begin);
  }

  // How many brackets at the end of a chunk close none that opens inside it.
  static std::size_t closing_brackets(std::string_view chunk) {
    const auto opened = static_cast<std::size_t>(std::count(chunk.begin(), chunk.end(), '('));
    const std::size_t last = chunk.find_last_not_of(')');
    const std::size_t closing = chunk.size() - (last == std::string_view::npos ? 0 : last + 1);
    return closing - std::min(closing, opened);
  }

  // =word, word*, word~N; what only looks so is a word.
  void read_form(std::string_view typed, SyntaxNode& node) {
    node.text = typed;
    const std::size_t tilde = typed.rfind('~');
    if (typed.starts_with('=') && typed.size() > 1) {
      node.form = WordForm::exact, node.text = typed.substr(1);
    } else if (typed.ends_with('*') && typed.find('*') == typed.size() - 1 && typed.size() > 1) {
      node.form = WordForm::prefix, node.text = typed.substr(0, typed.size() - 1);
    } else if (tilde != std::string_view::npos && tilde > 0) {
      const std::string_view figures = typed.substr(tilde + 1);
      const std::optional<int> distance = figures.empty() ? -1 : number_of(figures);
      if (distance == -1 || distance == 1 || distance == 2)
        node.form = WordForm::similar, node.distance = *distance, node.text = typed.substr(0, tilde);
      else
        add_note(notes_, named(typed) + ": ~ goes with 1 or 2 behind a word; read as words");
    } else if (typed.find('*') != std::string_view::npos && typed.size() > 1) {
      add_note(notes_, named(typed) + ": * goes behind a word only; read as words");
    } else if (looks_like_field(typed)) {
      add_note(
          notes_,
          named(typed) +
              ": no such field; read as words (fields: title, year, city, region, source, before, after)");
    }
  }

  void push(Kind kind, SyntaxNode node, std::size_t begin) {
    lexemes_.push_back({kind, std::move(node), text_.substr(begin, at_ - begin)});
  }

  std::string_view text_;
  std::vector<std::string>& notes_;
  std::size_t at_ = 0;
  std::vector<Lexeme> lexemes_;
};

}  // namespace

std::vector<Lexeme> lexemes_of(std::string_view text, std::vector<std::string>& notes) {
  return Lexer(text, notes).all();
}

}  // namespace izde
