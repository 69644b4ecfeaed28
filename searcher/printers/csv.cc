#include <cstdio>
#include <string>
#include <vector>

#include "searcher/printers/printer.h"
#include "searcher/printers/table.h"

namespace izde {
namespace {

const std::vector<std::string> kColumns = {"qid",   "rank",   "score",  "article", "passage",
                                           "title", "date",   "year",   "cities",  "mentioned_years",
                                           "url",   "source", "copies", "snippet"};

constexpr const char* kBetween = "; ";  // values of one field

std::string score_of(const Hit& hit) {
  char text[32];
  if (!hit.score) return {};
  std::snprintf(text, sizeof text, "%.3f", *hit.score);
  return text;
}

std::string joined(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : kBetween) + value;
  return text;
}

std::string joined(const std::vector<int>& years) {
  std::string text;
  for (const int year : years) text += (text.empty() ? "" : kBetween) + std::to_string(year);
  return text;
}

class CsvPrinter : public Printer {
 public:
  CsvPrinter(std::ostream& out, TableForm form) : table_(out, form, kColumns) {}

  void print(const Answer& answer) override {
    for (const Hit& hit : answer.result.hits)
      table_.add({answer.qid.value_or(""), std::to_string(hit.rank), score_of(hit), hit.article,
                  std::to_string(hit.passage), hit.title, hit.date, hit.year ? std::to_string(*hit.year) : "",
                  joined(hit.cities), joined(hit.mentioned_years), hit.url, hit.source,
                  std::to_string(hit.copies.passages),
                  hit.text.substr(hit.snippet.first, hit.snippet.second - hit.snippet.first)});
  }

 private:
  Table table_;
};

}  // namespace

std::unique_ptr<Printer> csv_printer(std::ostream& out, TableForm form) {
  return std::make_unique<CsvPrinter>(out, form);
}

}  // namespace izde
