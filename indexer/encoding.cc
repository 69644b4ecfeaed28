#include "indexer/encoding.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "common/text/utf8.h"
#include "indexer/encoding_guess.h"

namespace izde {
namespace {

constexpr std::size_t kMostSample = 1'000'000;  // bytes: an archive in Russian may have its Kazakh far behind
constexpr std::size_t kPiece = 1 << 16;         // bytes read at a time
constexpr std::size_t kWholeForBroken =
    2;  // letters; CP866 has one UTF-8 letter by chance for each that is none
constexpr std::size_t kSureLetters = 64;  // beyond ASCII, all of them UTF-8: enough to tell
constexpr std::size_t kSureOfALine = 8;   // where a line ends: a pipe may have no more to say for now

struct Mark {
  std::string_view bytes;
  const char* name;
  const char* iconv_name;  // null: no decoding
};
constexpr Mark kMarks[] = {{"\xEF\xBB\xBF", "UTF-8", nullptr},
                           {"\xFF\xFE", "UTF-16", "UTF-16LE"},
                           {"\xFE\xFF", "UTF-16", "UTF-16BE"}};

constexpr char kUtf16[] = "UTF-16 without a byte order mark; say --encoding UTF-16LE or UTF-16BE";
constexpr char kUntold[] =
    "in an encoding that cannot be told; say it with --encoding, e.g. windows-1251 or PT154";
constexpr char kUnknown[] =
    "in an encoding that is not known; `iconv -l` lists the names that --encoding takes";

// Half the bytes of UTF-16 are the upper halves of letters: 0 in English, mostly 4 in Cyrillic. A third
// leaves room for signs.
bool looks_like_utf16(std::string_view sample) {
  constexpr std::ptrdiff_t kLeast = 4;
  const auto halves = std::count_if(sample.begin(), sample.end(), [](char c) { return c == 0 || c == 4; });
  return halves >= kLeast && halves >= static_cast<std::ptrdiff_t>(sample.size() / 3);
}

// Counts what is UTF-8 beyond ASCII, as more of a text comes.
class Utf8Count {
 public:
  // `text`: all that has been read; what is sure is not looked at any further, so that it does not matter in
  // which pieces a file came. A letter that is cut at its end is counted when `ended`, as broken.
  void read(std::string_view text, bool ended) {
    constexpr std::size_t kLongest = 4;
    const auto is_whole = [&] {
      return ended || text.size() - position_ >= kLongest ||
             static_cast<unsigned char>(text[position_]) < 0x80;
    };
    while (!is_sure() && position_ < text.size() && is_whole()) {
      const std::size_t begin = position_;
      const bool broken =
          text::next_character(text, position_) == 0xFFFD && text.substr(begin, 3) != "\uFFFD";
      (broken ? broken_ : whole_) += static_cast<unsigned char>(text[begin]) >= 0x80;
      sure_line_ |= text[begin] == '\n' && broken_ == 0 && whole_ >= kSureOfALine;
    }
  }
  bool is_sure() const { return sure_line_ || (broken_ == 0 && whole_ >= kSureLetters); }
  bool is_utf8() const { return whole_ >= kWholeForBroken * broken_; }

 private:
  std::size_t position_ = 0, whole_ = 0, broken_ = 0;
  bool sure_line_ = false;
};

}  // namespace

DecodedInput::DecodedInput(std::istream& in, const std::string& given) : in_(in) {
  Utf8Count count;
  while (raw_.size() < kMostSample && !count.is_sure() && read_piece()) count.read(raw_, false);
  count.read(raw_, ended_);
  if (take_mark()) return;
  const bool utf16 = !count.is_sure() && looks_like_utf16(raw_);
  tell(count.is_utf8(), utf16, given);
}

void DecodedInput::tell(bool utf8, bool utf16, const std::string& given) {
  if (utf8 && !utf16) return hand_on("UTF-8");
  if (!given.empty()) return is_known_encoding(given) ? decode(given, given) : refuse(kUnknown);
  if (utf16) return refuse(kUtf16);
  const std::string name = guessed_encoding(raw_, declared_encoding(raw_));
  name.empty() ? refuse(kUntold) : decode(name, name);
}

bool DecodedInput::take_mark() {
  for (const Mark& mark : kMarks) {
    if (!raw_.starts_with(mark.bytes)) continue;
    raw_.erase(0, mark.bytes.size());
    if (mark.iconv_name == nullptr)
      hand_on(mark.name);
    else
      decode(mark.name, mark.iconv_name);
    return true;
  }
  return false;
}

void DecodedInput::hand_on(const std::string& name) {
  encoding_ = name;
  setg(raw_.data(), raw_.data(), raw_.data() + raw_.size());
}

void DecodedInput::decode(const std::string& name, const std::string& iconv_name) {
  encoding_ = name;
  converter_ = std::make_unique<IconvConverter>(iconv_name);
}

void DecodedInput::refuse(const char* reason) {
  reason_ = reason;
  raw_.clear();
  ended_ = true;
}

// Appends what can be had without waiting, or waits for it; false: there is no more.
bool DecodedInput::read_piece() {
  if (ended_) return false;
  const std::size_t had = raw_.size();
  std::streamsize size = 0;
  if (in_.peek() != traits_type::eof()) {
    raw_.resize(had + kPiece);
    size = in_.readsome(raw_.data() + had, kPiece);
    raw_.resize(had + static_cast<std::size_t>(size));
  }
  ended_ = size <= 0;
  return !ended_;
}

DecodedInput::int_type DecodedInput::underflow() {
  if (gptr() < egptr()) return traits_type::to_int_type(*gptr());
  if (converter_ == nullptr) {
    raw_.clear();
    read_piece();
    setg(raw_.data(), raw_.data(), raw_.data() + raw_.size());
  } else {
    decode_piece();
    setg(decoded_.data(), decoded_.data(), decoded_.data() + decoded_.size());
  }
  if (gptr() < egptr()) return traits_type::to_int_type(*gptr());
  if (in_.bad()) throw std::system_error(EIO, std::generic_category());
  return traits_type::eof();
}

// Decodes pieces of what has been read, until there is a letter or nothing is left.
void DecodedInput::decode_piece() {
  decoded_.clear();
  while (decoded_.empty() && !finished_) {
    if (raw_.size() - taken_ < kPiece && !ended_) {
      raw_.erase(0, taken_);
      taken_ = 0;
      read_piece();
    }
    const std::string_view piece = std::string_view(raw_).substr(taken_, kPiece);
    finished_ = ended_ && taken_ + piece.size() == raw_.size();
    taken_ += converter_->convert(piece, finished_, decoded_);
  }
}

}  // namespace izde
