#include "searcher/printers/table.h"

#include "common/text/utf8.h"

namespace izde {
namespace {

// A spreadsheet computes what begins so, and articles are written by strangers: with the sign in front, it is a text to most.
constexpr std::string_view kFormulaSigns = "=+-@";
constexpr char kTextSign = '\'';

std::string csv_field(std::string field) {
  if (!field.empty() && kFormulaSigns.find(field.front()) != std::string_view::npos)
    field.insert(field.begin(), kTextSign);
  if (field.find_first_of(",\"") == std::string::npos) return field;
  std::string quoted = "\"";
  for (const char c : field) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + '"';
}

}  // namespace

Table::Table(std::ostream& out, TableForm form, const std::vector<std::string>& columns)
    : out_(out), form_(form) {
  add(columns);
}

void Table::add(const std::vector<std::string>& fields) {
  for (const std::string& field : fields) {
    if (&field != &fields.front()) out_ << (form_ == TableForm::csv ? ',' : '\t');
    out_ << written(field);
  }
  out_ << '\n';
}

std::string Table::written(const std::string& field) const {
  std::string line = text::one_line(field);
  return form_ == TableForm::csv ? csv_field(std::move(line)) : line;
}

}  // namespace izde
