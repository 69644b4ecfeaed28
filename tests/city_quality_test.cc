// Cities have floors on sentences with labelled names. Raise a floor when the figures rise.
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "tests/support/labelled_cities.h"

namespace izde {
namespace {

TEST(CityQuality, OfLabelledSentences) {
  const auto file = std::filesystem::path(IZDE_SOURCE_DIR) / "../shared/sets/kaznerd-valid.txt";
  if (!std::filesystem::exists(file)) GTEST_SKIP() << file << " is not there";
  std::string errors;
  const test::CityFigures figures =
      test::score_cities(file, [&](std::string_view kind, std::string_view city, std::string_view text) {
        if (kind != "inside") errors.append(kind).append("\t").append(city).append("\t").append(text) += '\n';
      });
  EXPECT_GE(figures.precision(), 0.99) << errors;
  EXPECT_GE(figures.recall(), 0.975) << errors;
}

}  // namespace
}  // namespace izde
