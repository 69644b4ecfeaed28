// Bytes of any encoding as UTF-8.
#include "indexer/encoding.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "tests/support/encoded.h"
#include "tests/support/readings.h"

namespace izde {
namespace {

namespace fs = std::filesystem;
using test::Decoded;
using test::in_encoding;
using test::read_encoded;
using test::told;
using test::Told;

const std::string kKazakh =
    "Халықаралық ұйымдар үкіметке өтініш жіберіп, әділ сот талап етті, — деді заңгер.\n";
const std::string kRussian = "Международные организации потребовали от правительства справедливого суда.\n";
constexpr std::size_t kWhole = std::string::npos;

std::vector<std::string> texts_of(const fs::path& source) {
  std::vector<std::string> texts;
  for (Article& article : test::articles_of(source)) texts.push_back(std::move(article.text));
  return texts;
}

const std::vector<std::string>& corpus() {
  static const std::vector<std::string> texts = texts_of(fs::path(IZDE_SOURCE_DIR) / "corpus");
  return texts;
}

std::string repeated(const std::string& text, std::size_t times) {
  std::string all;
  while (times-- > 0) all += text;
  return all;
}

TEST(Encoding, IsToldByMarkOrLetters) {
  const struct {
    std::string bytes, encoding, text;
  } kCases[] = {
      {"", "UTF-8", ""},
      {"Latin letters only", "UTF-8", "Latin letters only"},
      {kKazakh, "UTF-8", kKazakh},
      {"\xEF\xBB\xBF", "UTF-8", ""},
      {"\xEF\xBB\xBF" + kKazakh, "UTF-8", kKazakh},
      {"\xEF\xBB\xBF\xFF", "UTF-8", "\xFF"},  // the mark counts; the reader rejects the rest
      {"\xFF\xFE", "UTF-16", ""},
      {"\xFE\xFF", "UTF-16", ""},
      {"\xFF\xFE" + in_encoding(kKazakh, "UTF-16LE"), "UTF-16", kKazakh},
      {"\xFE\xFF" + in_encoding(kKazakh, "UTF-16BE"), "UTF-16", kKazakh},
      {in_encoding(kKazakh, "RK1048"), "KZ-1048", kKazakh},
      {in_encoding(kKazakh, "PT154"), "PT154", kKazakh},
      {in_encoding(kRussian, "WINDOWS-1251"), "windows-1251", kRussian},
      {in_encoding(kRussian, "RK1048"), "windows-1251", kRussian},  // the same bytes
      {in_encoding("ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ҮКІМЕТІ", "RK1048"), "KZ-1048",
       "ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ҮКІМЕТІ"},
      {"{\"text\": \"" + in_encoding("Сот шешімі жарияланды\\nӘділет министрлігі түсінік берді", "PT154") +
           "\"}",
       "PT154", "{\"text\": \"Сот шешімі жарияланды\\nӘділет министрлігі түсінік берді\"}"},
  };
  for (const auto& [bytes, encoding, text] : kCases) {
    const Decoded read = read_encoded(bytes);
    EXPECT_EQ(read.encoding, encoding) << text;
    EXPECT_EQ(read.text, text) << encoding;
    EXPECT_EQ(read.reason, "");
  }
}

TEST(Encoding, IsInDoubtWhereLettersMakeNoWords) {
  const std::string kUnknown =
      "in an encoding that cannot be told; say it with --encoding, e.g. windows-1251 or PT154";
  const std::string kUtf16 = "UTF-16 without a byte order mark; say --encoding UTF-16LE or UTF-16BE";
  const struct {
    std::string bytes, reason;
  } kCases[] = {
      {in_encoding(kRussian, "KOI8-R"), kUnknown},
      {in_encoding(kRussian, "IBM866"), kUnknown},
      {in_encoding(kRussian, "ISO-8859-5"), kUnknown},
      {in_encoding(kRussian, "MAC-CYRILLIC"), kUnknown},
      {in_encoding("Straße, Gebäude und Flüsse wären schön für größere Städte.", "ISO-8859-1"), kUnknown},
      {in_encoding("L'été dernier, l'élève a été reçu à l'école près du château.", "ISO-8859-1"), kUnknown},
      {in_encoding("Işıklı şehirde yaşayan çocuklar güneşli günü özlüyor.", "ISO-8859-9"), kUnknown},
      {in_encoding("Η κυβέρνηση ανακοίνωσε νέα μέτρα για την εκπαίδευση", "ISO-8859-7"), kUnknown},
      {in_encoding("“It’s all right” – in windows-1252", "WINDOWS-1252"),
       kUnknown},  // signs, and no letter to tell by
      {in_encoding(kKazakh, "UTF-16LE"), kUtf16},
      {in_encoding(kRussian, "UTF-16BE"), kUtf16},
      {in_encoding("Latin letters", "UTF-16LE"), kUtf16},
      {in_encoding("Сот", "WINDOWS-1251"), kUnknown},  // too short
      {"\x89PNG\r\n\x1A\n\xFF\xD8\xFF\xE0\x90\x12\x9A\xF0\xC1\x81\x0E\xEE", kUnknown},
      {"\xFF", kUnknown},
  };
  for (const auto& [bytes, reason] : kCases) {
    const Decoded read = read_encoded(bytes);
    EXPECT_EQ(read.encoding, "") << read.text;
    EXPECT_EQ(read.reason, reason);
    EXPECT_EQ(read.text, "");
  }
}

TEST(Encoding, AsGivenCountsForWhatIsNotUtf8) {
  const struct {
    std::string bytes, given, encoding, text;
  } kCases[] = {
      {in_encoding(kRussian, "KOI8-R"), "koi8-r", "koi8-r", kRussian},
      {in_encoding(kKazakh, "RK1048"), "kz-1048", "kz-1048", kKazakh},
      {in_encoding(kKazakh, "UTF-16BE"), "UTF-16BE", "UTF-16BE", kKazakh},
      {kKazakh, "KOI8-R", "UTF-8", kKazakh},
      {"\xFF\xFE" + in_encoding(kKazakh, "UTF-16LE"), "KOI8-R", "UTF-16", kKazakh},
      {in_encoding(kKazakh, "PT154"), "no-such-encoding", "", ""},
  };
  for (const auto& [bytes, given, encoding, text] : kCases) {
    const Decoded read = read_encoded(bytes, given);
    EXPECT_EQ(read.encoding, encoding) << given;
    EXPECT_EQ(read.text, text) << given;
    EXPECT_EQ(read.reason.empty(), !encoding.empty()) << read.reason;
  }
}

TEST(Encoding, IsKnownByItsName) {
  for (const char* name :
       {"windows-1251", "PT154", "pt154", "KZ-1048", "kz1048", "RK1048", "UTF-16LE", "KOI8-R", "utf-8"})
    EXPECT_TRUE(is_known_encoding(name)) << name;
  for (const char* name : {"", "windows-1251//IGNORE", "//", "windows 1251", "кириллица", "no-such-encoding"})
    EXPECT_FALSE(is_known_encoding(name)) << name;
}

TEST(Encoding, AsDeclaredBreaksATie) {
  // The byte 0xAA is Ә in PT154 and Ғ in KZ-1048; of an initial either may be meant.
  const std::string text = in_encoding("<p>Редактор: ", "WINDOWS-1251") + "\xAA. " +
                           in_encoding("Орманов, Алматы қаласы</p>", "RK1048");
  const struct {
    std::string declared, encoding;
  } kCases[] = {
      {"<meta charset=\"pt154\">", "PT154"},
      {"<META http-equiv='Content-Type' content='text/html; charset=kz-1048'>", "KZ-1048"},
      {"<?xml version=\"1.0\" encoding='RK1048'?>", "KZ-1048"},
  };
  for (const auto& [declared, encoding] : kCases)
    EXPECT_EQ(read_encoded(declared + text).encoding, encoding) << declared;
  EXPECT_EQ(read_encoded(text).encoding, "");
  // Letters that tell are believed before what a page says of itself.
  EXPECT_EQ(read_encoded("<meta charset=\"windows-1251\">" + in_encoding(kKazakh, "RK1048")).encoding,
            "KZ-1048");
}

TEST(Encoding, LeavesBrokenPlacesOfUtf8ToTheReaders) {
  const std::string bytes = repeated(kKazakh, 3) + "\xFF\xD2\n" + kKazakh;
  EXPECT_EQ(read_encoded(bytes).encoding, "UTF-8");
  EXPECT_EQ(read_encoded(bytes).text, bytes);
  EXPECT_EQ(read_encoded("Сот шешімі: " + in_encoding(kRussian, "WINDOWS-1251")).encoding,
            "");  // mostly broken
}

TEST(Encoding, MakesSignsOfWhatIsNoCharacter) {
  const struct {
    std::string bytes, given, text;
  } kCases[] = {
      {in_encoding(kRussian, "WINDOWS-1251") + '\x98' + in_encoding(kRussian, "WINDOWS-1251"), "",
       kRussian + "\uFFFD" + kRussian},
      {std::string("\xFF\xFE\x10\x04\x00", 5), "", "А\uFFFD"},  // half a letter at the end
      {std::string("\xFF\xFE\x00\xD8\x10\x04\x00\xDC\x11\x04", 10), "",
       "\uFFFDА\uFFFDБ"},                                  // halves of pairs alone
      {std::string("\xFE\xFF\xD8\x3D", 4), "", "\uFFFD"},  // half a pair at the end
      {std::string("\xFE\xFF\xD8\x3D\xDC\xF0", 6), "", "\U0001F4F0"},
  };
  for (const auto& [bytes, given, text] : kCases) EXPECT_EQ(read_encoded(bytes, given).text, text);
}

TEST(Encoding, IsTheSameInPiecesOfAnySize) {
  const std::string long_text = repeated(kKazakh + "\U0001F4F0 " + kRussian, 60);
  const std::string without_picture = repeated(kKazakh + kRussian, 60);
  const std::pair<std::string, std::string> kCases[] = {
      {long_text, long_text},
      {"\xEF\xBB\xBF" + long_text, long_text},
      {"\xFF\xFE" + in_encoding(long_text, "UTF-16LE"), long_text},
      {"\xFE\xFF" + in_encoding(long_text, "UTF-16BE"), long_text},
      {in_encoding(without_picture, "PT154"), without_picture},
  };
  for (const auto& [bytes, text] : kCases)
    for (const std::size_t piece : {1, 2, 3, 5, 7, 4096})
      EXPECT_EQ(read_encoded(bytes, "", piece).text, text) << piece;
}

// Beyond the sample, and across the pieces that are read and decoded.
TEST(Encoding, HandsOnLongInput) {
  const std::string text = repeated(kKazakh + kRussian, 20'000);  // 5 MB
  for (const char* name : {"UTF-8", "UTF-16LE", "PT154", "RK1048"}) {
    const std::string mark = std::string_view(name) == "UTF-16LE" ? "\xFF\xFE" : "";
    EXPECT_TRUE(read_encoded(mark + in_encoding(text, name)).text == text) << name;
    EXPECT_TRUE(read_encoded(mark + in_encoding(text, name), "", 65'537).text == text) << name;
  }
}

// A stream that breaks off.
class Broken : public std::stringbuf {
 public:
  using std::stringbuf::stringbuf;

 protected:
  int_type underflow() override {
    if (gptr() == egptr()) throw std::runtime_error("disk error");
    return std::stringbuf::underflow();
  }
};

TEST(Encoding, LeavesTheStreamBadThatCannotBeRead) {
  for (const std::string& bytes :
       {std::string(), kKazakh, in_encoding(kKazakh, "PT154"), in_encoding(kKazakh, "UTF-16LE")}) {
    Broken broken(bytes);
    std::istream in(&broken);
    DecodedInput input(in, "");
    std::istream text(&input);
    while (text.get() != std::istream::traits_type::eof()) continue;
    EXPECT_TRUE(in.bad());
    EXPECT_TRUE(text.bad());
  }
}

// The table of letters has been counted over this corpus; encodings-bench measures others.
TEST(Encoding, OfTheCorpusIsTold) {
  ASSERT_GE(corpus().size(), 63u);
  const struct {
    const char* encoding;
    std::size_t most, right, wrong;  // bytes; how many at least, and at most
  } kCases[] = {
      {"WINDOWS-1251", kWhole, 7, 0}, {"WINDOWS-1251", 200, 7, 0}, {"WINDOWS-1251", 80, 7, 0},
      {"WINDOWS-1251", 40, 7, 0},     {"RK1048", kWhole, 63, 0},   {"RK1048", 200, 63, 0},
      {"RK1048", 80, 62, 0},          {"RK1048", 40, 61, 0},       {"PT154", kWhole, 63, 0},
      {"PT154", 200, 63, 0},          {"PT154", 80, 61, 0},        {"PT154", 40, 60, 0},
      {"KOI8-R", kWhole, 0, 0},       {"IBM866", 80, 0, 0},        {"MAC-CYRILLIC", 200, 0, 0},
  };
  for (const auto& [encoding, most, right, wrong] : kCases) {
    const Told count = told(corpus(), encoding, most);
    EXPECT_GE(count.right, right) << encoding << ' ' << most;
    EXPECT_LE(count.wrong, wrong) << encoding << ' ' << most;
  }
}

TEST(Encoding, OfOtherSentencesIsTold) {
  const fs::path folder = fs::path(IZDE_SOURCE_DIR) / ".." / "shared" / "sets" / "names";
  if (!fs::exists(folder)) GTEST_SKIP() << folder << " is missing";
  const std::vector<std::string> sentences = texts_of(folder / "docs.jsonl");
  for (const char* encoding : {"RK1048", "PT154"}) {
    const Told count = told(sentences, encoding, kWhole);
    EXPECT_GE(count.right, 0.985 * static_cast<double>(sentences.size())) << encoding;
    EXPECT_LE(count.wrong, 0.0005 * static_cast<double>(sentences.size())) << encoding;
  }
}

}  // namespace
}  // namespace izde
