package org.probandum;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The package table of the design, held by the build.
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.probandum");

  @Test
  void noPackageCyclesExist() {
    slices().matching("org.probandum.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest(name = "{0} knows {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          model      |
          text       | model
          kept       |
          encoder    | model text kept
          mention    | model text encoder
          claim      | model text encoder
          rhetoric   | model text encoder
          evidence   | model text encoder
          stance     | model text encoder
          source     | model text
          assessment | model
          ingest     | model text
          incident   | model text
          export     | model
          intake     | model
          record     | model
          """)
  void stagesKnowOnlyTheNounsAndTheText(String name, String known) {
    List<String> allowed = new java.util.ArrayList<>();
    allowed.add("org.probandum." + name + "..");
    if (known != null) {
      Stream.of(known.split(" ", -1))
          .forEach(other -> allowed.add("org.probandum." + other + ".."));
    }
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage("org.probandum." + name + "..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("org.probandum..")
                    .and(resideOutsideOfPackages(allowed.toArray(String[]::new))));
    rule.check(CLASSES);
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          org.apache.lucene..      | evidence
          ai.onnxruntime..         | encoder
          org.jsoup..              | ingest
          org.apache.tika..        | ingest.parser
          org.apache.pdfbox..      | ingest.parser
          org.apache.james..       | ingest.parser
          org.netpreserve..        | ingest.parser
          org.yaml.snakeyaml..     | ingest
          com.fasterxml.jackson.dataformat.. | ingest
          java.sql..               | record
          org.jdbi..               | record
          org.sqlite..             | record
          org.flywaydb..           | record
          opennlp..                | text
          gg.jte..                 | export
          org.bouncycastle..       | export
          """)
  void eachLibraryStaysInItsOwnPackage(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.probandum." + home + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysItsOneIdea() throws IOException {
    Path root = Path.of("src/main/java/org/probandum");
    List<Path> silent;
    try (Stream<Path> folders = Files.walk(root)) {
      silent =
          folders
              .filter(Files::isDirectory)
              .filter(ArchitectureTest::holdsClasses)
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .toList();
    }
    assertThat(silent).isEmpty();
  }

  private static boolean holdsClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
