// From an article to what the index keeps of its passages: everything that can be done without the index.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "common/analysis/analyzer.h"
#include "common/document.h"
#include "common/fingerprint.h"
#include "indexer/metadata.h"

namespace izde {

/// A passage ready to be written.
struct AnalyzedPassage {
  Range range;               ///< in Article::text
  Language language = Language::kazakh;  ///< of the article
  std::uint32_t length = 0;              ///< in words; each of the title counts kTitleWeight times
  std::vector<std::pair<std::string, std::uint32_t>>
      terms;                            ///< ascending, with how often; the title's included
  std::vector<std::uint16_t> sequence;  ///< order of the words (token_sequence.h)
  Mentions mentions;  ///< named in passage or title, or given by the article's metadata (places)
  Fingerprint fingerprint{};  ///< of the text
};

/// How often a word of the title counts in each passage (docs/ranking.md), and how many words of it do.
inline constexpr std::uint32_t kTitleWeight = 3;
inline constexpr std::size_t kTitleWords = 64;

/// Splits `article` into passages and analyzes them. The first kTitleWords words of the title count for every passage.
/// At least one passage: an article of nothing but a title gets an empty one.
std::vector<AnalyzedPassage> analyzed_passages(const Article& article, Analyzer& analyzer);

}  // namespace izde
