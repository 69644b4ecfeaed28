// The text in the XML of .docx and .odt.
#include "indexer/formats/office_text.h"

#include <gtest/gtest.h>

#include <sstream>

#include "indexer/formats/open_document_text.h"
#include "indexer/formats/word_text.h"

namespace izde {
namespace {

struct Case {
  std::string xml, expected;
};

std::string text_of(const std::string& xml, void (*read)(XmlReader&, OfficeText&)) {
  std::istringstream in(xml);
  XmlReader reader(in);
  OfficeText text;
  read(reader, text);
  return reader.failure().empty() ? text.take() : reader.failure();
}

TEST(WordText, IsWhatIsRead) {
  const Case kCases[] = {
      {"<w:p><w:r><w:t>Жиын</w:t></w:r><w:r><w:t xml:space=\"preserve\"> өтті.</w:t></w:r></w:p>",
       "Жиын өтті."},
      {"<w:p><w:t>Жиын</w:t></w:p><w:p/><w:p><w:t> </w:t></w:p><w:p><w:t>өтті.</w:t></w:p>", "Жиын\n\nөтті."},
      {"<w:p><w:t>Жиын</w:t><w:tab/><w:t>өтті.</w:t><w:br/><w:t>Халық</w:t></w:p>", "Жиын өтті.\nХалық"},
      {"<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:t>Жиын</w:t></w:p>", "Жиын"},
      {"<w:p><w:t>бірнеше</w:t><w:noBreakHyphen/><w:t>ақ</w:t></w:p>", "бірнеше-ақ"},
      {"<w:p><w:t>мем\u00ADлекет</w:t><w:softHyphen/><w:t>тік</w:t></w:p>", "мемлекеттік"},
      {"<w:p><w:del><w:r><w:delText>Кеше</w:delText></w:r></w:del><w:ins><w:r><w:t>Бүгін</w:t></w:r></w:ins></w:p>",
       "Бүгін"},
      {"<w:p><w:moveFrom><w:r><w:t>Кеше</w:t></w:r></w:moveFrom><w:t>Бүгін</w:t></w:p>", "Бүгін"},
      {"<w:p><w:instrText>PAGE</w:instrText><w:t>5</w:t></w:p>", "5"},
      {"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:t>Ақтау</w:t></w:p>",
       "- Ақтау"},
      {"<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:t>Ақтау</w:t></w:p>", "Ақтау"},
      {"<w:p><w:pPr><w:pStyle w:val=\"ListBullet\"/></w:pPr><w:t>Ақтау</w:t></w:p>", "- Ақтау"},
      {"<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:t>Ақтау</w:t></w:p>",
       "Ақтау"},
      {"<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
       "<w:t>Ақтау</w:t></w:p>",
       "Ақтау"},
      {"<w:tbl><w:tr><w:tc><w:p><w:t>Қала</w:t></w:p></w:tc><w:tc><w:p/></w:tc><w:tc><w:p><w:t>Жыл</w:t></w:p></w:tc>"
       "</w:tr><w:tr><w:tc><w:p><w:t>Ақтау</w:t></w:p></w:tc></w:tr></w:tbl><w:p><w:t>Соңы</w:t></w:p>",
       "Қала | Жыл\nАқтау\n\nСоңы"},
      {"<w:tbl><w:tr><w:tc><w:p><w:t>Бір</w:t></w:p><w:p><w:t>екі</w:t></w:p></w:tc><w:tc><w:p><w:t>үш</w:t></w:p></w:tc>"
       "</w:tr></w:tbl>",
       "Бір\n\nекі\n\nүш"},
      {"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:t>Бір</w:t></w:p></w:tc><w:tc><w:p><w:t>екі</w:t></w:p></w:tc>"
       "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>",
       "Бір | екі"},
      {"<w:tc><w:p><w:t>Жиын</w:t></w:p></w:tc>", "Жиын"},
      {"<w:p><w:t>Бұрын</w:t><a:AlternateContent><a:Choice><w:txbxContent><w:p><w:t>Сурет</w:t></w:p></w:txbxContent>"
       "</a:Choice><a:Fallback><w:txbxContent><w:p><w:t>Сурет</w:t></w:p></w:txbxContent></a:Fallback>"
       "</a:AlternateContent><w:t>, кейін</w:t></w:p>",
       "Сурет\n\nБұрын, кейін"},
      {"<w:p><a:t>сызба</a:t><w:t>Жиын</w:t></w:p>", "Жиын"},
      {"<w:t>сыртта</w:t>", ""},
      {"<w:p><w:t>Жиын</w:p>", "not well-formed XML at line 1"},
  };
  for (const char* space : {"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                            "http://purl.oclc.org/ooxml/wordprocessingml/main"})
    for (const auto& [xml, expected] : kCases)
      EXPECT_EQ(text_of("<w:body xmlns:w=\"" + std::string(space) + "\" xmlns:a=\"a\">" + xml + "</w:body>",
                        read_word_text),
                expected)
          << xml;
}

TEST(OpenDocumentText, IsWhatIsRead) {
  const Case kCases[] = {
      {"<t:h>Ақтау</t:h><t:p>Жиын <t:span>өтті</t:span>.</t:p>", "Ақтау\n\nЖиын өтті."},
      {"<t:p>Жиын\n  өтті<t:s t:c=\"3\"/>кеше<t:tab/>бүгін<t:line-break/>ертең</t:p>",
       "Жиын өтті кеше бүгін\nертең"},
      {"<t:p>оңтүстік\u2011батыс мем\u00ADлекет</t:p>", "оңтүстік-батыс мемлекет"},
      {"<t:list><t:list-item><t:p>бір</t:p><t:p>оның соңы</t:p></t:list-item><t:list-item><t:p>екі</t:p></t:list-item>"
       "</t:list><t:p>Соңы</t:p>",
       "- бір\n\nоның соңы\n\n- екі\n\nСоңы"},
      {"<t:list><t:list-item><t:h>Тақырып</t:h></t:list-item></t:list>", "Тақырып"},
      {"<t:list><t:list-item/></t:list><t:p>Соңы</t:p>", "Соңы"},
      {"<b:table-row><b:table-cell><t:p>Қала</t:p></b:table-cell><b:covered-table-cell/><b:table-cell><t:p>Жыл</t:p>"
       "</b:table-cell></b:table-row>",
       "Қала | Жыл"},
      {"<t:p>Жиын<t:note><t:note-citation>1</t:note-citation><t:note-body><t:p>Кеше.</t:p></t:note-body></t:note> "
       "өтті.</t:p><t:p>Соңы.</t:p>",
       "Жиын өтті.\n\nСоңы.\n\nКеше."},
      {"<t:tracked-changes><t:p>Кеше</t:p></t:tracked-changes><t:p>Бүгін<o:annotation><t:p>Тексеру</t:p></o:annotation></t:p>",
       "Бүгін"},
      {"<t:p><d:frame><d:text-box><t:p>Сурет</t:p></d:text-box><s:desc>Тау</s:desc></d:frame>Жиын <t:title>өтті</t:title></t:p>",
       "Сурет\n\nЖиын өтті"},
      {"сыртта<t:p/>", ""},
      {"<t:p>Жиын", "not well-formed XML at line 1"},
  };
  for (const auto& [xml, expected] : kCases)
    EXPECT_EQ(text_of("<o:body xmlns:o=\"o\" xmlns:t=\"t\" xmlns:b=\"b\" xmlns:d=\"d\" "
                      "xmlns:s=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\">" +
                          xml + "</o:body>",
                      read_open_document_text),
              expected)
        << xml;
}

}  // namespace
}  // namespace izde
