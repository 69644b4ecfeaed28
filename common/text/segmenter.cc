#include "common/text/segmenter.h"

#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf16.h>

#include "common/text/utf8.h"
#include "izde/error.h"

namespace izde::text {
namespace {

// Texts go to ICU in pieces of about this size, so that a line of 100 MB costs no more memory than a short
// one.
constexpr std::size_t kPiece = 1 << 16;

constexpr char16_t kNarrowBlank = u'\u202F';

// Returns the size of the piece of `text` to take first: at most kPiece bytes, ending behind a blank where
// there is one.
std::size_t piece_size(std::string_view text) {
  if (text.size() <= kPiece) return text.size();
  const std::size_t blank = text.find_last_of(" \n", kPiece - 1);
  if (blank != std::string_view::npos && blank > 0) return blank + 1;
  const std::size_t whole = prefix(text, kPiece).size();
  return whole > 0 ? whole : kPiece;
}

// Walks UTF-8 bytes and the UTF-16 units that ICU counts in beside each other.
class Offsets {
 public:
  explicit Offsets(std::string_view text) : text_(text) {}

  // Returns the byte offset of UTF-16 unit `unit`; calls must come with ascending units.
  std::size_t byte_of(int32_t unit) {
    while (unit_ < unit && byte_ < text_.size()) unit_ += U16_LENGTH(next_character(text_, byte_));
    return byte_;
  }

 private:
  std::string_view text_;
  std::size_t byte_ = 0;
  int32_t unit_ = 0;
};

std::unique_ptr<icu::BreakIterator> opened(icu::BreakIterator* (*create)(const icu::Locale&, UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> iterator(create(icu::Locale::getRoot(), status));
  if (U_FAILURE(status))
    throw Error(ErrorKind::failure, std::string("ICU: ") + u_errorName(status) + "; install ICU's data");
  return iterator;
}

}  // namespace

struct Segmenter::Icu {
  std::unique_ptr<icu::BreakIterator> words = opened(icu::BreakIterator::createWordInstance);
  std::unique_ptr<icu::BreakIterator> sentences = opened(icu::BreakIterator::createSentenceInstance);
  icu::UnicodeString text;

  void set_text(icu::BreakIterator& iterator, std::string_view piece) {
    text = icu::UnicodeString::fromUTF8({piece.data(), static_cast<int32_t>(piece.size())});
    // Unicode joins words across a narrow no-break space, for the sake of Mongolian suffixes; here it is a blank.
    for (int32_t at = text.indexOf(kNarrowBlank); at >= 0; at = text.indexOf(kNarrowBlank, at + 1))
      text.setCharAt(at, u' ');
    iterator.setText(text);
  }
};

Segmenter::Segmenter() : icu_(std::make_unique<Icu>()) {}
Segmenter::~Segmenter() = default;
Segmenter::Segmenter(Segmenter&&) noexcept = default;
Segmenter& Segmenter::operator=(Segmenter&&) noexcept = default;

void Segmenter::words(std::string_view text, const std::function<void(Range, SegmentKind)>& sink) {
  for (std::size_t start = 0; start < text.size();) {
    const std::string_view piece = text.substr(start, piece_size(text.substr(start)));
    icu_->set_text(*icu_->words, piece);
    Offsets offsets(piece);
    int32_t begin = icu_->words->first();
    for (int32_t end = icu_->words->next(); end != icu::BreakIterator::DONE;
         begin = end, end = icu_->words->next()) {
      const int32_t status = icu_->words->getRuleStatus();
      if (status < UBRK_WORD_NONE_LIMIT) continue;
      const SegmentKind kind = status < UBRK_WORD_NUMBER_LIMIT ? SegmentKind::number : SegmentKind::word;
      const std::size_t first = start + offsets.byte_of(begin);
      sink({first, start + offsets.byte_of(end)}, kind);
    }
    start += piece.size();
  }
}

std::vector<std::size_t> Segmenter::sentence_ends(std::string_view line) {
  std::vector<std::size_t> ends;
  for (std::size_t start = 0; start < line.size();) {
    const std::string_view piece = line.substr(start, piece_size(line.substr(start)));
    icu_->set_text(*icu_->sentences, piece);
    Offsets offsets(piece);
    icu_->sentences->first();
    for (int32_t end = icu_->sentences->next(); end != icu::BreakIterator::DONE;
         end = icu_->sentences->next())
      ends.push_back(start + offsets.byte_of(end));
    // The last sentence of a piece may go on behind it: the next piece begins with it, unless it is all there
    // is.
    const std::size_t behind = start + piece.size();
    if (behind < line.size() && ends.size() > 1 && ends[ends.size() - 2] > start) ends.pop_back();
    start = ends.empty() ? behind : ends.back();
  }
  return ends;
}

std::string_view Segmenter::version() { return "ICU " U_ICU_VERSION " Unicode " U_UNICODE_VERSION; }

}  // namespace izde::text
