#include "common/kazakh/lexicon/class_table.h"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace izde::kazakh {
namespace {

// 0: it is no class.
Nodes kind_of(std::string_view name) {
  if (name == "noun" || name == "name") return kNoun;
  if (name == "numeral") return kNumeral | kNoun;
  if (name == "time") return kTime | kNoun;
  if (name == "verb") return kVerb;
  if (name == "function") return kClosed;
  if (name == "irregular") return kIrregular;
  return 0;
}

}  // namespace

void ClassTable::read(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error(file + ": cannot be read");
  for (std::string line; std::getline(in, line);) {
    const std::size_t tab = line.find('\t');
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t begin = tab == line.npos ? line.size() : tab + 1;
    std::istringstream classes(line.substr(begin, line.find('\t', begin) - begin));
    Nodes kinds = 0;
    for (std::string name; classes >> name;) {
      const Nodes kind = kind_of(name);
      if (kind == 0) throw std::runtime_error(file + ": \"" + name + "\" is no class: " + line);
      kinds |= kind;
    }
    if (kinds == 0) throw std::runtime_error(file + ": no class: " + line);
    rows_[line.substr(0, tab)] |= kinds;
  }
}

Nodes ClassTable::find(const std::string& word) const {
  const auto row = rows_.find(word);
  return row == rows_.end() ? 0 : row->second;
}

}  // namespace izde::kazakh
