package org.probandum.mention.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.text.NameForms;

/// The user's alias list as the last word on a name: by what the text has, else by the canonical
/// form found for it.
final class OwnNames {
  private final Map<String, AliasList.Entry> byAlias = new HashMap<>();
  private final Set<String> canonicals = new HashSet<>();

  OwnNames(AliasList list) {
    for (AliasList.Entry entry : list.entries()) {
      byAlias.put(NameForms.key(entry.alias()), entry);
      canonicals.add(entry.canonical());
    }
  }

  /// Whether the user gives this canonical form.
  boolean isCanonical(String canonical) {
    return canonicals.contains(canonical);
  }

  Draft apply(Draft draft) {
    if (byAlias.isEmpty()) {
      return draft;
    }
    AliasList.Entry entry = find(draft.text());
    String canonical = draft.canonical();
    entry = entry == null && canonical != null ? find(canonical) : entry;
    if (entry == null) {
      return draft;
    }
    Draft named = draft.named(entry.canonical());
    return entry.type() == null ? named : named.typed(entry.type(), true);
  }

  private AliasList.@Nullable Entry find(String name) {
    return byAlias.get(NameForms.key(name));
  }
}
