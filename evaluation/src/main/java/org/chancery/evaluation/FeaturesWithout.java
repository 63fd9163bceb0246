package org.chancery.evaluation;

import java.util.Set;
import org.chancery.coding.attribution.Features;

/**
 * Leaves out the features of some groups. The group stands before the colon of a template's name.
 */
record FeaturesWithout(Features rest, Set<String> groups) implements Features {

  private boolean wanted(String template) {
    int colon = template.indexOf(':');
    return colon < 0 || !groups.contains(template.substring(0, colon));
  }

  @Override
  public void add(String template) {
    if (wanted(template)) {
      rest.add(template);
    }
  }

  @Override
  public void add(String template, String a) {
    if (wanted(template)) {
      rest.add(template, a);
    }
  }

  @Override
  public void add(String template, String a, String b) {
    if (wanted(template)) {
      rest.add(template, a, b);
    }
  }

  @Override
  public void add(String template, String a, String b, String c) {
    if (wanted(template)) {
      rest.add(template, a, b, c);
    }
  }
}
