// Results in the form that programs read: JSON Lines, as izde-search --format jsonl prints them. docs/json.md describes
// every key and what of it will not change.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "izde/searcher.h"

namespace izde {

/// Writes a result as JSON Lines: a line for each hit, then for each facet, then a summary; each ends with "\n".
/// `query` and `qid` (nothing: null) are given back in the lines, and so is `took_ms`, the time taken in milliseconds.
/// Bytes of the query that are not UTF-8 are replaced. Safe from any thread; throws nothing but std::bad_alloc.
IZDE_EXPORT std::string json_lines(const SearchResult& result, std::string_view query,
                                   const std::optional<std::string>& qid = std::nullopt, double took_ms = 0);

/// Writes the summary alone, with the first hit's article and title in it.
IZDE_EXPORT std::string json_summary(const SearchResult& result, std::string_view query,
                                     const std::optional<std::string>& qid = std::nullopt, double took_ms = 0);

/// Writes words of an index, a line each.
IZDE_EXPORT std::string json_words(const std::vector<IndexWord>& words);

/// Writes an article as one line.
IZDE_EXPORT std::string json_article(const ArticleText& article);

}  // namespace izde
