// The fields of queries that are no text: year:, city:, region:, source:, before:, after:.
#pragma once

#include <string>
#include <vector>

#include "izde/searcher.h"
#include "searcher/query.h"

namespace izde {

/// Tells what is wrong with a field and its value, for a note: "year:abc: not a year; ..."; empty: nothing. `cities` are those of
/// the index.
std::string problem_of(const std::string& field, const std::string& value,
                       const std::vector<std::string>& cities);

/// Makes the request that asks for fields; without a query. They must be of Filters: year, city, region, before, after.
SearchRequest request_of(const std::vector<FieldValue>& fields);

}  // namespace izde
