package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionFinder;
import org.probandum.claim.CheckabilityJudge;
import org.probandum.claim.ClaimExtractor;
import org.probandum.claim.Standing;
import org.probandum.encoder.PairModel;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.ReadingModel;
import org.probandum.mention.name.AliasList;
import org.probandum.mention.name.CaseNames;
import org.probandum.mention.name.Coreferences;
import org.probandum.mention.name.NameFinder;
import org.probandum.mention.place.PlaceFinder;
import org.probandum.mention.quantity.QuantityFinder;
import org.probandum.mention.time.TimeFinder;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PassageLanguage;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.pipeline.DocumentScores.Depth;
import org.probandum.rhetoric.TechniqueFinder;
import org.probandum.text.PassageLanguages;
import org.probandum.text.TextParser;

/// Reads one document: all stages before evidence. Thread-safe.
public final class DocumentStages {
  /// Below this probability of opinion the reading model is not doubted.
  private static final double LEAST_DOUBT = 0.002;

  private final TextParser parser = TextParser.load();
  private final PassageLanguages languages = PassageLanguages.load();
  private final TimeFinder times = TimeFinder.load();
  private final QuantityFinder quantities = QuantityFinder.load();
  private final PlaceFinder places = PlaceFinder.load();
  private final NameFinder names;
  private final Coreferences coreferences = Coreferences.load();
  private final CheckabilityJudge checkability = CheckabilityJudge.load();
  private final AttributionFinder attributions = AttributionFinder.load();
  private final ClaimExtractor claims = ClaimExtractor.load();
  private final ClaimExtractor statements = ClaimExtractor.load(Standing.IN_CONTEXT);
  private final TechniqueFinder techniques = TechniqueFinder.load();

  private final @Nullable ReadingModel model;
  private final @Nullable PairModel wording;

  private DocumentStages(AliasList aliases, Models models) {
    this.names = NameFinder.load(aliases);
    this.model = models.reading();
    PairModel pair = models.pair();
    this.wording = pair == null || !pair.readsWording() ? null : pair;
  }

  /// A document with its names, before it is known what they stand for in its case.
  ///
  /// @param parsed the document with sentences and tokens
  /// @param scores what the reading model says of it
  /// @param names its names with the canonical forms that they have in the document alone
  /// @param others passages of a source in another language than its own
  record Named(
      ParsedDocument parsed,
      DocumentScores scores,
      List<Mention.Name> names,
      List<PassageLanguage> others) {
    Named {
      names = List.copyOf(names);
      others = List.copyOf(others);
    }
  }

  /// All stages by rules alone.
  public static DocumentStages load() {
    return load(AliasList.EMPTY, Models.none());
  }

  /// The same with a user's own list of what names stand for.
  public static DocumentStages load(AliasList aliases) {
    return load(aliases, Models.none());
  }

  /// All stages with the models that read where they are there; the caller closes the models.
  public static DocumentStages load(Models models) {
    return load(AliasList.EMPTY, models);
  }

  /// The same with a user's own list of what names stand for.
  public static DocumentStages load(AliasList aliases, Models models) {
    models.prepare();
    return unprepared(aliases, models);
  }

  /// The same, whose model is loaded when it is first needed.
  static DocumentStages unprepared(AliasList aliases, Models models) {
    return new DocumentStages(aliases, models);
  }

  /// Reads the document.
  public Reading read(Document document) {
    Named named = name(document);
    return read(named, named.names());
  }

  /// The first half of reading: sentences, tokens and names.
  Named name(Document document) {
    return name(new ComparableText(parser.parse(document), List.of()), Depth.CLAIMS);
  }

  /// The same of a source, of whose sentences only those are read that can be compared.
  Named nameSource(Document document) {
    return name(ComparableText.of(parser.parse(document), languages), Depth.SOURCE);
  }

  /// Whether a document may hold passages that can be compared, whatever the language of the rest.
  boolean mayBeCompared(Document document) {
    return ComparableText.isEnglish(document.metadata().language())
        || languages.mayHoldEnglish(document);
  }

  private Named name(ComparableText comparable, Depth depth) {
    ParsedDocument parsed = comparable.parsed();
    DocumentScores scores = new DocumentScores(model, parsed, depth);
    return new Named(parsed, scores, names.find(parsed, scores.find()), comparable.others());
  }

  /// A document whose sentences and names are known.
  Named named(
      Document document,
      List<Sentence> sentences,
      List<Mention.Name> known,
      List<PassageLanguage> others,
      Depth depth) {
    ParsedDocument parsed = new ParsedDocument(document, sentences);
    return new Named(parsed, new DocumentScores(model, parsed, depth), known, others);
  }

  /// A title as a document of its own.
  static Document title(String title, Metadata metadata) {
    return Document.ofText("title", title, metadata);
  }

  /// A title with its names, by rules alone.
  Named nameTitle(String title, Metadata metadata) {
    return byRules(parser.parse(title(title, metadata)));
  }

  private Named byRules(ParsedDocument parsed) {
    return new Named(
        parsed, new DocumentScores(null, parsed, Depth.SOURCE), names.find(parsed), List.of());
  }

  /// What the names of all documents of a case stand for.
  CaseNames unify(List<Named> documents) {
    return names.unify(documents.stream().map(Named::names).toList());
  }

  /// The second half of reading: everything else.
  ///
  /// @param found the document's names with the canonical forms that they have in its case
  Reading read(Named named, List<Mention.Name> found) {
    return read(named, found, claims, mentions -> judge(named, mentions, opinion(named)));
  }

  /// The same for a source, whose statements are compared and need not stand alone; how they are
  /// worded is not asked of the model that reads sentences alone.
  Reading readSource(Named named, List<Mention.Name> found) {
    return read(named, found, statements, mentions -> judge(named, mentions, List.of()));
  }

  private List<Judgement> judge(Named named, List<Mention> mentions, List<Double> opinion) {
    return checkability.judge(named.parsed(), mentions, named.scores().find(), opinion);
  }

  /// How likely each sentence carries opinion, by the model that reads it alone. Where the reading
  /// model has hardly any doubt that it carries none, that stands, as for most sentences of news,
  /// unless the author speaks of himself: news has too little of that for it to have learnt.
  private List<Double> opinion(Named named) {
    PairModel alone = wording;
    if (alone == null) {
      return List.of();
    }
    List<Sentence> sentences = named.parsed().sentences();
    ReadScores scores = named.scores().find();
    double[] opinion = new double[sentences.size()];
    List<Integer> doubted = new ArrayList<>();
    for (int i = 0; i < opinion.length; i++) {
      opinion[i] = scores == null ? 1 : scores.get(i).probability("subjective", "SUBJECTIVE", 1);
      if (opinion[i] >= LEAST_DOUBT || checkability.inOwnVoice(sentences.get(i))) {
        doubted.add(i);
      }
    }
    List<Double> asked =
        alone.subjective(doubted.stream().map(i -> sentences.get(i).text()).toList());
    for (int i = 0; i < asked.size(); i++) {
      opinion[doubted.get(i)] = asked.get(i);
    }
    return Arrays.stream(opinion).boxed().toList();
  }

  /// Reads a text that is given as a claim or as evidence, by rules alone: every sentence is taken
  /// for checkable.
  public Reading readStatement(Document document) {
    ParsedDocument parsed = parser.parse(document);
    Named named = byRules(parsed);
    return read(named, named.names(), claims, mentions -> given(parsed, "given as a statement"));
  }

  /// The article with the wording of a claim that a person gave after its end. The wording is read
  /// as if it stood in the article, by rules and model, and is taken for checkable; of the article
  /// nothing changes.
  ///
  /// @param article the article as it was read
  /// @param asked the claim
  /// @param unified what names stand for in the case
  Reading readWording(Reading article, AskedClaim asked, CaseNames unified) {
    String plain = asked.proposition().strip().replaceAll("\\s+", " ");
    Named named = name(WordedReading.blanked(article, plain));
    List<Mention.Name> found = WordedReading.names(named.names(), article, unified);
    List<Mention> mentions = WordedReading.places(mentions(named.parsed(), found), article);
    Reading tail = read(named, found, mentions, claims, given(named.parsed(), "given by a person"));
    return WordedReading.join(article, tail, asked.key());
  }

  private static List<Judgement> given(ParsedDocument parsed, String why) {
    return parsed.sentences().stream()
        .map(sentence -> new Judgement(sentence.id(), true, null, false, true, why))
        .toList();
  }

  /// Sentences and tokens only.
  public ParsedDocument parse(Document document) {
    return parser.parse(document);
  }

  private Reading read(
      Named named,
      List<Mention.Name> found,
      ClaimExtractor extractor,
      Function<List<Mention>, List<Judgement>> judge) {
    List<Mention> mentions = mentions(named.parsed(), found);
    return read(named, found, mentions, extractor, judge.apply(mentions));
  }

  private Reading read(
      Named named,
      List<Mention.Name> found,
      List<Mention> mentions,
      ClaimExtractor extractor,
      List<Judgement> judgements) {
    ParsedDocument parsed = named.parsed();
    SortedMap<Span, String> references = coreferences.find(parsed, found);
    AttributionFinder.Found attributed =
        attributions.find(parsed, mentions, references, named.scores().find());
    List<Claim> extracted =
        extractor.extract(
            parsed, mentions, attributed.relied(), judgements, references, named.scores().find());
    return new Reading(
        parsed, mentions, attributed.all(), judgements, extracted, techniques.find(parsed));
  }

  /// The names of a document with its times, places and quantities, by position.
  ///
  /// @param found its names with the canonical forms that they have in its case
  List<Mention> mentions(ParsedDocument parsed, List<Mention.Name> found) {
    List<Mention.Location> located = places.find(parsed);
    List<Mention> mentions = new ArrayList<>(NameFinder.locate(found, located));
    mentions.addAll(times.find(parsed));
    mentions.addAll(located);
    mentions.addAll(quantities.find(parsed));
    mentions.sort(
        Comparator.comparing(Mention::span).thenComparing(mention -> mention.getClass().getName()));
    return mentions;
  }
}
