#include "indexer/line_words.h"

#include <algorithm>

#include "common/kazakh/look_alikes.h"
#include "common/text/folding.h"
#include "common/text/signs.h"
#include "common/text/utf8.h"

namespace izde {
namespace {

enum class Letters { none, latin, cyrillic, arabic, other };

Letters letters_of(char32_t c) {
  if (c < 0x80) return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? Letters::latin : Letters::none;
  if (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) return Letters::latin;
  if (c >= 0x400 && c <= 0x52F) return Letters::cyrillic;
  if (c >= 0x620 && c <= 0x6FF && c != 0x66B && c != 0x66C) return Letters::arabic;
  if (c < 0x300 || (c >= 0x2000 && c < 0x2C00) || c >= 0x1F000) return Letters::none;
  std::string bytes;
  text::append(c, bytes);
  return text::is_letter(bytes) ? Letters::other : Letters::none;
}

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
bool is_emoji(char32_t c) { return (c >= 0x2300 && c < 0x2C00) || (c >= 0x1F000 && c < 0x1FB00); }
// Of ASCII: a byte of another letter is none.
bool is_name_sign(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && (letters_of(byte) == Letters::latin || is_digit(byte) || c == '_');
}

constexpr std::string_view kSeparators[] = {"»", "›", ">", "|", "/", "→", "·", "•"};
constexpr std::string_view kClauseEnds[] = {".", "!", "?", "…", ";", ":"};
constexpr std::string_view kBullet = "•";
constexpr std::string_view kClosing[] = {"»", "\"", "”", "“", ")", "]"};

template <class Marks>
const std::string_view* begun_by(std::string_view text, const Marks& marks) {
  const auto* found = std::find_if(std::begin(marks), std::end(marks),
                                   [&](std::string_view mark) { return text.starts_with(mark); });
  return found == std::end(marks) ? nullptr : found;
}

// The bytes of the address at the beginning of `text`: @name, a mail or web address, a name with a domain. 0:
// none.
std::size_t address_size(std::string_view text) {
  const auto end = static_cast<std::size_t>(
      std::find_if(text.begin(), text.end(),
                   [](char c) { return c <= ' ' || static_cast<unsigned char>(c) >= 0x80; }) -
      text.begin());
  std::string_view run = text.substr(0, end);
  if (run.starts_with("http://") || run.starts_with("https://") || run.starts_with("www.")) return run.size();
  if (run.starts_with('@'))
    return static_cast<std::size_t>(std::find_if_not(run.begin() + 1, run.end(), is_name_sign) - run.begin());
  while (!run.empty() && !is_name_sign(run.back())) run.remove_suffix(1);
  if (run.empty() || !is_name_sign(run.front())) return 0;
  const std::size_t at = run.find('@'), slash = std::min(run.find('/'), run.size());
  if (at != run.npos) return run.size();
  const std::size_t dot = run.substr(0, slash).rfind('.');
  if (dot == run.npos || slash - dot < 3 || letters_of(static_cast<unsigned char>(run[0])) == Letters::none)
    return 0;
  return std::all_of(run.begin() + static_cast<std::ptrdiff_t>(dot) + 1,
                     run.begin() + static_cast<std::ptrdiff_t>(slash),
                     [](char c) { return letters_of(static_cast<unsigned char>(c)) == Letters::latin; })
             ? run.size()
             : 0;
}

// The end of the Cyrillic letters from `at` on, told by bytes: nearly all words of Kazakh are nothing else.
std::size_t cyrillic_end(std::string_view text, std::size_t at) {
  while (at + 1 < text.size() && (static_cast<unsigned char>(text[at]) & 0xFC) == 0xD0) at += 2;
  return at;
}

class Reader {
 public:
  Reader(std::string_view line, std::size_t most_words, std::size_t most_bytes,
         bool (*goes_with_number)(const std::string&))
      : whole_(line),
        line_(text::prefix(line, most_bytes)),
        most_words_(most_words),
        goes_with_number_(goes_with_number) {}

  LineWords read() {
    read_beginning();
    while (at_ < line_.size() && out_.words.size() <= most_words_) read_next();
    join_numbers();
    read_end();
    return std::move(out_);
  }

 private:
  std::string_view rest() const { return line_.substr(at_); }

  void read_beginning() {
    if (const std::size_t size = text::dash_size(line_); size > 0 || line_.starts_with(kBullet)) {
      out_.dash = true;
      at_ = size > 0 ? size : kBullet.size();
      at_ += rest().size() - text::trimmed(rest()).size();  // the line is trimmed: blanks are in front only
      out_.quoted = text::quotation_mark_size(rest()) > 0;
    } else {
      out_.quoted = text::quotation_mark_size(line_) > 0;
    }
  }

  void read_end() {
    std::string_view end = whole_;
    for (bool again = true; again;) {
      again = false;
      for (std::string_view mark : kClosing)
        if (end.ends_with(mark)) end.remove_suffix(mark.size()), again = true;
    }
    out_.stop = end.ends_with('.') || end.ends_with(',') || end.ends_with(';');
    out_.colon = end.ends_with(':');
    out_.mark = out_.stop || out_.colon || end.ends_with('!') || end.ends_with('?') || end.ends_with("…");
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    out_.characters = static_cast<std::size_t>(std::count_if(whole_.begin(), whole_.end(), begins));
    out_.all_capitals = !has_small_ && std::any_of(out_.words.begin(), out_.words.end(),
                                                   [](const LineWord& word) { return word.capital; });
  }

  void add(std::string text, bool capital) {
    out_.words.push_back({std::move(text), capital, after_dash_, false, false, false, false});
    after_dash_ = false;
  }

  void read_next() {
    if (line_[at_] == ' ') return void(++at_);
    if (const std::size_t size = may_be_an_address() ? address_size(rest()) : 0; size > 0) {
      at_ += size;
      return add("@", false);
    }
    std::size_t next = at_;
    const char32_t c = text::next_character(line_, next);
    if (letters_of(c) != Letters::none) return read_letters();
    if (is_digit(c)) return read_digits();
    if (c == '#' && next < line_.size() && is_hashtag(next)) return;
    read_sign(c, next);
  }

  void read_digits() {
    const std::size_t begin = at_;
    while (at_ < line_.size() && is_digit(static_cast<unsigned char>(line_[at_]))) ++at_;
    has_year_ |= at_ - begin == 4;
    out_.clock |=
        at_ + 1 < line_.size() && line_[at_] == ':' && is_digit(static_cast<unsigned char>(line_[at_ + 1]));
    add("#", false);
  }

  // Behind a letter or a figure none begins.
  bool may_be_an_address() const {
    return (line_[at_] == '@' || is_name_sign(line_[at_])) && (at_ == 0 || !is_name_sign(line_[at_ - 1]));
  }

  bool is_hashtag(std::size_t from) {
    std::size_t end = from;
    for (std::size_t next = from; next < line_.size(); end = next) {
      const char32_t c = text::next_character(line_, next);
      if (letters_of(c) == Letters::none && !is_digit(c) && c != '_') break;
    }
    if (end == from) return false;
    at_ = end;
    add("##", false);
    return true;
  }

  void read_sign(char32_t c, std::size_t next) {
    const std::string_view sign = line_.substr(at_, next - at_);
    if (is_emoji(c)) out_.emoji = true;
    if (c == ',') out_.comma = true;
    if (c == U'©' || c == U'№' || c == U'$' || c == U'€' || c == U'₽' || c == U'₸') {
      add(text::folded(sign), false);
    } else if (c == U'°') {
      if (next < line_.size() && (line_[next] == 'C' || line_[next] == 'c'))
        ++next;
      else if (line_.substr(next).starts_with("С"))
        next += 2;
      add("°", false);
    } else if (text::dash_size(sign) > 0) {
      after_dash_ = at_ > 0 && (line_[at_ - 1] == ' ' || (next < line_.size() && line_[next] == ' '));
    } else if (!out_.words.empty()) {
      mark_last_word(sign, next);
    }
    at_ = next;
  }

  void mark_last_word(std::string_view sign, std::size_t next) {
    LineWord& last = out_.words.back();
    if (begun_by(sign, kSeparators) != nullptr) last.separator = true;
    if (sign == ":") last.colon = true;
    if (sign == "?") last.question = true;
    if (begun_by(sign, kClauseEnds) != nullptr && (next == line_.size() || line_[next] == ' '))
      last.ends_clause = true;
  }

  // Reads a run of letters; in two scripts it is one word with letters that look alike, or as many as there
  // are scripts.
  void read_letters() {
    const std::size_t begin = at_;
    std::vector<std::size_t> borders;
    Letters before = Letters::none;
    at_ = cyrillic_end(line_, at_);
    if (at_ > begin) before = Letters::cyrillic;
    for (std::size_t next = at_; at_ < line_.size(); at_ = next) {
      const char32_t c = text::next_character(line_, next);
      const Letters letters = letters_of(c);
      const bool inside = letters != Letters::none || text::apostrophe_size(line_.substr(at_)) > 0 ||
                          (c >= 0x300 && c < 0x370);
      if (!inside) break;
      if (letters != Letters::none && letters != before && before != Letters::none) borders.push_back(at_);
      if (letters != Letters::none) before = letters;
    }
    if (borders.empty()) return add_letters(line_.substr(begin, at_ - begin));
    if (kazakh::unify_look_alikes(line_.substr(begin, at_ - begin), unified_) != kazakh::Script::mixed)
      return add_letters(unified_);
    borders.push_back(at_);
    for (std::size_t from = begin; const std::size_t to : borders) {
      add_letters(line_.substr(from, to - from));
      from = to;
    }
  }

  void add_letters(std::string_view letters) {
    text::fold(letters, folded_);
    add(folded_, text::is_capitalised(letters));
    if (has_small_) return;
    std::size_t second = 0;
    text::next_character(letters, second);
    has_small_ = !text::is_capitalised(letters) ||
                 (second < letters.size() && !text::is_capitalised(letters.substr(second)));
  }

  static bool is_number(const LineWord& word) { return word.text == "#"; }

  // Makes one `#` of numbers beside each other and of the words that go with them.
  void join_numbers() {
    std::vector<LineWord>& words = out_.words;
    if (std::none_of(words.begin(), words.end(), is_number)) return;
    std::size_t kept = 0;
    for (std::size_t from = 0, to; from < words.size(); from = to) {
      to = from;
      bool digits = false, units = false;
      for (; to < words.size() && (is_number(words[to]) || goes_with_number_(words[to].text)); ++to)
        (is_number(words[to]) ? digits : units) = true;
      out_.year |= digits && units && has_year_;
      if (!digits) {
        to = std::max(to, from + 1);
        for (std::size_t i = from; i < to; ++i) keep(kept, i);
        continue;
      }
      LineWord last = std::move(words[to - 1]);
      last.text.assign(1, '#');
      last.after_dash = words[from].after_dash;
      words[kept++] = std::move(last);
    }
    words.resize(kept);
  }

  void keep(std::size_t& kept, std::size_t i) {
    if (kept != i) out_.words[kept] = std::move(out_.words[i]);
    ++kept;
  }

  std::string_view whole_, line_;  // the latter: what is read of it
  std::size_t most_words_;
  bool (*goes_with_number_)(const std::string&);
  std::size_t at_ = 0;
  bool after_dash_ = false, has_year_ = false, has_small_ = false;
  std::string folded_, unified_;
  LineWords out_;
};

}  // namespace

bool LineWords::starts_with(const LineWords& pattern) const {
  if (pattern.words.size() > words.size()) return false;
  return std::equal(pattern.words.begin(), pattern.words.end(), words.begin(),
                    [](const LineWord& wanted, const LineWord& word) {
                      return (wanted.text == "*" || wanted.text == word.text) &&
                             (!wanted.colon || word.colon);
                    });
}

LineWords line_words(std::string_view line, std::size_t most_words, std::size_t most_bytes,
                     bool (*goes_with_number)(const std::string&)) {
  return Reader(text::trimmed(line), most_words, most_bytes, goes_with_number).read();
}

std::string joined(const std::vector<LineWord>& words, std::size_t from, std::size_t to) {
  std::string out;
  for (std::size_t i = from; i < to; ++i) {
    if (i > from) out += ' ';
    out += words[i].text;
  }
  return out;
}

}  // namespace izde
