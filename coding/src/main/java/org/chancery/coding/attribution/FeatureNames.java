package org.chancery.coding.attribution;

import java.util.ArrayList;
import java.util.List;

/** Features as people read them: {@code template=a|b}. Not thread-safe. */
public final class FeatureNames implements Features {
  private final List<String> names = new ArrayList<>();

  public List<String> names() {
    return List.copyOf(names);
  }

  @Override
  public void add(String template) {
    names.add(template);
  }

  @Override
  public void add(String template, String a) {
    names.add(template + "=" + a);
  }

  @Override
  public void add(String template, String a, String b) {
    names.add(template + "=" + a + "|" + b);
  }

  @Override
  public void add(String template, String a, String b, String c) {
    names.add(template + "=" + a + "|" + b + "|" + c);
  }
}
