#include "common/kazakh/lexicon/class_table.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace izde::kazakh {
namespace {

Nodes kind_of(const std::string& name) {
  if (name == "noun" || name == "name") return kNoun;
  if (name == "numeral") return kNumeral | kNoun;
  if (name == "time") return kTime | kNoun;
  if (name == "adjective") return kAdjective | kNoun;
  if (name == "verb") return kVerb;
  if (name == "function") return kClosed;
  if (name == "irregular") return kIrregular;
  throw std::runtime_error("\"" + name + "\" is no class of words");
}

}  // namespace

void ClassTable::read(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw std::runtime_error(file + ": cannot be read");
  for (std::string line; std::getline(in, line);) {
    const std::size_t tab = line.find('\t');
    if (line.empty() || line.starts_with('#')) continue;
    if (tab == line.npos) throw std::runtime_error(file + ": no class: " + line);
    std::istringstream classes(line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1));
    for (std::string name; classes >> name;) rows_[line.substr(0, tab)] |= kind_of(name);
  }
}

Nodes ClassTable::find(const std::string& word) const {
  const auto row = rows_.find(word);
  return row == rows_.end() ? 0 : row->second;
}

}  // namespace izde::kazakh
