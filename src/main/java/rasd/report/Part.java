package rasd.report;

import org.jsoup.nodes.Element;

/** A part of the report: a heading, and the figures under it. */
interface Part {
  /** The name of the part in the page's addresses and in the wording. */
  String key();

  void write(Material material, Element section);
}
