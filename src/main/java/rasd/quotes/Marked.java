package rasd.quotes;

import rasd.article.Quote;

/**
 * A passage between quotation marks, outermost ones only: in {@code «قال إن «داعش» خطر»} there is
 * one.
 *
 * @param outerBegin offset of the opening mark
 * @param begin offset behind it, white space left out
 * @param end offset of the closing mark, white space left out
 * @param outerEnd offset behind the closing mark
 * @param isClosed whether there is a closing mark
 */
record Marked(
    int outerBegin, int begin, int end, int outerEnd, Quote.Style style, boolean isClosed) {}
