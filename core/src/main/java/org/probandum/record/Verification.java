package org.probandum.record;

import java.util.List;

/// What was looked through and what is wrong.
///
/// @param entries entries of the journal that were looked at
/// @param originals originals that were looked at
/// @param stored stored values that were looked at
/// @param head the hash of the last entry
/// @param faults what is wrong, each with its place; empty where the case is whole
public record Verification(
    long entries, long originals, long stored, String head, List<Fault> faults) {
  public Verification {
    faults = List.copyOf(faults);
  }

  /// Whether nothing is wrong.
  public boolean clean() {
    return faults.isEmpty();
  }

  /// Something that is wrong.
  ///
  /// @param kind what kind of fault
  /// @param place where: an entry's number, a file, a view's name
  /// @param words what, as a sentence
  public record Fault(Kind kind, String place, String words) {}

  /// Kinds of faults.
  public enum Kind {
    /// An entry's content is not what its hash was made of.
    ENTRY_CHANGED,
    /// An entry is not there.
    ENTRY_MISSING,
    /// An entry does not follow the one before it.
    ENTRY_OUT_OF_ORDER,
    /// An original's bytes are others.
    ORIGINAL_CHANGED,
    /// An original is not there.
    ORIGINAL_MISSING,
    /// A stored value's bytes are others.
    STORED_CHANGED,
    /// A stored value is not there.
    STORED_MISSING,
    /// A view is not what journal and stored values give.
    VIEW_DIFFERS
  }
}
