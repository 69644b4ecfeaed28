#include "indexer/report_printer.h"

#include <nlohmann/json.hpp>
#include <ostream>
#include <sstream>

#include "common/text/plural.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

using Json = nlohmann::ordered_json;

std::string fixed(double value, int figures) {
  std::ostringstream out;
  out.setf(std::ios::fixed);
  out.precision(figures);
  out << value;
  return out.str();
}

Json superseded_json(const BatchReport& report) {
  Json list = Json::array();
  for (const auto& [id, source] : report.superseded) list.push_back({{"id", id}, {"source", source}});
  return list;
}

Json rejected_json(const BatchReport& report) {
  Json list = Json::array();
  for (const auto& [source, line, reason] : report.rejected)
    list.push_back({{"source", source}, {"line", line ? Json(*line) : Json()}, {"reason", reason}});
  return list;
}

// Counts articles by encoding, unless all were UTF-8; a line.
std::string encodings_of(const BatchReport& report) {
  std::string line;
  for (const auto& [encoding, articles] : report.encodings)
    line += (line.empty() ? "Read as " : ", ") + encoding + ": " + text::plural(articles, "article");
  return report.encodings.size() == report.encodings.count("UTF-8") ? "" : line + "\n";
}

void print_json(const Json& json, std::ostream& out) {
  out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace

void print_summary(const BatchReport& report, std::ostream& out) {
  out << report.added << " added, " << report.updated << " updated, " << report.unchanged << " unchanged, "
      << report.rejected.size() << " rejected";
  if (!report.superseded.empty())
    out << ", " << report.superseded.size() << " superseded by a later one of the same id";
  out << "\nThe index holds " << text::plural(report.articles, "article") << " in "
      << text::plural(report.passages, "passage") << ".\n"
      << encodings_of(report) << fixed(static_cast<double>(report.bytes) / 1e6, 1) << " MB of text in "
      << fixed(report.seconds, 1) << " s\n";
}

void print_summary_json(const BatchReport& report, std::ostream& out) {
  print_json({{"type", "summary"},
              {"format_version", 1},
              {"articles", report.articles},
              {"added", report.added},
              {"updated", report.updated},
              {"unchanged", report.unchanged},
              {"removed", report.removed},
              {"passages", report.passages},
              {"superseded", superseded_json(report)},
              {"rejected", rejected_json(report)},
              {"encodings", report.encodings},
              {"seconds", report.seconds},
              {"mb_per_s", report.mb_per_s()}},
             out);
}

void print_rejected(const BatchReport::Rejected& rejected, std::ostream& out) {
  out << "izde-index: " << text::one_line(rejected.source);
  if (rejected.line) out << ":" << *rejected.line;
  out << ": " << text::one_line(rejected.reason) << "; left out\n";
}

void CleaningPrinter::print(const std::string& article, const std::vector<RemovedLine>& removed) {
  ++articles_;
  lines_ += removed.size();
  for (const auto& [line, text, pattern] : removed)
    if (as_json_)
      print_json(
          {{"type", "removed"}, {"article", article}, {"line", line}, {"text", text}, {"pattern", pattern}},
          out_);
    else
      out_ << text::one_line(article) << ":" << line << ": " << text::one_line(text) << "  [" << pattern
           << "]\n";
}

void CleaningPrinter::finish() {
  if (as_json_)
    print_json({{"type", "summary"}, {"format_version", 1}, {"articles", articles_}, {"lines", lines_}},
               out_);
  else
    out_ << text::plural(lines_, "line") << " of " << text::plural(articles_, "article") << " taken out\n";
}

std::string progress_of(const BatchReport& report, std::uint64_t articles, double seconds) {
  const double megabytes = static_cast<double>(report.bytes) / 1e6;
  return text::plural(articles, "article") + ", " + fixed(megabytes, 1) + " MB, " +
         fixed(seconds > 0 ? megabytes / seconds : 0, 1) + " MB/s";
}

}  // namespace izde
