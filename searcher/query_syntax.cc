#include "searcher/query_syntax.h"

#include <utility>

#include "searcher/lexeme_order.h"
#include "searcher/query_lexer.h"

namespace izde {
namespace {

// any_of: all_of (OR all_of)*;  all_of: list (AND list)*;  list: ([NOT] (part | "(" any_of ")"))*
class Parser {
 public:
  explicit Parser(std::vector<Lexeme> lexemes) : lexemes_(std::move(lexemes)) {}

  SyntaxNode any_of() {
    return joined(SyntaxNode::Kind::any_of, Lexeme::Kind::op_or, [this] { return all_of(); });
  }

 private:
  using Kind = Lexeme::Kind;

  bool is_at(Kind kind) const { return next_ < lexemes_.size() && lexemes_[next_].kind == kind; }

  template <class Operand>
  SyntaxNode joined(SyntaxNode::Kind kind, Kind sign, const Operand& operand) {
    SyntaxNode first = operand();
    if (!is_at(sign)) return first;
    SyntaxNode group;
    group.kind = kind;
    group.children.push_back(std::move(first));
    while (is_at(sign)) ++next_, group.children.push_back(operand());
    return group;
  }

  SyntaxNode all_of() {
    return joined(SyntaxNode::Kind::all_of, Kind::op_and, [this] { return list(); });
  }

  SyntaxNode list() {
    SyntaxNode list;
    while (is_at(Kind::part) || is_at(Kind::open) || is_at(Kind::op_not)) {
      const bool negated = is_at(Kind::op_not);
      if (negated) ++next_;
      list.children.push_back(is_at(Kind::open) ? in_brackets() : std::move(lexemes_[next_++].node));
      if (negated) list.children.back().occur = Occur::must_not;
    }
    return list;
  }

  SyntaxNode in_brackets() {
    const SyntaxNode open = std::move(lexemes_[next_++].node);
    SyntaxNode inside = any_of();
    ++next_;  // the closing one
    inside.occur = open.occur, inside.field = open.field;
    return inside;
  }

  std::vector<Lexeme> lexemes_;
  std::size_t next_ = 0;
};

}  // namespace

Syntax parse_syntax(std::string_view text) {
  Syntax syntax;
  std::vector<Lexeme> lexemes = lexemes_of(text, syntax.notes);
  put_in_order(lexemes, syntax.notes);
  syntax.root = Parser(std::move(lexemes)).any_of();
  return syntax;
}

}  // namespace izde
