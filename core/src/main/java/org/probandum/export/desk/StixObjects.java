package org.probandum.export.desk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.NamedUuid;

/// The objects of one bundle, each once, in the order in which they were first named. Ids follow
/// from what the objects are, all times from one date, so that equal reports give equal bundles.
final class StixObjects {
  private final String time;
  private final Map<String, JsonObject> objects = new LinkedHashMap<>();

  StixObjects(LocalDate date) {
    this.time = time(date);
  }

  /// The first moment of a day in universal time, as the standard writes it.
  static String time(LocalDate day) {
    return day + "T00:00:00.000Z";
  }

  static String id(String type, String... parts) {
    return type + "--" + NamedUuid.of(type, String.join("\u001f", parts));
  }

  /// A new object with the properties that all have; it is not yet in the bundle.
  JsonObject start(String type, String id) {
    return new JsonObject()
        .with("type", type)
        .with("spec_version", "2.1")
        .with("id", id)
        .with("created", time)
        .with("modified", time);
  }

  /// Puts the object into the bundle, once.
  ///
  /// @return its id
  String add(String id, JsonObject object) {
    objects.putIfAbsent(id, object);
    return id;
  }

  List<String> ids() {
    return List.copyOf(objects.keySet());
  }

  byte[] bundle(String id) {
    return new JsonObject()
        .with("type", "bundle")
        .with("id", id)
        .with("objects", List.copyOf(objects.values()))
        .page();
  }
}
