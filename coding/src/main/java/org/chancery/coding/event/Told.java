package org.chancery.coding.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.chancery.language.ParagraphKind;

/**
 * A draft where it is told.
 *
 * @param company the drafts of its sentence as rules have them, which the decision looks at
 * @param learned whether the decision took part
 * @param probability that it is an event to record; 1 where rules alone decide
 */
record Told(Scene scene, Draft draft, List<Draft> company, boolean learned, double probability) {
  Told {
    company = List.copyOf(company);
  }

  Told(Scene scene, Draft draft) {
    this(scene, draft, List.of(), false, 1);
  }

  static final Comparator<Told> BY_SENTENCE =
      Comparator.comparingInt(t -> t.scene().sentence().index());

  /** What the decision looked at, by name; nothing where it took no part. */
  List<String> features() {
    return learned ? DraftFeatures.of(scene, draft, company) : List.of();
  }

  /** Where the trigger begins, in the text. */
  int at() {
    return scene.sentence().token(draft.reading().match().token()).start();
  }

  /** The drafts without headlines, captions and repetitions of what the text tells more fully. */
  static List<Told> once(List<Told> all) {
    List<Told> out = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Told told = all.get(i);
      if (!told.heading() || all.subList(i + 1, all.size()).stream().noneMatch(told::retoldIn)) {
        out.add(told);
      }
    }
    return out;
  }

  private boolean heading() {
    ParagraphKind kind = scene.parsed().paragraphOf(scene.sentence()).kind();
    return kind == ParagraphKind.TITLE || kind == ParagraphKind.CAPTION;
  }

  private boolean retoldIn(Told later) {
    boolean same = later.draft.meaning().type() == draft.meaning().type();
    boolean body = !later.heading() || scene.sentence().index() < later.scene.sentence().index();
    return same && body && (draft.parties() < 2 || shares(later));
  }

  private boolean shares(Told later) {
    return !Collections.disjoint(draft.actors(), later.draft.actors())
        || !Collections.disjoint(draft.recipients(), later.draft.recipients());
  }
}
