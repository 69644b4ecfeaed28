// JSON Lines: a record a line.
#include "common/line_reader.h"
#include "common/text/utf8.h"
#include "indexer/formats/record.h"

namespace izde {

void read_json_lines(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  LineReader lines(in, kMostBytes);
  std::string line;
  for (std::size_t number = 1;; ++number) {
    const LineReader::Line read = lines.next(line);
    if (read == LineReader::Line::none) return;
    if (read == LineReader::Line::too_long) {
      sink({std::nullopt, number, kTooLong});
      continue;
    }
    if (!text::trimmed(line).empty()) sink(read_json_record(line, source, {number, number}));
  }
}

}  // namespace izde
