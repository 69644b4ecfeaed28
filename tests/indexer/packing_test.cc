#include "indexer/packing.h"

#include <gtest/gtest.h>

#include <sstream>
#include <stdexcept>
#include <string>

#include "tests/support/archives.h"

namespace izde {
namespace {

using test::archive_of;
using test::compressed;

constexpr const char* kFilters[] = {"gzip", "zstd", "xz", "bzip2"};

std::string read_all(std::istream& in) {
  std::string all;
  for (char part[1000]; in.read(part, sizeof part), in.gcount() > 0;)
    all.append(part, static_cast<std::size_t>(in.gcount()));
  return all;
}

// What a compressed stream holds; a ! and the reason behind it when it breaks off.
std::string unpacked(const std::string& bytes) {
  std::istringstream in(bytes);
  std::string content;
  bool is_bad = false;
  const std::string failure = unpack(in, [&](std::istream& stream) {
    content = read_all(stream);
    is_bad = stream.bad();
  });
  EXPECT_EQ(is_bad, !failure.empty()) << failure;
  return content + (failure.empty() ? "" : "!" + failure);
}

// The members as "name=content", those refused as "!name: why", then why the archive ended.
std::string members_of(const std::string& bytes) {
  std::istringstream in(bytes);
  std::string shown;
  const std::string failure = for_each_member(
      in, {.wants = [](const std::string& name) { return !name.ends_with(".bin"); },
           .read = [&](const std::string& name,
                       std::istream& content) { shown += name + "=" + read_all(content) + "|"; },
           .refuse = [&](const std::string& name,
                         const std::string& why) { shown += "!" + name + ": " + why + "|"; }});
  return shown + failure;
}

TEST(Packing, IsToldByExtension) {
  const std::tuple<const char*, Packing, const char*> cases[] = {
      {"a.txt", Packing::none, ""},
      {"a.txt.gz", Packing::compressed, "a.txt"},
      {"a.JSONL.ZST", Packing::compressed, "a.JSONL"},
      {"a.xz", Packing::compressed, "a"},
      {"a.csv.bz2", Packing::compressed, "a.csv"},
      {"a.zip", Packing::archive, ""},
      {"a.tar", Packing::archive, ""},
      {"a.tar.gz", Packing::archive, ""},
      {"a.Tar.xz", Packing::archive, ""},
      {"a.tgz", Packing::archive, ""},
      {"zip", Packing::none, ""},
      {"", Packing::none, ""},
  };
  for (const auto& [name, packing, inside] : cases) {
    EXPECT_EQ(packing_of(name), packing) << name;
    EXPECT_EQ(packing == Packing::compressed ? unpacked_name(name) : "", inside);
  }
}

TEST(Packing, IsUndone) {
  const std::string large(3'000'000, 'a');
  for (const char* filter : kFilters) {
    for (const std::string& content : {std::string("Жиын өтті.\n"), std::string("\0\n\r", 3), large})
      EXPECT_EQ(unpacked(compressed(content, filter)), content) << filter;
    const std::string twice = compressed("Жиын ", filter) + compressed("өтті.", filter);
    EXPECT_EQ(unpacked(twice), "Жиын өтті.") << filter;
  }
  EXPECT_EQ(unpacked(compressed("", "gzip")), "");
}

TEST(Packing, ThatIsBrokenIsNamed) {
  std::string content;
  for (int i = 0; i < 20'000; ++i) content += std::to_string(i * 7919) + ' ';
  for (const char* filter : kFilters) {
    const std::string bytes = compressed(content, filter);
    const std::string cut = unpacked(bytes.substr(0, bytes.size() / 2));
    EXPECT_NE(cut.find("!cannot be unpacked to its end: "), std::string::npos) << filter;
    EXPECT_TRUE(content.starts_with(cut.substr(0, cut.find('!')))) << filter;
  }
}

TEST(Packing, ThatIsABombIsGivenUp) {
  const std::string zeros(70'000'000, '\0');
  for (const char* filter : {"gzip", "zstd"}) {
    const std::string result = unpacked(compressed(zeros, filter));
    EXPECT_LT(result.size(), kUnpackedFreely + 200'000) << filter;
    EXPECT_TRUE(result.ends_with("unpacks to more than 200 times its size; if it is sound, unpack it first"))
        << filter;
  }
  EXPECT_TRUE(members_of(archive_of({{"a.txt", zeros}}, "zip")).ends_with("unpack it first|"));
  // What nobody wants is unpacked, too, to be passed over.
  const std::string result =
      members_of(archive_of({{"a.bin", zeros + zeros}, {"b.txt", "b"}}, "ustar", "gzip"));
  EXPECT_TRUE(result.ends_with("if it is sound, unpack it first")) << result;
}

TEST(Archives, HaveMembers) {
  const test::Members members = {{"a.txt", "Жиын"}, {"b/ә.txt", ""}, {"c.bin", "c"},      {"./d.txt", "d"},
                                 {"/e.txt", "e"},   {".f.txt", "f"}, {"g/.h/i.txt", "i"}, {"a.txt", "j"}};
  const std::string expected = "a.txt=Жиын|b/ә.txt=|d.txt=d|e.txt=e|a.txt=j|";
  for (const auto& [format, filter] :
       {std::pair("zip", "none"), std::pair("ustar", "none"), std::pair("pax", "gzip"),
        std::pair("gnutar", "zstd"), std::pair("ustar", "xz")})
    EXPECT_EQ(members_of(archive_of(members, format, filter)), expected) << format << ' ' << filter;
}

TEST(Archives, NeedNotBeReadToTheirMembersEnds) {
  std::istringstream in(archive_of({{"a.txt", std::string(1'000'000, 'a')}, {"b.txt", "b"}}, "zip"));
  std::string names;
  for_each_member(in, {.wants = [](const std::string&) { return true; },
                       .read = [&](const std::string& name, std::istream&) { names += name; },
                       .refuse = nullptr});
  EXPECT_EQ(names, "a.txtb.txt");
}

TEST(Archives, ThatAreBrokenAreNamed) {
  EXPECT_TRUE(members_of("").starts_with("cannot be unpacked to its end: "));
  EXPECT_TRUE(members_of("Жиын өтті.").starts_with("cannot be unpacked to its end: "));
  EXPECT_TRUE(members_of(archive_of({{"a.txt", "Жиын"}}, "zip", "none", "құпия"))
                  .starts_with("!a.txt: protected by a password; unpack it first"));
  std::string noise;
  for (int i = 0; i < 50'000; ++i) noise += std::to_string(i * 7919) + ' ';
  for (const char* format : {"zip", "ustar"}) {
    const std::string bytes = archive_of({{"a.txt", "a"}, {"b.txt", noise}, {"c.txt", "c"}}, format);
    for (std::size_t size = 1; size < bytes.size() - 2'000; size += bytes.size() / 40)
      EXPECT_NE(members_of(bytes.substr(0, size)).find("cannot be unpacked to its end: "), std::string::npos)
          << format << ' ' << size;
    std::string broken = bytes;
    for (std::size_t i = bytes.size() / 2; i < bytes.size() / 2 + 100; ++i)
      broken[i] = static_cast<char>(~broken[i]);
    const std::string members = members_of(broken);
    EXPECT_TRUE(members.starts_with("a.txt=a|b.txt=")) << format;
    if (format == std::string("zip")) {  // a .tar has no sums of what it holds
      EXPECT_NE(members.find("!b.txt: cannot be unpacked"), std::string::npos);
    }
    EXPECT_NE(members.find("c.txt=c|"), std::string::npos) << format;
  }
}

TEST(Archives, HandOnWhatIsThrown) {
  std::istringstream in(archive_of({{"a.txt", "a"}}, "zip"));
  const MemberVisitor visitor{
      .wants = [](const std::string&) { return true; },
      .read = [](const std::string&, std::istream&) { throw std::runtime_error("stop"); },
      .refuse = nullptr};
  EXPECT_THROW(for_each_member(in, visitor), std::runtime_error);
}

}  // namespace
}  // namespace izde
