package rasd.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jQuery.noConflict(); jQuery(document).ready(function(){ jQuery('#v').html('انتظر…'); });",
        "var plot = jQuery.jqplot('pie', [['a1', 254], ['a2', 14]], { grid: { shadow: false } });",
        "$('.tabs').hide();",
        "document.write('<b>مرحبا</b>');",
        "googletag.cmd.push(function() { googletag.display('div-gpt-ad-1'); });",
        "(adsbygoogle = window.adsbygoogle || []).push({});",
        "(function(d, s, id) { var js = d.createElement(s); }(document, 'script', 'sdk'));",
        "!function(d, s){ if (d) { s(); } else { d = s; } }(document, \"script\")",
        "function vote() { document.forms[0].submit(); }",
        "/* <![CDATA[ */ window.ready = true; /* ]]> */"
      })
  void aScriptInASentenceIsOnePlace(String script) {
    assertEquals(List.of(script), found("هل تسافر في الصيف؟ " + script + " نعم، أسافر كل عام."));
    assertEquals(List.of(script), found(script));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يكتب المبرمج print(\"x\") ثم يشغل البرنامج; وهو سهل",
        "الدالة function add(a, b) { return a + b; } تجمع عددين",
        "الأمر «document.write('x');» يكتب في الصفحة",
        "الأمر `$('#menu').hide();` يخفي القائمة",
        "{\"name\": \"window\", \"size\": [1, 2]};",
        "f(x) = 2x; y = (a + b) * c;",
        "http://example.com/?id=1;page=document.html",
        "See the document (PDF); the window [open] is here.",
        "ارتفع السهم إلى $(5); ثم هبط",
        "jQuery(document).ready(function(){ ثم انقطع النص",
        "قال (الوزير): إن jQuery. هو اسم برنامج; انتهى"
      })
  void textIsNone(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void textBetweenScriptsStays() {
    assertEquals(
        List.of("document.write('a');", "document.write('b');"),
        found("document.write('a'); قال الوزير document.write('b'); نعم"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "a(", "a(' ", "'", "a=b;", "/*", "var a", "$('", "}", "a.", "!((a "})
  void manySignsTakeNoLonger(String sign) {
    found("$('a') " + sign.repeat(100_000));
  }

  private static List<String> found(String text) {
    return Scripts.find(text).stream()
        .map(place -> text.substring(place.begin(), place.end()))
        .toList();
  }
}
