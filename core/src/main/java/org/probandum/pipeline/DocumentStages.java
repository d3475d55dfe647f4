package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.probandum.claim.AttributionFinder;
import org.probandum.claim.CheckabilityJudge;
import org.probandum.claim.ClaimExtractor;
import org.probandum.mention.name.Coreferences;
import org.probandum.mention.name.NameFinder;
import org.probandum.mention.place.PlaceFinder;
import org.probandum.mention.quantity.QuantityFinder;
import org.probandum.mention.time.TimeFinder;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Span;
import org.probandum.rhetoric.TechniqueFinder;
import org.probandum.text.TextParser;

/// Reads one document: all stages before evidence. Thread-safe.
public final class DocumentStages {
  private final TextParser parser = TextParser.load();
  private final TimeFinder times = TimeFinder.load();
  private final QuantityFinder quantities = QuantityFinder.load();
  private final PlaceFinder places = PlaceFinder.load();
  private final NameFinder names = NameFinder.load();
  private final Coreferences coreferences = Coreferences.load();
  private final CheckabilityJudge checkability = CheckabilityJudge.load();
  private final AttributionFinder attributions = AttributionFinder.load();
  private final ClaimExtractor claims = ClaimExtractor.load();
  private final TechniqueFinder techniques = TechniqueFinder.load();

  private DocumentStages() {}

  /// All stages with the models and lexicons of the class path.
  public static DocumentStages load() {
    return new DocumentStages();
  }

  /// Reads the document.
  public Reading read(Document document) {
    ParsedDocument parsed = parser.parse(document);
    return read(parsed, mentions -> checkability.judge(parsed, mentions));
  }

  /// Reads a text that is given as a claim or as evidence: every sentence is taken for checkable.
  public Reading readStatement(Document document) {
    ParsedDocument parsed = parser.parse(document);
    return read(
        parsed,
        mentions ->
            parsed.sentences().stream()
                .map(s -> new Judgement(s.id(), true, null, false, true, "given as a statement"))
                .toList());
  }

  /// Sentences and tokens only.
  public ParsedDocument parse(Document document) {
    return parser.parse(document);
  }

  private Reading read(ParsedDocument parsed, Function<List<Mention>, List<Judgement>> judge) {
    List<Mention.Name> found = names.find(parsed);
    List<Mention> mentions = mentions(parsed, found);
    SortedMap<Span, String> references = coreferences.find(parsed, found);
    List<Judgement> judgements = judge.apply(mentions);
    List<Attribution> attributed = attributions.find(parsed, mentions);
    List<Claim> extracted = claims.extract(parsed, mentions, attributed, judgements, references);
    return new Reading(
        parsed, mentions, attributed, judgements, extracted, techniques.find(parsed));
  }

  /// The mentions in a title, whose spans index the title.
  public List<Mention> readTitle(String title, Metadata metadata) {
    ParsedDocument parsed = parser.parse(Document.ofText("title", title, metadata));
    return mentions(parsed, names.find(parsed));
  }

  private List<Mention> mentions(ParsedDocument parsed, List<Mention.Name> found) {
    List<Mention> mentions = new ArrayList<>(found);
    mentions.addAll(times.find(parsed));
    mentions.addAll(places.find(parsed));
    mentions.addAll(quantities.find(parsed));
    mentions.sort(
        Comparator.comparing(Mention::span).thenComparing(mention -> mention.getClass().getName()));
    return mentions;
  }
}
