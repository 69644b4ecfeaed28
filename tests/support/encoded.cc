#include "tests/support/encoded.h"

#include <iconv.h>

#include <algorithm>
#include <istream>
#include <iterator>
#include <stdexcept>

#include "indexer/encoding.h"
#include "indexer/iconv_converter.h"

namespace izde::test {
namespace {

// A stream that has a few bytes at a time, as a pipe does.
class Pipe : public std::streambuf {
 public:
  Pipe(const std::string& bytes, std::size_t piece)
      : rest_(bytes), piece_(piece == 0 ? rest_.size() : piece) {}

 protected:
  int_type underflow() override {
    rest_.erase(0, static_cast<std::size_t>(egptr() - eback()));
    setg(rest_.data(), rest_.data(), rest_.data() + std::min(piece_, rest_.size()));
    return rest_.empty() ? traits_type::eof() : traits_type::to_int_type(rest_.front());
  }

 private:
  std::string rest_;
  std::size_t piece_;
};

std::string encoded_line(iconv_t descriptor, std::string_view line) {
  constexpr std::size_t kMost = 4;  // bytes that one of UTF-8 becomes
  std::string bytes(kMost * line.size(), '\0');
  char *in = const_cast<char*>(line.data()), *out = bytes.data();
  std::size_t in_left = line.size(), out_left = bytes.size();
  iconv(descriptor, nullptr, nullptr, nullptr, nullptr);
  const bool failed = iconv(descriptor, &in, &in_left, &out, &out_left) == static_cast<std::size_t>(-1);
  bytes.resize(failed ? 0 : bytes.size() - out_left);
  return bytes;
}

std::string cut_at_word(const std::string& bytes, std::size_t size) {
  if (bytes.size() <= size) return bytes;
  const std::size_t blank = bytes.rfind(' ', size);
  return blank == std::string::npos ? std::string() : bytes.substr(0, blank);
}

bool is_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::string in_encoding(std::string_view text, const std::string& encoding) {
  const iconv_t descriptor = iconv_open(encoding.c_str(), "UTF-8");
  if (descriptor == reinterpret_cast<iconv_t>(-1)) throw std::invalid_argument(encoding);
  std::string bytes;
  for (std::size_t end; !text.empty(); text.remove_prefix(end)) {
    end = std::min(text.find('\n'), text.size() - 1) + 1;
    bytes += encoded_line(descriptor, text.substr(0, end));
  }
  iconv_close(descriptor);
  return bytes;
}

std::string decoded_by_iconv(std::string_view bytes, const std::string& encoding) {
  std::string text;
  IconvConverter(encoding).convert(bytes, true, text);
  return text;
}

Decoded read_encoded(const std::string& bytes, const std::string& given, std::size_t piece) {
  Pipe pipe(bytes, piece);
  std::istream in(&pipe);
  DecodedInput input(in, given);
  return {input.encoding(), input.reason(), {std::istreambuf_iterator<char>(&input), {}}};
}

Told told(const std::vector<std::string>& texts, const std::string& encoding, std::size_t most) {
  Told count;
  for (const std::string& text : texts) {
    const std::string bytes = cut_at_word(in_encoding(text, encoding), most);
    if (is_ascii(bytes)) continue;
    const Decoded read = read_encoded(bytes);
    const bool right = read.text == decoded_by_iconv(bytes, encoding);
    ++(read.encoding.empty() ? count.in_doubt : right ? count.right : count.wrong);
  }
  return count;
}

}  // namespace izde::test
