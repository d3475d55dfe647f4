package org.probandum.encoder;

import java.util.List;

/// Turns texts into vectors. The vector of a text depends on the text alone, never on what else is
/// in the list; vectors have length 1, so their dot product is their cosine. Thread-safe.
public interface TextVectors {

  /// Names the model and how it is run; vectors are comparable exactly where ids are equal.
  String id();

  /// The vectors of texts that are to be found, in the order given. Callers do not change them.
  List<float[]> encodePassages(List<String> texts);

  /// The vectors of texts that are searched for, in the order given. Callers do not change them.
  List<float[]> encodeQueries(List<String> texts);
}
