// What JSON and CSV have in common: a record of named fields becomes an article.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>

#include "indexer/formats/format.h"

namespace izde {

/// The fields of a record that an article has, by our names.
inline constexpr const char* kFieldNames[] = {"text", "title", "date", "city", "url", "source", "id"};

using Json = nlohmann::ordered_json;

/// Why there is no article; thrown and caught within formats/.
struct Rejected {
  std::string reason;
};

/// Where a record stands in its file; both count from 1.
struct RecordPlace {
  std::size_t line;    ///< the one that it begins in
  std::size_t number;  ///< of a record that has neither `id` nor `url`, it makes the id
};

/// An object or a row has at most so many fields: the library looks for each name among those before it.
inline constexpr std::size_t kMostFields = 1000;

/// Returns what the file calls our field `name`.
std::string their_name(const FieldNames& names, const std::string& name);

/// Makes an article of a record, an object; or says why it is none.
ReadResult read_record(Json&& record, const SourceFile& source, RecordPlace place);

/// Makes an article of a record that is written as JSON. Bounds what that takes: 100 levels, kMostFields an
/// object.
ReadResult read_json_record(const std::string& text, const SourceFile& source, RecordPlace place);

}  // namespace izde
