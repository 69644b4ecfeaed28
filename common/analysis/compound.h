// Compounds: words that stand directly beside each other and mean something as a whole - "174-бап", "03-2387",
// "orda.kz".
#pragma once

#include <string_view>

#include "common/analysis/token.h"

namespace izde {

/// Longer chains are several compounds: what is kept of one stays bounded.
inline constexpr unsigned kMaxCompoundParts = 8;

/// The place of a word in a chain of words, each tied to the next by one sign.
struct CompoundPlace {
  char joiner = '\0';     ///< ties it to the word before: - (any dash) / . @ _; NUL at the begin of a chain
  bool leads_on = false;  ///< the next word is tied to it
  bool ends_compound = false;  ///< the last of a chain that is a compound

  bool is_in_chain() const { return leads_on || joiner != '\0'; }
};

/// Reads along a text which words are tied to the ones before. A chain is a compound when a part is a figure, or when it
/// is an address: parts in ASCII of which two have . or @ between them. In an address no / goes on (orda.kz/kaz), and no
/// word in other letters.
class CompoundReader {
 public:
  /// Begins a chain with a word.
  void begin(std::string_view word, TokenKind kind);

  /// Tells by which sign a word is tied to the one before it, when `gap` stands between them, and takes it into the
  /// chain. NUL when it is not tied: then begin a chain with it.
  char join(std::string_view gap, std::string_view word, TokenKind kind);

  /// Tells whether the chain so far is a compound.
  bool is_compound() const { return parts_ > 1 && (has_figure_ || is_address_); }

 private:
  void add(std::string_view word, TokenKind kind);

  unsigned parts_ = 0;
  bool has_figure_ = false, is_ascii_ = false, is_address_ = false, has_slash_ = false;
};

}  // namespace izde
