package org.probandum.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.probandum.mention.number.Numbers;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Finds expressions of time in a document and gives each its normal form. Thread-safe.
///
/// Patterns over words (`en/patterns.tsv`) find the expressions; their values are counted from the
/// date of publication (`ago`, `last Friday`, dates without a year) or from the date named last in
/// the text (`three days later`). Spans follow TIMEX3: no preposition in front, modifiers inside
/// (`late 2024`). A range is one mention.
///
/// The design follows Strötgen and Gertz, Multilingual and cross-domain temporal tagging (2013), in
/// keeping language in tables and arithmetic in code.
public final class TimeFinder {
  private final Numbers numbers;
  private final Grammar grammar;
  private final Guard guard;
  private final Composer composer;
  private final Values values;

  private TimeFinder(
      Numbers numbers, Grammar grammar, Guard guard, Composer composer, Values values) {
    this.numbers = numbers;
    this.grammar = grammar;
    this.guard = guard;
    this.composer = composer;
    this.values = values;
  }

  /// Reads the rules.
  ///
  /// @throws IllegalStateException if a rule cannot be read; the message names file and line
  public static TimeFinder load() {
    return new TimeFinder(
        Numbers.load(),
        Grammar.load(new Vocabulary(Lexicon.load(), CalendarNames.load())),
        Guard.load(),
        new Composer(Modifiers.load()),
        new Values(Limits.load()));
  }

  /// The expressions of time in a document, sorted by span, not overlapping.
  public List<Mention.Time> find(ParsedDocument document) {
    Setting setting = Setting.of(document.document().metadata().published());
    List<Mention.Time> mentions = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      setting.nextSentence();
      Line line = new Line(sentence, numbers);
      for (Found found : founds(line, setting)) {
        Span span = new Span(line.atom(found.from()).start(), line.atom(found.to() - 1).end());
        mentions.add(
            new Mention.Time(span, span.of(document.text()), values.value(found, setting)));
      }
    }
    return mentions;
  }

  private List<Found> founds(Line line, Setting setting) {
    List<Found> founds = new ArrayList<>();
    for (Match match : grammar.match(line, guard)) {
      Found found = Resolver.resolve(line, match, setting);
      if (found != null) {
        founds.add(found);
        if (tells(match)) {
          setting.tell(found);
          if (found.from() <= 1) {
            setting.front(found);
          } else if (coordinated(line, found)) {
            setting.front(null);
          }
        }
      }
    }
    return founds.isEmpty() ? founds : composer.compose(line, founds);
  }

  /// Whether a coordinator stands before it, behind which another clause can have begun.
  private static boolean coordinated(Line line, Found found) {
    for (int i = 0; i < found.from(); i++) {
      if (line.atom(i).is(PartOfSpeech.CCONJ)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the story moves to this date, so that `three days later` counts from it.
  private static boolean tells(Match match) {
    return match.form() != Form.CLOCK && match.form() != Form.PART && match.form() != Form.DURATION;
  }
}
