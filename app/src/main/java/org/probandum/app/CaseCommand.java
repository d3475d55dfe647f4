package org.probandum.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `probandum case`: a case that lasts, in a folder of its own.
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    subcommands = {
      CaseNewCommand.class,
      CaseAddCommand.class,
      CaseCheckCommand.class,
      CaseListCommand.class,
      CaseStatusCommand.class,
      CaseClaimsCommand.class,
      CaseReportCommand.class,
      CaseJournalCommand.class,
      CaseDecideCommand.class,
      CaseStep.Undo.class,
      CaseStep.Redo.class,
      CaseExportCommand.class,
      CaseImportCommand.class,
      CaseVerifyCommand.class,
      CaseRebuildCommand.class
    },
    description = {
      "Keeps a case: sources, runs and decisions that last.",
      "All is in one folder, with a journal that nothing leaves. Many may read a case while one writes."
    },
    footer = {"", "Start with: probandum case new DIR"})
final class CaseCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "No command given. Maybe start with: probandum case new DIR");
  }
}
