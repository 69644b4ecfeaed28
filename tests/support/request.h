// Search requests in the form of the command line, for tables of tests.
#pragma once

#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "izde/searcher.h"

namespace izde {

/// Shows counts in messages of tests, as articles/passages.
inline void PrintTo(const MatchCount& count, std::ostream* out) {
  *out << count.articles << '/' << count.passages;
}

}  // namespace izde

namespace izde::test {

/// Reads "--year 2011..2013 --city Ақтау жиын": options with one value each; what is no option is the query.
/// Values hold no blank: "_" stands for one.
inline SearchRequest request_of(const std::string& line) {
  SearchRequest request;
  std::istringstream words(line);
  for (std::string option, value; words >> option;) {
    if (!option.starts_with("--")) {
      request.query += (request.query.empty() ? "" : " ") + option;
      continue;
    }
    words >> value;
    for (char& c : value) c = c == '_' ? ' ' : c;
    if (option == "--year")
      request.years.push_back(value);
    else if (option == "--mentioned-year")
      request.mentioned_years.push_back(value);
    else if (option == "--city")
      request.cities.push_back(value);
    else if (option == "--region")
      request.regions.push_back(value);
    else if (option == "--after")
      request.after = value;
    else if (option == "--before")
      request.before = value;
    else if (option == "--limit")
      request.limit = std::stoul(value);
    else if (option == "--offset")
      request.offset = std::stoul(value);
    else if (option == "--per-article")
      request.per_article = std::stoul(value);
    else if (option == "--sort")
      request.sort = value == "oldest" ? Sort::oldest : value == "newest" ? Sort::newest : Sort::relevance;
    else if (option == "--duplicates")
      request.duplicates = value == "show" ? Duplicates::show : Duplicates::fold;
    else if (option == "--facet-limit")
      request.facet_limit = std::stoul(value);
    else
      throw std::invalid_argument(option);
  }
  return request;
}

}  // namespace izde::test
