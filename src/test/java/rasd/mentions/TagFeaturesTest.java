package rasd.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagFeaturesTest {
  private static List<List<String>> features(String text, String... marks) {
    return new TagFeatures(Names.LISTS.words()).of(Names.view(text), List.of(marks));
  }

  @Test
  void aWordHasFeaturesOfItsOwnAndOfTheWordsBeside() {
    assertEquals(
        List.of(
            "b",
            "w=وجون",
            "pو",
            "sن",
            "pوج",
            "sون",
            "pوجو",
            "sجون",
            "r=جون",
            "rn=STRONG",
            "c=false",
            "l=4",
            "d=jJ",
            "w-2=|",
            "n-2=NONE",
            "m-2=|",
            "k-2=|",
            "o-2=|",
            "w-1=قال",
            "n-1=NONE",
            "m-1=",
            "k-1=[VERB]",
            "o-1=false",
            "n0=NONE",
            "m0=sureBPER",
            "k0=[]",
            "o0=false",
            "w1=كيري",
            "n1=STRONG",
            "m1=sureIPER",
            "k1=[]",
            "o1=false",
            "w2=|",
            "n2=NONE",
            "m2=|",
            "k2=|",
            "o2=|",
            "bw=قال وجون",
            "wa=وجون كيري",
            "nn=NONENONESTRONG",
            "kk=[VERB]NONE",
            "mm=sureBPERsureIPER",
            "cue=VERB",
            "p-قا",
            "s-ال",
            "p+كي",
            "s+ري",
            "p+كير",
            "s+يري"),
        features("قال وجون كيري", "", "sureBPER", "sureIPER").get(1));
  }

  @Test
  void edgesAndJointsAreSeen() {
    List<List<String>> features = features("الدكتور، في", "", "");
    assertTrue(features.get(0).containsAll(List.of("w-1=|", "w1=في", "c=al", "d=", "o1=true")));
    assertTrue(features.get(1).containsAll(List.of("w1=|", "w-1=الدكتور", "l=2", "d=")));
    assertEquals(
        "l=8",
        features("المستشفيات", "").get(0).stream()
            .filter(feature -> feature.startsWith("l="))
            .findFirst()
            .orElseThrow());
  }
}
