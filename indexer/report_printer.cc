#include "indexer/report_printer.h"

#include <algorithm>
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

}  // namespace

void print_summary(const BatchReport& report, std::ostream& out) {
  out << report.added << " added, " << report.updated << " updated, " << report.unchanged << " unchanged, "
      << report.rejected.size() << " rejected";
  if (!report.superseded.empty())
    out << ", " << report.superseded.size() << " superseded by a later one of the same id";
  out << "\nThe index holds " << text::plural(report.articles, "article") << " in "
      << text::plural(report.passages, "passage") << ".\n"
      << fixed(static_cast<double>(report.bytes) / 1e6, 1) << " MB of text in " << fixed(report.seconds, 1)
      << " s\n";
}

void print_summary_json(const BatchReport& report, std::ostream& out) {
  const Json summary = {{"type", "summary"},
                        {"format_version", 1},
                        {"articles", report.articles},
                        {"added", report.added},
                        {"updated", report.updated},
                        {"unchanged", report.unchanged},
                        {"removed", report.removed},
                        {"passages", report.passages},
                        {"superseded", superseded_json(report)},
                        {"rejected", rejected_json(report)},
                        {"seconds", report.seconds},
                        {"mb_per_s", report.mb_per_s()}};
  out << summary.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

void print_rejected(const BatchReport::Rejected& rejected, std::ostream& out) {
  out << "izde-index: " << text::one_line(rejected.source);
  if (rejected.line) out << ":" << *rejected.line;
  out << ": " << text::one_line(rejected.reason) << "; left out\n";
}

void ProgressLine::show(const BatchReport& report) {
  ++articles_;
  const auto now = std::chrono::steady_clock::now();
  if (now - shown_ < std::chrono::milliseconds(200)) return;
  shown_ = now;
  const double seconds = std::chrono::duration<double>(now - began_).count();
  const double megabytes = static_cast<double>(report.bytes) / 1e6;
  const std::string line = text::plural(articles_, "article") + ", " + fixed(megabytes, 1) + " MB, " +
                           fixed(seconds > 0 ? megabytes / seconds : 0, 1) + " MB/s";
  out_ << '\r' << line << std::string(width_ - std::min(width_, line.size()), ' ') << std::flush;
  width_ = line.size();
}

// Blanks, not a sequence of the terminal: not every one knows it.
void ProgressLine::clear() {
  if (width_ > 0) out_ << '\r' << std::string(width_, ' ') << '\r' << std::flush;
  width_ = 0;
}

}  // namespace izde
