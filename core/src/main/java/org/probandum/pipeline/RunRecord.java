package org.probandum.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.probandum.encoder.ModelCard;
import org.probandum.ingest.Folder;
import org.probandum.model.Document;
import org.probandum.model.Report;

/// Puts together the record of a run: no clock, no machine, so that equal inputs give equal bytes.
final class RunRecord {
  private static final String TOOL = "probandum";

  private RunRecord() {}

  static Report.Run of(
      Document article, Folder folder, RunSettings settings, List<ModelCard> models) {
    List<Report.Input> sources = new ArrayList<>();
    folder.documents().forEach(d -> sources.add(new Report.Input(d.path(), d.sha256())));
    folder.rejected().forEach(r -> sources.add(new Report.Input(r.path(), r.sha256())));
    sources.sort(Comparator.comparing(Report.Input::path));
    List<Report.Input> inputs = new ArrayList<>();
    inputs.add(new Report.Input(settings.articlePath(), article.sha256()));
    inputs.addAll(sources);
    List<Report.Resource> resources = new ArrayList<>(Resources.lexicons());
    models.forEach(m -> resources.add(new Report.Resource(m.name(), m.version(), m.sha256())));
    resources.sort(Comparator.comparing(Report.Resource::name));
    Map<String, String> sorted = new TreeMap<>(settings.settings());
    String id = id(inputs, sorted, resources);
    return new Report.Run(id, TOOL, Version.VERSION, sorted, inputs, resources);
  }

  private static String id(
      List<Report.Input> inputs, Map<String, String> settings, List<Report.Resource> resources) {
    StringBuilder all = new StringBuilder(TOOL).append(' ').append(Version.VERSION).append('\n');
    settings.forEach((name, value) -> all.append(name).append('=').append(value).append('\n'));
    inputs.forEach(i -> all.append(i.path()).append(' ').append(i.sha256()).append('\n'));
    resources.forEach(r -> all.append(r.name()).append(' ').append(r.sha256()).append('\n'));
    return Document.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
  }
}
