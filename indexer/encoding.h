// Files in any encoding as UTF-8: what readers of formats read.
//
// What is told from the first bytes of a file, at most a megabyte, in this order:
// 1. a byte order mark: UTF-8, UTF-16 of either order. The mark is not handed on.
// 2. UTF-8, when of what is beyond ASCII twice as much is whole as broken, or the first 64 letters, or eight in
//    whole lines, are.
//    It is handed on as it is, broken places, too: readers reject a line, or a file, that is not UTF-8.
// 3. the encoding the user gave: it counts only for what is not UTF-8 by itself. UTF-16 without a mark is
//    not.
// 4. windows-1251, PT154 or KZ-1048, by their letters (encoding_guess.h).
// Otherwise nothing is handed on.
//
// What stands for no character in the encoding becomes U+FFFD: a stray byte costs a letter, not the file.
// What comes behind the sample is not looked at any more.
#pragma once

#include <istream>
#include <memory>
#include <streambuf>
#include <string>
#include <string_view>

#include "indexer/iconv_converter.h"

namespace izde {

/// Hands on what `in` holds, as UTF-8; memory is bounded, whatever it holds. Belongs to one thread. Where
/// `in` cannot be read on, it is left bad, and so is the stream that reads from here.
class DecodedInput : public std::streambuf {
 public:
  /// Reads the sample. `in` must outlive this. `given`: the encoding of what is not UTF-8, empty: to be told.
  DecodedInput(std::istream& in, const std::string& given);

  /// Names the encoding: UTF-8, UTF-16, windows-1251, PT154, KZ-1048, or the given one, as it was given.
  /// Empty: in doubt.
  const std::string& encoding() const { return encoding_; }
  /// Says why it is in doubt, and what to do; empty otherwise.
  const std::string& reason() const { return reason_; }

 protected:
  int_type underflow() override;

 private:
  bool take_mark();
  void tell(bool utf8, bool utf16, const std::string& given);
  void hand_on(const std::string& name);
  void decode(const std::string& name, const std::string& iconv_name);
  void refuse(const char* reason);
  bool read_piece();
  void decode_piece();

  std::istream& in_;
  std::string encoding_, reason_;
  std::unique_ptr<IconvConverter> converter_;  // null: handed on as it is
  std::string raw_;                            // what has been read; the sample at first
  std::size_t taken_ = 0;                      // of raw_, by the converter
  std::string decoded_;
  bool ended_ = false;     // there is no more to read
  bool finished_ = false;  // nor to decode
};

}  // namespace izde
