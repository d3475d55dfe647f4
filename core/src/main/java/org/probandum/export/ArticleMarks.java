package org.probandum.export;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Attribution;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Technique;

/// All that is marked in the article's text: claims, attributions, rhetoric and the sentences that
/// tables link to.
final class ArticleMarks {
  private final List<Mark> marks = new ArrayList<>();

  private ArticleMarks() {}

  static List<Mark> of(Reading article, List<ClaimView> claims, Anchors anchors) {
    ArticleMarks all = new ArticleMarks();
    article.parsed().sentences().forEach(all::sentence);
    article.attributions().forEach(all::attribution);
    for (int i = 0; i < article.techniques().size(); i++) {
      all.technique(article.techniques().get(i), i + 1);
    }
    claims.forEach(all::claim);
    all.marks.addAll(anchors.marks(article.document().id()));
    return all.marks;
  }

  private void sentence(Sentence sentence) {
    marks.add(Mark.anchored(sentence.span(), "sentence", PageText.place(sentence)));
  }

  private void attribution(Attribution attribution) {
    String who = attribution.claimant() + " " + Words.of(attribution.stance());
    attribution.source().forEach(span -> mark(span, "source", "claimant: " + who));
    attribution.cue().forEach(span -> mark(span, "cue", "wording that attributes: " + who));
    attribution.content().forEach(span -> mark(span, "content", "attributed: " + who));
  }

  private void mark(Span span, String style, String note) {
    marks.add(Mark.plain(span, style, note));
  }

  private void technique(Technique technique, int number) {
    marks.add(
        new Mark(
            technique.span(),
            "rhetoric",
            "in-r" + number,
            "r" + number,
            "R" + number,
            "rhetoric: " + technique.name()));
  }

  private void claim(ClaimView view) {
    boolean first = true;
    String verdict = Words.of(view.verdict());
    for (Span span : view.claim().spans()) {
      marks.add(
          new Mark(
              span,
              "claim " + Words.style(view.verdict()),
              first ? view.place() : null,
              view.anchor(),
              first ? view.number() + " " + Words.sign(view.verdict()) : null,
              "claim " + view.number() + ": " + verdict));
      first = false;
    }
  }
}
