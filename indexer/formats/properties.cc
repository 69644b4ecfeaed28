#include "indexer/formats/properties.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <span>

#include "common/kazakh/dates.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "indexer/formats/extension.h"
#include "indexer/mojibake.h"

namespace izde {
namespace {

// What programs call a document that its author gave no title, folded.
constexpr std::string_view kMadeUp[] = {"untitled",
                                        "document",
                                        "word document",
                                        "microsoft word",
                                        "powerpoint presentation",
                                        "slide",
                                        "print",
                                        "документ",
                                        "новый документ",
                                        "документ microsoft word",
                                        "презентация",
                                        "презентация powerpoint",
                                        "без названия",
                                        "без имени",
                                        "безымянный",
                                        "құжат",
                                        "атаусыз"};
constexpr std::string_view kExtensions[] = {".doc", ".docx", ".odt", ".rtf",  ".pdf", ".indd", ".qxd",
                                            ".pmd", ".p65",  ".pub", ".html", ".htm", ".txt",  ".tex"};
// A title longer than this is none, or the whole text.
constexpr std::size_t kMostTitleBytes = 1000;

bool is_one_of(std::span<const std::string_view> values, std::string_view value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

// Takes the number off a name that was made up: "Document 1 (2)".
std::string without_number(std::string name) {
  const std::size_t last = name.find_last_not_of("0123456789 ()-_");
  name.erase(last == std::string::npos ? 0 : last + 1);
  return name;
}

bool is_title(const std::string& title) {
  if (title.empty() || title.size() > kMostTitleBytes || !mojibake_reason(title).empty()) return false;
  if (is_one_of(kExtensions, extension_of(title))) return false;
  std::string name;
  text::fold(title, name);
  if (name.starts_with("microsoft word - ")) return false;
  name = without_number(std::move(name));
  return !name.empty() && !is_one_of(kMadeUp, name);
}

std::size_t behind_blanks(std::string_view text, std::size_t at) {
  for (std::size_t next = at; next < text.size(); at = next)
    if (!text::is_blank(text::next_character(text, next))) break;
  return at;
}

// Where in a text its title ends, which may go over several lines; 0: the text does not begin with it.
std::size_t end_of_title(std::string_view text, std::string_view title) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < title.size(); at = behind_blanks(title, at)) {
    end = behind_blanks(text, end);
    if (end == text.size() || text::next_character(text, end) != text::next_character(title, at)) return 0;
  }
  return end;
}

void take_off_title(Article& article) {
  const std::size_t end = end_of_title(article.text, article.title);
  const std::size_t begin = behind_blanks(article.text, end);
  const bool is_line = article.text.find('\n', end) < begin;
  if (end > 0 && is_line && begin < article.text.size()) article.text.erase(0, begin);
}

}  // namespace

Date created_date(std::string_view created) {
  if (created.starts_with("D:")) created.remove_prefix(2);
  std::string iso(created.substr(0, 10));
  const auto figures = static_cast<std::size_t>(
      std::find_if_not(iso.begin(), iso.end(), [](char c) { return c >= '0' && c <= '9'; }) - iso.begin());
  if (figures == 6 || figures >= 8) iso.insert(4, 1, '-');  // PDF's
  if (figures >= 8) iso = iso.substr(0, 7) + "-" + iso.substr(7, 2);
  return kazakh::iso_date(iso).value_or(Date{});
}

void apply(const Properties& properties, Article& article) {
  std::string title = text::one_line(properties.title);
  title = text::trimmed(title);
  if (is_title(title)) {
    article.title = std::move(title);
    take_off_title(article);
  }
  article.published = created_date(properties.created);
  if (article.published.known()) article.date_source = DateSource::properties;
  const std::string author = text::one_line(text::repaired(properties.author));
  if (const std::string_view name = text::trimmed(author); !name.empty())
    article.fields = nlohmann::json{{"author", name}}.dump();
}

}  // namespace izde
