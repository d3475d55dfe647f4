package org.probandum.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;

/// The documents of a large case by their words alone, before any of them is read: it finds those
/// that are worth reading. Reading costs a hundred times more than indexing words. What is found
/// does not depend on the order in which the documents are given. Kept in memory; thread-safe.
public final class DocumentIndex {
  /// Pieces looked at for one search.
  private static final int DEPTH = 60;

  /// Documents that one claim can ask for.
  private static final int OF_A_CLAIM = 20;

  private final List<Document> documents;
  private final List<Integer> documentOf = new ArrayList<>();
  private final WordIndex words;

  private DocumentIndex(List<Document> documents) {
    this.documents = documents;
    List<WordIndex.Entry> pieces = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (WordIndex.Entry piece : pieces(documents.get(i))) {
        pieces.add(piece);
        documentOf.add(i);
      }
    }
    this.words = WordIndex.build(pieces);
  }

  /// An index of these documents, each once.
  public static DocumentIndex build(List<Document> documents) {
    SortedMap<String, Document> byId = new TreeMap<>();
    documents.forEach(document -> byId.putIfAbsent(document.id(), document));
    return new DocumentIndex(List.copyOf(byId.values()));
  }

  private static List<WordIndex.Entry> pieces(Document document) {
    Metadata metadata = document.metadata();
    String context =
        Stream.of(metadata.title(), metadata.publisher())
            .filter(text -> text != null)
            .collect(Collectors.joining(" "));
    return TextPieces.of(document.text()).stream()
        .map(piece ->
            new WordIndex.Entry(document.id(), piece, context, new TreeSet<>(), new TreeSet<>()))
        .toList();
  }

  /// The documents that may bear on the claims of an article, at most so many, by id. Each claim in
  /// turn has its best one, then each its second.
  ///
  /// @param most at least 0
  public List<Document> candidates(Reading article, int most) {
    List<List<Integer>> wanted = article.claims().stream().map(this::ofClaim).toList();
    Set<Integer> chosen = new LinkedHashSet<>();
    for (int rank = 0; rank < OF_A_CLAIM; rank++) {
      for (List<Integer> ranking : wanted) {
        if (rank < ranking.size() && chosen.size() < most) {
          chosen.add(ranking.get(rank));
        }
      }
    }
    return chosen.stream().sorted().map(documents::get).toList();
  }

  /// The documents for one claim, best first: as stated, by who, what and where, and denied.
  private List<Integer> ofClaim(Claim claim) {
    String stated = claim.proposition();
    String subject = subject(claim);
    Map<Search, List<Integer>> rankings = new EnumMap<>(Search.class);
    rankings.put(Search.WORDS, ranking(Wanted.words(stated)));
    rankings.put(Search.EVENT, ranking(Wanted.words(subject)));
    rankings.put(
        Search.DENIAL,
        ranking(Wanted.words(subject.isEmpty() ? stated : subject).with(OppositeWords.ALL)));
    return Fusion.join(rankings, OF_A_CLAIM).stream().map(Fusion.Joined::index).toList();
  }

  private static String subject(Claim claim) {
    return claim.slots().stream()
        .filter(slot -> slot.kind() != SlotKind.TIME && slot.kind() != SlotKind.DEGREE)
        .map(Slot::text)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /// The documents of the pieces found, each where its best piece stands.
  private List<Integer> ranking(Wanted wanted) {
    Set<Integer> ranking = new LinkedHashSet<>();
    for (int piece : words.find(wanted, Set.of(), DEPTH)) {
      ranking.add(documentOf.get(piece));
    }
    return List.copyOf(ranking);
  }
}
