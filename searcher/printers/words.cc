#include "searcher/printers/words.h"

#include <string>

#include "common/text/utf8.h"

namespace izde {

// The first is in most passages: no number is wider.
void print_words(const std::vector<IndexWord>& words, std::ostream& out) {
  if (words.empty()) out << "Nothing found.\n";
  for (const IndexWord& word : words) {
    const std::string count = std::to_string(word.passages);
    const std::size_t width = std::to_string(words.front().passages).size();
    out << std::string(width - count.size(), ' ') << count << "  " << text::one_line(word.stem)
        << (word.is_russian ? " (Russian)" : "") << '\n';
  }
}

void print_words(const std::vector<IndexWord>& words, TableForm form, std::ostream& out) {
  Table table(out, form, {"stem", "russian", "passages"});
  for (const IndexWord& word : words)
    table.add({word.stem, word.is_russian ? "true" : "false", std::to_string(word.passages)});
}

}  // namespace izde
