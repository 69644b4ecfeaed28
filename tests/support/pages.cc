#include "tests/support/pages.h"

#include <cstdio>
#include <ctime>
#include <string_view>

#include "common/text/utf8.h"

namespace izde::test {
namespace {

// A date in a form of strftime, in English.
std::string formatted(const Date& date, const char* form) {
  std::tm day{};
  day.tm_year = date.year - 1900, day.tm_mon = date.month - 1, day.tm_mday = date.day, day.tm_hour = 12;
  const std::time_t time = timegm(&day);  // finds the day of the week
  gmtime_r(&time, &day);
  char text[64];
  return {text, std::strftime(text, sizeof text, form, &day)};
}

std::string escaped(std::string_view text) {
  std::string out;
  for (char c : text) out += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
  return out;
}

std::string paragraphs_of(const Article& article) {
  std::string html = "<p>";
  for (std::string_view rest = article.text;;) {
    const std::size_t end = rest.find("\n\n");
    html += escaped(rest.substr(0, end));
    if (end == std::string_view::npos) return html + "</p>\n";
    html += "</p>\n<p>";
    rest.remove_prefix(end + 2);
  }
}

// Letters that a character set lacks, as HTML has them: &#1179;.
std::string with_numbers(const std::string& html, bool (*is_in_charset)(char32_t)) {
  if (is_in_charset == nullptr) return html;
  std::string out;
  for (std::size_t at = 0; at < html.size();) {
    const char32_t letter = text::next_character(html, at);
    if (is_in_charset(letter))
      text::append(letter, out);
    else
      out += "&#" + std::to_string(static_cast<std::uint32_t>(letter)) + ";";
  }
  return out;
}

}  // namespace

std::string txt_of(const Article& article) {
  return article.title + "\n\n" + formatted(article.published, "%d.%m.%Y") + "\n\n" + article.text + "\n";
}

std::string md_of(const Article& article) {
  return "---\ntitle: \"" + article.title + "\"\ndate: " + formatted(article.published, "%Y-%m-%d") +
         "\n---\n\n# " + article.title + "\n\n" + article.text + "\n";
}

std::string html_of(const Article& article, const std::string& charset, bool (*is_in_charset)(char32_t)) {
  const std::string title = escaped(article.title);
  return with_numbers(
      "<!DOCTYPE html>\n<html lang=\"kk\"><head><meta charset=\"" + charset + "\">\n<title>" + title +
          " | Үлгі газеті</title>\n<meta property=\"article:published_time\" content=\"" +
          formatted(article.published, "%Y-%m-%dT%H:%M:%S+05:00") +
          "\">\n<style>p { margin: 1em }</style><script>var a = \"<p>жоқ</p>\";</script></head>\n"
          "<body><nav><ul><li><a href=\"/\">Басты бет</a></li><li><a href=\"/news\">Жаңалықтар</a></li></ul></nav>\n"
          "<!-- мәзір --><article><h1>" +
          title + "</h1>\n" + paragraphs_of(article) +
          "</article>\n<aside><a href=\"/1\">Тағы бір мақала</a></aside>\n<footer>© Үлгі газеті. Барлық құқық "
          "қорғалған</footer></body></html>\n",
      is_in_charset);
}

std::string rss_of(const std::vector<Article>& articles) {
  std::string items;
  for (const Article& article : articles)
    items += "<item><title>" + escaped(article.title) + "</title>\n<guid isPermaLink=\"false\">rss-" +
             article.id + "</guid><pubDate>" + formatted(article.published, "%a, %d %b %Y %H:%M:%S +0500") +
             "</pubDate>\n<description>" + escaped(paragraphs_of(article)) + "</description></item>\n";
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel><title>Үлгі газеті</title>\n" +
         items + "</channel></rss>\n";
}

std::string atom_of(const std::vector<Article>& articles) {
  std::string entries;
  for (const Article& article : articles)
    entries += "<entry><title>" + escaped(article.title) + "</title><id>atom-" + article.id +
               "</id><published>" + formatted(article.published, "%Y-%m-%dT%H:%M:%SZ") +
               "</published>\n<content type=\"xhtml\"><div " + "xmlns=\"http://www.w3.org/1999/xhtml\">" +
               paragraphs_of(article) + "</div></content></entry>\n";
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Үлгі газеті</title>\n" +
         entries + "</feed>\n";
}

}  // namespace izde::test
