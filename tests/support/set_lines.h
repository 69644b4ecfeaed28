// Lines of sets that are no part of the project, named by file and number.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace izde::test {

/// Reads the field `text` of a line of a JSON Lines file below `root`: FILE.jsonl#N for the Nth line, from 1;
/// FILE.jsonl#N:M for the Mth line of its text. Throws std::runtime_error or std::out_of_range when there is
/// none.
std::string set_line(const std::filesystem::path& root, std::string_view name);

}  // namespace izde::test
