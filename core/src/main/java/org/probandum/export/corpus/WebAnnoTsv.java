package org.probandum.export.corpus;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.Report;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// The article with its claims and names in layers, as WebAnno TSV 3.3, which INCEpTION reads
/// (*INCEpTION User Guide*, appendix *WebAnno TSV 3.3 file format*). Layers: claims with their id
/// and both verdicts, and named entities. A layer's mark reaches to the ends of the tokens that it
/// touches. Offsets are UTF-16 units, as in the record.
public final class WebAnnoTsv {
  private static final String CLAIM =
      "webanno.custom.Claim|claimId|proposedVerdict|acceptedVerdict";
  private static final String ENTITY =
      "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value";

  private final StringBuilder out = new StringBuilder();
  private final List<Layer> layers;

  private WebAnnoTsv(List<Layer> layers) {
    this.layers = layers;
  }

  /// One mark of a layer.
  ///
  /// @param values one for each feature of the layer; an empty one is none
  private record Mark(Span span, int number, List<String> values) {}

  /// All marks of one kind.
  private record Layer(List<Mark> marks, int features) {}

  /// The text in UTF-8.
  public static byte[] render(Report report, ExportSettings settings) {
    WebAnnoTsv tsv = new WebAnnoTsv(List.of(claims(report, settings), names(report)));
    tsv.out
        .append("#FORMAT=WebAnno TSV 3.3\n#T_SP=")
        .append(CLAIM)
        .append("\n#T_SP=")
        .append(ENTITY)
        .append("\n\n");
    List<Sentence> sentences = report.article().parsed().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      tsv.sentence(i + 1, sentences.get(i));
    }
    return tsv.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Layer claims(Report report, ExportSettings settings) {
    List<Mark> marks = new ArrayList<>();
    for (DecidedClaim claim : DecidedClaim.all(report, settings)) {
      List<String> values =
          List.of(
              claim.claim().id(),
              claim.proposed().name(),
              claim.isAccepted() ? claim.verdict().name() : "");
      for (Span span : claim.claim().spans()) {
        marks.add(new Mark(span, marks.size() + 1, values));
      }
    }
    return new Layer(marks, 3);
  }

  private static Layer names(Report report) {
    List<Mark> marks = new ArrayList<>();
    for (Mention mention : report.article().mentions()) {
      List<String> values =
          switch (mention) {
            case Mention.Name name -> List.of(name.canonical(), value(name.type()));
            case Mention.Location place -> List.of(place.place().gazetteerId(), "LOC");
            case Mention.Time time -> List.of(time.value().edtf(), "DATE");
            case Mention.Count count -> List.of(count.normal(), "QUANTITY");
          };
      marks.add(new Mark(mention.span(), marks.size() + 1, values));
    }
    return new Layer(marks, 2);
  }

  private static String value(NameType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case LOCATION, FACILITY -> "LOC";
      case NATIONALITY, DOCUMENT, OTHER -> "MISC";
    };
  }

  private void sentence(int number, Sentence sentence) {
    out.append("#Text=").append(escaped(sentence.text())).append('\n');
    int place = 0;
    for (Span token : tokens(sentence)) {
      place++;
      out.append(number).append('-').append(place).append('\t');
      out.append(token.start()).append('-').append(token.end()).append('\t');
      int from = sentence.span().start();
      out.append(escaped(token.shift(-from).of(sentence.text()))).append('\t');
      layers.forEach(layer -> columns(layer, token));
      out.append('\n');
    }
    out.append('\n');
  }

  private void columns(Layer layer, Span token) {
    List<Mark> here = layer.marks().stream().filter(mark -> mark.span().overlaps(token)).toList();
    for (int feature = 0; feature < layer.features(); feature++) {
      int column = feature;
      String cell = here.stream().map(mark -> cell(mark, column)).collect(Collectors.joining("|"));
      out.append(cell.isEmpty() ? "_" : cell).append('\t');
    }
  }

  private static String cell(Mark mark, int feature) {
    String value = mark.values().get(feature);
    return (value.isEmpty() ? "*" : reserved(value)) + "[" + mark.number() + "]";
  }

  private static List<Span> tokens(Sentence sentence) {
    if (!sentence.tokens().isEmpty()) {
      return sentence.tokens().stream().map(Token::span).toList();
    }
    List<Span> spans = new ArrayList<>();
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(sentence.text());
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (!sentence.text().substring(start, end).isBlank()) {
        spans.add(new Span(start, end).shift(sentence.span().start()));
      }
    }
    return spans;
  }

  /// What would end a line or a column.
  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\f", "\\f");
  }

  /// A feature's value, in which also the format's own signs are escaped.
  private static String reserved(String value) {
    return escaped(value).replaceAll("([\\[\\]|_;*]|->)", "\\\\$1");
  }
}
