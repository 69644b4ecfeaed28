#include "common/article_record.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

#include "izde/error.h"
#include "tests/support/temporary_folder.h"

namespace izde {
namespace {

using namespace std::string_literals;

std::string shown(const TextBlock& block) {
  std::string text = std::to_string(block.begin) + ' ' + testing::PrintToString(block.text);
  for (const Range& range : block.passages)
    text += ' ' + std::to_string(range.begin) + '-' + std::to_string(range.end);
  return text;
}

std::string shown(const ArticleHead& head) {
  std::string text = std::to_string(head.content_hash) + ' ' + std::to_string(head.passages);
  const Article& article = head.article;
  for (const std::string* field :
       {&article.id, &article.title, &article.url, &article.source, &article.fields})
    text += '|' + *field;
  for (int part : {article.published.year, article.published.month, article.published.day})
    text += ' ' + std::to_string(part);
  return text;
}

ArticleHead head_of(std::string id, Date published = {2019, 4, 8}) {
  ArticleHead head;
  head.content_hash = 0xFEDCBA9876543210;
  head.passages = 3;
  head.article.id = std::move(id);
  head.article.title = "Ақтауда жиын өтті";
  head.article.url = "https://example.org/1";
  head.article.source = "Үлгі";
  head.article.fields = R"({"author":"Әсел"})";
  head.article.published = published;
  return head;
}

const TextBlock kBlock = {0, "Жиын өтті. Халық тарады.\n", {{0, 18}, {19, 44}}};

// Decodes `bytes`; tells what is wrong with what came out, "damaged", or nothing.
std::string decoding(std::string_view bytes, bool first) {
  try {
    ArticleHead head;
    const TextBlock block = decoded(bytes, first ? &head : nullptr);
    std::size_t last = block.begin;
    for (const Range& passage : block.passages) {
      if (passage.begin < last || passage.end < passage.begin) return "passages descend: " + shown(block);
      last = passage.end;
    }
    return last - block.begin > block.text.size() ? "passages behind the text: " + shown(block) : "";
  } catch (const Error& error) {
    return error.kind() == ErrorKind::damaged ? "damaged" : error.what();
  } catch (const std::exception& error) {
    return error.what();
  }
}

void expect_no_harm(std::string_view bytes, bool first) {
  const std::string outcome = decoding(bytes, first);
  EXPECT_TRUE(outcome.empty() || outcome == "damaged")
      << outcome << ": " << testing::PrintToString(std::string(bytes));
}

TEST(ArticleRecord, ComesBackAsItWas) {
  std::string long_text;
  for (int i = 0; i < 3000; ++i) long_text += "Жиын " + std::to_string(i) + " рет өтті. ";
  const TextBlock blocks[] = {
      kBlock,
      {},
      {0, "", {{0, 0}}},
      {70000, "Жиын өтті.", {{70000, 70018}}},
      {5, "  a\0b\xFF  "s, {{7, 8}, {8, 11}}},
      {std::size_t{1} << 40, long_text, {{std::size_t{1} << 40, (std::size_t{1} << 40) + long_text.size()}}},
  };
  const ArticleHead heads[] = {head_of("articles/001.txt"),
                               {},
                               head_of("", {2019, 4}),
                               head_of(std::string(1000, '\0'), {2019}),
                               head_of("1", {})};
  for (const TextBlock& block : blocks) {
    EXPECT_EQ(shown(decoded(encoded(block, nullptr), nullptr)), shown(block));
    for (const ArticleHead& head : heads) {
      const std::string bytes = encoded(block, &head);
      ArticleHead again;
      EXPECT_EQ(shown(decoded(bytes, &again)), shown(block));
      EXPECT_EQ(shown(again), shown(head));
      EXPECT_EQ(decoded_summary(bytes).content_hash, head.content_hash);
      EXPECT_EQ(decoded_summary(bytes).passages, head.passages);
    }
  }
}

TEST(ArticleRecord, IsDamagedWhenTruncated) {
  const ArticleHead head = head_of("1");
  const std::string first = encoded(kBlock, &head), other = encoded(kBlock, nullptr);
  for (std::size_t size = 0; size < first.size(); ++size)
    EXPECT_EQ(decoding(first.substr(0, size), true), "damaged") << size;
  for (std::size_t size = 0; size < other.size(); ++size)
    EXPECT_EQ(decoding(other.substr(0, size), false), "damaged") << size;
  for (std::size_t size = 0; size < 12; ++size)
    EXPECT_THROW(decoded_summary(first.substr(0, size)), Error) << size;
}

TEST(ArticleRecord, DoesNoHarmWithAByteChanged) {
  const ArticleHead head = head_of("1");
  const std::string first = encoded(kBlock, &head), other = encoded(kBlock, nullptr);
  for (const std::string& bytes : {first, other}) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      std::string garbled = bytes;
      for (int change = 1; change < 256; change += 2) {
        garbled[i] = static_cast<char>(bytes[i] ^ change);
        expect_no_harm(garbled, bytes == first);
      }
    }
  }
}

TEST(ArticleRecord, DoesNoHarmWhenGarbled) {
  const ArticleHead head = head_of("1");
  const std::string bytes = encoded(kBlock, &head);
  std::mt19937 random(1);
  for (int i = 0; i < 5000; ++i) {
    std::string garbled = bytes;
    for (std::size_t changes = 1 + random() % 8; changes > 0; --changes)
      garbled[random() % garbled.size()] = static_cast<char>(random() & 0xFF);
    expect_no_harm(garbled, true);
    expect_no_harm(garbled, false);
  }
}

TEST(ArticleRecord, DoesNoHarmWhenMadeOfAnything) {
  std::mt19937 random(2);
  for (int i = 0; i < 300; ++i) {
    std::string bytes(random() % 100, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() & 0xFF);
    expect_no_harm(bytes, true);
    expect_no_harm(std::string("\x28\xB5\x2F\xFD") + bytes, false);  // where a Zstandard frame begins
  }
}

TEST(ArticleFile, ComesBackUpToItsLastBlock) {
  const test::TemporaryFolder folder;
  std::uint64_t first, second;
  {
    ArticleFileWriter writer(folder.path(), kNoBlock);
    first = writer.append("бірінші"), second = writer.append("");
    EXPECT_EQ(writer.read(first) + '|' + writer.read(second), "бірінші|");
    writer.append(std::string(3000000, 'a'));
    writer.sync();
  }
  const ArticleFile two(folder.path(), second);
  EXPECT_EQ(std::string(two.read(first)) + '|' + std::string(two.read(second)), "бірінші|");
  for (std::uint64_t offset : {second + 1, second + 4, second + 1000, ~std::uint64_t{0}})
    EXPECT_THROW(two.read(offset), Error);
  ArticleFileWriter writer(folder.path(), first);  // drops the others
  EXPECT_EQ(writer.append("екінші"), second);
  writer.sync();
  EXPECT_EQ(ArticleFile(folder.path(), second).read(second), "екінші");
  EXPECT_EQ(two.read(first), "бірінші");
}

TEST(ArticleFile, IsDamagedWhenTooShort) {
  const test::TemporaryFolder folder;
  EXPECT_THROW(ArticleFile(folder.path(), 0), Error);
  EXPECT_THROW(ArticleFile(folder.path(), kNoBlock).read(0), Error);
  ArticleFileWriter(folder.path(), kNoBlock).sync();
  EXPECT_THROW(ArticleFile(folder.path(), 0), Error);
  folder.write("articles.izde", "\x05" + "\0\0\0бір"s);  // five bytes said, six there
  EXPECT_EQ(ArticleFile(folder.path(), 0).read(0), "б\xD1\x96\xD1");
  for (const std::string& file : {"\x05\0\0\0абв"s.substr(0, 8),
                                  "\xFF\xFF\xFF\xFF"
                                  "аб"s,
                                  "\x01\0"s, ""s}) {
    folder.write("articles.izde", file);
    EXPECT_THROW(ArticleFile(folder.path(), 0), Error) << testing::PrintToString(file);
    EXPECT_THROW(ArticleFileWriter(folder.path(), 0), Error) << testing::PrintToString(file);
  }
}

}  // namespace
}  // namespace izde
