// The extension of a file's name.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace izde {

/// Returns it with its full stop, A to Z as a to z: `.txt` of `a.b.TXT`, and all of `.txt`. Empty: there is none.
inline std::string extension_of(std::string_view name) {
  std::string extension(name.substr(std::min(name.rfind('.'), name.size())));
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 0x20 : c); });
  return extension;
}

}  // namespace izde
