// Our own tables of words and their classes.
#pragma once

#include <map>
#include <string>

#include "common/kazakh/suffixes.h"

namespace izde::kazakh {

/// Words with what they are, as the lexicon holds it.
class ClassTable {
 public:
  /// Adds the rows of `file`: word TAB classes, apart by blanks (noun, name, numeral, time, verb, function, irregular), and whatever
  /// follows a further TAB; lines that begin with # are notes. Throws std::runtime_error: file, reason.
  void read(const std::string& file);

  /// Tells the kinds of `word`, 0 when it is not in the table.
  Nodes find(const std::string& word) const;

  const std::map<std::string, Nodes>& rows() const { return rows_; }

 private:
  std::map<std::string, Nodes> rows_;
};

}  // namespace izde::kazakh
