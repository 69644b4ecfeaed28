// Lists of links to other articles, and blocks of a page, which are told by the line above them. Safe from
// any thread.
#pragma once

#include "indexer/text_lines.h"

namespace izde {

/// Takes the lines between a line that begins a block and the one that ends it, where both are there.
void take_blocks(TextLines& lines);

/// Takes the headlines with a dash below "Оқи отырыңыз".
void take_lists(TextLines& lines);

/// Takes headlines below "Соңғы жаңалықтар": each with a time above it; at the end of a text, all of them.
void take_feeds(TextLines& lines);

}  // namespace izde
