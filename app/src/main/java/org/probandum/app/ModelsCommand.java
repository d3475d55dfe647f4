package org.probandum.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ModelCard;
import org.probandum.pipeline.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `probandum models`: which models are in use, and where each comes from.
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Lists the models in use; with a NAME, prints that model's card.")
final class ModelsCommand implements Callable<Integer> {
  private static final double MILLION = 1e6;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "The model whose card is printed: data, licences, figures, limits.")
  private @Nullable String name;

  @Mixin private ModelOptions options = new ModelOptions();

  ModelsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<ModelCard> cards;
    try (Models models = options.open(Path.of("").toAbsolutePath())) {
      cards = models.cards();
    }
    if (name == null) {
      list(cards);
    } else {
      terminal.out().println(card(cards, name).text().stripTrailing());
    }
    return 0;
  }

  private void list(List<ModelCard> cards) {
    if (cards.isEmpty()) {
      terminal.out().println("No model is in use: rules read and compare, words search.");
    }
    for (ModelCard card : cards) {
      terminal.out().println(card.name() + ", version " + card.version());
      terminal.out().println("  " + card.purpose());
      terminal
          .out()
          .println(
              String.format(
                  Locale.ROOT, "  %.1f MB, licence %s", card.bytes() / MILLION, card.licence()));
      terminal.out().println("  sha256 " + card.sha256());
    }
  }

  private static ModelCard card(List<ModelCard> cards, String name) {
    return cards.stream()
        .filter(card -> card.name().equals(name))
        .findFirst()
        .orElseThrow(() -> {
          String known = cards.stream().map(ModelCard::name).collect(Collectors.joining(", "));
          return Failure.wrongUse("there is no model " + name + "; in use are: " + known);
        });
  }
}
