package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A noun phrase with the prepositional phrases that belong to it, while a sentence is read.
final class ClauseGroup {
  private final ClausePhrase.Nominal nominal;
  private final ClauseGroup root;
  private final List<ClausePart> parts = new ArrayList<>();
  private int to;
  private int restrictionFrom;
  private int restrictionEnd;
  private @Nullable ClauseGroup apposedTo;
  private @Nullable ClauseGroup name;

  /// A prepositional phrase.
  ///
  /// @param preposition in lower case
  /// @param at index of the preposition
  record ClausePart(String preposition, int at, ClauseGroup group) {}

  private ClauseGroup(ClausePhrase.Nominal nominal, @Nullable ClauseGroup root) {
    this.nominal = nominal;
    this.root = root == null ? this : root;
    this.to = nominal.to();
  }

  static ClauseGroup of(ClausePhrase.Nominal nominal) {
    return new ClauseGroup(nominal, null);
  }

  /// Adds a prepositional phrase to the root of this group and gives the phrase's own group.
  ClauseGroup add(String preposition, int at, ClausePhrase.Nominal inner) {
    ClauseGroup group = new ClauseGroup(inner, root);
    root.parts.add(new ClausePart(preposition, at, group));
    root.extend(inner.to());
    return group;
  }

  void extend(int end) {
    to = Math.max(to, end);
    root.to = Math.max(root.to, end);
  }

  /// Notes the relative clause behind it that tells which one it is.
  void restrict(int from, int end) {
    restrictionFrom = from;
    restrictionEnd = end;
  }

  int restrictionFrom() {
    return restrictionFrom;
  }

  /// Index after that clause, or 0 where there is none.
  int restrictionEnd() {
    return restrictionEnd;
  }

  void appose(ClauseGroup other) {
    apposedTo = other;
  }

  @Nullable ClauseGroup apposedTo() {
    return apposedTo;
  }

  /// Notes the name that stands in apposition to this description.
  void name(ClauseGroup group) {
    name = group;
  }

  /// The noun phrase that names what this one describes: an apposition's name, or itself.
  ClauseGroup namer() {
    return name != null ? name : apposedTo != null ? apposedTo : this;
  }

  ClausePhrase.Nominal nominal() {
    return nominal;
  }

  ClauseGroup root() {
    return root;
  }

  int from() {
    return nominal.from();
  }

  int to() {
    return to;
  }

  int head() {
    return nominal.head();
  }

  /// The prepositional phrases that follow this noun phrase inside its root, in order.
  List<ClausePart> parts() {
    if (root == this) {
      return parts;
    }
    return root.parts.stream().filter(part -> part.at() >= nominal.to()).toList();
  }

  /// The phrase after this preposition directly behind the head, or null.
  @Nullable ClauseGroup first(String preposition) {
    for (ClausePart part : parts()) {
      if (part.preposition().equals(preposition)) {
        return part.group();
      }
    }
    return null;
  }
}
