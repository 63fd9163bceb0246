package org.chancery.language.corenlp;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/** Looks into CoreNLP's classes: their models have no other way out. For steps of the build. */
final class Inside {
  private Inside() {}

  static Object get(Object of, String field) {
    for (Class<?> c = of.getClass(); c != null; c = c.getSuperclass()) {
      try {
        Field found = c.getDeclaredField(field);
        found.setAccessible(true);
        return found.get(of);
      } catch (NoSuchFieldException e) {
        continue; // a superclass may have it
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new IllegalStateException("found no field " + field + " in " + of.getClass());
  }

  static int number(Object of, String field) {
    return (int) get(of, field);
  }

  @SuppressWarnings("unchecked") // the caller knows the field
  static Map<String, Object> map(Object of, String field) {
    return (Map<String, Object>) get(of, field);
  }

  static Object call(Object on, String method, Object... arguments) {
    for (Class<?> c = on.getClass(); c != null; c = c.getSuperclass()) {
      for (Method m : c.getDeclaredMethods()) {
        if (m.getName().equals(method) && m.getParameterCount() == arguments.length) {
          return call(on, m, arguments);
        }
      }
    }
    throw new IllegalStateException("found no method " + method + " in " + on.getClass());
  }

  private static Object call(Object on, Method method, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(on, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "calling " + method + " with " + Arrays.toString(arguments), e);
    }
  }
}
