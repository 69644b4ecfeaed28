// Passages chosen by what stands in their texts, which no posting tells.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "searcher/index_reader.h"

namespace izde {

/// Tells whether a text, in an article of this language, has what is looked for.
using HoldsText = std::function<bool(const std::string& text, Language language)>;

/// Takes out of `postings`, ascending, the passages whose text and title `holds` is false of. Reads each article once. Throws what
/// reading the index does.
void keep_texts(const IndexReader& index, const HoldsText& holds, std::vector<Posting>& postings);

/// Tells whether `word` stands in `text` with no letter right before it and none, or no capital, right behind.
enum class Behind { no_letter, no_capital };
bool stands_in(const std::string& text, const std::string& word, Behind behind);

}  // namespace izde
