package org.probandum.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.InnerFinding;
import org.probandum.model.InnerFinding.Kind;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.Why;

/// Checks what a text says that a document says against the document itself, where it is among the
/// sources. Thread-safe.
public final class CitedDocuments {
  /// A quotation shorter than this is no quotation but a word held at arm's length.
  private static final int WORDS = 4;

  private CitedDocuments() {}

  /// What the text cites otherwise than its document has it; empty where it cites nothing that is
  /// among the sources, or rightly.
  ///
  /// @param claim a claim of the text
  /// @param article the text
  /// @param findings all passages that were compared with the claim
  /// @param documents the documents among the sources
  public static List<InnerFinding> check(
      Claim claim, Reading article, List<Finding> findings, List<Document> documents) {
    List<String> cited = cited(claim, article);
    List<InnerFinding> found = new ArrayList<>();
    for (Document document : documents) {
      if (cited.stream().anyMatch(name -> isCalled(document, name))) {
        InnerFinding said = said(claim, findings, document);
        if (said != null) {
          found.add(said);
        }
        found.addAll(quotations(claim, article, document));
      }
    }
    return found;
  }

  /// The names by which the claim calls documents: its own slots, and claimants with a symbol or a
  /// title.
  private static List<String> cited(Claim claim, Reading article) {
    List<String> names = new ArrayList<>();
    for (Slot slot : claim.slots(SlotKind.DOCUMENT)) {
      names.add(slot.normal());
      names.add(slot.text());
    }
    article.attributionsOf(claim).stream().map(Attribution::claimant).forEach(names::add);
    return names.stream().filter(CitedDocuments::singles).distinct().toList();
  }

  /// Whether the name picks out one document: it has a digit or at least three words with capitals.
  private static boolean singles(String name) {
    boolean digit = name.chars().anyMatch(Character::isDigit);
    int capitals = 0;
    for (String word : name.split("\\s+", -1)) {
      capitals += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return digit || capitals >= 3;
  }

  private static boolean isCalled(Document document, String name) {
    String title = document.metadata().title();
    String symbol = letters(name);
    return symbol.length() >= 4
        && ((title != null && letters(title).contains(symbol))
            || letters(document.path()).contains(symbol));
  }

  private static @Nullable InnerFinding said(
      Claim claim, List<Finding> findings, Document document) {
    Finding best =
        findings.stream()
            .filter(finding -> finding.passage().document().id().equals(document.id()))
            .min(Comparator.comparingInt((Finding finding) -> rank(finding.relation())))
            .orElse(null);
    Relation relation = best == null ? Relation.MENTIONS : best.relation();
    return switch (relation) {
      case SUPPORTS -> null;
      case CONTRADICTS, QUALIFIES ->
          best == null ? null : finding(Kind.CITED_OTHERWISE, claim, document, otherwise(best));
      case MENTIONS ->
          finding(
              Kind.CITED_NOT_FOUND,
              claim,
              document,
              Why.of(
                  Kind.CITED_NOT_FOUND.name(),
                  "The text cites “"
                      + document.displayName()
                      + "” for it, which is among the sources; no passage there was found that"
                      + " says so. Read it before concluding."));
    };
  }

  private static Why otherwise(Finding finding) {
    return Why.of(
            Kind.CITED_OTHERWISE.name(),
            "The text cites “"
                + finding.passage().document().displayName()
                + "” for it; there it reads otherwise. "
                + finding.why().text(),
            finding.why().children())
        .at(finding.passage());
  }

  private static int rank(Relation relation) {
    return switch (relation) {
      case SUPPORTS -> 0;
      case CONTRADICTS -> 1;
      case QUALIFIES -> 2;
      case MENTIONS -> 3;
    };
  }

  /// Quotations in the claim's sentence that do not stand in the document.
  private static List<InnerFinding> quotations(Claim claim, Reading article, Document document) {
    Sentence sentence = article.findSentence(claim.sentenceId());
    List<InnerFinding> found = new ArrayList<>();
    if (sentence == null) {
      return found;
    }
    String text = words(document.text());
    for (String quotation : quoted(sentence.text())) {
      String words = words(quotation);
      if (words.split(" ", -1).length >= WORDS && !text.contains(words)) {
        found.add(
            finding(
                Kind.QUOTE_NOT_FOUND,
                claim,
                document,
                Why.of(
                    Kind.QUOTE_NOT_FOUND.name(),
                    "The words “"
                        + quotation
                        + "” do not stand in “"
                        + document.displayName()
                        + "”.")));
      }
    }
    return found;
  }

  private static List<String> quoted(String sentence) {
    List<String> quoted = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (open < 0 && (c == '“' || c == '"')) {
        open = i + 1;
      } else if (open >= 0 && (c == '”' || c == '"')) {
        quoted.add(sentence.substring(open, i));
        open = -1;
      }
    }
    return quoted;
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static InnerFinding finding(Kind kind, Claim claim, Document document, Why why) {
    return new InnerFinding(kind, claim.id(), null, document.id(), null, why);
  }
}
