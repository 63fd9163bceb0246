package org.chancery.ledger.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.record.ActorKind;
import org.chancery.record.Context;
import org.chancery.record.EngagementKind;
import org.chancery.record.EngagementStatus;
import org.chancery.record.EventStatus;
import org.chancery.record.EventType;
import org.chancery.record.Sector;
import org.chancery.record.SpeechAct;
import org.chancery.record.StatementMode;
import org.jspecify.annotations.Nullable;

/**
 * A field that can be judged.
 *
 * @param form how its value is written
 * @param need whether a thing is without it
 * @param codes the closed list of its values, where it has one that does not depend on other fields
 * @param refers to what kind of thing its value points, where it does
 */
record Field(
    Part part, String name, Form form, Need need, List<String> codes, @Nullable Part refers) {
  /** How a value is written. */
  enum Form {
    CODE("one of the codes"),
    CODES("codes with commas between"),
    TEXT("words"),
    COUNTRY("three capital letters of ISO 3166-1, KOS, or one of UNO EUR IGO NGO ISM IMG MNC"),
    CAMEO("a CAMEO code of two to four digits"),
    ID("an id"),
    IDS("ids with commas between"),
    SPAN("words of the report, or their offsets such as 812-820"),
    SPANS("words of the report, or offsets such as 812-820,831-840"),
    DATE("2025, 2025-02 or 2025-02-14, with another after / where it is an interval"),
    PLACE("a name, with / and a country where known: Munich/DEU"),
    OCCASION("its name"),
    STANCES("actors with -1, 0 or 1: a3:1,a4:-1"),
    PARTICIPANTS("actors, with their role where known: a1:host,a2:visitor"),
    CASUALTIES("numbers such as dead=11,injured>=46 (also arrested, size)"),
    LIST("a list in JSON, as the record has it");

    private final String written;

    Form(String written) {
      this.written = written;
    }

    String written() {
      return written;
    }
  }

  /** Whether a thing is without it. */
  enum Need {
    /** Never. */
    REQUIRED,
    /** It may be. */
    OPTIONAL,
    /** It always has the list, which may be empty. */
    LIST
  }

  Field {
    codes = List.copyOf(codes);
  }

  private static final List<String> CONTEXTS = codes(Context.values(), Context::code);

  /** All of them, in the order of the record format. */
  static final List<Field> ALL =
      List.of(
          closed(Part.ACTOR, "kind", Need.REQUIRED, codes(ActorKind.values(), ActorKind::code)),
          open(Part.ACTOR, "name", Form.TEXT, Need.OPTIONAL),
          open(Part.ACTOR, "country", Form.COUNTRY, Need.OPTIONAL),
          many(Part.ACTOR, "sectors", codes(Sector.values(), Sector::code)),
          open(Part.ACTOR, "offices", Form.LIST, Need.LIST),
          id(Part.STATEMENT, "speaker", Part.ACTOR),
          open(Part.STATEMENT, "source", Form.SPAN, Need.OPTIONAL),
          open(Part.STATEMENT, "cue", Form.SPAN, Need.OPTIONAL),
          open(Part.STATEMENT, "content", Form.SPANS, Need.REQUIRED),
          closed(
              Part.STATEMENT,
              "mode",
              Need.REQUIRED,
              codes(StatementMode.values(), StatementMode::code)),
          ids(Part.STATEMENT, "addressees", Form.IDS, Part.ACTOR),
          ids(Part.STATEMENT, "about", Form.STANCES, Part.ACTOR),
          closed(Part.STATEMENT, "act", Need.REQUIRED, codes(SpeechAct.values(), SpeechAct::code)),
          many(Part.STATEMENT, "contexts", CONTEXTS),
          id(Part.STATEMENT, "part_of", Part.STATEMENT),
          id(Part.STATEMENT, "repeats", Part.STATEMENT),
          open(Part.STATEMENT, "date", Form.DATE, Need.OPTIONAL),
          id(Part.STATEMENT, "engagement", Part.ENGAGEMENT),
          closed(
              Part.ENGAGEMENT,
              "kind",
              Need.REQUIRED,
              codes(EngagementKind.values(), EngagementKind::code)),
          ids(Part.ENGAGEMENT, "participants", Form.PARTICIPANTS, Part.ACTOR),
          open(Part.ENGAGEMENT, "date", Form.DATE, Need.OPTIONAL),
          open(Part.ENGAGEMENT, "place", Form.PLACE, Need.OPTIONAL),
          open(Part.ENGAGEMENT, "occasion", Form.OCCASION, Need.OPTIONAL),
          open(Part.ENGAGEMENT, "topics", Form.LIST, Need.LIST),
          closed(
              Part.ENGAGEMENT,
              "status",
              Need.OPTIONAL,
              codes(EngagementStatus.values(), EngagementStatus::code)),
          ids(Part.ENGAGEMENT, "events", Form.IDS, Part.EVENT),
          closed(Part.EVENT, "type", Need.REQUIRED, codes(EventType.values(), EventType::name)),
          many(Part.EVENT, "modes", List.of()),
          many(Part.EVENT, "contexts", CONTEXTS),
          open(Part.EVENT, "cameo", Form.CAMEO, Need.REQUIRED),
          ids(Part.EVENT, "actors", Form.IDS, Part.ACTOR),
          ids(Part.EVENT, "recipients", Form.IDS, Part.ACTOR),
          closed(
              Part.EVENT, "status", Need.REQUIRED, codes(EventStatus.values(), EventStatus::code)),
          open(Part.EVENT, "date", Form.DATE, Need.OPTIONAL),
          open(Part.EVENT, "place", Form.PLACE, Need.OPTIONAL),
          open(Part.EVENT, "casualties", Form.CASUALTIES, Need.OPTIONAL),
          id(Part.EVENT, "statement", Part.STATEMENT));

  static List<Field> of(Part part) {
    return ALL.stream().filter(f -> f.part() == part).toList();
  }

  static Optional<Field> of(Part part, String name) {
    return of(part).stream().filter(f -> f.name().equals(name)).findFirst();
  }

  private static Field closed(Part part, String name, Need need, List<String> codes) {
    return new Field(part, name, Form.CODE, need, codes, null);
  }

  private static Field many(Part part, String name, List<String> codes) {
    return new Field(part, name, Form.CODES, Need.LIST, codes, null);
  }

  private static Field open(Part part, String name, Form form, Need need) {
    return new Field(part, name, form, need, List.of(), null);
  }

  private static Field id(Part part, String name, Part refers) {
    return new Field(part, name, Form.ID, Need.OPTIONAL, List.of(), refers);
  }

  private static Field ids(Part part, String name, Form form, Part refers) {
    return new Field(part, name, form, Need.LIST, List.of(), refers);
  }

  private static <E> List<String> codes(E[] constants, Function<E, String> code) {
    return Arrays.stream(constants).map(code).toList();
  }
}
