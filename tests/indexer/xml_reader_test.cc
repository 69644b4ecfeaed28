#include "indexer/formats/xml_reader.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "tests/support/repeated.h"

namespace izde {
namespace {

using test::repeated;

// A document's nodes as "<a k=VALUE:LINE text </a>", and in brackets why it could not be read on. `k` is an
// attribute.
std::string nodes_of(const std::string& xml) {
  std::istringstream in(xml);
  XmlReader reader(in);
  std::string nodes;
  for (XmlReader::Node node; (node = reader.next()) != XmlReader::Node::none;) {
    if (node == XmlReader::Node::text) {
      nodes += reader.text();
      continue;
    }
    const bool starts = node == XmlReader::Node::start;
    nodes += (starts ? "<" : "</") + std::string(reader.space()) + std::string(reader.name());
    if (starts) nodes += " " + reader.attribute("k") + ":" + std::to_string(reader.line());
    nodes += ">";
  }
  return nodes + (reader.failure().empty() ? "" : "[" + reader.failure() + "]");
}

struct Case {
  std::string input;
  std::string expected;
};

void expect(const std::vector<Case>& cases) {
  for (const auto& [input, expected] : cases)
    EXPECT_EQ(nodes_of(input), expected) << testing::PrintToString(input.substr(0, 200));
}

TEST(XmlReader, WalksThroughElementsAndTexts) {
  expect({
      {"<a/>", "<a :1></a>"},
      {"<a>\n<b k='1'>сот &amp; үкім</b></a>", "<a :1>\n<b 1:2>сот & үкім</b></a>"},
      {"<a xmlns:q='urn:' q:k='1'><q:b/></a>", "<a 1:1><urn:b :1></urn:b></a>"},
      {"<a><![CDATA[<p>]]>ж<!-- х -->б<?x y?></a>", "<a :1><p>жб</a>"},
      {"<a><q:b/></a>", "<a :1><qb :1></qb></a>"},
      {"<!DOCTYPE a PUBLIC '-//A' 'http://example.org/a.dtd'><a>!D[</a>", "<a :1>!D[</a>"},
      {"<a>&nbsp;&laquo;&amp;</a>", "<a :1>\u00A0«&</a>"},
      {"<?xml version='1.0' encoding='windows-1251'?><a>қала</a>", "<a :1>қала</a>"},
  });
}

TEST(XmlReader, SaysWhyItStops) {
  expect({
      {"", "[not well-formed XML at line 1]"},
      {"қала", "[not well-formed XML at line 1]"},
      {"<a><b>қ</b><b", "<a :1><b :1>қ</b><b :1>[not well-formed XML at line 1]"},
      {"<a>\n<b>\n</a>", "<a :1>\n<b :2>\n[not well-formed XML at line 3]"},
      {"<a>&қала;</a>", "<a :1>[not well-formed XML at line 1]"},
      {"<a k='&nbsp;'/>", "[not well-formed XML at line 1]"},
      {"<a>\xFF</a>", "<a :1>[not well-formed XML at line 1]"},
      {"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "[XML that defines a document type]"},
      {"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>",
       "[XML that defines a document type]"},
  });
}

// What would take the library minutes or much memory; the nodes before it do not matter here.
TEST(XmlReader, IsSoonDoneWithAnything) {
  std::string attributes, names;
  for (int i = 0; i < 1'000'000; ++i) attributes += " a" + std::to_string(i) + "=''";
  for (int i = 0; i < 1'000'000; ++i) names += "<a" + std::to_string(i) + "/>";
  constexpr char kLong[] = "[XML with a tag, a comment or a section longer than 10 MB]";
  const Case kCases[] = {
      {repeated("<a>", 100'000), "[XML nested too deeply]"},
      {"<a>" + std::string(16'000'000, 'x'), "[not well-formed XML at line 1]"},
      {"<a k='" + std::string(16'000'000, 'x'), kLong},
      {std::string(16'000'000, '<'), kLong},
      {"<a k='" + std::string(9'900'000, '>'), "[not well-formed XML at line 1]"},
      {"<a><!--" + std::string(9'900'000, '>'), "[not well-formed XML at line 1]"},
      {"<a><![CDATA[" + repeated("</a>", 4'000'000), kLong},
      {"<a" + attributes + "/>", "[XML with more than 200 attributes in an element]"},
      {"<a>" + names, "[XML with more than 100,000 names]"},
  };
  for (const auto& [input, expected] : kCases) {
    const std::string nodes = nodes_of(input);
    EXPECT_TRUE(nodes.ends_with(expected))
        << input.substr(0, 50) << ": " << nodes.substr(nodes.rfind('[') + 1);
  }
}

}  // namespace
}  // namespace izde
