package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// A case made from templates about two parties, `A` and `B`, whose names have equal shape.
///
/// @param one what stands for A
/// @param other what stands for B
/// @param article sentences that stand alone, each a paragraph
/// @param sources sentences by file name
record PartyCase(
    String one, String other, List<String> article, Map<String, List<String>> sources) {

  private static final List<List<String>> NAMES =
      List.of(
          List.of("the Dawn Front", "the Dusk Front"),
          List.of("the Northern Guard", "the Southern Guard"),
          List.of("Arland", "Borland"),
          List.of("Chile", "Peru"));

  private static final List<String> CLAIMS =
      List.of(
          "On 4 March 2020 A attacked the market in Osijek.",
          "On 9 March 2020 B attacked the harbour in Vukovar.",
          "B repeatedly shelled the airport in Zadar in March 2020.",
          "A released 40 prisoners in Split on 12 May 2020.",
          "B released 25 prisoners in Pula on 14 May 2020.",
          "A arrested the journalist Marko Belic in Sisak in April 2020.",
          "B said that A had destroyed the bridge in Knin on 6 March 2020.",
          "A trained fighters of B in Karlovac in 2019.",
          "B signed a ceasefire with A in Rijeka on 1 June 2020.",
          "Soldiers of A killed 12 people in Dubrovnik on 20 March 2020.");

  private static final List<String> STATEMENTS =
      List.of(
          "On 4 March 2020 A attacked the market in Osijek, Ana Kovac said.",
          "B attacked the market in Osijek on 4 March 2020, according to the mayor.",
          "A claimed responsibility for the attack on the market in Osijek on 4 March 2020.",
          "B denied that it had attacked the harbour in Vukovar on 9 March 2020.",
          "On 9 March 2020 B attacked the harbour in Vukovar.",
          "B shelled the airport in Zadar on 11 March 2020.",
          "A released 40 prisoners in Split on 12 May 2020, the lawyer Ivan Horvat said.",
          "A released 30 prisoners in Split on 12 May 2020.",
          "B released 25 prisoners in Pula on 18 May 2020.",
          "A arrested the journalist Marko Belic in Sisak on 16 June 2020.",
          "A denied that it had destroyed the bridge in Knin.",
          "B accused A of destroying the bridge in Knin on 6 March 2020.",
          "A signed a ceasefire with B in Rijeka on 1 June 2020.",
          "Soldiers of A killed at least 7 people in Dubrovnik on 20 March 2020.",
          "Soldiers of B killed 12 people in Dubrovnik on 20 March 2020.",
          "No group had claimed the attack on the harbour in Vukovar.");

  /// The case of a seed.
  static PartyCase of(long seed) {
    Random random = new Random(seed);
    List<String> names = NAMES.get((int) (seed % NAMES.size()));
    List<String> article = some(random, CLAIMS, 6);
    Map<String, List<String>> sources = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      sources.put("s" + i + ".md", some(random, STATEMENTS, 3));
    }
    return new PartyCase(names.get(0), names.get(1), article, sources);
  }

  private static List<String> some(Random random, List<String> from, int number) {
    List<String> left = new ArrayList<>(from);
    List<String> taken = new ArrayList<>();
    while (taken.size() < number) {
      taken.add(left.remove(random.nextInt(left.size())));
    }
    return taken;
  }

  PartyCase swapped() {
    return new PartyCase(other, one, article, sources);
  }

  PartyCase withArticle(List<String> sentences) {
    return new PartyCase(one, other, sentences, sources);
  }

  /// The text with the two names exchanged.
  String swap(String text) {
    String a = one.replaceFirst("^the ", "");
    String b = other.replaceFirst("^the ", "");
    return text.replace(a, "\u0001").replace(b, a).replace("\u0001", b);
  }

  CaseFiles files() {
    Map<String, String> files = new TreeMap<>();
    int number = 0;
    for (Map.Entry<String, List<String>> source : sources.entrySet()) {
      files.put(
          source.getKey(),
          "---\ntitle: News\npublisher: Sheet "
              + (char) ('K' + number++)
              + "\npublished: 2020-06-20\nkind: news\nlanguage: en\n---\n\n"
              + named(String.join(" ", source.getValue()))
              + "\n");
    }
    return new CaseFiles(
        "---\ntitle: Article\npublished: 2020-07-01\nlanguage: en\n---\n\n"
            + named(String.join("\n\n", article))
            + "\n",
        files);
  }

  private String named(String text) {
    String named =
        text.replaceAll("\\bA\\b", "\u0001").replaceAll("\\bB\\b", other).replace("\u0001", one);
    return named.replaceAll("(^|[.] |\n)the ", "$1The ");
  }
}
