package org.chancery.coding.attribution;

/**
 * Takes the features of one token, each a template with up to three values. What it makes of them,
 * keys to look up or names for people, is its own affair.
 */
public interface Features {
  void add(String template);

  void add(String template, String a);

  void add(String template, String a, String b);

  void add(String template, String a, String b, String c);
}
