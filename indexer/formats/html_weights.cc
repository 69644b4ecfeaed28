#include "indexer/formats/html_weights.h"

#include <algorithm>

#include "common/text/utf8.h"
#include "indexer/formats/html_text.h"

namespace izde {
namespace {

// Less is a heading, a caption, a teaser: 30 letters of Cyrillic.
constexpr std::size_t kProse = 60;

std::size_t visible_bytes(std::string_view text) {
  std::size_t bytes = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (!text::is_blank(text::next_character(text, at))) bytes += at - begin;
  }
  return bytes;
}

bool has_sentence_end(std::string_view text) {
  return text.find_first_of(".!?") != std::string_view::npos || text.find("…") != std::string_view::npos;
}

// Adds up what stands between two borders of blocks.
class Weigher {
 public:
  Weigher(const HtmlTree& tree, const std::vector<bool>& left_out) : tree_(tree), left_out_(left_out) {
    for (auto* all : {&weights_.text, &weights_.links, &weights_.count, &weights_.prose})
      all->resize(tree.size());
  }

  HtmlWeights weights() {
    for (std::size_t i = 0; i < tree_.size(); left_out_[i] ? i = tree_[i].end : ++i) {
      leave(i);
      if (left_out_[i]) continue;
      if (!tree_[i].name.empty())
        enter(i);
      else if (i > 0)
        weigh(i);
    }
    leave(tree_.size());
    for (std::size_t i = tree_.size() - 1; i > 0; --i)
      for (auto* all : {&weights_.text, &weights_.links, &weights_.count, &weights_.prose})
        (*all)[tree_[i].parent] += (*all)[i];
    return std::move(weights_);
  }

 private:
  void enter(std::size_t i) {
    if (is_container(tree_[i].name)) end_run(), blocks_.push_back(i);
    if (tree_[i].name == "a") link_end_ = std::max(link_end_, tree_[i].end), ++weights_.count[i];
  }

  void leave(std::size_t i) {
    for (; !blocks_.empty() && tree_[blocks_.back()].end <= i; blocks_.pop_back()) end_run();
  }

  void weigh(std::size_t i) {
    const std::size_t bytes = visible_bytes(tree_[i].text);
    weights_.text[i] = bytes;
    if (i < link_end_)
      weights_.links[i] = bytes, run_links_ += bytes;
    else
      run_ += bytes, is_sentence_ = is_sentence_ || has_sentence_end(tree_[i].text);
  }

  void end_run() {
    if (run_ >= kProse && is_sentence_ && run_links_ <= run_)
      weights_.prose[blocks_.empty() ? 0 : blocks_.back()] += run_;
    run_ = run_links_ = 0, is_sentence_ = false;
  }

  const HtmlTree& tree_;
  const std::vector<bool>& left_out_;
  HtmlWeights weights_;
  std::vector<std::size_t> blocks_;  // that are open, the innermost last
  std::size_t link_end_ = 0;         // the first node behind a link
  std::size_t run_ = 0, run_links_ = 0;
  bool is_sentence_ = false;
};

}  // namespace

bool is_container(std::string_view name) { return name == "td" || name == "th" || is_block(name); }

HtmlWeights weights(const HtmlTree& tree, const std::vector<bool>& left_out) {
  return Weigher(tree, left_out).weights();
}

}  // namespace izde
