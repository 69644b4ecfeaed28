#include "izde/json.h"
#include "searcher/printers/printer.h"

namespace izde {
namespace {

class JsonlPrinter : public Printer {
 public:
  explicit JsonlPrinter(std::ostream& out) : out_(out) {}

  void print(const Answer& answer) override {
    out_ << json_lines(answer.result, answer.query, answer.qid, answer.milliseconds);
  }

 private:
  std::ostream& out_;
};

}  // namespace

std::unique_ptr<Printer> jsonl_printer(std::ostream& out) { return std::make_unique<JsonlPrinter>(out); }

}  // namespace izde
