package org.probandum.record.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Relation;
import org.probandum.model.Span;
import org.probandum.model.Verdict;

/// What a person decided. Immutable; claims are named by their stable keys, never by a run's
/// numbers.
public sealed interface Decision {

  /// A decision on one mention of a document.
  sealed interface OnMention extends Decision {
    /// The mention.
    MentionKey mention();
  }

  /// A decision on one claim, or on what belongs to it.
  sealed interface OnClaim extends Decision {
    /// The claim's key.
    String claim();
  }

  /// A decision on one passage beside one claim.
  sealed interface OnFinding extends OnClaim {
    /// Where the passage stands.
    PassageKey passage();
  }

  /// The mention is right as the machine read it.
  record AcceptMention(MentionKey mention) implements OnMention {}

  /// The mention means something else.
  ///
  /// @param normal the right normal form (`1898-02-15`)
  record CorrectMention(MentionKey mention, String normal) implements OnMention {
    public CorrectMention {
      Given.words("normal form", normal);
    }
  }

  /// The words are no such mention.
  record RejectMention(MentionKey mention) implements OnMention {}

  /// The claim is put as the text puts it.
  record AcceptClaim(String claim) implements OnClaim {}

  /// The claim is to be worded so.
  record EditClaim(String claim, String proposition) implements OnClaim {
    public EditClaim {
      Given.words("wording", proposition);
    }
  }

  /// The claim holds several, which take its place.
  ///
  /// @param propositions their wordings, two or more
  record SplitClaim(String claim, List<String> propositions) implements OnClaim {
    public SplitClaim {
      propositions = Given.several("wording", propositions, 2);
    }
  }

  /// Several claims are one, which takes their place.
  ///
  /// @param claims their keys, two or more, of one article
  record MergeClaims(List<String> claims, String proposition) implements Decision {
    public MergeClaims {
      claims = Given.several("claim", claims, 2);
      Given.words("wording", proposition);
    }
  }

  /// It is no claim that is to be checked.
  record DropClaim(String claim) implements OnClaim {}

  /// A passage of the article holds a claim that the machine did not find.
  ///
  /// @param article the article's document id
  /// @param span the selected words
  /// @param proposition the claim as a sentence that stands alone
  record AddClaim(String article, Span span, String proposition) implements Decision {
    public AddClaim {
      Given.words("wording", proposition);
      if (span.length() == 0) {
        throw new IllegalArgumentException("a claim needs selected words, got " + span);
      }
    }
  }

  /// Passages of the article hold claims that somebody marked with another tool.
  ///
  /// @param article the article's document id
  /// @param file the name of the file they come from
  /// @param sha256 SHA-256 of its bytes
  /// @param format what it was read as (`claims-csv`)
  /// @param claims one or more
  record ImportClaims(
      String article, String file, String sha256, String format, List<Marked> claims)
      implements Decision {
    /// Most claims of one entry.
    public static final int MOST = 1_000;

    public ImportClaims {
      Given.words("file", file);
      claims = List.copyOf(claims);
      if (claims.isEmpty() || claims.size() > MOST) {
        throw new IllegalArgumentException(
            "an import needs 1 to " + MOST + " claims, got " + claims.size());
      }
    }

    /// One of them.
    ///
    /// @param span the marked words
    /// @param proposition the claim as a sentence that stands alone
    /// @param label what the other tool says of it, as it says it, or null
    /// @param by who marked it, or null where that is not said
    public record Marked(
        Span span, String proposition, @Nullable String label, @Nullable String by) {
      public Marked {
        Given.words("wording", proposition);
        if (span.length() == 0) {
          throw new IllegalArgumentException("a claim needs marked words, got " + span);
        }
        if (label != null) {
          Given.words("label", label);
        }
        if (by != null) {
          Given.words("name", by);
        }
      }
    }
  }

  /// The passage bears on the claim as the machine says.
  record AcceptFinding(String claim, PassageKey passage) implements OnFinding {}

  /// The passage bears on the claim in this way.
  record RelateFinding(String claim, PassageKey passage, Relation relation) implements OnFinding {}

  /// The passage has nothing to do with the claim.
  record RejectFinding(String claim, PassageKey passage) implements OnFinding {}

  /// A remark on the passage.
  record NoteFinding(String claim, PassageKey passage, String note) implements OnFinding {
    public NoteFinding {
      Given.words("note", note);
    }
  }

  /// The passages, and all that are of one origin with one of them, are one origin.
  ///
  /// @param passages two or more
  record JoinOrigins(String claim, List<PassageKey> passages) implements OnClaim {
    public JoinOrigins {
      passages = Given.several("passage", passages, 2);
    }
  }

  /// The passages are an origin of their own.
  ///
  /// @param passages one or more
  record SplitOrigin(String claim, List<PassageKey> passages) implements OnClaim {
    public SplitOrigin {
      passages = Given.several("passage", passages, 1);
    }
  }

  /// How reliable a source is.
  ///
  /// @param source the source's name, as [the view][org.probandum.record.SourceRow] gives it
  record GradeSource(String source, Reliability reliability) implements Decision {
    public GradeSource {
      Given.words("source", source);
    }
  }

  /// How credible an item is, apart from its source.
  ///
  /// @param document the document's id
  record GradeItem(String document, Credibility credibility) implements Decision {}

  /// The verdict is as proposed.
  ///
  /// @param verdict the verdict that the person saw; refused where another is proposed by now
  record AcceptVerdict(String claim, Verdict verdict) implements OnClaim {}

  /// The verdict is this.
  record SetVerdict(String claim, Verdict verdict) implements OnClaim {
    public SetVerdict {
      if (verdict == Verdict.NOT_CHECKABLE) {
        throw new IllegalArgumentException(
            "a claim is checkable, got NOT_CHECKABLE\nMaybe drop the claim.");
      }
    }
  }

  /// How far the review of the claim is.
  record SetStatus(String claim, ReviewStatus status) implements OnClaim {}

  /// An earlier decision holds although what it judged has changed.
  ///
  /// @param entry the sequence number of the decision's entry
  record Affirm(long entry) implements Decision {}
}
