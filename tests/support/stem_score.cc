#include "tests/support/stem_score.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <vector>

#include "common/table.h"

namespace izde::test {
namespace {

enum Column { kForm, kLemma, kPart, kCount, kVoice, kRoots, kColumns };

struct Form {
  std::string lemma, part, voice, stem;
  int count = 0;  // of the row that says the lemma
  int all = 0;    // of all rows
  std::set<std::string> lemmas, roots;  // of all rows

  bool is_function_word() const { return part == "CLOSED"; }
};

using Forms = std::map<std::string, Form>;

enum class Kind { right, neutral, wrong };

// What one form finds as a query, in words of the text, without itself.
struct Finds {
  double right = 0, found = 0, wrong = 0;  // should find; of these does; does and should not

  void add(Kind kind, bool one_stem, int words) {
    if (kind == Kind::right) right += words;
    if (kind == Kind::right && one_stem) found += words;
    if (kind == Kind::wrong) wrong += words;
  }
};

bool share(const std::set<std::string>& one, const std::set<std::string>& other) {
  return std::any_of(one.begin(), one.end(), [&](const std::string& word) { return other.contains(word); });
}

Kind kind_of(const Form& one, const Form& other) {
  if (one.is_function_word() && other.is_function_word()) return Kind::neutral;
  if (one.lemma == other.lemma) {
    const bool comparable = one.voice == other.voice && !one.is_function_word() && !other.is_function_word();
    return comparable ? Kind::right : Kind::neutral;
  }
  return share(one.lemmas, other.lemmas) || share(one.roots, other.roots) ? Kind::neutral : Kind::wrong;
}

void add_row(const TableRow& row, Forms& forms) {
  Form& form = forms[std::string(row[kForm])];
  const std::string lemma(row[kLemma]);
  const int count = std::stoi(std::string(row[kCount]));
  if (count > form.count || (count == form.count && lemma < form.lemma))
    form.lemma = lemma, form.part = row[kPart], form.voice = row[kVoice], form.count = count;
  form.all += count;
  form.lemmas.insert(lemma);
  form.roots.insert(lemma);
  if (row[kRoots] == "-") return;
  for (const std::string_view root : split(row[kRoots], ',')) form.roots.emplace(root);
}

std::vector<Form> forms_of(const std::filesystem::path& set,
                           const std::function<std::string(std::string_view)>& stem) {
  std::stringstream text;
  text << std::ifstream(set).rdbuf();
  const std::string table = text.str();
  Forms forms;
  for (const TableRow& row : table_rows(table))
    if (row.size() >= kColumns) add_row(row, forms);
  if (forms.empty()) throw std::runtime_error(set.string() + ": no rows");
  std::vector<Form> all;
  for (auto& [text_of_form, form] : forms) {
    form.stem = stem(text_of_form);
    all.push_back(std::move(form));
  }
  return all;
}

}  // namespace

StemScore stem_score(const std::filesystem::path& set,
                     const std::function<std::string(std::string_view)>& stem,
                     std::string_view part_of_speech) {
  const std::vector<Form> forms = forms_of(set, stem);
  const auto counts = [&](const Form& form) { return part_of_speech.empty() || form.part == part_of_speech; };
  double right = 0, found = 0, wrong = 0;
  std::vector<Finds> finds(forms.size());
  for (std::size_t i = 0; i < forms.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Form &one = forms[i], &other = forms[j];
      const bool one_stem = one.stem == other.stem;
      if ((!one_stem && one.lemma != other.lemma) || (!counts(one) && !counts(other))) continue;
      const Kind kind = kind_of(one, other);
      if (kind == Kind::neutral) continue;
      right += kind == Kind::right, found += kind == Kind::right && one_stem, wrong += kind == Kind::wrong;
      finds[i].add(kind, one_stem, other.all);
      finds[j].add(kind, one_stem, one.all);
    }
  }
  StemScore score{found / (found + wrong), found / right, 0, 0};
  double all = 0;
  for (std::size_t i = 0; i < forms.size(); ++i) {
    const Form& form = forms[i];
    if (!counts(form) || form.is_function_word()) continue;
    all += form.all;
    score.cubed_precision +=
        form.all * (form.all + finds[i].found) / (form.all + finds[i].found + finds[i].wrong);
    score.cubed_recall += form.all * (form.all + finds[i].found) / (form.all + finds[i].right);
  }
  score.cubed_precision /= all, score.cubed_recall /= all;
  return score;
}

}  // namespace izde::test
