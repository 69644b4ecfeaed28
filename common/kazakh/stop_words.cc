#include "common/kazakh/stop_words.h"

#include <unordered_set>

#include "common/kazakh/data.h"
#include "common/table.h"

namespace izde::kazakh {
namespace {

struct StopWords {
  std::unordered_set<std::string_view> forms, stems;

  StopWords() {
    enum Column { kClass, kWord, kCompared };
    for (const TableRow& row : table_rows(data::stop_words()))
      (row.at(kCompared) == "stem" ? stems : forms).insert(row.at(kWord));
  }
};

}  // namespace

bool is_stop_word(std::string_view form, std::string_view stem) {
  static const StopWords words;
  return words.forms.contains(form) || words.stems.contains(stem);
}

}  // namespace izde::kazakh
