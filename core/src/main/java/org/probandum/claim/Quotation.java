package org.probandum.claim;

import java.util.List;
import org.probandum.model.Span;

/// Words between marks of quotation.
///
/// @param span from the opening mark to after the closing one, in the document's text; where the
///   text never closes it, to the end of its paragraph
record Quotation(Span span) {

  /// The quotation that covers this offset, or -1; quotations are sorted and do not overlap.
  static int indexAt(List<Quotation> quotations, int offset) {
    int low = 0;
    int high = quotations.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = quotations.get(middle).span();
      if (offset < span.start()) {
        high = middle - 1;
      } else if (offset >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
