#include "indexer/text_blocks.h"

namespace izde {

std::vector<TextBlock> blocks_of(const Article& article, const std::vector<AnalyzedPassage>& passages) {
  std::vector<TextBlock> blocks(1);
  for (const AnalyzedPassage& passage : passages) {
    if (!blocks.back().passages.empty() && passage.range.end - blocks.back().begin > kBlockBytes) {
      blocks.emplace_back().begin = passage.range.begin;
    }
    blocks.back().passages.push_back(passage.range);
  }
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const std::size_t end = i + 1 < blocks.size() ? blocks[i + 1].begin : article.text.size();
    blocks[i].text = article.text.substr(blocks[i].begin, end - blocks[i].begin);
  }
  return blocks;
}

}  // namespace izde
