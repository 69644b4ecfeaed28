#include "searcher/query_parser.h"

#include <algorithm>
#include <utility>

#include "common/text/utf8.h"
#include "searcher/fields.h"
#include "searcher/query_notes.h"
#include "searcher/query_words.h"

namespace izde {
namespace {

using Kind = QueryNode::Kind;

// A word as it stands has texts to be read.
constexpr std::size_t kExactCost = 10;

// What a part stands in.
struct Place {
  bool is_strict = false;  // several words glued together are a phrase there, for each part has to be there
  std::string field;       // "title", or nothing
};

class Builder {
 public:
  Builder(Analyzer& analyzer, const QueryReading& reading, Query& query)
      : words_(analyzer), reading_(reading), query_(query) {}

  void build(const SyntaxNode& root) {
    lift_filters(add_children(root, {root.kind == SyntaxNode::Kind::all_of, {}}, query_.root));
    if (words_.are_too_many()) add_note(query_.notes, "only the first 1,000 different words were used");
    static_assert(kMaxQueryWords == 1000);
  }

 private:
  // Adds a part of a group to it.
  void add(const SyntaxNode& part, const Place& place, QueryNode& group) {
    const Place inner = {place.is_strict || part.occur != Occur::may || part.kind == SyntaxNode::Kind::all_of,
                         part.field == "title" ? part.field : place.field};
    switch (part.kind) {
      case SyntaxNode::Kind::words:
        return part.form == WordForm::any ? add_words(part, inner, group) : add_formed(part, inner, group);
      case SyntaxNode::Kind::phrase:
        return add_unit(words_.tokens(part.text), part, inner, group);
      case SyntaxNode::Kind::field:
        return;  // add_children has done it
      default:
        return add_group(part, inner, group);
    }
  }

  void add_group(const SyntaxNode& part, const Place& place, QueryNode& parent) {
    QueryNode group;
    append_fields(add_children(part, place, group), group);
    if (group.children.empty()) return;
    if (group.children.size() == 1 && group.children[0].occur != Occur::must_not) {
      QueryNode only = std::move(group.children[0]);
      group = std::move(only);
    }
    group.occur = part.occur;
    parent.children.push_back(std::move(group));
  }

  // Adds the parts of a list, of what AND joins or OR; returns its fields apart.
  std::vector<QueryNode> add_children(const SyntaxNode& part, const Place& place, QueryNode& group) {
    std::vector<QueryNode> fields;
    for (const SyntaxNode& child : part.children) {
      const std::size_t before = group.children.size();
      if (child.kind == SyntaxNode::Kind::field)
        add_field(child, fields, group);
      else
        add(child, place, group);
      if (part.kind != SyntaxNode::Kind::all_of) continue;
      for (std::size_t i = before; i < group.children.size(); ++i) group.children[i].occur = Occur::must;
    }
    return fields;
  }

  void add_words(const SyntaxNode& part, const Place& place, QueryNode& group) {
    if (!place.is_strict && place.field.empty()) {
      words_.add_alternatives(part.text, group);
    } else {
      for (std::size_t at = 0, end; (at = part.text.find_first_not_of(" \t\r\n", at)) != part.text.npos;
           at = end) {
        end = std::min(part.text.find_first_of(" \t\r\n", at), part.text.size());
        add_unit(words_.tokens(part.text.substr(at, end - at)), part, place, group);
      }
    }
    group.order.push_back(kNoWord);
  }

  // Adds =word, word*, word~.
  void add_formed(const SyntaxNode& part, const Place& place, QueryNode& group) {
    std::vector<QueryNode> words = words_.tokens(part.text);
    const bool is_pattern = part.form != WordForm::exact;
    if ((is_pattern && words.size() > 1) || !may_cost(part.text, is_pattern ? 1 : kExactCost)) {
      if (is_pattern && words.size() > 1)
        add_note(query_.notes, named(part.text) + (part.form == WordForm::prefix ? "*" : "~") +
                                   ": several words for the index; read as words");
      return add_unit(std::move(words), part, place, group);
    }
    for (QueryNode& word : words) {
      word.form = part.form;
      if (is_pattern) word.distance = part.distance;
    }
    add_unit(std::move(words), part, place, group);
  }

  // Adds what was written as one: a word, or a phrase of several.
  void add_unit(std::vector<QueryNode> words, const SyntaxNode& part, const Place& place, QueryNode& group) {
    const bool is_word = part.kind == SyntaxNode::Kind::words;
    if (words.empty()) return;
    for (QueryNode& word : words) {
      if (words.size() == 1 && (!is_word || part.occur != Occur::may)) word.is_stop_word = false;
      word.field = place.field;
    }
    QueryNode unit;
    if (words.size() == 1) {
      unit = std::move(words[0]);
      if (is_word && part.form == WordForm::any) group.order.push_back(group.children.size());
    } else {
      unit.kind = Kind::phrase;
      unit.distance = is_word ? -1 : part.distance;
      unit.field = place.field;
      unit.children = std::move(words);
    }
    unit.occur = part.occur;
    group.children.push_back(std::move(unit));
  }

  void add_field(const SyntaxNode& part, std::vector<QueryNode>& fields, QueryNode& group) {
    const std::string problem = problem_of(part.field, part.text, reading_.cities);
    if (!problem.empty() || !may_cost(part.field + ':' + part.text)) {
      if (!problem.empty()) add_note(query_.notes, problem + "; read as words");
      words_.add_alternatives(part.field + ' ' + part.text, group);
      return group.order.push_back(kNoWord);
    }
    QueryNode node;
    node.kind = Kind::field, node.field = part.field, node.typed = part.text;
    node.occur = part.occur;
    (part.occur == Occur::may ? fields : group.children).push_back(std::move(node));
  }

  // Of fields beside each other, those with one name are alternatives, and each name has to be there beside what the other parts
  // ask for.
  static void append_fields(std::vector<QueryNode> fields, QueryNode& group) {
    if (fields.empty()) return;
    if (!group.children.empty()) {
      QueryNode others;
      others.children.swap(group.children), others.order.swap(group.order);
      others.occur = Occur::must;
      group.children.push_back(std::move(others));
    }
    for (auto first = fields.begin(); first != fields.end();) {
      const std::string name = first->field;
      const bool is_bound = name == "before" || name == "after";
      const auto end =
          is_bound ? first + 1 : std::stable_partition(first, fields.end(), [&](const QueryNode& node) {
            return node.field == name;
          });
      QueryNode either;
      std::move(first, end, std::back_inserter(either.children));
      either.field = name;
      if (either.children.size() == 1) {
        QueryNode only = std::move(either.children[0]);
        either = std::move(only);
      }
      either.occur = Occur::must;
      group.children.push_back(std::move(either));
      first = end;
    }
  }

  // Fields at the top are filters of the whole query, as options are: facets count beside them.
  void lift_filters(std::vector<QueryNode> fields) {
    std::vector<QueryNode> others;
    const auto is_lifted = [&](const QueryNode& node) {
      if (node.field == "year" || node.field == "city" || node.field == "region") return true;
      return (node.field == "before" || node.field == "after") &&
             std::none_of(query_.filters.begin(), query_.filters.end(),
                          [&](const FieldValue& filter) { return filter.field == node.field; });
    };
    for (QueryNode& node : fields)
      if (is_lifted(node))
        query_.filters.push_back({node.field, node.typed});
      else
        others.push_back(std::move(node));
    append_fields(std::move(others), query_.root);
  }

  bool may_cost(const std::string& part, std::size_t cost = 1) {
    costly_ += cost;
    if (costly_ <= kMaxCostlyParts) return true;
    add_note(query_.notes, named(part) + ": too many fields and words with * ~ = before it; read as words");
    return false;
  }

  QueryWords words_;
  const QueryReading& reading_;
  Query& query_;
  std::size_t costly_ = 0;
};

// A query without syntax.
SyntaxNode plain_words(const std::string& text) {
  SyntaxNode root, words;
  words.kind = SyntaxNode::Kind::words, words.text = text;
  root.children.push_back(std::move(words));
  return root;
}

}  // namespace

Query parse_query(std::string_view text, Analyzer& analyzer, const QueryReading& reading) {
  Query query;
  const std::string repaired = text::repaired(text);
  Syntax syntax;
  if (reading.plain)
    syntax.root = plain_words(repaired);
  else
    syntax = parse_syntax(repaired);
  query.notes = std::move(syntax.notes);
  Builder(analyzer, reading, query).build(syntax.root);
  search_lone_stop_words(query.root);
  query.understood = understood(query);
  query.empty = !query.has_words() && (!query.filters.empty() || text::trimmed(repaired).empty());
  if (!query.empty && !query.has_words()) add_note(query.notes, "the query holds no word");
  return query;
}

}  // namespace izde
