#include "common/kazakh/forms.h"

#include <algorithm>

#include "common/kazakh/numbers.h"

namespace izde::kazakh {

std::optional<std::string_view> ending_of(std::string_view word, std::string_view base) {
  if (!word.starts_with(base)) return std::nullopt;
  word.remove_prefix(base.size());
  if (!word.empty() && !is_attached_ending(word)) return std::nullopt;
  return word;
}

bool is_list_connector(std::string_view word) {
  constexpr std::string_view kConnectors[] = {"және", "мен", "пен", "бен", "немесе"};
  return is_one_of(word, kConnectors);
}

bool is_one_of(std::string_view word, std::span<const std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool begins_as(std::string_view word, std::span<const std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](auto beginning) { return word.starts_with(beginning); });
}

}  // namespace izde::kazakh
