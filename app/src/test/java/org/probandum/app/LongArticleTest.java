package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongArticleTest {
  private static final int WORDS = 50_000;
  private static final List<String> ACTORS =
      List.of(
          "Police",
          "The harbour commission",
          "Petar Stoev",
          "The mayor of Varna",
          "A court in Sofia",
          "The insurance company Danubia",
          "Ana Marinova",
          "The railway workers");
  private static final List<String> DEEDS =
      List.of(
          "arrested 14 dock workers",
          "closed the grain warehouse",
          "burned 300 sacks of wheat",
          "reported the fire to the ministry",
          "killed two guards",
          "paid 90,000 leva",
          "released the owner of the ship",
          "accused the council of fraud");
  private static final List<String> PLACES =
      List.of("in Varna", "in Burgas", "near Plovdiv", "at the port of Constanta", "in Ruse");
  private static final List<String> ENDS =
      List.of(
          ", according to the Sofia Morning Post",
          " because the doors were locked",
          "",
          ", the commission said",
          " and nobody was punished");

  @TempDir private Path folder;

  @Test
  void fiftyThousandWordsGiveAValidReport() throws IOException {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    Files.writeString(folder.resolve("long.txt"), text(new Random(42), WORDS));
    Files.writeString(sources.resolve("source.txt"), text(new Random(43), 200));
    Path out = folder.resolve("out");
    Invocation run =
        Invocation.of(
            "check",
            folder.resolve("long.txt").toString(),
            "--sources",
            sources.toString(),
            "--out",
            out.toString(),
            "--cache",
            folder.resolve("cache").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("\n[0-9]{4,} claims: ");
    assertThat(ReportSchema.errors(Files.readString(out.resolve("report.json")))).isEmpty();
    assertThat(Files.size(out.resolve("report.html"))).isPositive();
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (int sentence = 1; count < words; sentence++) {
      String next =
          "%s %s %s on %d May %d%s."
              .formatted(
                  any(ACTORS, random),
                  any(DEEDS, random),
                  any(PLACES, random),
                  1 + random.nextInt(31),
                  1900 + random.nextInt(40),
                  any(ENDS, random));
      count += next.split(" ", -1).length;
      text.append(next).append(sentence % 6 == 0 ? "\n\n" : " ");
    }
    return text.toString();
  }

  private static String any(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
