package org.probandum.app.web.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.probandum.record.journal.Acts;
import org.probandum.record.journal.Decision;

/// A decision as the record writes it, to stand in an answer as it is.
///
/// @param json the record's own JSON
record DecisionJson(@JsonValue @JsonRawValue String json) {
  static DecisionJson of(Decision decision) {
    return new DecisionJson(Acts.write(decision));
  }
}
