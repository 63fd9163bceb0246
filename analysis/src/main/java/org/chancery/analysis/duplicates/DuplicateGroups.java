package org.chancery.analysis.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reports in groups of copies, each under its head: the one published first.
 *
 * <p>The reports are gone through by {@link Sketched#FIRST}. One that is a copy of heads joins the
 * head that it has most in common with. Else one that is much the same as a member of a group
 * ({@value #CHAIN} of both texts) joins that group: the third version of a story need not be a copy
 * of the first. Else it is a head. A digest that has two stories in it thus does not make one group
 * of them. The order in which reports and copies are given does not matter, and a group depends on
 * nothing but the reports that are bound to it by copies, directly or through others: a ledger need
 * not go through the rest.
 */
public final class DuplicateGroups {
  /** What a report must have in common with a member of a group that is not its head. */
  public static final double CHAIN = 0.5;

  private static final SortedMap<Integer, Likeness> NOBODY =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  private final Map<String, String> heads;
  private final Map<String, List<String>> groups;

  private DuplicateGroups(Map<String, String> heads) {
    this.heads = Collections.unmodifiableMap(heads);
    Map<String, List<String>> members = new LinkedHashMap<>();
    heads.forEach((id, head) -> members.computeIfAbsent(head, h -> new ArrayList<>()).add(id));
    members.replaceAll((head, ids) -> List.copyOf(ids));
    this.groups = Collections.unmodifiableMap(members);
  }

  /**
   * Groups reports.
   *
   * @param copies among these reports; those with others are left out of account
   */
  public static DuplicateGroups of(Collection<Sketched> reports, Collection<Copy> copies) {
    List<Sketched> inOrder = reports.stream().sorted(Sketched.FIRST).toList();
    Map<String, Integer> ranks = new HashMap<>();
    inOrder.forEach(r -> ranks.put(r.id(), ranks.size()));
    Map<String, SortedMap<Integer, Likeness>> earlier = new HashMap<>();
    for (Copy c : copies) {
      Integer a = ranks.get(c.first());
      Integer b = ranks.get(c.second());
      if (a != null && b != null) {
        String later = a < b ? c.second() : c.first();
        earlier.computeIfAbsent(later, k -> new TreeMap<>()).put(Math.min(a, b), c.likeness());
      }
    }
    Map<String, String> heads = new LinkedHashMap<>();
    for (Sketched r : inOrder) {
      heads.put(r.id(), head(r.id(), earlier.getOrDefault(r.id(), NOBODY), inOrder, heads));
    }
    return new DuplicateGroups(heads);
  }

  /** Of equals, the earliest is taken. */
  private static String head(
      String id,
      SortedMap<Integer, Likeness> earlier,
      List<Sketched> inOrder,
      Map<String, String> heads) {
    String best = id;
    double most = 0;
    boolean direct = false;
    for (Map.Entry<Integer, Likeness> e : earlier.entrySet()) {
      String other = inOrder.get(e.getKey()).id();
      String head = Objects.requireNonNull(heads.get(other), "an earlier report without a head");
      boolean isHead = head.equals(other);
      double common = e.getValue().containment() + e.getValue().jaccard();
      boolean better = isHead == direct ? common > most : isHead;
      if (better && (isHead || e.getValue().jaccard() >= CHAIN)) {
        best = head;
        most = common;
        direct = isHead;
      }
    }
    return best;
  }

  /** The head of a report; itself where it is one, or was not among those that were grouped. */
  public String head(String id) {
    return heads.getOrDefault(id, id);
  }

  /** All groups by their heads, in order; a group's first member is its head. */
  public Map<String, List<String>> groups() {
    return groups;
  }
}
