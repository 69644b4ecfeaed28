#include "tests/support/set_lines.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <stdexcept>

namespace izde::test {
namespace {

std::string line_of(std::istream& in, const std::string& number) {
  std::string line;
  for (int left = std::stoi(number); left > 0; --left)
    if (!std::getline(in, line)) throw std::out_of_range("there is no line " + number);
  return line;
}

}  // namespace

std::string set_line(const std::filesystem::path& root, std::string_view name) {
  const std::size_t mark = std::min(name.find('#'), name.size() - 1);
  std::ifstream in(root / name.substr(0, mark));
  if (!in) throw std::runtime_error((root / name).string() + ": cannot be read");
  const std::string numbers(name.substr(mark + 1));
  const std::string text =
      nlohmann::json::parse(line_of(in, numbers)).at("text").get<std::string>();  // stoi stops at a colon
  const std::size_t colon = numbers.find(':');
  if (colon == numbers.npos) return text;
  std::istringstream lines(text);
  return line_of(lines, numbers.substr(colon + 1));
}

}  // namespace izde::test
