#include "searcher/query_notes.h"

#include <algorithm>
#include <utility>

#include "common/text/utf8.h"

namespace izde {

std::string named(std::string_view typed) { return text::one_line(text::excerpt(typed)); }

void add_note(std::vector<std::string>& notes, std::string note) {
  constexpr std::size_t kMostNotes = 20;
  if (notes.size() < kMostNotes && std::find(notes.begin(), notes.end(), note) == notes.end())
    notes.push_back(std::move(note));
}

}  // namespace izde
