package rasd.quotes;

import rasd.article.Quote;

/**
 * A passage between outermost quotation marks: {@code «قال إن «داعش» خطر»} is one passage. Offsets
 * are UTF-16 offsets in the body.
 *
 * @param outerBegin offset of the opening mark
 * @param begin offset of the first character after the opening mark and any white space
 * @param end offset of the closing mark, or of the white space before it
 * @param outerEnd offset after the closing mark, or the end of the passage if there is none
 * @param isClosed whether there is a closing mark
 */
record Marked(
    int outerBegin, int begin, int end, int outerEnd, Quote.Style style, boolean isClosed) {}
