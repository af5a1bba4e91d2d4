package rasd.quotes;

import rasd.text.Span;

/**
 * Where a quotation ends whose closing mark is missing: before the next sentence of the paragraph
 * that begins with a verb of speech, else with the paragraph. {@code "نعمل معا. وأضاف أن} ends
 * behind {@code معا.}
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
