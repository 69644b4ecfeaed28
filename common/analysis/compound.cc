#include "common/analysis/compound.h"

#include <algorithm>

#include "common/text/signs.h"

namespace izde {
namespace {

bool is_ascii(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The one sign that `gap` is, a dash as a hyphen; NUL when it is none that ties.
char joiner_in(std::string_view gap) {
  if (gap.size() == 1) return std::string_view("-/.@_").find(gap[0]) != gap.npos ? gap[0] : '\0';
  return text::dash_size(gap) == gap.size() && !gap.empty() ? '-' : '\0';
}

}  // namespace

void CompoundReader::begin(std::string_view word, TokenKind kind) {
  *this = {};
  is_ascii_ = true;
  add(word, kind);
}

char CompoundReader::join(std::string_view gap, std::string_view word, TokenKind kind) {
  const char joiner = joiner_in(gap);
  if (joiner == '\0' || parts_ == kMaxCompoundParts) return '\0';
  const bool is_of_address = joiner == '.' || joiner == '@';
  const bool only_ascii = is_of_address || joiner == '_' || is_address_;
  if (only_ascii && !(is_ascii_ && is_ascii(word))) return '\0';
  if ((is_of_address && has_slash_) || (is_address_ && joiner == '/')) return '\0';
  is_address_ |= is_of_address;
  has_slash_ |= joiner == '/';
  add(word, kind);
  return joiner;
}

void CompoundReader::add(std::string_view word, TokenKind kind) {
  ++parts_;
  has_figure_ |= kind == TokenKind::number;
  is_ascii_ = is_ascii_ && is_ascii(word);
}

}  // namespace izde
