// Our own tables of words and their classes.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace izde::kazakh {

/// Words with the bits of Lexicon for what they are.
class ClassTable {
 public:
  /// Adds the rows of `file`: word TAB classes, apart by blanks (noun, name, numeral, time, verb, function), and whatever
  /// follows a further TAB; lines that begin with # are notes. Throws std::runtime_error: file, reason.
  void read(const std::string& file);

  /// Tells the kinds of `word`, 0 when it is not in the table.
  std::uint32_t find(const std::string& word) const;

  const std::map<std::string, std::uint32_t>& rows() const { return rows_; }

 private:
  std::map<std::string, std::uint32_t> rows_;
};

}  // namespace izde::kazakh
