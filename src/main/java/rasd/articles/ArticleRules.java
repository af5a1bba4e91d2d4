package rasd.articles;

import java.io.Serializable;
import rasd.pages.DateRules;
import rasd.pages.NewsNames;
import rasd.pages.PagePhrases;
import rasd.text.StopWords;

/**
 * What a record's text is read by.
 *
 * @param stopWords are not terms
 * @param phrases tell menus, teasers and agencies
 * @param names tell the parts of datelines
 * @param dates tell the day of publication
 */
public record ArticleRules(
    StopWords stopWords, PagePhrases phrases, NewsNames names, DateRules dates)
    implements Serializable {}
