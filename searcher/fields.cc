#include "searcher/fields.h"

#include "searcher/filters.h"

namespace izde {

std::string problem_of(const std::string& field, const std::string& value,
                       const std::vector<std::string>& cities) {
  if (field == "source") return {};
  try {
    Filters(request_of({{field, value}}), cities, Filters::Asked::in_query);
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

SearchRequest request_of(const std::vector<FieldValue>& fields) {
  SearchRequest request;
  for (const auto& [field, value] : fields) {
    if (field == "year") request.years.push_back(value);
    if (field == "city") request.cities.push_back(value);
    if (field == "region") request.regions.push_back(value);
    if (field == "before") request.before = value;
    if (field == "after") request.after = value;
  }
  return request;
}

}  // namespace izde
