// What holds whatever bytes come. The same checks serve fuzzed input (tests/fuzz) and real and random text
// (tests/properties_test.cc).
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace izde::test {

/// Says what does not hold, and where.
struct Broken : std::logic_error {
  using std::logic_error::logic_error;
};

// Each takes any bytes and throws Broken when what is made of them breaks a promise.

/// Repaired bytes are UTF-8, folding twice is folding once, prefixes end between characters.
void check_text(std::string_view bytes);

/// Tokens lie in order, apart, inside the text, on character borders; each is the text of its range, has no blank inside, and
/// has terms, none empty, none too long.
void check_tokens(std::string_view bytes);

/// A fresh analyzer makes the same tokens as one that has been used.
void check_fresh_analysis(std::string_view bytes);

/// Passages lie in order, apart, on the borders of sentences, with nothing but white space around them: together they
/// hold each sentence once.
void check_passages(std::string_view bytes);

/// An article's passages are found by the terms of their words and of the title's, and by no others.
void check_indexed_terms(std::string_view title, std::string_view text);

/// Each word of a query has terms, each once, none empty, too long or not UTF-8.
void check_query(std::string_view bytes);

/// The words of `text` that a query finds are whole words, in order, all there are; the snippet lies inside the text, on
/// character borders, is no longer than promised and shows one of them.
void check_highlights(std::string_view query, std::string_view text);

/// Words are read as Cyrillic or refused, the same each time; the keys of their spellings are few, and shorter for roots.
void check_spellings(std::string_view bytes);

/// Years and cities are ascending, each once, and known; dates exist.
void check_mentions(std::string_view bytes);

/// Date lines, place lines, addresses and paths give dates that exist and known cities; of a record the text stays.
void check_publication(std::string_view bytes);

/// Each line with content becomes a sound article or a reason, in order; what is kept of other fields is read the same
/// again.
void check_json_lines(std::string_view bytes);

/// Each element of a JSON file becomes a sound article or a reason, in order, and none is passed over; lines
/// that JSON Lines takes are the same articles as a list.
void check_json(std::string_view bytes);

/// Each row of CSV and TSV becomes a sound article or a reason, in order; what was read, written as CSV, is
/// read the same again.
void check_csv(std::string_view bytes);

/// A file becomes one sound article or a reason.
void check_plain_text(std::string_view bytes);

/// Bytes as a compressed stream and as an archive are unpacked, or there is a reason why not; names of members are UTF-8.
void check_packing(std::string_view bytes);

/// Bytes in any encoding are told or in doubt; what is handed on is no more than four times the bytes, the same for pieces of any
/// size, and UTF-8 where it was decoded. The same with encodings that a user gives.
void check_encoding(std::string_view bytes);

/// Any text is mojibake or none, and the reason is UTF-8.
void check_mojibake(std::string_view text);
/// A page becomes one sound article or a reason; what it is made of lies in order.
void check_html(std::string_view bytes);

/// A Markdown file becomes one sound article or a reason.
void check_markdown(std::string_view bytes);

/// The items of a feed become sound articles or reasons, in order, and what is kept of their fields is read the same again.
void check_feed(std::string_view bytes);

/// Bytes as a block of the article file are decoded to a sound block, or are an error of kind damaged.
void check_article_record(std::string_view bytes);

/// A block of articles' text is decoded as it was encoded.
void check_article_record_of(std::string_view text);

/// Rows and values of any content are read inside their files, or are an error of kind damaged. The first byte says how
/// many rows there are, the rest is rows, then values.
void check_passage_table(std::string_view bytes);

/// All checks of a text.
void check_all(std::string_view bytes);

}  // namespace izde::test
