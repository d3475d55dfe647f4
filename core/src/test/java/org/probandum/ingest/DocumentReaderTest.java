package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;

class DocumentReaderTest {
  private final DocumentReader reader = DocumentReader.create();

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Document document(byte[] bytes, String path) {
    assertThat(reader.read(bytes, path)).isInstanceOf(Ingested.Read.class);
    return ((Ingested.Read) reader.read(bytes, path)).document();
  }

  private String reason(Ingested ingested) {
    assertThat(ingested).isInstanceOf(Ingested.NotRead.class);
    return ((Ingested.NotRead) ingested).rejected().reason();
  }

  @Test
  void theIdComesFromTheBytesAndTheTextFromTheirMeaning() {
    byte[] bytes = utf8("\uFEFFThe pier burned.\r\nNobody was hurt on it.\r\n");
    Document document = document(bytes, "a/pier.txt");
    assertThat(document.text()).isEqualTo("The pier burned.\nNobody was hurt on it.\n");
    assertThat(document.sha256()).isEqualTo(Document.sha256(bytes));
    assertThat(document.path()).isEqualTo("a/pier.txt");
  }

  @Test
  void theLanguageIsTheDeclaredOneElseTheOneFound() {
    String german = "Die Armee teilte am Montag mit, dass sie die Stadt eingenommen habe.";
    assertThat(document(utf8(german), "a.txt").metadata().language()).isEqualTo("de");
    assertThat(document(utf8("---\nlanguage: fr\n---\n" + german), "a.md").metadata().language())
        .isEqualTo("fr");
    assertThat(document(utf8("12 xy"), "a").metadata().language()).isEqualTo("und");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.xml | XML is not read yet
          a.xyz | files of type .xyz are not read
          a.pdf | its name says PDF, its bytes do not
          a.docx | its name says text document, its bytes do not
          a.zip | its name says ZIP archive, its bytes do not
          """)
  void otherTypesAndFalseNamesAreRejected(String path, String reason) {
    assertThat(reason(reader.read(utf8("some words"), path))).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt | ''          | the file is empty
          a.txt | '  --- ... ' | there are no words in it
          a.html | '<nav>Home</nav>' | there are no words in it
          a.txt | '%PDF-1.7 x' | it is a PDF under another name
          """)
  void contentThatIsNoTextIsRejectedWithItsCause(String path, String content, String reason) {
    assertThat(reason(reader.read(utf8(content), path))).isEqualTo(reason);
  }

  @Test
  void binaryContentIsRejected() {
    assertThat(reason(reader.read(new byte[] {1, 2, 0, 4}, "a.txt"))).contains("binary content");
    assertThat(reason(reader.read(new byte[] {'<', 'p', '>', 0}, "a.html")))
        .contains("binary content");
    assertThat(reason(reader.read(utf8("PK\u0003\u0004 and more"), "a")))
        .contains("binary content");
  }

  @Test
  void sizesAreBounded(@TempDir Path folder) throws IOException {
    Limits small = new Limits(20, 10, 100, 100, 10, 2);
    DocumentReader bounded = DocumentReader.create(small);
    Path file = Files.writeString(folder.resolve("a.txt"), "x".repeat(21));
    assertThat(reason(bounded.read(file, "a.txt"))).isEqualTo("too large: more than 20 bytes");
    assertThat(reason(bounded.read(utf8("x".repeat(11)), "a.txt")))
        .isEqualTo("too large: its text is longer than 10 characters");
  }

  @Test
  void foldersAndMissingFilesAreRejected(@TempDir Path folder) {
    assertThat(reason(reader.read(folder, "a"))).contains("folder");
    assertThat(reason(reader.read(folder.resolve("b.txt"), "b.txt"))).isEqualTo("no such file");
  }
}
