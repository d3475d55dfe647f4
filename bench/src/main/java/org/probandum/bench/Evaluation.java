package org.probandum.bench;

import java.util.List;

/// A way to measure the program on one labelled file.
interface Evaluation {

  /// The file below the data folder.
  String file();

  /// The figures on these rows.
  List<Figure> measure(Rows rows, ErrorList errors);
}
