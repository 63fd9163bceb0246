package org.chancery.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Takes off a page what surrounds its report: navigation, banners, related stories, comments, share
 * bars, footers. An element that holds a good part of the page's prose is never taken off, whatever
 * its name: pages are careless with names.
 */
final class PageFurniture {
  /** Never any text that a reader sees. */
  private static final String NO_TEXT =
      "script,style,noscript,template,svg,canvas,iframe,object,embed,video,audio,map,button,input,"
          + "select,textarea,link,meta,math annotation";

  /** By their element or role. */
  private static final Evaluator BY_KIND =
      QueryParser.parse(
          "nav,aside,footer,header,dialog,menu,[hidden],[aria-hidden=true],[style~=(?i)display:\\s*none],"
              + "[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[role=search],"
              + "[role=dialog],[role=alertdialog],[role=menu],[role=toolbar],[aria-modal=true]");

  private static final double GOOD_PART = 0.3;
  private static final double MOST = 0.7;

  /** Names that are hardly ever given to anything else. */
  private static final Pattern CERTAIN =
      Pattern.compile(
          "(?i)cookie|gdpr|consent|comment-?s?(?:list|area|section|wrap)|disqus|newsletter|modal|popup");

  /** For those who hear the page. */
  private static final Pattern UNSEEN =
      Pattern.compile("(?i)sr-only|visually-?hidden|screen-reader|noprint");

  private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
  private static final Set<String> WORDS = new HashSet<>();
  private static final Set<String> STEMS = new HashSet<>();

  static {
    for (String word : WordList.read("page-furniture.txt")) {
      if (word.endsWith("*")) {
        STEMS.add(word.substring(0, word.length() - 1));
      } else {
        WORDS.add(word);
      }
    }
  }

  private PageFurniture() {}

  /** Takes the furniture off the page, in place. */
  static void strip(Document page) {
    page.select(NO_TEXT).remove();
    Prose prose = Prose.of(page.body());
    for (Element element : List.copyOf(page.body().getAllElements())) {
      String names = element.className() + " " + element.id();
      boolean named = !names.isBlank() && named(names);
      if ((named || element.is(BY_KIND)) && !isKept(element, names, prose)) {
        element.remove();
      }
    }
  }

  private static boolean isKept(Element element, String names, Prose prose) {
    if (element.is("body,main,article")) {
      return true;
    }
    if (!Blocks.isBlock(element)) { // a link or a name in the middle of a sentence
      return prose.mass(Blocks.holder(element)) > 0 && !UNSEEN.matcher(names).find();
    }
    double most = CERTAIN.matcher(names).find() ? MOST : GOOD_PART;
    return prose.mass(element) > most * prose.total()
        || (element.is("header") && element.closest("article,main") != null)
        || element.selectFirst("[itemprop~=articleBody]") != null;
  }

  /** Whether class or id names say that an element is furniture. */
  static boolean named(String names) {
    for (String name : names.split("\\s+")) {
      if (WORDS.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
      for (String word : WORD_BREAK.split(name)) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(lower) || STEMS.stream().anyMatch(lower::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }
}
