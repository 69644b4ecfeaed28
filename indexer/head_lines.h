// The lines at the head of an article that say when and where it was published (docs/formats.md). Safe from
// any thread.
#pragma once

#include <span>

#include "common/document.h"
#include "indexer/cleaning.h"

namespace izde {

/// Looks for a date line and a place line among the first lines of the text. The city of a place line becomes
/// one of the article's; the day of a date line, on a page, the date of publication, unless metadata gave
/// one: a document's properties, which say when the file was made, stand behind it. On a page, lines that say
/// nothing else leave the text. `removed` is what cleaning took out of it: a line there that says of itself
/// that it is the date of publication ("Жарияланды: ...") comes first.
void take_head_lines(Article& article, bool is_page, std::span<const RemovedLine> removed = {});

}  // namespace izde
