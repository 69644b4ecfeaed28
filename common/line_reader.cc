#include "common/line_reader.h"

namespace izde {
namespace {

constexpr std::size_t kPart = 1 << 16;

}  // namespace

// Appends what the stream has of the line, a part at most; returns whether there was anything, an end included.
bool LineReader::append_part(std::string& line) {
  char part[kPart];
  in_.getline(part, kPart);  // fails when the line is longer, and when nothing is left
  const auto bytes = static_cast<std::size_t>(in_.gcount());
  if (in_.bad() || bytes == 0) return inside_ = false;
  inside_ = in_.fail();
  if (inside_) in_.clear(in_.rdstate() & ~std::ios::failbit);
  line.append(part, in_.good() && !inside_ ? bytes - 1 : bytes);
  return true;
}

LineReader::Line LineReader::next(std::string& line) {
  while (inside_) line.clear(), append_part(line);
  line.clear();
  if (!append_part(line)) return Line::none;
  while (inside_ && line.size() <= most_) append_part(line);
  if (in_.bad()) return Line::none;
  return line.size() > most_ ? Line::too_long : Line::whole;
}

}  // namespace izde
