package org.chancery.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text each element of a page holds. */
final class Prose {
  /** How much less a paragraph says for an element with each element between the two. */
  private static final double DECAY = 0.9;

  private final Map<Element, Integer> masses = new IdentityHashMap<>();
  private final Map<Element, Double> scores = new IdentityHashMap<>();
  private final Element root;

  private Prose(Element root) {
    this.root = root;
  }

  static Prose of(Element root) {
    Prose prose = new Prose(root);
    prose.add(Blocks.of(root));
    return prose;
  }

  private void add(List<Block> blocks) {
    for (Block block : blocks) {
      int mass = block.mass();
      double near = mass;
      for (Element e = block.holder(); mass > 0 && e != null; e = e.parent()) {
        masses.merge(e, mass, Integer::sum);
        scores.merge(e, near, Double::sum);
        near *= DECAY;
      }
    }
  }

  /** In characters, links aside. */
  int mass(Element element) {
    return masses.getOrDefault(element, 0);
  }

  /** How well it holds a text together: its running text, the nearer the better. */
  double score(Element element) {
    return scores.getOrDefault(element, 0.0);
  }

  int total() {
    return mass(root);
  }
}
