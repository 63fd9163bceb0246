package org.chancery.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the report on a page: the smallest element that holds nearly all of the running text,
 * within what the page itself marks as its article where it marks it.
 */
final class MainText {
  private static final String ARTICLE_BODY = "[itemprop~=articleBody],[property~=articleBody]";
  private static final String ARTICLE = "article,main,[role=main],[role=article]";
  private static final double ENOUGH = 0.5;
  private static final int SHORT = 100;
  private static final int SCRAP = 60;
  private static final int A_STORY = 400;
  private static final Pattern TAG = Pattern.compile("<\\w+\\s[^>]*>");
  private static final Pattern ENDING =
      Pattern.compile(
          "(?i)(?:reader |all |view |\\d+ )?comments?(?: policy)?|what do you think\\?"
              + "|more (?:from|on|about|in) .{2,40}|more \\w+(?: \\w+)?"
              + "|related(?: \\w+)?|read (?:more|next)|up next|recommended(?: .{2,20})?"
              + "|you (?:may|might) also .{2,20}|(?:latest|top|popular|trending|other|breaking) \\w+"
              + "|trending|most (?:read|popular|viewed)|from (?:around|across) the web"
              + "|sponsored .{2,20}|our (?:latest|top) .{2,20}");

  /** Announces what is never part of a report. */
  private static final Pattern CERTAIN_ENDING =
      Pattern.compile(
          "(?i)top(?: rated)? comments|comments \\(\\d+\\)|leave a (?:reply|comment)"
              + "|join the (?:conversation|discussion)|privacy overview");

  private static final Set<String> PHRASES = WordList.read("page-phrases.txt");

  private MainText() {}

  /** The paragraphs of the report. The page is taken apart for it. */
  static List<String> of(Document page, String title) {
    PageFurniture.strip(page);
    List<Block> blocks = untilNextStory(Blocks.of(root(page.body())));
    int first = 0;
    int last = blocks.size();
    while (first < last && !opens(blocks.get(first))) {
      first++;
    }
    while (last > first && isTail(blocks.get(last - 1))) {
      last--;
    }
    return kept(first == last ? blocks : blocks.subList(first, last), title);
  }

  /**
   * The paragraphs of a piece of HTML that is a report and nothing else: all of them, but for links
   * and the phrases that pages put under stories. It is taken apart for it.
   */
  static List<String> ofFragment(Document fragment, String title) {
    PageFurniture.strip(fragment);
    return kept(Blocks.of(fragment.body()), title);
  }

  /**
   * The blocks up to a heading that announces comments or other stories; but the report goes on
   * where more of its paragraphs follow, in the same place as those before.
   */
  private static List<Block> untilNextStory(List<Block> blocks) {
    int mass = 0;
    Set<Object> homes = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (mass >= A_STORY && ends(block, homes, blocks.subList(i, blocks.size()))) {
        return blocks.subList(0, i);
      }
      mass += block.mass();
      if (block.isProse()) {
        homes.addAll(homes(block));
      }
    }
    return blocks;
  }

  private static boolean ends(Block block, Set<Object> homes, List<Block> rest) {
    return CERTAIN_ENDING.matcher(block.text()).matches()
        || (block.linked() == 0 && ENDING.matcher(block.text()).matches() && noneAt(homes, rest));
  }

  private static boolean noneAt(Set<Object> homes, List<Block> blocks) {
    return blocks.stream()
        .filter(Block::isProse)
        .noneMatch(block -> homes(block).stream().anyMatch(homes::contains));
  }

  /** What paragraphs of one text share: the element around them, or the class that they bear. */
  private static List<Object> homes(Block block) {
    Element holder = block.holder();
    Element parent = holder.parent() == null ? holder : holder.parent();
    return holder.className().isEmpty() ? List.of(parent) : List.of(parent, holder.className());
  }

  /** Scraps at the end: links, tags, signs; but not the points of a list. */
  private static boolean isTail(Block block) {
    return 2 * block.linked() > block.text().length()
        || isPhrase(block.text())
        || (block.text().length() < SCRAP
            && !block.endsSentence()
            && !block.holder().normalName().equals("li"));
  }

  /** Where the report begins: at a sentence, a dateline or a caption, after dates and bylines. */
  private static boolean opens(Block block) {
    return block.isProse()
        || WireHeadParser.parse(block.text()).isPresent()
        || block.holder().normalName().equals("figcaption");
  }

  private static List<String> kept(List<Block> blocks, String title) {
    List<String> kept = new ArrayList<>();
    Set<String> captions = new HashSet<>(); // often there twice
    for (Block block : blocks) {
      String text = block.text();
      boolean opening = kept.isEmpty() && LooseText.same(text, title);
      boolean words = text.chars().anyMatch(Character::isLetter) && !TAG.matcher(text).matches();
      boolean again = text.length() > SCRAP && !captions.add(text);
      if (words && !opening && !again && !block.isLinks() && !isPhrase(text)) {
        kept.add(text);
      }
    }
    return kept;
  }

  private static Element root(Element body) {
    Prose prose = Prose.of(body);
    Element start =
        marked(body, prose, ARTICLE_BODY).or(() -> marked(body, prose, ARTICLE)).orElse(body);
    return start.getAllElements().stream()
        .max(Comparator.comparingDouble(prose::score))
        .orElse(start);
  }

  private static Optional<Element> marked(Element body, Prose prose, String marks) {
    return body.select(marks).stream()
        .filter(e -> prose.mass(e) >= ENOUGH * prose.total())
        .min(Comparator.comparingInt(prose::mass));
  }

  private static boolean isPhrase(String text) {
    if (text.length() > SHORT) {
      return false;
    }
    String words = text.toLowerCase(Locale.ROOT).strip();
    return PHRASES.contains(words)
        || PHRASES.stream()
            .filter(p -> p.endsWith("*"))
            .anyMatch(p -> words.startsWith(p.substring(0, p.length() - 1)));
  }
}
