// CSV and TSV: a record a row, whose fields the first row names.
#include <algorithm>
#include <optional>

#include "common/text/folding.h"
#include "common/text/utf8.h"
#include "indexer/formats/csv_rows.h"
#include "indexer/formats/record.h"

namespace izde {
namespace {

constexpr std::size_t kNamesShown = 10;  // of columns, in a reason
constexpr char kBetweenCities[] = ";|";

void require_characters(const std::vector<std::string>& cells) {
  for (const std::string& cell : cells) {
    if (!text::is_utf8(cell)) throw Rejected{"not UTF-8"};
    if (cell.find('\0') != std::string::npos) throw Rejected{"holds NUL bytes"};
  }
}

bool is_empty(const std::string& cell) { return text::trimmed(cell).empty(); }

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (std::size_t i = 0; i < std::min(names.size(), kNamesShown); ++i)
    (list += i == 0 ? "" : ", ") += text::excerpt(names[i]);
  return names.size() > kNamesShown ? list + ", …" : list;
}

// The columns of a table. Letter case of their names does not matter; those without a name are left out.
class Columns {
 public:
  // Takes them from the first row; throws Rejected when there can be no article.
  Columns(const std::vector<std::string>& header, const FieldNames& names)
      : city_(their_name(names, "city")), text_(their_name(names, "text")) {
    require_characters(header);
    if (header.size() > kMostFields) throw Rejected{"more than 1,000 columns"};
    for (const std::string& cell : header) names_.push_back(name_of(cell, names));
    require_distinct();
    if (std::find(names_.begin(), names_.end(), text_) == names_.end())
      throw Rejected{"no column `" + text::excerpt(text_) + "` among " + listed(names_) +
                     "; name it with --map text=COLUMN"};
  }

  // Makes a record of a row. Empty cells are missing fields.
  Json record_of(std::vector<std::string>& cells) const {
    require_characters(cells);
    for (std::size_t i = names_.size(); i < cells.size(); ++i)
      if (!is_empty(cells[i])) throw Rejected{"more cells than the first row has"};
    Json record = Json::object();
    auto& fields = record.get_ref<Json::object_t&>();
    for (std::size_t i = 0; i < std::min(names_.size(), cells.size()); ++i) {
      if (names_[i].empty() || is_empty(cells[i])) continue;
      fields.emplace_back(names_[i], names_[i] == city_ ? cities_of(cells[i]) : Json(std::move(cells[i])));
    }
    return record;
  }

 private:
  // The name as --map or we write it, else as the table does.
  static std::string name_of(const std::string& cell, const FieldNames& names) {
    const std::string name(text::trimmed(cell));
    for (const char* ours : kFieldNames)
      if (std::string theirs = their_name(names, ours); text::folded(theirs) == text::folded(name))
        return theirs;
    return name;
  }

  void require_distinct() const {
    std::vector<std::string> folded;
    for (const std::string& name : names_)
      if (!name.empty()) folded.push_back(text::folded(name));
    std::sort(folded.begin(), folded.end());
    const auto twice = std::adjacent_find(folded.begin(), folded.end());
    if (twice != folded.end())
      throw Rejected{"two columns are called `" + text::excerpt(*twice) + "`; rename one"};
  }

  static Json cities_of(const std::string& cell) {
    Json cities = Json::array();
    for (std::size_t begin = 0; begin <= cell.size();) {
      const std::size_t end = std::min(cell.find_first_of(kBetweenCities, begin), cell.size());
      const std::string_view city = text::trimmed(std::string_view(cell).substr(begin, end - begin));
      if (!city.empty()) cities.push_back(city);
      begin = end + 1;
    }
    return cities;
  }

  std::string city_, text_;
  std::vector<std::string> names_;
};

// Reads the rows behind the first one.
void read_rows(CsvRows& rows, const Columns& columns, const SourceFile& source, const ReadSink& sink) {
  CsvRow row;
  for (std::size_t number = 1; rows.next(row);) {
    if (row.rejected.empty() && std::all_of(row.cells.begin(), row.cells.end(), is_empty)) continue;
    ReadResult result{std::nullopt, row.line, row.rejected};
    const RecordPlace place{row.line, number++};
    try {
      if (result.rejected.empty()) result = read_record(columns.record_of(row.cells), source, place);
    } catch (const Rejected& rejected) {
      result.rejected = rejected.reason;
    }
    sink(std::move(result));
  }
}

void read_table(std::istream& in, char delimiter, const SourceFile& source, const ReadSink& sink) {
  CsvRows rows(in, delimiter);
  CsvRow header;
  if (!rows.next(header)) return;
  if (!header.rejected.empty()) return sink({std::nullopt, header.line, header.rejected});
  std::optional<Columns> columns;
  try {
    columns.emplace(header.cells, source.field_names);
  } catch (const Rejected& rejected) {
    return sink({std::nullopt, std::nullopt, rejected.reason});
  }
  read_rows(rows, *columns, source, sink);
}

}  // namespace

void read_csv(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  read_table(in, '\0', source, sink);
}

void read_tsv(std::istream& in, const SourceFile& source, const ReadSink& sink) {
  read_table(in, '\t', source, sink);
}

}  // namespace izde
