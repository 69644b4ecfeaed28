#include "common/index_layout.h"

#include <sstream>

#include "common/analysis/analyzer.h"
#include "common/hash.h"
#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "izde/error.h"

namespace izde {
namespace {

constexpr std::size_t kLongestId = 160;  // bytes; Xapian refuses terms over 245

}  // namespace

std::string spelling_key(std::string_view key) {
  constexpr std::size_t kMost = 200;  // bytes; Xapian takes 245, a NUL doubled
  return "s:" + std::string(key.substr(0, kMost));
}

std::string article_term(std::string_view id) {
  const bool has_nul = id.find('\0') != std::string_view::npos;  // costs two bytes in a term
  if (id.size() <= kLongestId && !has_nul) return kArticlePrefix + std::string(id);
  std::string start(text::prefix(id, kLongestId));
  std::erase(start, '\0');
  return kArticlePrefix + start + "\x01" + hexadecimal(content_hash(id));
}

std::string source_term(std::string_view source) {
  std::string name = text::folded(text::prefix(text::trimmed(source), kLongestId));
  std::erase(name, '\0');
  return kSourcePrefix + std::string(text::prefix(name, kLongestId));
}

std::string IndexTotals::text() const {
  std::string text = std::to_string(articles) + " " + std::to_string(passages) + " " + std::to_string(length);
  for (std::uint64_t count : articles_by_language) text += " " + std::to_string(count);
  return text;
}

IndexTotals IndexTotals::read(const std::string& text) {
  IndexTotals totals;
  std::istringstream in(text);
  in >> totals.articles >> totals.passages >> totals.length;
  for (std::uint64_t& count : totals.articles_by_language) in >> count;
  return totals;
}

void RemovedPassages::add(std::uint32_t document) {
  if (document / 8 >= bits_.size()) bits_.resize(document / 8 + 1, '\0');
  bits_[document / 8] = static_cast<char>(bits_[document / 8] | 1 << document % 8);
}

void RemovedPassages::take(std::uint32_t document) {
  if (contains(document)) bits_[document / 8] = static_cast<char>(bits_[document / 8] & ~(1 << document % 8));
}

void check_compatible(const std::string& index, const std::string& layout, const std::string& fingerprint) {
  const std::string remedy = "; index the sources again: izde-index --index NEWDIR SOURCE...";
  if (layout.empty())
    throw Error(ErrorKind::incompatible, index + ": a Xapian database, but not an index of Izde" + remedy);
  if (layout != std::to_string(kLayoutVersion))
    throw Error(ErrorKind::incompatible, index + ": has index layout " + layout + ", this program needs " +
                                             std::to_string(kLayoutVersion) + remedy);
  if (fingerprint != analyzer_fingerprint())
    throw Error(ErrorKind::incompatible, index + ": was made by another analyzer (" + fingerprint +
                                             ", this program has " + analyzer_fingerprint() + ")" + remedy);
}

}  // namespace izde
