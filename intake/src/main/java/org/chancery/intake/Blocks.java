package org.chancery.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the paragraphs off a page, in the order in which it shows them: one for each block element,
 * and for what stands between two line breaks together.
 */
final class Blocks implements NodeVisitor {
  /** Elements that jsoup does not call blocks, or that pages use as such. */
  private static final Set<String> ALSO_BLOCKS =
      Set.of("td", "th", "tr", "figcaption", "figure", "summary", "details", "option", "picture");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\x{200B}\\x{FEFF}]+");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Element root;
  private int linked;
  private int links;
  private int breaks;

  private Blocks(Element root) {
    this.root = root;
  }

  /** The paragraphs below an element. */
  static List<Block> of(Element root) {
    Blocks visitor = new Blocks(root);
    NodeTraversor.traverse(visitor, root);
    visitor.flush(root);
    return visitor.blocks;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      links += element.normalName().equals("a") ? 1 : 0;
      if (element.normalName().equals("br")) {
        lineBreak(element);
      } else if (isBlock(element)) {
        flush(element.parent() == null ? root : holder(element.parent()));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      links -= element.normalName().equals("a") ? 1 : 0;
      if (isBlock(element)) {
        flush(element);
      }
    }
  }

  static boolean isBlock(Element element) {
    return (element.isBlock() && !element.normalName().equals("br"))
        || ALSO_BLOCKS.contains(element.normalName());
  }

  /** The innermost block element that holds an element, or is it. */
  static Element holder(Element element) {
    Element holder = element;
    while (holder.parent() != null && !isBlock(holder)) {
      holder = holder.parent();
    }
    return holder;
  }

  private void add(String words) {
    String plain = SPACE.matcher(words).replaceAll(" ");
    if (!plain.isBlank()) {
      breaks = 0;
    }
    text.append(plain);
    linked += links > 0 ? plain.length() : 0;
  }

  private void lineBreak(Element element) {
    breaks++;
    if (breaks >= 2) {
      flush(holder(element));
    } else {
      text.append('\n');
    }
  }

  private void flush(Element holder) {
    String paragraph = tidy(text.toString());
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(holder, paragraph, Math.min(linked, paragraph.length())));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }

  private static String tidy(String raw) {
    StringBuilder tidy = new StringBuilder(raw.length());
    for (String line : raw.split("\n")) {
      String words = SPACE.matcher(line).replaceAll(" ").strip();
      if (!words.isEmpty()) {
        tidy.append(tidy.isEmpty() ? "" : "\n").append(words);
      }
    }
    return tidy.toString();
  }
}
