package org.probandum.app;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.probandum.export.ReportJson;

/// The schema of `report.json`.
final class ReportSchema {
  private ReportSchema() {}

  /// What is wrong with a report, empty where it is valid.
  static List<Error> errors(String report) throws IOException {
    try (InputStream in = ReportJson.class.getResourceAsStream("report-1.schema.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(text, InputFormat.JSON);
      return schema.validate(report, InputFormat.JSON);
    }
  }
}
