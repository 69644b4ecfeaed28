// Years that a text names by the year in which it was published: былтыр, биыл, "келесі жылы", "в прошлом
// году". Safe from any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "common/kazakh/word.h"

namespace izde::kazakh {

struct RelativeYear {
  int offset = 0;          ///< years from that of publication
  bool may_go_on = false;  ///< behind another year it may be told by that one: келесі жылы
};

/// Tells which year `words[index]` names, alone or with the word before it. Nothing when it names none, or may
/// be any: сол жылы, осы жылы, the plural ("өткен жылдары").
std::optional<RelativeYear> relative_year(std::string_view text, std::span<const Word> words,
                                          std::size_t index);

}  // namespace izde::kazakh
