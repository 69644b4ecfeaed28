// A damaged index gives an Error or an answer, never a crash: each of its files cut, emptied or overwritten in places.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>
#include <string>

#include "common/xapian_errors.h"
#include "indexer/batch.h"
#include "izde/searcher.h"
#include "tests/support/temporary_folder.h"

namespace izde::test {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

// Opens and searches in every way that reads another part; tells whether all went well.
bool searches(const fs::path& index) {
  try {
    Searcher searcher(index.string());
    for (const char* query : {"Мұхтар Жәкішев", "сот ел", ""}) {
      SearchRequest request;
      request.query = query;
      request.limit = 0;
      request.context = 1;
      searcher.search(request);
      request.bare = true;
      searcher.search(request);
    }
    for (const char* id : {"zhakishev-2020", "bap-174"}) {
      SearchRequest request;
      request.like = id;
      searcher.search(request);
      searcher.article(id);
    }
    searcher.words("", 0);
    searcher.info();
    return true;
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()).find('\n'), std::string::npos) << error.what();
    return false;
  }
}

std::string damaged(std::string bytes, std::mt19937& random) {
  switch (random() % 4) {
    case 0:
      return bytes.substr(0, random() % (bytes.size() + 1));
    case 1:
      return std::string(bytes.size(), static_cast<char>(random()));
    default:
      for (std::size_t i = 0, begin = random() % bytes.size(); i < 8 && begin + i < bytes.size(); ++i)
        bytes[begin + i] = static_cast<char>(random());
      return bytes;
  }
}

TEST(Damage, OfAnyFileGivesAnErrorOrAnAnswer) {
  const TemporaryFolder folder;
  const fs::path index = folder.path() / "index";
  index_sources(index, {(fs::path(IZDE_SOURCE_DIR) / "corpus").string()});
  ASSERT_TRUE(searches(index));
  std::mt19937 random(5);
  std::size_t noticed = 0;
  for (const char* name : {"passages.izde", "values.izde", "articles.izde", "postlist.glass", "iamglass"}) {
    const std::string whole = bytes_of(index / name);
    ASSERT_FALSE(whole.empty()) << name;
    for (int i = 0; i < 60; ++i) {
      SCOPED_TRACE(name + std::string(" ") + std::to_string(i));
      write(index / name, damaged(whole, random));
      noticed += !searches(index);
    }
    write(index / name, whole);
  }
  EXPECT_GT(noticed, 100u);
  EXPECT_TRUE(searches(index));
}

// Xapian reads sizes that cannot be as they are, and makes strings of them.
TEST(Damage, IsWhatTheStandardLibraryRefuses) {
  const auto message = [](const auto& action) {
    try {
      with_our_errors("news.izde", XapianUse::writing, action);
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::damaged);
      return std::string(error.what());
    }
    return std::string();
  };
  const std::string contradiction =
      "news.izde: contradicts itself; index the sources again into a new folder";
  EXPECT_EQ(message([] { throw std::length_error("basic_string::append"); }), contradiction);
  EXPECT_EQ(message([] { throw std::out_of_range("basic_string::substr"); }), contradiction);
  EXPECT_EQ(message([] {
              throw Xapian::DatabaseCorruptError("Block overwritten - run xapian-check on this database");
            }),
            "news.izde: damaged (Block overwritten); index the sources again into a new folder");
  EXPECT_EQ(message([] { throw Xapian::RangeError("Value in posting list too large"); }),
            "news.izde: damaged (Value in posting list too large); index the sources again into a new folder");
}

}  // namespace
}  // namespace izde::test
