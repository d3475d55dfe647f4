package org.probandum.export.bundle;

import java.util.List;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.JsonObject;
import org.probandum.model.Acceptance;
import org.probandum.model.Report;

/// What was run on what, and what people decided, each as a file of its own.
final class RunRecord {
  private RunRecord() {}

  static byte[] run(Report report) {
    Report.Run run = report.run();
    JsonObject settings = new JsonObject();
    run.settings().forEach(settings::always);
    List<JsonObject> inputs =
        run.inputs().stream()
            .map(i -> new JsonObject().with("path", i.path()).always("sha256", i.sha256()))
            .toList();
    List<JsonObject> resources =
        run.resources().stream()
            .map(r ->
                new JsonObject()
                    .with("name", r.name())
                    .with("version", r.version())
                    .with("sha256", r.sha256()))
            .toList();
    return new JsonObject()
        .with("id", run.id())
        .with("tool", run.tool())
        .with("version", run.version())
        .always("settings", settings)
        .always("inputs", inputs)
        .always("resources", resources)
        .page();
  }

  static byte[] decisions(ExportSettings settings) {
    return JsonObject.page(settings.acceptances().stream().map(RunRecord::decision).toList());
  }

  private static JsonObject decision(Acceptance acceptance) {
    return new JsonObject()
        .with("claimId", acceptance.claimId())
        .with("verdict", acceptance.verdict().name())
        .with("by", acceptance.by())
        .with("on", acceptance.on().toString());
  }
}
