package rasd.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class TimeLimitTest {
  private static final double SHORT = 0.05;

  @Test
  void aResultInTimeIsReturned() {
    TimeLimit<Integer, Integer> limit = new TimeLimit<>(10, () -> number -> number + 1);
    assertEquals(3, limit.apply(2));
    assertEquals(4, limit.apply(3));
  }

  @Test
  void anItemThatNeverEndsIsGivenUpAndTheNextOneHasAFunctionOfItsOwn() {
    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger opened = new AtomicInteger();
    TimeLimit<String, String> limit =
        new TimeLimit<>(
            SHORT,
            () -> {
              int number = opened.incrementAndGet();
              return item -> {
                while (item.equals("endless") && !stop.get()) {
                  Thread.onSpinWait();
                }
                return item + number;
              };
            });
    assertEquals("a1", limit.apply("a"));
    assertNull(limit.apply("endless"));
    assertEquals("b2", limit.apply("b"));
    stop.set(true);
  }

  @Test
  void aResultThatCameTooLateIsNotReturned() {
    TimeLimit<Integer, Integer> limit = new TimeLimit<>(1e-9, () -> number -> number);
    assertNull(limit.apply(1));
  }

  @Test
  void waitingIsNotTakenForWork() {
    TimeLimit<Integer, Boolean> limit =
        new TimeLimit<>(SHORT, () -> milliseconds -> slept(milliseconds));
    assertEquals(true, limit.apply(1200));
  }

  @Test
  void failuresAreThoseOfTheFunction() {
    TimeLimit<String, Integer> limit = new TimeLimit<>(10, () -> Integer::valueOf);
    assertThrows(NumberFormatException.class, () -> limit.apply("x"));
    TimeLimit<Integer, Integer> deep = new TimeLimit<>(10, () -> TimeLimitTest::endless);
    assertThrows(StackOverflowError.class, () -> deep.apply(0));
  }

  private static boolean slept(int milliseconds) {
    try {
      new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }
}
