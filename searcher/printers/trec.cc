#include <string_view>

#include "common/text/utf8.h"
#include "searcher/printers/printer.h"

namespace izde {
namespace {

// Columns of a run are apart by blanks: those in ids, in ASCII or beyond it, are percent-encoded, and so are % and bytes
// that are not UTF-8, as a qid may have.
std::string encoded(const std::string& id) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string out;
  for (std::size_t position = 0; position < id.size();) {
    const std::size_t begin = position;
    const char32_t character = text::next_character(id, position);
    const bool malformed = character == 0xFFFD;  // or a replacement character, which loses nothing either
    const bool plain =
        character > ' ' && character != '%' && character != 0x7F && !malformed && !text::is_blank(character);
    for (std::size_t i = begin; i < position; ++i) {
      const auto byte = static_cast<unsigned char>(id[i]);
      if (plain)
        out.push_back(id[i]);
      else
        out.append({'%', kHex[byte >> 4], kHex[byte & 15]});
    }
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
