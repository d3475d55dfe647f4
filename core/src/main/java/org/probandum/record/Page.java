package org.probandum.record;

import java.util.List;

/// Some rows of a longer list.
///
/// @param items the rows
/// @param offset how many rows come before, from 0
/// @param total how many rows there are in all
public record Page<T>(List<T> items, int offset, int total) {
  public Page {
    items = List.copyOf(items);
  }
}
