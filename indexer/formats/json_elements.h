// The objects of a JSON file, cut out by brackets and quotation marks alone, in bounded memory whatever the
// file holds.
#pragma once

#include <cstddef>
#include <istream>
#include <string>

namespace izde {

/// Takes a stream apart into elements: the values of its lists, and the objects outside of lists. Commas are
/// not insisted on.
class JsonElements {
 public:
  enum class Kind {
    none,      ///< the stream ended, or is bad
    whole,     ///< brackets and quotation marks balance; it may still be no JSON
    too_long,  ///< longer than kMostBytes; told as soon as it is
    broken,    ///< brackets do not match, a string goes over a line's end, or the file is no JSON
    cut        ///< the file ends inside an element, or inside a list
  };
  struct Element {
    Kind kind = Kind::none;
    std::size_t line = 0;  ///< the one that it begins in, from 1
    std::string text;      ///< as far as it was read
  };

  explicit JsonElements(std::istream& in) : in_(in) {}

  /// Reads the next element. Behind one that is too long, reading goes on behind its end; behind one that is
  /// broken, with the next line that begins with { or [.
  void next(Element& element);

  /// Tells whether the last element stands in a list.
  bool in_list() const { return in_list_; }

  /// Goes back to the beginning of the last element, an object, to read the elements of the lists inside it.
  void look_inside(const Element& object);

 private:
  enum class Scan { unfinished, ended, broken };

  bool fill();
  char at() const { return block_[at_]; }
  bool skip_blanks();
  bool find_element();
  bool find_inside();
  bool find_line();
  void begin_element();
  Kind read_element(std::string* text);
  Scan scan();
  Scan scan_outside_strings(char c);

  std::istream& in_;
  std::string block_;
  std::size_t at_ = 0;    // in block_
  std::size_t line_ = 1;  // of what stands there
  bool in_list_ = false;
  std::size_t objects_ = 0;  // around the list: open, and looked into

  bool passing_over_ = false;  // the rest of an element that is too long
  bool lost_ = false;          // what broke is passed over
  bool told_ = false;          // that something broke: a list that does not end is no news

  // Of the element that is being read:
  bool in_string_ = false, escaped_ = false;
  std::size_t depth_ = 0;
  char open_[128];  // the outermost brackets that are open; deeper ones are counted only
};

}  // namespace izde
