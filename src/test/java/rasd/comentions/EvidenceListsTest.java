package rasd.comentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import rasd.article.ByteReader;
import rasd.article.ByteWriter;

class EvidenceListsTest {
  private final EvidenceLists lists = new EvidenceLists();

  private String show(int list) {
    ByteWriter bytes = new ByteWriter();
    lists.write(list, bytes);
    ByteReader written = new ByteReader(bytes.toBytes());
    StringBuilder shown = new StringBuilder();
    for (int left = written.readInt(); left > 0; left--) {
      shown.append(Long.toHexString(written.readHash())).append('#').append(written.readInt());
      shown.append(left > 1 ? " " : "");
    }
    return shown.toString();
  }

  @Test
  void theFiveFirstAreKeptInWhateverOrderTheyCome() {
    int list = lists.newList();
    int other = lists.newList();
    lists.add(list, 0xa3, 1);
    lists.add(list, 0xa3, 2);
    lists.add(other, 0xa1, 0);
    assertEquals("a3#1 a3#2", show(list));
    lists.add(list, 0xa2, 7);
    lists.add(list, 0xa2, 10);
    lists.add(list, 0xa2, 11);
    assertEquals("a2#7 a2#10 a2#11 a3#1 a3#2", show(list));
    lists.add(list, 0xa4, 0);
    lists.add(list, 0xa1, 5);
    assertEquals("a1#5 a2#7 a2#10 a2#11 a3#1", show(list));
    assertEquals("a1#0", show(other));
  }

  @Test
  void idsThatBeginWithALetterComeLast() {
    int list = lists.newList();
    lists.add(list, 0xf000000000000000L, 0);
    lists.add(list, 0x1000000000000000L, 0);
    assertEquals("1000000000000000#0 f000000000000000#0", show(list));
  }

  @Test
  void aListBeginsEmptyWhenAllWereForgotten() {
    lists.add(lists.newList(), 1, 1);
    lists.clear();
    assertEquals("", show(lists.newList()));
    assertEquals(0, lists.cells());
  }

  @Test
  void thereMayBeManyLists() {
    for (int i = 0; i < 5000; i++) {
      lists.add(lists.newList(), i, i);
    }
    assertEquals("1387#4999", show(4999));
    assertEquals("0#0", show(0));
  }
}
