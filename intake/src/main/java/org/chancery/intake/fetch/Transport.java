package org.chancery.intake.fetch;

import java.net.URI;
import java.util.Map;

/**
 * One request, one answer: no redirections, no cookies, no retries. Shared by all threads.
 *
 * <p>An implementation must connect only to addresses that its rule lets pass, and must end in
 * bounded time and memory whatever the host does.
 */
public interface Transport extends AutoCloseable {
  /**
   * @param address http or https
   * @throws NotFetched where there is no answer within the limits
   */
  Answer get(URI address, Map<String, String> headers) throws NotFetched;

  @Override
  void close();
}
