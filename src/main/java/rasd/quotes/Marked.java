package rasd.quotes;

import rasd.article.Quote;

/**
 * A passage between outermost quotation marks: {@code «قال إن «داعش» خطر»} is one passage. Offsets
 * are UTF-16 offsets in the body.
 *
 * @param outerBegin offset of the opening mark
 * @param begin offset after the opening mark and white space
 * @param end offset of the closing mark, or of the white space before it
 * @param outerEnd offset after the closing mark, if there is one
 * @param isClosed whether there is a closing mark
 */
record Marked(
    int outerBegin, int begin, int end, int outerEnd, Quote.Style style, boolean isClosed) {}
