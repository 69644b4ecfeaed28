#include "common/line_reader.h"

#include <gtest/gtest.h>

#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <string>

namespace izde {
namespace {

using Line = LineReader::Line;

// The lines of `text`, each behind its size where it is long; "!" for one that is too long.
std::string lines(const std::string& text, std::size_t most = 1'000'000) {
  std::istringstream in(text);
  LineReader reader(in, most);
  std::string line, shown;
  for (Line read; (read = reader.next(line)) != Line::none;) {
    const std::string whole = line.size() > 20 ? std::to_string(line.size()) : line;
    shown += (read == Line::too_long ? "!" : whole) + "|";
  }
  return shown;
}

TEST(LineReader, TakesTextsApart) {
  const struct {
    std::string text, expected;
  } cases[] = {
      {"", ""},
      {"\n", "|"},
      {"\n\n", "||"},
      {"а", "а|"},
      {"а\n", "а|"},
      {"а\nә", "а|ә|"},
      {"а\n\nә\n", "а||ә|"},
      {"а\r\nә", "а\r|ә|"},
      {std::string("а\0ә\n", 6), std::string("а\0ә|", 6)},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(lines(text), expected) << text;
}

// Lines are read in parts of 65,536 bytes.
TEST(LineReader, TakesLinesOfAnySizeUpToTheMost) {
  for (const std::size_t size :
       {65'533, 65'534, 65'535, 65'536, 65'537, 131'070, 131'071, 131'072, 1'000'000}) {
    const std::string line(size, 'x'), shown = std::to_string(size) + "|";
    EXPECT_EQ(lines(line), shown);
    EXPECT_EQ(lines(line + "\n"), shown);
    EXPECT_EQ(lines(line + "\n\n" + line), shown + "|" + shown);
    EXPECT_EQ(lines("а\n" + line + "\nә\n"), "а|" + shown + "ә|");
  }
}

TEST(LineReader, PassesOverLinesThatAreTooLong) {
  for (const std::size_t size : {1'001, 65'534, 65'535, 65'536, 200'000, 5'000'000}) {
    const std::string line(size, 'x');
    EXPECT_EQ(lines(line, 1'000), "!|") << size;
    EXPECT_EQ(lines(line + "\n", 1'000), "!|") << size;
    EXPECT_EQ(lines("а\n" + line + "\nә\n" + line + "\n" + line, 1'000), "а|!|ә|!|!|") << size;
  }
  EXPECT_EQ(lines(std::string(1'000, 'x') + "\n", 1'000), "1000|");
}

// Gives `text`, then fails.
class Failing : public std::stringbuf {
 public:
  explicit Failing(const std::string& text) : std::stringbuf(text) {}

 protected:
  int_type underflow() override {
    const int_type next = std::stringbuf::underflow();
    if (traits_type::eq_int_type(next, traits_type::eof())) throw std::runtime_error("failed");
    return next;
  }
};

TEST(LineReader, GivesNoPartOfALineThatCannotBeRead) {
  for (const std::string& rest : {std::string(), std::string("ә"), std::string(100'000, 'x')}) {
    Failing bytes("а\n" + rest);
    std::istream in(&bytes);
    LineReader reader(in, 1'000'000);
    std::string line;
    EXPECT_EQ(reader.next(line), Line::whole);
    EXPECT_EQ(line, "а");
    EXPECT_EQ(reader.next(line), Line::none);
    EXPECT_EQ(reader.next(line), Line::none);
    EXPECT_TRUE(in.bad());
  }
}

}  // namespace
}  // namespace izde
