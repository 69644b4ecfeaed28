// Acronyms that are other words in lower case: АҚ and ақ, БАҚ and бақ.
#pragma once

#include <string>
#include <vector>

#include "searcher/index_reader.h"

namespace izde {

/// Takes out of `postings` the passages where `acronym` does not stand in capitals, in title or text, with or without an ending: an
/// index knows of the first letter only. Reads the passages. Throws what reading the index does.
void keep_in_capitals(const IndexReader& index, const std::string& acronym, std::vector<Posting>& postings);

}  // namespace izde
