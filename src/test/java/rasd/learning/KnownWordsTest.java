package rasd.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.learning.NameClassifier.NameClass;
import rasd.names.Gazetteers;
import rasd.names.NameLists;
import rasd.text.Folding;

class KnownWordsTest {
  private static final KnownWords WORDS =
      new KnownWords(
          new NameLists(
              Gazetteers.of(
                  "sana/ORG/سانا///",
                  "kerry/PER/كيري///",
                  "basil/LOC/باسل///",
                  "cup/MISC/الكأس///",
                  "khan1/LOC/خان يونس///",
                  "khan2/LOC/خان شيخون///",
                  "tel/LOC/تل رفعت///"),
              List.of("كيري محمد باسل سبهان ?كريم ?أمل"),
              List.of("kind\twords"),
              List.of(),
              List.of()));

  @ParameterizedTest
  @CsvSource({
    "سانا, ORG",
    "كيري, PER",
    "باسل, ",
    "الكأس, ",
    "محمد, PER",
    "كريم, ",
    "السبهان, PER",
    "الكريم, ",
    "الاجتماع, WORD",
    "وسانا, ",
    "ومحمد, ",
    "وبمحمد, ",
    "اجتماع, WORD",
    "واجتماع, WORD"
  })
  void aWordIsOfAKindIfItCannotBeOfAnother(String form, @Nullable NameClass kind) {
    assertEquals(kind, WORDS.kindOf(Folding.normalize(form)));
  }

  @Test
  void aWordThatBeginsSeveralPlacesIsAPartOfThem() {
    assertTrue(WORDS.isPart("خان"));
    assertFalse(WORDS.isPart("رفعت"));
    assertTrue(WORDS.isName("سانا"));
    assertFalse(WORDS.isName("خان"));
  }
}
