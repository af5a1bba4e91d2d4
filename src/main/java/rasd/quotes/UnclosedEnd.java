package rasd.quotes;

import rasd.text.Span;

/**
 * Finds the end of a quotation whose closing mark is missing. The quotation ends where a later
 * sentence of its paragraph begins with a verb of speech, or else with the paragraph: {@code "نعمل
 * معا. وأضاف أن} ends after {@code معا.}
 */
record UnclosedEnd(Prose prose, SpeechWords speech) {

  int of(int begin, int endOfParagraph) {
    for (Span sentence : prose.sentences()) {
      if (sentence.begin() > begin && sentence.begin() < endOfParagraph) {
        int first = prose.wordAt(sentence.begin());
        if (first < prose.words().size() && speech.verb(prose.normalized(first)) != null) {
          return sentence.begin();
        }
      }
    }
    return endOfParagraph;
  }
}
