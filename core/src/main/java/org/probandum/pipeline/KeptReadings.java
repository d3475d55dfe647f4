package org.probandum.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ModelCard;
import org.probandum.encoder.PairModel;
import org.probandum.encoder.ReadingModel;
import org.probandum.kept.KeptFolder;
import org.probandum.kept.KeptKey;
import org.probandum.mention.name.AliasList;
import org.probandum.mention.name.CaseNames;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PassageLanguage;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Technique;
import org.probandum.pipeline.DocumentScores.Depth;
import org.probandum.record.codec.PlainJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads documents, and takes what reading gave before from a folder.
///
/// A document has two files there. One holds its sentences and names, under a hash of its text and
/// metadata, of the build of the program, of the models that read and of the user's list of names.
/// The other holds everything else, under the same hash and the names that the case gave it: where
/// another source changes what a name stands for, only that half is read again. Which documents of
/// a large folder were read is kept too, under a hash of all of them. Thread-safe.
final class KeptReadings {
  private static final Logger LOG = LoggerFactory.getLogger(KeptReadings.class);
  private static final String FORMAT = "probandum-documents/1";
  private static final PlainJson JSON = PlainJson.inAscii();
  private static final long MOST_BYTES = 512L << 20;

  private final DocumentStages stages;
  private final Models models;
  private final KeptFolder folder;
  private final String setting;
  private final AtomicBoolean prepared = new AtomicBoolean();

  private KeptReadings(DocumentStages stages, Models models, KeptFolder folder, String setting) {
    this.stages = stages;
    this.models = models;
    this.folder = folder;
    this.setting = setting;
  }

  /// Readings kept in this folder, 512 MiB at most.
  ///
  /// @param aliases the list that the stages were loaded with
  /// @param models the models that the stages were loaded with
  static KeptReadings in(Path folder, DocumentStages stages, AliasList aliases, Models models) {
    String setting =
        KeptKey.of(FORMAT)
            .with(Build.identity())
            .with(models.reading() == null ? null : models.reading().card().sha256())
            .with(json(aliases))
            .hash();
    return new KeptReadings(
        stages, models, KeptFolder.in(folder, ".document", MOST_BYTES), setting);
  }

  /// A document with its names, and its title with the names in it where it is a source.
  ///
  /// @param key the hash of all that its names depend on
  record Known(String key, DocumentStages.Named text, DocumentStages.@Nullable Named title) {}

  /// All that was read of a source.
  record Source(Reading reading, List<Mention> titleMentions) {}

  /// Sentences and names, as they are kept.
  record Names(List<Sentence> sentences, List<Mention.Name> names, List<PassageLanguage> others) {
    static Names of(DocumentStages.Named named) {
      return new Names(named.parsed().sentences(), named.names(), named.others());
    }

    DocumentStages.Named in(Document document, DocumentStages stages, Depth depth) {
      return stages.named(document, sentences, names, others, depth);
    }
  }

  /// The first file of a document.
  record FirstHalf(Names text, @Nullable Names title) {}

  /// The second file of a document.
  record SecondHalf(
      List<Mention> mentions,
      List<Attribution> attributions,
      List<Judgement> judgements,
      List<Claim> claims,
      List<Technique> techniques,
      List<Mention> titleMentions) {

    static SecondHalf of(Reading reading, List<Mention> titleMentions) {
      return new SecondHalf(
          reading.mentions(),
          reading.attributions(),
          reading.judgements(),
          reading.claims(),
          reading.techniques(),
          titleMentions);
    }

    Source of(ParsedDocument parsed) {
      Reading reading = new Reading(parsed, mentions, attributions, judgements, claims, techniques);
      return new Source(reading, List.copyOf(titleMentions));
    }
  }

  /// The documents that were chosen from a large folder, by id.
  private record Chosen(List<String> ids) {}

  /// The names that the second half depends on.
  private record Given(List<Mention.Name> text, List<Mention.Name> title) {}

  /// The first half of reading the contested text.
  Known name(Document article) {
    return name(article, Depth.CLAIMS, null);
  }

  /// The first half of reading a source.
  Known nameSource(Document source) {
    return name(source, Depth.SOURCE, source.metadata().title());
  }

  private Known name(Document document, Depth depth, @Nullable String title) {
    String key =
        KeptKey.of(setting)
            .with(depth.name())
            .with(document.text())
            .with(json(document.metadata()))
            .with(title)
            .hash();
    FirstHalf kept = find(key, FirstHalf.class);
    if (kept != null) {
      return known(key, document, kept, depth);
    }
    prepare();
    DocumentStages.Named text =
        switch (depth) {
          case SOURCE -> stages.nameSource(document);
          case CLAIMS -> stages.name(document);
        };
    DocumentStages.Named named =
        title == null ? null : stages.nameTitle(title, document.metadata());
    Names titleNames = named == null ? null : Names.of(named);
    folder.put(key, bytes(new FirstHalf(Names.of(text), titleNames)));
    return new Known(key, text, named);
  }

  private Known known(String key, Document document, FirstHalf kept, Depth depth) {
    Names title = kept.title();
    String words = document.metadata().title();
    return new Known(
        key,
        kept.text().in(document, stages, depth),
        title == null || words == null
            ? null
            : title.in(DocumentStages.title(words, document.metadata()), stages, Depth.SOURCE));
  }

  /// Which documents of a folder are read fully for an article.
  ///
  /// @param comparable all that could be
  /// @param asked the claims of persons beside the article's own
  /// @param reading the article with these claims
  Candidates candidates(
      Known article, List<Document> comparable, List<AskedClaim> asked, Supplier<Reading> reading) {
    if (comparable.size() <= Candidates.MOST) {
      return Candidates.of(comparable, reading);
    }
    KeptKey all = withModelsOfClaims(KeptKey.of(article.key()).with("candidates"));
    asked.forEach(claim -> all.with(json(claim)));
    for (Document document : comparable) {
      all.with(document.path()).with(document.sha256()).with(json(document.metadata()));
    }
    String key = all.hash();
    Chosen kept = find(key, Chosen.class);
    if (kept != null) {
      return Candidates.known(comparable, Set.copyOf(kept.ids()));
    }
    Candidates chosen = Candidates.of(comparable, reading);
    List<String> ids = chosen.documents().stream().map(Document::id).toList();
    folder.put(key, bytes(new Chosen(ids)));
    return chosen;
  }

  /// The second half of reading the contested text.
  ///
  /// @param found its names with the canonical forms that they have in its case
  Reading read(Known known, List<Mention.Name> found) {
    return rest(known, Depth.CLAIMS, new Given(found, List.of())).reading();
  }

  /// The second half of reading a source.
  ///
  /// @param names what names stand for in the case
  Source readSource(Known known, CaseNames names) {
    DocumentStages.Named title = known.title();
    return rest(
        known,
        Depth.SOURCE,
        new Given(
            names.apply(known.text().names()),
            title == null ? List.of() : names.apply(title.names())));
  }

  /// The key with the models that, beside the one that reads, decide which claims an article has.
  private KeptKey withModelsOfClaims(KeptKey key) {
    PairModel wording = models.pair();
    ReadingModel reader = models.reading();
    ModelCard trees = reader == null ? null : reader.cardOfTrees();
    return key.with(wording == null ? null : wording.card().sha256())
        .with(trees == null ? null : trees.sha256());
  }

  private Source rest(Known known, Depth depth, Given given) {
    KeptKey all = KeptKey.of(known.key()).with(depth.name()).with(json(given));
    String key = (depth == Depth.CLAIMS ? withModelsOfClaims(all) : all).hash();
    SecondHalf kept = find(key, SecondHalf.class);
    if (kept != null) {
      return kept.of(known.text().parsed());
    }
    prepare();
    DocumentStages.Named title = known.title();
    Reading reading =
        switch (depth) {
          case SOURCE -> stages.readSource(known.text(), given.text());
          case CLAIMS -> stages.read(known.text(), given.text());
        };
    List<Mention> inTitle =
        title == null ? List.of() : stages.mentions(title.parsed(), given.title());
    folder.put(key, bytes(SecondHalf.of(reading, inTitle)));
    return new Source(reading, inTitle);
  }

  /// Begins to load the model when it is first clear that something must be read.
  private void prepare() {
    if (prepared.compareAndSet(false, true)) {
      models.prepare();
    }
  }

  private <T extends Record> @Nullable T find(String key, Class<T> type) {
    byte[] bytes = folder.find(key);
    if (bytes == null) {
      return null;
    }
    try {
      return JSON.read(new String(bytes, StandardCharsets.US_ASCII), type);
    } catch (IllegalArgumentException e) {
      LOG.warn("what was kept of a document cannot be read and is read again", e);
      return null;
    }
  }

  private static byte[] bytes(Record value) {
    return json(value).getBytes(StandardCharsets.US_ASCII);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> String json(T value) {
    return JSON.write(value, (Class<T>) value.getClass());
  }
}
