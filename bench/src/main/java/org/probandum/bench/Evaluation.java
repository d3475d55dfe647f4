package org.probandum.bench;

import java.util.List;
import org.probandum.pipeline.Models;

/// A way to measure the program on one labelled file.
interface Evaluation {

  /// The file below the data folder.
  String file();

  /// The same measurement of the program with these models; this one where it uses none.
  default Evaluation with(Models models) {
    return this;
  }

  /// The figures on these rows.
  List<Figure> measure(Rows rows, ErrorList errors);
}
