package rasd.articles;

import java.io.Serializable;
import rasd.dates.DateRules;
import rasd.pages.NewsNames;
import rasd.pages.PagePhrases;
import rasd.text.StopWords;

/**
 * The rules by which a record's text is read.
 *
 * @param stopWords words that are not terms
 * @param phrases phrases that identify menus, teasers and agencies
 * @param names names that identify the parts of datelines
 * @param dates rules for the day of publication
 */
public record ArticleRules(
    StopWords stopWords, PagePhrases phrases, NewsNames names, DateRules dates)
    implements Serializable {}
