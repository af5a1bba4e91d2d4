package rasd.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointsTest {
  @ParameterizedTest
  @CsvSource({
    "مجلس الامن, PLAIN مجلس | الامن",
    "الجيش السوري, AGREEMENT الجيش | السوري",
    "حرب على الارهاب, PREPOSITION حرب | الارهاب",
    "قطر وـمصر, CONJUNCTION قطر | مصر",
    "عضو لـالجنة, PLAIN عضو | الجنة",
    "وزير الخارجية الروسي, PLAIN وزير | الخارجية الروسي; AGREEMENT وزير الخارجية | الروسي",
    "جنوب لبنان من الداخل, PLAIN جنوب | لبنان من الداخل; PREPOSITION جنوب لبنان | الداخل",
    "الدول من بين غيرها, PREPOSITION الدول | غيرها",
  })
  void aRunIsTakenApartBetweenAnyTwoOfItsWords(String key, String joints) {
    assertEquals(
        joints,
        String.join(
            "; ",
            Joints.of(key).stream()
                .map(joint -> joint.kind() + " " + joint.left() + " | " + joint.right())
                .toList()));
  }
}
