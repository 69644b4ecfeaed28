// Scores how cities of Kazakhstan are found in sentences whose names are labelled.
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace izde::test {

/// Counts pairs of a sentence and a city of Kazakhstan.
struct CityFigures {
  int right = 0;
  int wrong = 0;   ///< found, not labelled
  int missed = 0;  ///< labelled, not found
  double precision() const { return static_cast<double>(right) / (right + wrong); }
  double recall() const { return static_cast<double>(right) / (right + missed); }
};

/// Takes what went wrong - "wrong", "missed", or "inside" for what does not count -, the city and the sentence.
using CityErrorSink =
    std::function<void(std::string_view kind, std::string_view city, std::string_view text)>;

/// Finds cities in the sentences of `file` and compares them with its labels: a token and its label (IOB2, `O` for none) a line,
/// blank lines between sentences. A city is labelled where a span GPE is one of its names in any case form. What a span of another
/// kind, or the name of a region or district, holds does not count: found or not. Throws std::runtime_error when there is nothing to
/// read.
CityFigures score_cities(const std::filesystem::path& file, const CityErrorSink& on_error);

}  // namespace izde::test
