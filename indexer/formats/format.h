// The formats that articles come in: one file each in this folder. To add one, write its reader and give it a
// row in formats.cc.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <istream>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "common/document.h"

namespace izde {

/// What other people's JSON and CSV call our fields: our name, theirs.
using FieldNames = std::map<std::string, std::string>;

/// A file to be read, a member of an archive, or standard input.
struct SourceFile {
  std::filesystem::path path;  ///< "-": standard input
  std::string
      name;  ///< the SOURCE's last name plus the path below it, of a member `archive!member`; the id of
             ///< what has no other. Empty for standard input
  FieldNames field_names;
};

/// What a reader hands on: an article, or why there is none. `line` counts from 1; nothing for a whole file.
struct ReadResult {
  std::optional<Article> article;
  std::optional<std::size_t> line;
  std::string rejected;  ///< the reason, when there is no article
};

/// Takes one result after the other; what it throws ends the reading.
using ReadSink = std::function<void(ReadResult&&)>;

/// Reads all articles of `in`, as they stand there: what all formats have in common is done behind it (reading.h).
/// Never throws for what the input holds: that is rejected. A stream that fails (bad) is left so: the caller says it.
using Reader = void (*)(std::istream& in, const SourceFile& source, const ReadSink& sink);

struct Format {
  std::string_view name;                         ///< as --input-format has it
  std::span<const std::string_view> extensions;  ///< with the full stop, lower case
  Reader read;
  bool is_page = false;    ///< an article a file, whose first lines may be its date and its title
  bool is_binary = false;  ///< else `in` is UTF-8, made of whatever encoding the file has
};

void read_plain_text(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_markdown(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_html(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_feed(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_json_lines(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_json(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_csv(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_tsv(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_docx(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_odt(std::istream& in, const SourceFile& source, const ReadSink& sink);
void read_pdf(std::istream& in, const SourceFile& source, const ReadSink& sink);

/// Finds the format of a file by its extension; standard input is JSON Lines. Null: none knows it.
const Format* format_of(const std::filesystem::path& path);

/// Finds a format by its name. Null: there is none.
const Format* format_named(std::string_view name);

/// Names all formats, apart by ", ".
std::string format_names();

}  // namespace izde
