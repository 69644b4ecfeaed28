#include "searcher/lexeme_order.h"

#include <utility>

#include "searcher/query_notes.h"

namespace izde {
namespace {

using Kind = Lexeme::Kind;

// Takes out brackets without their other half, and those nested too deep.
void pair_brackets(std::vector<Lexeme>& lexemes, std::vector<std::string>& notes) {
  std::vector<std::size_t> open;
  std::vector<bool> goes(lexemes.size(), false);
  for (std::size_t i = 0; i < lexemes.size(); ++i) {
    if (lexemes[i].kind == Kind::open) open.push_back(i);
    if (lexemes[i].kind != Kind::close) continue;
    if (open.empty()) {
      goes[i] = true;
      add_note(notes, "): opened nowhere; read as if it was not there");
      continue;
    }
    if (open.size() > kMostNested) {
      goes[i] = goes[open.back()] = true;
      add_note(notes, "( ): nested more than " + std::to_string(kMostNested) +
                          " deep; the inner ones read as if they were not there");
    }
    open.pop_back();
  }
  for (const std::size_t i : open) {
    goes[i] = true;
    add_note(notes, named(lexemes[i].text) + ": never closed; read as if it was not there");
  }
  std::size_t kept = 0;
  for (std::size_t i = 0; i < lexemes.size(); ++i)
    if (!goes[i]) {
      if (kept != i) lexemes[kept] = std::move(lexemes[i]);
      ++kept;
    }
  lexemes.resize(kept);
}

void make_word(Lexeme& lexeme, std::vector<std::string>& notes) {
  add_note(notes, std::string(lexeme.text) + ": nothing for it to join; read as a word");
  lexeme.kind = Kind::part;
  lexeme.node.kind = SyntaxNode::Kind::words, lexeme.node.text = lexeme.text;
}

bool begins_operand(Kind kind) { return kind == Kind::part || kind == Kind::open || kind == Kind::op_not; }
bool ends_operand(Kind kind) { return kind == Kind::part || kind == Kind::close; }

// Makes words of operators without something on both sides; of NOT, on its right.
void check_operators(std::vector<Lexeme>& lexemes, std::vector<std::string>& notes) {
  const auto is_operator = [](Kind kind) {
    return kind != Kind::part && kind != Kind::open && kind != Kind::close;
  };
  for (std::size_t i = lexemes.size(); i-- > 0;) {
    if (!is_operator(lexemes[i].kind)) continue;
    const bool last = i + 1 == lexemes.size();
    const bool is_not = lexemes[i].kind == Kind::op_not;
    if (last || !begins_operand(lexemes[i + 1].kind) || (is_not && lexemes[i + 1].kind == Kind::op_not))
      make_word(lexemes[i], notes);
  }
  for (std::size_t i = 0; i < lexemes.size(); ++i)
    if (is_operator(lexemes[i].kind) && lexemes[i].kind != Kind::op_not &&
        (i == 0 || !ends_operand(lexemes[i - 1].kind)))
      make_word(lexemes[i], notes);
}

// Lets a lexeme reach to the end of another one behind it.
void extend(Lexeme& lexeme, const Lexeme& other) {
  lexeme.text = {lexeme.text.data(),
                 static_cast<std::size_t>(other.text.data() + other.text.size() - lexeme.text.data())};
}

// Joins words that stand beside each other: they are analyzed together.
void join_words(std::vector<Lexeme>& lexemes) {
  const auto is_plain = [](const Lexeme& lexeme) {
    const SyntaxNode& node = lexeme.node;
    return lexeme.kind == Kind::part && node.kind == SyntaxNode::Kind::words && node.occur == Occur::may &&
           node.form == WordForm::any && node.field.empty();
  };
  std::vector<Lexeme> joined;
  for (Lexeme& lexeme : lexemes) {
    const bool negated = joined.size() > 1 && joined[joined.size() - 2].kind == Kind::op_not;
    if (!joined.empty() && !negated && is_plain(lexeme) && is_plain(joined.back()))
      extend(joined.back(), lexeme);
    else
      joined.push_back(std::move(lexeme));
  }
  for (Lexeme& lexeme : joined)
    if (is_plain(lexeme)) lexeme.node.text = lexeme.text;
  lexemes = std::move(joined);
}

}  // namespace

void put_in_order(std::vector<Lexeme>& lexemes, std::vector<std::string>& notes) {
  pair_brackets(lexemes, notes);
  check_operators(lexemes, notes);
  join_words(lexemes);
}

}  // namespace izde
