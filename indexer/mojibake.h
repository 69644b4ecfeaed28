#pragma once
#include <string>
#include <string_view>
namespace izde {
inline std::string mojibake_reason(std::string_view) { return {}; }
}  // namespace izde
