// Text typed with the English keyboard layout on where a Cyrillic one was meant (data/keyboards.tsv). Safe from any thread.
#pragma once

#include <string>
#include <string_view>

namespace izde::kazakh {

/// The layouts that may have been meant: they differ in the row of figures, where the Kazakh one has ә і ң ғ ү ұ қ ө һ.
enum class Keyboard { kazakh, russian };

/// Returns what the same keys give on `keyboard`. What stands between blanks and has no Latin letter stays as it is: a year is typed
/// alike on all of them. So do bytes that are not ASCII.
std::string typed_on(Keyboard keyboard, std::string_view text);

/// Tells whether two small letters have keys beside each other, in one row of the Kazakh keyboard.
bool are_beside(char32_t letter, char32_t other);

}  // namespace izde::kazakh
