// Which single-byte Cyrillic encoding a text is in, told by its letters. Safe from any thread.
#pragma once

#include <string>
#include <string_view>

namespace izde {

/// Tells windows-1251, PT154 and KZ-1048 (RK1048) apart by the pairs of letters that `sample` has in each;
/// empty: in doubt. They have the Russian letters in common: where the sample is the same text in several,
/// the first of windows-1251, KZ-1048, PT154 is told. `declared` (may be empty): what the file says of
/// itself, which counts where they are nearly as good.
std::string guessed_encoding(std::string_view sample, const std::string& declared);

/// Finds the encoding that the beginning of an HTML or XML file declares; empty: none.
std::string declared_encoding(std::string_view sample);

}  // namespace izde
