// A query as it was understood, for people.
#include <algorithm>
#include <set>

#include "common/analysis/token.h"
#include "searcher/query.h"

namespace izde {
namespace {

constexpr std::size_t kMostNamed = 20;  // words of a pattern

class Writer {
 public:
  explicit Writer(const Query& query) : query_(query), last_(query.synonyms.size(), nullptr) {
    note_last(query.root);
  }

  std::string text() {
    std::string text = children_of(query_.root);
    for (const FieldValue& filter : query_.filters) add(field(filter.field, filter.value), text);
    return text;
  }

 private:
  // A phrase comes behind its words.
  void note_last(const QueryNode& node) {
    for (const QueryNode& child : node.children) note_last(child);
    for (const std::size_t synonym : node.synonyms) last_[synonym] = &node;
  }

  static void add(const std::string& part, std::string& text, const char* between = " ") {
    if (!part.empty()) text += (text.empty() ? "" : between) + part;
  }

  static std::string field(const std::string& name, const std::string& value) {
    const bool has_blank = value.find_first_of(" \t\n") != std::string::npos;
    return name + ':' + (has_blank ? '"' + value + '"' : value);
  }

  // Parts that all must be there are joined by AND, alternatives that are more than words by OR; fields of different names stand
  // beside what else is asked for.
  std::string children_of(const QueryNode& group) {
    const auto begin = group.children.begin(), end = group.children.end();
    const auto is_must = [](const QueryNode& child) { return child.occur == Occur::must; };
    const auto is_may = [](const QueryNode& child) { return child.occur == Occur::may; };
    const auto is_more = [](const QueryNode& child) {
      return is_field(child) || child.kind == QueryNode::Kind::group;
    };
    const bool several = group.children.size() > 1;
    const bool musts = several && std::all_of(begin, end, is_must);
    const bool beside = musts && !is_field(*begin) && are_fields_of_different_names(begin + 1, end);
    const bool is_field_of_many = is_field(group) && group.typed.empty();
    const bool alternatives =
        several && !is_field_of_many && std::all_of(begin, end, is_may) && std::any_of(begin, end, is_more);
    std::string text;
    for (const QueryNode& child : group.children) {
      if (child.is_stop_word && child.occur == Occur::may) continue;
      std::string part = this->part(child, beside || (!several && is_may(child)));
      if (child.occur == Occur::must_not) part.insert(0, "-");
      if (child.occur == Occur::must && !musts && !is_field(child)) part.insert(0, "+");
      add(part, text, musts && !beside ? " AND " : alternatives ? " OR " : " ");
    }
    return text;
  }

  using Children = std::vector<QueryNode>::const_iterator;
  static bool are_fields_of_different_names(Children begin, Children end) {
    std::set<std::string> names;
    return std::all_of(begin, end, [&](const QueryNode& child) {
      return is_field(child) && names.insert(child.field).second;
    });
  }

  // `is_bare`: a group that needs no brackets.
  std::string part(const QueryNode& node, bool is_bare) {
    const std::string title = node.field == "title" ? "title:" : "";
    switch (node.kind) {
      case QueryNode::Kind::word:
        return title + word(node);
      case QueryNode::Kind::phrase: {
        std::string text;
        for (const QueryNode& child : node.children) add(word(child), text);
        const std::string between = node.distance < 0 ? "" : "~" + std::to_string(node.distance);
        return title + '"' + text + '"' + between + in_brackets(synonyms_of(node));
      }
      case QueryNode::Kind::field:
        return field(node.field, node.typed);
      case QueryNode::Kind::group:
        if (!node.typed.empty()) return field(node.field, node.typed) + " (" + children_of(node) + ')';
        return is_bare || is_field(node) ? children_of(node) : '(' + children_of(node) + ')';
    }
    return {};
  }

  std::string word(const QueryNode& word) {
    if (word.form == WordForm::exact) return '=' + word.typed;
    if (word.form == WordForm::prefix) return word.typed + '*' + in_brackets(names(word.terms));
    if (word.form == WordForm::similar) return word.typed + '~' + in_brackets(names(word.terms));
    std::vector<std::string> others = word.variants;
    for (std::string& synonym : synonyms_of(word)) others.push_back(std::move(synonym));
    return std::string(without_prefix(word.terms.front())) + in_brackets(others);
  }

  std::vector<std::string> synonyms_of(const QueryNode& node) const {
    std::vector<std::string> texts;
    for (const std::size_t synonym : node.synonyms)
      if (last_[synonym] == &node) texts.push_back("= " + query_.synonyms[synonym].text);
    return texts;
  }

  static std::vector<std::string> names(const WordTerms& terms) {
    std::vector<std::string> names;
    for (const std::string& term : terms) {
      const std::string name(without_prefix(term));
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    if (names.size() <= kMostNamed) return names;
    const std::string left = "and " + std::to_string(names.size() - kMostNamed) + " more";
    names.resize(kMostNamed);
    names.push_back(left);
    return names;
  }

  static std::string in_brackets(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? " (" : ", ") + word;
    return text.empty() ? text : text + ')';
  }

  const Query& query_;
  std::vector<const QueryNode*> last_;  // of each synonym the last word in whose place it may stand
};

}  // namespace

std::string understood(const Query& query) { return Writer(query).text(); }

}  // namespace izde
