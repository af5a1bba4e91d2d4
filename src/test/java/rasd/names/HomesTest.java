package rasd.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomesTest {
  private static final Gazetteer GAZETTEER =
      Gazetteers.of(
          "MA/LOC/المغرب/مغربي [demonym]//",
          "SA/LOC/السعودية/سعودي [demonym]//",
          "rabat/LOC/الرباط المغربية/الرباط [place]//",
          "hilal/ORG/الهلال السعودي/الهلال [sport]//",
          "ahli/ORG/الأهلي السعودي/الأهلي [sport]//",
          "ahly/ORG/الأهلي المصري/الأهلي [in EG]//",
          "benali/PER/علي المغربي///");

  @ParameterizedTest
  @CsvSource({
    "المغرب, MA",
    "بالمغرب, MA",
    "للمغرب, MA",
    "مغربية, MA",
    "المغربي, MA",
    "الهلال, SA",
    "الاهلي,",
    "الرباط,",
    "مغرب,"
  })
  void countriesDemonymsAndClubsOfOneCountryTellWhereAnArticleIs(String word, String country) {
    assertEquals(country, GAZETTEER.homes().ofWord(word));
  }

  @Test
  void aNameThatEndsInADemonymTellsTheHomeOfAnythingButAPerson() {
    List<String> homes =
        GAZETTEER.entities().stream()
            .filter(entity -> GAZETTEER.homes().of(entity) != null)
            .map(entity -> entity.id() + "=" + GAZETTEER.homes().of(entity))
            .toList();

    assertEquals(List.of("MA=MA", "SA=SA", "ahli=SA", "hilal=SA", "rabat=MA"), homes);
  }
}
