package org.chancery.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the report on it: in its meta elements, in JSON-LD, in its headings.
 *
 * @param title without the name of the site
 * @param publisher the site or organization that published it
 * @param published ISO 8601
 * @param url its own address, where it is absolute
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url) {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.date",
          "dc.date",
          "dcterms.created",
          "dc.date.created",
          "datepublished",
          "publishdate",
          "publish-date",
          "publish_date",
          "pubdate",
          "publication_date",
          "citation_publication_date",
          "citation_date",
          "parsely-pub-date",
          "sailthru.date",
          "article.published",
          "originalpublicationdate",
          "date");
  private static final List<String> PUBLISHERS =
      List.of(
          "og:site_name", "dcterms.publisher", "dc.publisher", "citation_publisher", "publisher");
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—»·:-]{1,2}\\s+|\\s*\\|\\s*");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern DATED =
      Pattern.compile("(?i)(?:date|time|publish|posted|byline)(?!.*(?:modif|update))");
  private static final int MOST_WORDS_OF_SITE = 6;
  private static final int LONGEST_DATE = 80;

  static PageMetadata of(Document page, StructuredData data) {
    String publisher =
        first(meta(page, PUBLISHERS), () -> Stream.ofNullable(data.publisher())).orElse(null);
    return new PageMetadata(
        title(page, data, publisher), publisher, published(page, data), url(page));
  }

  private static @Nullable String title(
      Document page, StructuredData data, @Nullable String publisher) {
    List<String> given =
        Stream.of(
                meta(page, List.of("og:title", "twitter:title", "dcterms.title", "dc.title")),
                Stream.ofNullable(data.headline()),
                Stream.of(page.title()))
            .flatMap(s -> s)
            .map(PageMetadata::tidy)
            .filter(title -> !title.isEmpty())
            .toList();
    List<String> headings =
        page.select("h1").stream().map(h -> tidy(h.text())).filter(h -> !h.isEmpty()).toList();
    return headings.stream() // as the page shows it, where that is what it calls itself
        .filter(h -> given.stream().anyMatch(title -> beginsWith(title, h)))
        .findFirst()
        .or(() -> given.stream().findFirst().map(title -> withoutSite(title, publisher)))
        .or(() -> headings.stream().findFirst())
        .orElse(null);
  }

  private static boolean beginsWith(String title, String heading) {
    return LooseText.of(title).startsWith(LooseText.of(heading)) && heading.indexOf(' ') > 0;
  }

  /** "Ministers meet in Lusaka | The Daily" is "Ministers meet in Lusaka". */
  private static String withoutSite(String title, @Nullable String publisher) {
    var separators = SEPARATOR.matcher(title).results().toList();
    if (separators.isEmpty()) {
      return title;
    }
    var last = separators.get(separators.size() - 1);
    String head = title.substring(0, last.start());
    String tail = title.substring(last.end());
    boolean named = publisher != null && LooseText.same(tail, publisher);
    boolean bar = last.group().strip().matches("[|»·]+");
    boolean site = named || (bar && words(tail) <= MOST_WORDS_OF_SITE && words(head) > words(tail));
    return site ? head.strip() : title;
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static @Nullable String published(Document page, StructuredData data) {
    Stream<String> marked =
        page.select("[itemprop~=datePublished],time[pubdate]").stream().map(PageMetadata::time);
    Stream<String> shown =
        page.select("article time[datetime],main time[datetime],time[datetime]").stream()
            .map(PageMetadata::time);
    return Stream.of(meta(page, DATES), Stream.ofNullable(data.published()), marked, shown)
        .flatMap(s -> s)
        .flatMap(written -> PublishedDate.iso(written).stream())
        .filter(iso -> iso.compareTo("1900") > 0)
        .findFirst()
        .or(() -> underHeading(page))
        .orElse(null);
  }

  /** The first date under the heading, in an element whose name says that it holds one. */
  private static Optional<String> underHeading(Document page) {
    return page.getAllElements().stream()
        .dropWhile(element -> !element.normalName().equals("h1"))
        .filter(element -> DATED.matcher(element.className() + " " + element.id()).find())
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST_DATE)
        .flatMap(text -> PublishedDate.in(text).stream())
        .findFirst();
  }

  private static String time(Element element) {
    return Stream.of(element.attr("content"), element.attr("datetime"), element.text())
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse("");
  }

  private static @Nullable String url(Document page) {
    Stream<String> canonical =
        page.select("link[rel=canonical]").stream().map(link -> link.attr("href"));
    return Stream.concat(canonical, meta(page, List.of("og:url")))
        .map(String::strip)
        .filter(address -> ADDRESS.matcher(address).matches())
        .findFirst()
        .orElse(null);
  }

  /** The contents of the meta elements with one of these names, in the order of the names. */
  private static Stream<String> meta(Document page, List<String> names) {
    List<Element> all = page.select("meta[content]");
    return names.stream()
        .flatMap(name -> all.stream().filter(meta -> isNamed(meta, name)))
        .map(meta -> meta.attr("content"))
        .filter(content -> !content.isBlank());
  }

  private static boolean isNamed(Element meta, String name) {
    return name.equalsIgnoreCase(meta.attr("property"))
        || name.equalsIgnoreCase(meta.attr("name"))
        || name.equalsIgnoreCase(meta.attr("itemprop"));
  }

  private static Optional<String> first(Stream<String> some, Supplier<Stream<String>> others) {
    return Stream.concat(some, others.get())
        .filter(Objects::nonNull)
        .map(PageMetadata::tidy)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Entities that were escaped twice, and space, in order. */
  private static String tidy(String text) {
    return Parser.unescapeEntities(text, false).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
