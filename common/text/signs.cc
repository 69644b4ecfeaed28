#include "common/text/signs.h"

#include <span>

namespace izde::text {
namespace {

constexpr std::string_view kApostrophes[] = {"'", "’", "‘", "ʼ", "ʻ", "ʹ", "ʽ", "`", "′", "＇"};
constexpr std::string_view kDashes[] = {"-", "‐", "‑", "‒", "–", "—", "―", "−", "﹣", "－"};
constexpr std::string_view kQuotationMarks[] = {"\"", "«", "»", "“", "”", "„", "‟", "‹", "›"};

std::size_t size_of_one(std::string_view text, std::span<const std::string_view> signs) {
  for (const std::string_view sign : signs)
    if (text.starts_with(sign)) return sign.size();
  return 0;
}

}  // namespace

std::size_t apostrophe_size(std::string_view text) { return size_of_one(text, kApostrophes); }
std::size_t dash_size(std::string_view text) { return size_of_one(text, kDashes); }
std::size_t quotation_mark_size(std::string_view text) { return size_of_one(text, kQuotationMarks); }

}  // namespace izde::text
