package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasd.article.TokensBuilder;
import rasd.text.StopWords;
import rasd.text.Tokenizer;

class ArticleSentenceTest {
  private static final StopWords STOP_WORDS = new StopWords(List.of("على"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قال علي محمد على الهاتف      | قال علي محمد الهاتف
          ذهب علي محمد إلى مصر         | ذهب علي محمد إلى مصر
          جلس علي كرسي                 | جلس كرسي
          كتب كاملاً ومقالةً           | كتب
          """)
  void theNameOfAliIsToldFromThePrepositionIfTheArticleWritesFinalAlif(String text, String open) {
    TokensBuilder tokens = new TokensBuilder(text, STOP_WORDS, List.of());
    tokens.add(0, 0, text.length(), new Tokenizer().tokens(text, 0, text.length()));
    ArticleSentence sentence = ArticleSentence.of(tokens.build()).get(0);
    BitSet words = new BitSet();
    words.set(0, sentence.words().size());
    words.andNot(sentence.stops());

    assertEquals(
        open,
        words.stream()
            .mapToObj(word -> sentence.words().get(word).surface())
            .collect(Collectors.joining(" ")));
  }
}
