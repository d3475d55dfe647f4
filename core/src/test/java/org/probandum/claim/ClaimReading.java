package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probandum.mention.name.NameFinder;
import org.probandum.mention.place.PlaceFinder;
import org.probandum.mention.quantity.QuantityFinder;
import org.probandum.mention.time.TimeFinder;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.text.TextParser;

/// Reads test sentences with the real parser and finders, loaded once.
final class ClaimReading {
  private static final TextParser PARSER = TextParser.load();
  private static final NameFinder NAMES = NameFinder.load();
  private static final TimeFinder TIMES = TimeFinder.load();
  private static final PlaceFinder PLACES = PlaceFinder.load();
  private static final QuantityFinder COUNTS = QuantityFinder.load();
  private static final AttributionFinder ATTRIBUTIONS = AttributionFinder.load();
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

  private ClaimReading() {}

  static ParsedDocument parse(String text) {
    Metadata metadata = Metadata.EMPTY.withLanguage("en").withPublished("2020-06-15");
    return PARSER.parse(Document.ofText("note.txt", text, metadata));
  }

  static List<Mention> mentions(ParsedDocument document) {
    List<Mention> mentions = new ArrayList<>(NAMES.find(document));
    mentions.addAll(TIMES.find(document));
    mentions.addAll(PLACES.find(document));
    mentions.addAll(COUNTS.find(document));
    return mentions;
  }

  static List<Claim> claims(String text) {
    ParsedDocument document = parse(text);
    return EXTRACTOR.extract(document, mentions(document), List.of(), List.of());
  }

  /// The claims with what the finder says who holds them.
  static List<Claim> attributed(String text) {
    ParsedDocument document = parse(text);
    List<Mention> mentions = mentions(document);
    mentions.sort((one, other) -> one.span().compareTo(other.span()));
    return EXTRACTOR.extract(document, mentions, ATTRIBUTIONS.find(document, mentions), List.of());
  }

  /// Family and slots in one line; `?` where hedged, `*` where inherited.
  static String summary(Claim claim) {
    StringBuilder out = new StringBuilder();
    for (Slot slot : claim.slots()) {
      if (slot.value() instanceof SlotValue.Action action) {
        out.append(action.normal()).append(action.hedged() ? "?" : "");
      } else if (slot.kind() != SlotKind.ACTION) {
        out.append(' ').append(slot.kind()).append(slot.inherited() ? "*=" : "=");
        out.append(slot.normal());
      }
    }
    return out.toString();
  }
}
