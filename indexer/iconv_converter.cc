#include "indexer/iconv_converter.h"

#include <algorithm>
#include <cerrno>
#include <stdexcept>

#include "common/text/utf8.h"

namespace izde {
namespace {

constexpr char kReplacement[] = "\uFFFD";
const iconv_t kNone = reinterpret_cast<iconv_t>(-1);

// A slash begins options of iconv, "//IGNORE"; an empty name is the encoding of the user's terminal.
bool is_plain(const std::string& name) {
  return !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char c) {
    return c > ' ' && c < 0x7F && c != '/' && c != ',';
  });
}

// The name that iconv has.
std::string iconv_name(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return name == "KZ-1048" || name == "KZ1048" ? "RK1048" : name;
}

iconv_t opened(const char* to, const std::string& name, const char* from) {
  return is_plain(name) ? iconv_open(to != nullptr ? to : iconv_name(name).c_str(),
                                     from != nullptr ? from : iconv_name(name).c_str())
                        : kNone;
}

std::size_t size_of(iconv_t descriptor, std::string_view text) {
  std::array<char, 64> buffer;
  char *in = const_cast<char*>(text.data()), *out = buffer.data();
  std::size_t in_left = text.size(), out_left = buffer.size();
  iconv(descriptor, nullptr, nullptr, nullptr, nullptr);
  iconv(descriptor, &in, &in_left, &out, &out_left);
  return buffer.size() - out_left;
}

// How many bytes a letter has at least, without a byte order mark before the first.
std::size_t unit_of(const std::string& name) {
  const iconv_t back = opened(nullptr, name, "UTF-8");
  if (back == kNone) return 1;
  const std::size_t one = size_of(back, "a"), two = size_of(back, "aa");
  iconv_close(back);
  return two > one ? two - one : 1;
}

}  // namespace

bool is_known_encoding(const std::string& name) {
  const iconv_t descriptor = opened("UTF-8", name, nullptr);
  return descriptor != kNone && iconv_close(descriptor) == 0;
}

IconvConverter::IconvConverter(const std::string& encoding)
    : descriptor_(opened("UTF-8", encoding, nullptr)), unit_(unit_of(encoding)) {
  if (descriptor_ == kNone) throw std::invalid_argument("unknown encoding: " + encoding);
}

IconvConverter::~IconvConverter() { iconv_close(descriptor_); }

std::size_t IconvConverter::convert(std::string_view bytes, bool last, std::string& out) {
  std::array<char, 1 << 14> buffer;
  char* in = const_cast<char*>(bytes.data());  // iconv does not write there
  std::size_t left = bytes.size();
  for (bool flushed = false; left > 0 || (last && !flushed);) {
    char* end = buffer.data();
    std::size_t room = buffer.size();
    flushed = left == 0;  // some encodings hold back a letter that a mark may follow
    const std::size_t failed = flushed ? iconv(descriptor_, nullptr, nullptr, &end, &room)
                                       : iconv(descriptor_, &in, &left, &end, &room);
    out.append(buffer.data(), end);
    if (failed != static_cast<std::size_t>(-1) || errno == E2BIG) continue;
    if (errno == EINVAL && !last) break;
    const std::size_t skipped = std::min(left, unit_);
    in += skipped, left -= skipped;
    out += kReplacement;
  }
  return bytes.size() - left;
}

std::array<char32_t, 256> characters_of(const std::string& encoding) {
  std::array<char32_t, 256> characters;
  for (std::size_t byte = 0; byte < characters.size(); ++byte) {
    const char c = static_cast<char>(byte);
    std::string text;
    IconvConverter(encoding).convert({&c, 1}, true, text);
    std::size_t position = 0;
    characters[byte] = text::next_character(text, position);
  }
  return characters;
}

}  // namespace izde
