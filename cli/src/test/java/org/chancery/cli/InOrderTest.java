package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work on several threads, whose results keep their order. */
@Timeout(30)
class InOrderTest {
  @Test
  void resultsComeInTheOrderInWhichWorkWasGiven() {
    List<Integer> out = new ArrayList<>();
    Random random = new Random(7);
    try (InOrder<Integer> work = new InOrder<>(4, out::add)) {
      for (int i = 0; i < 500; i++) {
        int number = i;
        int micros = random.nextInt(300);
        work.give(
            1,
            () -> {
              TimeUnit.MICROSECONDS.sleep(micros);
              return number;
            });
      }
      work.finish();
    }
    assertThat(out).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void aResultGoesOutBeforeMoreWorkIsGiven() throws Exception {
    CountDownLatch answered = new CountDownLatch(1);
    try (InOrder<Integer> work = new InOrder<>(1, result -> answered.countDown())) {
      work.give(1, () -> 1);
      assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
    }
  }

  @ParameterizedTest(name = "of pieces of {0} characters at most {1} are held")
  @CsvSource({"10, 32", "100000, 10", "1000000, 1", "9000000, 1"})
  void soMuchIsHeldAndNoMore(long size, long most) {
    AtomicLong given = new AtomicLong();
    AtomicLong gone = new AtomicLong();
    AtomicLong held = new AtomicLong();
    try (InOrder<Integer> work =
        new InOrder<>(
            2,
            result -> {
              held.accumulateAndGet(given.get() - gone.get(), Math::max);
              gone.incrementAndGet();
            })) {
      for (int i = 0; i < 100; i++) {
        work.give(
            size,
            () -> {
              TimeUnit.MICROSECONDS.sleep(200);
              return 0;
            });
        given.incrementAndGet();
      }
      work.finish();
    }
    assertThat(gone).hasValue(100);
    assertThat(held.get()).isLessThanOrEqualTo(most + 1); // one may be on its way out
  }

  @Test
  void whatTakesTheResultsCanStopTheWork() {
    try (InOrder<Integer> work =
        new InOrder<>(
            2,
            result -> {
              throw new ReaderGone();
            })) {
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 1000; i++) {
                  work.give(1, () -> 0);
                }
                work.finish();
              })
          .isInstanceOf(ReaderGone.class);
    }
  }

  @Test
  void workThatFailsStopsTheRest() {
    try (InOrder<Integer> work = new InOrder<>(2, result -> {})) {
      work.give(
          1,
          () -> {
            throw new IllegalStateException("broken");
          });
      assertThatThrownBy(work::finish).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void closingDoesNotWaitForTheWork() {
    InOrder<Integer> work = new InOrder<>(1, result -> {});
    work.give(
        1,
        () -> {
          TimeUnit.MINUTES.sleep(1);
          return 0;
        });
    work.close();
  }
}
