#include <array>

#include "searcher/printers/printer.h"

namespace izde {
namespace {

// Columns of a run are apart by blanks: those in ids are percent-encoded, and so is %.
std::string encoded(const std::string& id) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (unsigned char c : id) {
    if (c > ' ' && c != '%')
      out.push_back(static_cast<char>(c));
    else
      out.append({'%', kHex[c >> 4], kHex[c & 15]});
  }
  return out;
}

class TrecPrinter : public Printer {
 public:
  explicit TrecPrinter(std::ostream& out) : out_(out) {}

  void print(const Answer& answer) override {
    for (const Hit& hit : answer.result.hits)
      out_ << encoded(answer.qid.value_or("0")) << " Q0 " << encoded(hit.article) << ' ' << hit.rank << ' '
           << hit.score.value_or(0) << " izde\n";
  }

 private:
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<Printer> trec_printer(std::ostream& out) { return std::make_unique<TrecPrinter>(out); }

}  // namespace izde
