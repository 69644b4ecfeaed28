#include "indexer/formats/pdf_text.h"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-global.h>
#include <poppler/cpp/poppler-page.h>

#include <cmath>
#include <memory>

#include "common/line_reader.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "indexer/formats/paragraphs.h"

namespace izde {
namespace {

constexpr char kBroken[] = "not a PDF, or broken; open it in a viewer and print it to a PDF once more";
constexpr char kPassword[] = "protected by a password; take it off first, e.g. with qpdf --decrypt";
constexpr char kNoText[] = "no text; if its pages are pictures, recognise them first, e.g. with ocrmypdf";
constexpr char kNoLetters[] =
    "its letters cannot be told, for its fonts do not say them; recognise them first, e.g. with ocrmypdf --force-ocr";
constexpr char kTooManyPages[] = "more than 20,000 pages; cut it into several files";

// A page takes about a millisecond; what claims more of them is no document.
constexpr int kMostPages = 20'000;
// Of all characters so many are letters or figures at least; in Kazakh news it is 0.95.
constexpr double kLeastTold = 0.5;

// Makes words that can be shown, and counts what their characters are.
class Letters {
 public:
  // Without soft hyphens inside, and control characters.
  std::string take(const poppler::ustring& word) {
    const poppler::byte_array bytes = word.to_utf8();
    const std::string given = text::repaired({bytes.data(), bytes.size()});
    std::string taken;
    for (std::size_t begin = 0, end = 0; begin < given.size(); begin = end) {
      const char32_t c = text::next_character(given, end);
      const bool is_soft_hyphen = c == U'\u00AD';
      const bool is_control = c < 0x20 || (c >= 0x7F && c < 0xA0);
      const bool is_figure = c >= U'0' && c <= U'9';
      ++all_;
      told_ += is_figure || text::is_letter(std::string_view(given).substr(begin));
      if (!is_control && (!is_soft_hyphen || end == given.size())) taken.append(given, begin, end - begin);
    }
    return taken;
  }

  // Tells whether the fonts say what their letters are: if not, poppler gives signs, or the letters' numbers.
  bool are_told() const { return static_cast<double>(told_) >= kLeastTold * static_cast<double>(all_); }

 private:
  std::size_t all_ = 0, told_ = 0;
};

bool is_sound(const poppler::rectf& box) {
  for (double side : {box.left(), box.top(), box.right(), box.bottom()})
    if (!std::isfinite(side)) return false;
  return box.width() > 0 && box.height() > 0;
}

Page words_of(const poppler::page& page, Letters& letters) {
  Page words{page.page_rect().height(), {}};
  for (const poppler::text_box& box : page.text_list()) {
    const poppler::rectf at = box.bbox();
    if (!is_sound(at)) continue;
    std::string text = letters.take(box.text());
    if (text::trimmed(text).empty()) continue;
    words.words.push_back(
        {std::move(text), {at.left(), at.top(), at.right(), at.bottom()}, box.has_space_after()});
  }
  return words;
}

std::string utf8(const poppler::ustring& value) {
  const poppler::byte_array bytes = value.to_utf8();
  std::string text = text::repaired({bytes.data(), bytes.size()});
  std::erase(text, '\0');
  return text;
}

PdfText rejected(const char* reason) { return {reason, {}, {}}; }

}  // namespace

PdfText pdf_text(std::string_view bytes) {
  poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
  const std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (document == nullptr) return rejected(kBroken);
  if (document->is_locked()) return rejected(kPassword);
  if (document->pages() > kMostPages) return rejected(kTooManyPages);

  Letters letters;
  std::vector<PageLine> lines;
  std::vector<double> heights;
  std::size_t size = 0;
  for (int i = 0; i < document->pages(); ++i) {
    const std::unique_ptr<poppler::page> page(document->create_page(i));
    Page words = page != nullptr ? words_of(*page, letters) : Page{};
    mirror_right_to_left(words);
    for (PageLine& line : lines_of(words, heights.size())) {
      size += line.text.size();
      lines.push_back(std::move(line));
    }
    heights.push_back(words.height);
    if (size > kMostBytes) return rejected(kTooLong);
  }
  if (lines.empty()) return rejected(kNoText);
  if (!letters.are_told()) return rejected(kNoLetters);
  remove_page_furniture(lines, heights);
  move_notes_to_end(lines);
  return {{},
          paragraphs_of(lines),
          {utf8(document->info_key("Title")), utf8(document->info_key("Author")),
           utf8(document->info_key("CreationDate"))}};
}

}  // namespace izde
