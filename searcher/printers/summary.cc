#include <algorithm>
#include <string>
#include <string_view>

#include "common/text/utf8.h"
#include "izde/json.h"
#include "searcher/printers/printer.h"
#include "searcher/printers/text_parts.h"

namespace izde {
namespace {

// Columns of text, in characters: with a blank or two between them, a row fits into a terminal of 80.
constexpr std::size_t kQid = 6, kQuery = 24, kCount = 8, kYears = 9, kArticle = 18;

// `text` on one line, cut with "…" where it is longer than `width`.
std::string cut(std::string_view text, std::size_t width) {
  std::string line = text::one_line(text);
  if (text::length(line) <= width) return line;
  std::size_t end = 0;
  for (std::size_t count = 1; count < width; ++count) text::next_character(line, end);
  return line.substr(0, end) + "…";
}

std::string left(std::string_view text, std::size_t width) {
  std::string cell = cut(text, width);
  return cell + std::string(width - text::length(cell), ' ');
}

std::string right(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + text;
}

std::string years_of(const SearchResult& result) {
  if (!result.years) return "";
  const auto [first, last] = *result.years;
  return std::to_string(first) + (first == last ? "" : "-" + std::to_string(last));
}

class TextSummary : public Printer {
 public:
  TextSummary(std::ostream& out, bool colour) : out_(out), palette_(palette(colour)) {}

  void print(const Answer& answer) override {
    if (queries_++ == 0) print_names(answer.qid.has_value());
    const SearchResult& result = answer.result;
    const bool is_found = result.total.passages > 0;
    found_ += is_found;
    out_ << (is_found ? "" : palette_.dim);
    if (answer.qid) out_ << left(*answer.qid, kQid) << ' ';
    out_ << left(answer.query, kQuery) << ' ' << count(result.total.passages) << ' '
         << count(result.total.articles);
    if (is_found)
      out_ << "  " << left(years_of(result), kYears) << "  " << cut(result.hits.at(0).title, kArticle);
    else if (result.suggestion)
      out_ << "  " << cut("did you mean: " + *result.suggestion, kYears + 2 + kArticle);
    out_ << (is_found ? "" : palette_.off) << '\n';
    is_list_ |= answer.qid.has_value();
  }

  void end() override {
    if (is_list_) out_ << "Found " << found_ << " of " << queries_ << " queries.\n";
  }

 private:
  static std::string count(std::size_t number) {
    return right(number == 0 ? "-" : std::to_string(number), kCount);
  }

  void print_names(bool with_qid) {
    out_ << palette_.title;
    if (with_qid) out_ << left("qid", kQid) << ' ';
    out_ << left("query", kQuery) << ' ' << right("passages", kCount) << ' ' << right("articles", kCount)
         << "  " << left("years", kYears) << "  best article" << palette_.off << '\n';
  }

  std::ostream& out_;
  Palette palette_;
  bool is_list_ = false;
  std::size_t queries_ = 0, found_ = 0;
};

class TableSummary : public Printer {
 public:
  TableSummary(std::ostream& out, TableForm form)
      : table_(out, form,
               {"qid", "query", "passages", "articles", "first_year", "last_year", "article", "title",
                "suggestion"}) {}

  void print(const Answer& answer) override {
    const SearchResult& result = answer.result;
    const Hit best = result.hits.empty() ? Hit() : result.hits.front();
    table_.add({answer.qid.value_or(""), answer.query, std::to_string(result.total.passages),
                std::to_string(result.total.articles),
                result.years ? std::to_string(result.years->first) : "",
                result.years ? std::to_string(result.years->second) : "", best.article, best.title,
                result.suggestion.value_or("")});
  }

 private:
  Table table_;
};

class JsonlSummary : public Printer {
 public:
  explicit JsonlSummary(std::ostream& out) : out_(out) {}

  void print(const Answer& answer) override {
    out_ << json_summary(answer.result, answer.query, answer.qid, answer.milliseconds);
  }

 private:
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<Printer> text_summary_printer(std::ostream& out, bool colour) {
  return std::make_unique<TextSummary>(out, colour);
}

std::unique_ptr<Printer> table_summary_printer(std::ostream& out, TableForm form) {
  return std::make_unique<TableSummary>(out, form);
}

std::unique_ptr<Printer> jsonl_summary_printer(std::ostream& out) {
  return std::make_unique<JsonlSummary>(out);
}

}  // namespace izde
