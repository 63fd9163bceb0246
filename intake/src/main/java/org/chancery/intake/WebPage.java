package org.chancery.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes the report off a web page: title, date, publisher and address from what the page says of
 * itself, and its main text with the paragraphs between blank lines. Scripts are not run and
 * nothing is fetched.
 */
final class WebPage {
  private static final int HEAD = 4096;

  /** Less than this is no article, but a page that a script would fill. */
  private static final int FEW_CHARS = 250;

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  private WebPage() {}

  /**
   * The report on a page.
   *
   * @param ref what it is called by
   * @param address where it was got from, for pages that do not say it
   * @param charset the encoding that the server named, if any; it outranks the page's own word
   */
  static Draft read(
      byte[] bytes, @Nullable String ref, @Nullable String address, @Nullable String charset) {
    Document page = Jsoup.parse(Decoder.decode(bytes, charset != null ? charset : declared(bytes)));
    StructuredData data = StructuredData.of(page);
    PageMetadata metadata = PageMetadata.of(page, data);
    return new Draft(
        text(page, metadata.title(), data),
        ref,
        metadata.title(),
        metadata.publisher(),
        metadata.published(),
        metadata.url() != null ? metadata.url() : address,
        List.of());
  }

  /** The text of a piece of HTML that stands for a report, as feeds have it. */
  static String textOf(String html, String title) {
    Document fragment = Jsoup.parseBodyFragment(html);
    String whole = fragment.body().text();
    String text = String.join("\n\n", MainText.ofFragment(fragment, title));
    return text.isEmpty() ? whole : text;
  }

  /** The encoding that the page names in its head. */
  private static @Nullable String declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    Matcher m = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return m.find() ? m.group(1) : null;
  }

  private static String text(Document page, @Nullable String title, StructuredData data) {
    String whole = page.body().wholeText();
    String text = String.join("\n\n", MainText.of(page, title == null ? "" : title));
    String given = data.articleBody();
    if (text.length() < FEW_CHARS && given != null && given.length() > text.length()) {
      return given;
    }
    return text.isEmpty() ? whole : text;
  }
}
