package org.chancery.evaluation.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the current thread has used so far.
 *
 * @param wall nanoseconds
 * @param processor nanoseconds
 * @param allocated bytes
 */
record Clock(long wall, long processor, long allocated) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Clock now() {
    return new Clock(
        System.nanoTime(),
        THREADS.getCurrentThreadCpuTime(),
        THREADS.getCurrentThreadAllocatedBytes());
  }

  Clock since(Clock start) {
    return new Clock(wall - start.wall, processor - start.processor, allocated - start.allocated);
  }

  Clock plus(Clock other) {
    return new Clock(wall + other.wall, processor + other.processor, allocated + other.allocated);
  }
}
