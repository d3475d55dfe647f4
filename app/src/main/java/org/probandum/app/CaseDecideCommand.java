package org.probandum.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.probandum.record.Case;
import org.probandum.record.CaseWriter;
import org.probandum.record.journal.Acts;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `probandum case decide`: enters decisions from a script.
@Command(
    name = "decide",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Enters decisions, all or none; each is JSON with its kind as type.",
      "Example: probandum case decide DIR "
          + "'{\"type\": \"SetVerdict\", \"claim\": \"k…\", \"verdict\": \"CONTESTED\"}'"
    })
final class CaseDecideCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "DECISION",
      description = "A decision as JSON; - reads one from each line of standard input.")
  private List<String> given = new ArrayList<>();

  @Mixin private CaseAccess access = new CaseAccess();

  CaseDecideCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Decision> decisions = decisions();
    Case file = CaseAccess.open(folder);
    try (CaseWriter writer = file.write("probandum case decide")) {
      for (Entry entry : writer.decideAll(access.who(), decisions, access.why())) {
        terminal.out().println("Entered " + entry.sequence() + ": " + ActWords.of(entry.act()));
      }
    }
    return 0;
  }

  private List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (String one : given) {
      if (one.equals("-")) {
        input().lines().filter(line -> !line.isBlank()).forEach(line -> decisions.add(read(line)));
      } else {
        decisions.add(read(one));
      }
    }
    return decisions;
  }

  private String input() {
    try {
      return new String(terminal.in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw Failure.failed("cannot read standard input: " + Failure.reason(e));
    }
  }

  private static Decision read(String json) {
    try {
      return Acts.readDecision(json);
    } catch (IllegalArgumentException e) {
      throw Failure.wrongUse("no decision: " + PrintableText.of(json) + "\n" + e.getMessage());
    }
  }
}
