// The messages that docs/errors.md lists, to be matched against what the programs say.
#pragma once

#include <fstream>
#include <regex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace izde::test {

/// Returns docs/errors.md.
inline std::string errors_page() {
  std::ifstream in(std::string(IZDE_SOURCE_DIR) + "/docs/errors.md");
  if (!in) throw std::runtime_error("docs/errors.md: cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Makes a pattern of a message as the page shows it. Words in capitals that the page names as placeholders stand for
/// anything, LINE for a number, REASON for words of the system or Xapian, which begin with a capital letter.
inline std::regex pattern_of(std::string message) {
  static const std::pair<std::regex, const char*> steps[] = {
      {std::regex(R"([.^$|()\[\]{}*+?\\])"), "\\$&"},
      {std::regex(R"(\bLINE\b)"), "[0-9]+"},
      {std::regex(R"(\bREASON\b)"), "[A-Z][^;]*"},
      {std::regex(R"(\b(CITY|CITIES|DIR|FILE|FOUND|NEEDED|OPTION|PROGRAM|VALUE)\b)"), ".*"},
  };
  for (const auto& [what, form] : steps) message = std::regex_replace(message, what, form);
  return std::regex(message);
}

/// The messages of the page: the first cell of each row of its tables, between marks of code.
inline const std::vector<std::regex>& documented_messages() {
  static const std::vector<std::regex> messages = [] {
    std::vector<std::regex> all;
    const std::string page = errors_page();
    static const std::regex row(R"(\n\| (`+) ?([^|]*?) ?\1 \|)");
    for (std::sregex_iterator at(page.begin(), page.end(), row), end; at != end; ++at)
      all.push_back(pattern_of((*at)[2]));
    return all;
  }();
  return messages;
}

/// Tells whether a line on standard error, without the program's name, is one of the page.
inline bool is_documented(const std::string& line) {
  for (const std::regex& message : documented_messages())
    if (std::regex_match(line, message)) return true;
  return false;
}

}  // namespace izde::test
