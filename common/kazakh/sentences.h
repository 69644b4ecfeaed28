// Where sentences of Kazakh news end.
#pragma once

#include <string_view>
#include <vector>

#include "common/text/segmenter.h"

namespace izde::kazakh {

/// Splits one line (no line end inside) into sentences: byte ranges that touch each other and together cover
/// the line. Starts from ICU's borders; takes back those behind an initial or an abbreviation ("Қ. Тоқаев",
/// "2019 ж."), adds those ICU misses before a figure and where the blank is forgotten ("келді. 2019",
/// "келді.Бұл"). In doubt two sentences stay one: a passage never cuts a sentence.
std::vector<Range> sentences(std::string_view line, text::Segmenter& segmenter);

}  // namespace izde::kazakh
