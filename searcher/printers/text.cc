#include <algorithm>
#include <cstdio>
#include <string>
#include <string_view>

#include "common/text/plural.h"
#include "common/text/utf8.h"
#include "searcher/printers/printer.h"
#include "searcher/printers/text_parts.h"

namespace izde {
namespace {

constexpr std::size_t kBarWidth = 24;
constexpr std::string_view kEllipsis = "…";

class TextPrinter : public Printer {
 public:
  TextPrinter(std::ostream& out, bool colour) : out_(out), palette_(palette(colour)) {}

  void print(const Answer& answer) override {
    if (answer.qid)
      out_ << palette_.title << text::one_line(*answer.qid) << ": " << text::one_line(answer.query)
           << palette_.off << "\n\n";
    for (const Hit& hit : answer.result.hits) print_hit(hit);
    for (const Facet& facet : answer.result.facets) print_facet(facet);
    for (const std::string& note : answer.result.notes) out_ << "Note: " << text::one_line(note) << '\n';
    if (answer.result.suggestion)
      out_ << "Did you mean: " << palette_.title << text::one_line(*answer.result.suggestion) << palette_.off
           << "?\n";
    const MatchCount& total = answer.result.total;
    if (total.passages == 0)
      out_ << "Nothing found.\n";
    else
      out_ << text::plural(total.passages, "passage") << " in " << text::plural(total.articles, "article")
           << '\n';
  }

 private:
  void print_hit(const Hit& hit) {
    out_ << hit.rank << ". " << palette_.title << text::one_line(hit.title) << palette_.off << '\n';
    print_aside(about(hit) + " #" + std::to_string(hit.passage));
    for (const std::string& passage : hit.before) print_aside(passage);
    print_snippet(hit);
    for (const std::string& passage : hit.after) print_aside(passage);
    if (const std::size_t copies = hit.copies.passages; copies > 0)
      print_aside("and " + std::to_string(copies) + (copies == 1 ? " more copy" : " more copies"));
    if (!hit.explanation.empty()) print_explanation(hit);
    out_ << '\n';
  }

  void print_aside(const std::string& line) {
    out_ << "   " << palette_.dim << text::one_line(line) << palette_.off << '\n';
  }

  // A part of the score a line: how much, by which rule, for which word, and by which words of the index.
  void print_explanation(const Hit& hit) {
    print_part(hit.score.value_or(0), "score", "");
    for (const ScorePart& part : hit.explanation) {
      std::string words = part.query;
      for (const std::string& word : part.matched)
        if (part.matched.size() > 1 || word != part.query)
          words += (&word == &part.matched.front() ? " (" : ", ") + word;
      if (words.size() > part.query.size()) words += ')';
      print_part(part.score, level_name(part.level), words);
    }
  }

  void print_part(double score, std::string_view level, const std::string& words) {
    char number[32];
    std::snprintf(number, sizeof number, "%9.2f  ", score);
    constexpr std::size_t kWidth = 12;
    out_ << palette_.dim << number << level << palette_.off;
    if (!words.empty())
      out_ << std::string(kWidth - std::min(kWidth, level.size()), ' ') << text::one_line(words);
    out_ << '\n';
  }

  void print_snippet(const Hit& hit) {
    out_ << "   ";
    if (hit.snippet.first > 0) out_ << kEllipsis << ' ';
    out_ << marked(hit.text, hit.snippet, hit.highlights, palette_);
    if (hit.snippet.second < hit.text.size()) out_ << ' ' << kEllipsis;
    out_ << '\n';
  }

  void print_facet(const Facet& facet) {
    if (facet.values.empty()) return;
    out_ << palette_.title << facet_name(facet.field) << palette_.off << '\n';
    std::size_t width = 0, most = 1;
    for (const Facet::Value& value : facet.values) {
      width = std::max(width, text::length(value.value));
      most = std::max(most, value.count.articles);
    }
    for (const Facet::Value& value : facet.values) {
      const std::size_t least = value.count.articles > 0 ? 1 : 0;
      const std::size_t bar = std::max(least, value.count.articles * kBarWidth / most);
      out_ << "  " << text::one_line(value.value) << std::string(width - text::length(value.value), ' ')
           << "  ";
      for (std::size_t i = 0; i < bar; ++i) out_ << "▇";
      out_ << ' ' << value.count.articles << '\n';
    }
    if (facet.other_values > 0)
      out_ << "  " << palette_.dim << text::plural(facet.other_values, "other value") << " in "
           << text::plural(facet.others.articles, "article") << palette_.off << '\n';
    if (facet.missing.articles > 0)
      out_ << "  " << palette_.dim << "unknown in " << text::plural(facet.missing.articles, "article")
           << palette_.off << '\n';
    out_ << '\n';
  }

  std::ostream& out_;
  Palette palette_;
};

}  // namespace

std::unique_ptr<Printer> text_printer(std::ostream& out, bool colour) {
  return std::make_unique<TextPrinter>(out, colour);
}

}  // namespace izde
