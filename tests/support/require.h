// How a check of properties.h says that something does not hold.
#pragma once

#include <string>

#include "tests/support/properties.h"

namespace izde::test {

inline void require(bool holds, const char* broken) {
  if (!holds) throw Broken(broken);
}

/// With the byte, or another number, that tells where.
template <class Number>
void require(bool holds, const char* broken, Number where) {
  if (!holds) throw Broken(std::string(broken) + ": " + std::to_string(where));
}

}  // namespace izde::test
