package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.record.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum case new`: makes a case.
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Makes a case in a folder that is not there or is empty.")
final class CaseNewCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "What people call the case (default: the folder's name).")
  private @Nullable String name;

  @Mixin private CaseAccess access = new CaseAccess();

  CaseNewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path called = folder.toAbsolutePath().normalize().getFileName();
    String title = name != null ? name : String.valueOf(called);
    Case.create(folder, title, access.who(), CaseAccess.options());
    terminal.out().println("Made the case “" + PrintableText.of(title) + "” in " + folder);
    terminal.out().println("Next: probandum case add " + folder + " FILES…");
    return 0;
  }
}
