#include "indexer/text_lines.h"

#include <algorithm>
#include <string_view>

#include "common/text/utf8.h"

namespace izde {

TextLines text_lines(const std::string& text) {
  TextLines lines;
  std::size_t number = 0, gap = 0;
  for (std::size_t begin = 0, end; begin < text.size() && lines.size() < kMostLines; begin = end) {
    end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    ++number;
    JudgedLine line = judged(std::string_view(text).substr(begin, end - begin));
    if (line.verdict.kind == LineKind::blank) {
      ++gap;
      continue;
    }
    lines.push_back({number, begin, end, gap, std::move(line)});
    gap = 0;
  }
  return lines;
}

bool is_sure(LineKind kind) {
  return kind == LineKind::sure || kind == LineKind::post_time || kind == LineKind::list ||
         kind == LineKind::feed;
}

std::string kept(const std::string& text, const TextLines& lines, std::vector<RemovedLine>* removed) {
  std::string out;
  out.reserve(text.size());
  std::size_t done = 0;  // bytes of the text
  for (const TextLine& line : lines) {
    if (!line.gap_gone) out.append(text, done, line.begin - done);
    done = line.end;
    if (!line.gone) {
      out.append(text, line.begin, line.end - line.begin);
    } else if (removed != nullptr) {
      const std::string_view content =
          text::trimmed(std::string_view(text).substr(line.begin, line.end - line.begin));
      removed->push_back({line.number, std::string(content), line.judged.verdict.pattern});
    }
  }
  return out.append(text, done);
}

}  // namespace izde
