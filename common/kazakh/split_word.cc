#include "common/kazakh/split_word.h"

#include <string>

#include "common/kazakh/normal.h"
#include "common/kazakh/stemmer.h"

namespace izde::kazakh {

bool is_split_word(std::string_view first, std::string_view second) {
  const std::string begin = normal(first), end = normal(second);
  return is_known(begin + end) || !is_known(begin) || !is_known(end);
}

}  // namespace izde::kazakh
