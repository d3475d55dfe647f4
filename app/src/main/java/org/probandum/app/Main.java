package org.probandum.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.probandum.pipeline.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `probandum` command.
@Command(
    name = "probandum",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    subcommands = {
      CheckCommand.class,
      CaseCommand.class,
      DemoCommand.class,
      ReadCommand.class,
      JudgeCommand.class,
      AssessCommand.class,
      ModelsCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      PackageCommand.class,
      VerifyCommand.class,
      ServeCommand.class,
      HelpCommand.class
    },
    description = {
      "Takes a contested text apart into checkable claims and shows, for each, what your own "
          + "sources say for it, against it, and how many independent origins stand behind that.",
      "Works offline; takes no side; every verdict is a proposal that a person decides."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 something failed (it says what), 2 wrong use.",
      "Start with: probandum demo"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /// Lucene remarks at every start that it could be faster with an incubator module, which would
  /// keep the start-up cache from being used. Held here, because loggers are held weakly.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /// Runs the program and ends the process with its exit code.
  public static void main(String[] args) {
    VECTORS.setLevel(Level.SEVERE);
    System.exit(run(args, Terminal.system()));
  }

  /// Runs the program on the given terminal.
  ///
  /// @return the exit code: 0 done, 1 failed, 2 wrong use
  static int run(String[] args, Terminal terminal) {
    CommandLine commands = new CommandLine(new Main(), new Commands(terminal));
    commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    commands.setExecutionExceptionHandler(new ErrorReport(terminal));
    int code = commands.execute(args);
    terminal.flush();
    if (terminal.out().checkError()) {
      terminal.err().println("probandum: standard output could not be written to the end");
      return code == 0 ? 1 : code;
    }
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "No command given. Maybe start with: probandum demo");
  }

  /// The version as `--version` prints it.
  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"probandum " + Version.VERSION};
    }
  }

  /// Makes each command with the terminal it writes to.
  private record Commands(Terminal terminal) implements CommandLine.IFactory {
    private static final Map<Class<?>, Function<Terminal, Object>> MAKERS =
        Map.ofEntries(
            Map.entry(CheckCommand.class, CheckCommand::new),
            Map.entry(DemoCommand.class, DemoCommand::new),
            Map.entry(ReadCommand.class, ReadCommand::new),
            Map.entry(JudgeCommand.class, JudgeCommand::new),
            Map.entry(AssessCommand.class, AssessCommand::new),
            Map.entry(ModelsCommand.class, ModelsCommand::new),
            Map.entry(ExportCommand.class, ExportCommand::new),
            Map.entry(ImportCommand.class, ImportCommand::new),
            Map.entry(PackageCommand.class, PackageCommand::new),
            Map.entry(VerifyCommand.class, VerifyCommand::new),
            Map.entry(ServeCommand.class, ServeCommand::new),
            Map.entry(CaseNewCommand.class, CaseNewCommand::new),
            Map.entry(CaseAddCommand.class, CaseAddCommand::new),
            Map.entry(CaseCheckCommand.class, CaseCheckCommand::new),
            Map.entry(CaseListCommand.class, CaseListCommand::new),
            Map.entry(CaseStatusCommand.class, CaseStatusCommand::new),
            Map.entry(CaseClaimsCommand.class, CaseClaimsCommand::new),
            Map.entry(CaseReportCommand.class, CaseReportCommand::new),
            Map.entry(CaseJournalCommand.class, CaseJournalCommand::new),
            Map.entry(CaseDecideCommand.class, CaseDecideCommand::new),
            Map.entry(CaseStep.Undo.class, CaseStep.Undo::new),
            Map.entry(CaseStep.Redo.class, CaseStep.Redo::new),
            Map.entry(CaseExportCommand.class, CaseExportCommand::new),
            Map.entry(CaseImportCommand.class, CaseImportCommand::new),
            Map.entry(CaseVerifyCommand.class, CaseVerifyCommand::new),
            Map.entry(CaseRebuildCommand.class, CaseRebuildCommand::new));

    @Override
    public <K> K create(Class<K> type) throws Exception {
      Function<Terminal, Object> maker = MAKERS.get(type);
      return maker != null
          ? type.cast(maker.apply(terminal))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
