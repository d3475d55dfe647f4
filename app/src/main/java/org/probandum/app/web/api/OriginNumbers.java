package org.probandum.app.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probandum.model.Origin;

/// The numbers by which a page calls the origins of one claim, from 1.
final class OriginNumbers {
  private final Map<String, String> numbers = new LinkedHashMap<>();

  OriginNumbers(List<Origin> origins) {
    for (Origin origin : origins) {
      numbers.put(origin.id(), Integer.toString(numbers.size() + 1));
    }
  }

  String of(String id) {
    return numbers.getOrDefault(id, "?");
  }
}
