package org.chancery.intake;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.record.ChanceryException;
import org.chancery.record.ChanceryException.Code;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed as a draft. ROME knows the dialects; it is given one entry at a time, within
 * the feed's own head, so that it fails on one at most.
 *
 * <p>The date is taken as it is written, since ROME turns it into an instant: an evening in New
 * York is not yet the next day.
 */
final class FeedEntry {
  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z!/][^<>]*>|&#?\\w+;");
  private static final List<String> DATES =
      List.of("pubDate", "published", "issued", "date", "updated", "modified");
  private static final List<String> READ_BY_ROME = List.of("rss", "RDF", "feed");
  private static final String PLAIN = "text";

  private final SyndFeed feed;
  private final SyndEntry entry;
  private final Element element;

  private FeedEntry(SyndFeed feed, SyndEntry entry, Element element) {
    this.feed = feed;
    this.entry = entry;
    this.element = element;
  }

  /**
   * @param element the item or entry, which is moved into a copy of its surroundings
   * @throws ChanceryException with code {@code MALFORMED} where it is no entry of a feed
   */
  static Draft read(Element element, XmlItems items) {
    Element root = items.around(element);
    if (root.getName().equals("rss")) {
      root.setAttribute("version", "2.0"); // which holds all that the others do
    }
    if (!READ_BY_ROME.contains(root.getName())) {
      throw new ChanceryException(
          Code.MALFORMED, "found <" + root.getName() + ">, expected an RSS or Atom feed");
    }
    try {
      SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new Document(root));
      return new FeedEntry(feed, feed.getEntries().get(0), element).draft();
    } catch (FeedException | RuntimeException e) { // whatever a library makes of a bad entry
      throw new ChanceryException(
          Code.MALFORMED,
          "found an entry that is none of RSS or Atom: " + e.getMessage() + "; see the feed",
          e);
    }
  }

  private Draft draft() {
    String title = plain(entry.getTitle());
    boolean whole = entry.getContents().stream().anyMatch(FeedEntry::says);
    SyndContent content =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
            .filter(FeedEntry::says)
            .findFirst()
            .orElse(null);
    return new Draft(
        content == null ? "" : text(content, title),
        given(entry.getUri()).or(() -> given(entry.getLink())).orElse(null),
        title.isEmpty() ? null : title,
        source().orElse(null),
        published().orElse(null),
        address().orElse(null),
        List.of(),
        whole ? Extent.WHOLE : Extent.SUMMARY);
  }

  private static boolean says(@Nullable SyndContent content) {
    return content != null && content.getValue() != null && !content.getValue().isBlank();
  }

  private static String text(SyndContent content, String title) {
    String value = content.getValue();
    boolean plain = PLAIN.equals(content.getType()) || !MARKUP.matcher(value).find();
    return plain ? value.strip() : WebPage.textOf(value, title);
  }

  /** The publisher that the entry names, the feed's title, the author: the first that is there. */
  private Optional<String> source() {
    SyndFeed from = entry.getSource();
    return Stream.of(
            from == null ? null : from.getTitle(),
            element.getChildText("source"),
            feed.getTitle(),
            entry.getAuthor())
        .filter(Objects::nonNull)
        .map(FeedEntry::plain)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** The address of the page, made whole by the base that the feed gives. */
  private Optional<String> address() {
    return given(entry.getLink())
        .map(
            link -> {
              try {
                return base().resolve(link).toString();
              } catch (IllegalArgumentException e) {
                return link; // as it is written
              }
            });
  }

  private URI base() {
    URI base = URI.create("");
    for (Element e = element; e != null; e = e.getParentElement()) {
      String own = e.getAttributeValue("base", Namespace.XML_NAMESPACE, "");
      base = base.toString().isEmpty() ? URI.create(own) : URI.create(own).resolve(base);
    }
    boolean known = base.isAbsolute() || feed.getLink() == null;
    return known ? base : URI.create(feed.getLink()).resolve(base);
  }

  private Optional<String> published() {
    List<String> written =
        DATES.stream()
            .flatMap(name -> element.getChildren().stream().filter(e -> e.getName().equals(name)))
            .map(Element::getTextTrim)
            .filter(date -> !date.isEmpty())
            .toList();
    Date date =
        entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
    return written.stream()
        .filter(w -> PublishedDate.iso(w).isPresent())
        .findFirst()
        .or(() -> Optional.ofNullable(date).map(d -> d.toInstant().toString()))
        .or(() -> written.stream().findFirst());
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** Words without the markup that some feeds put into titles. */
  private static String plain(@Nullable String words) {
    if (words == null) {
      return "";
    }
    return XmlTree.oneLine(MARKUP.matcher(words).find() ? Jsoup.parse(words).text() : words);
  }
}
