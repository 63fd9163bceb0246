package org.chancery.evaluation;

import java.util.List;
import java.util.Set;
import org.chancery.record.EngagementKind;

/**
 * What the title of a readout says of an engagement.
 *
 * @param kinds one, or two where the title speaks of a meeting by video
 * @param principals whose engagement it was
 * @param counterparts with whom
 */
record TitledEngagement(
    Set<EngagementKind> kinds, List<Party> principals, List<Party> counterparts) {

  /**
   * Somebody in a title.
   *
   * @param phrase as in the title
   * @param name its words that are neither office nor country, perhaps none
   * @param country code of a state or organization, empty where none is named
   * @param foreign whether country or office are those of a foreign official
   */
  record Party(String phrase, List<String> name, String country, boolean foreign) {
    Party {
      name = List.copyOf(name);
    }
  }

  TitledEngagement {
    kinds = Set.copyOf(kinds);
    principals = List.copyOf(principals);
    counterparts = List.copyOf(counterparts);
  }

  /** What kind of title it is; only those of the first kind are judged. */
  enum Sort {
    /** Names a call or meeting with one foreign official. */
    JUDGED,
    /** With several. */
    SEVERAL,
    /** With nobody who is named and foreign. */
    NO_FOREIGN_OFFICIAL,
    /** No call or meeting, or of nobody in particular. */
    OTHER
  }

  Sort sort() {
    if (kinds.isEmpty() || principals.isEmpty()) {
      return Sort.OTHER;
    }
    if (counterparts.stream().noneMatch(Party::foreign)) {
      return Sort.NO_FOREIGN_OFFICIAL;
    }
    return counterparts.size() > 1 ? Sort.SEVERAL : Sort.JUDGED;
  }
}
