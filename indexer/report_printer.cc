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

std::string progress_of(const BatchReport& report, std::uint64_t articles, double seconds) {
  const double megabytes = static_cast<double>(report.bytes) / 1e6;
  return text::plural(articles, "article") + ", " + fixed(megabytes, 1) + " MB, " +
         fixed(seconds > 0 ? megabytes / seconds : 0, 1) + " MB/s";
}

}  // namespace izde
