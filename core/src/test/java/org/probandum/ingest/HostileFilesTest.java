package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Document;

// The form is said once, beside what it stands for.
@SuppressWarnings("InlineFormatString")
class HostileFilesTest {
  /// A shorter silence than usual, because some of these files keep their parser busy until its
  /// end.
  private static final Limits LIMITS =
      new Limits(
          50L << 20,
          5_000_000,
          500,
          64 * 1024,
          100_000,
          32,
          new Limits.Parsing(
              512,
              Duration.ofSeconds(20),
              Duration.ofMinutes(5),
              Duration.ofMinutes(5),
              4L << 30,
              8L << 30,
              2_000,
              3,
              5_000));

  private static final ReadingSession SESSION = DocumentReader.create(LIMITS).open();

  @AfterAll
  static void end() {
    SESSION.close();
  }

  private static Outcomes read(byte[] bytes, String path) {
    Outcomes outcomes = new Outcomes();
    SESSION.read(bytes, path, outcomes);
    return outcomes;
  }

  private static byte[] corpus(String name) throws IOException {
    return Files.readAllBytes(CorpusTest.resource("corpus/" + name));
  }

  private static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  static Stream<Arguments> refused() throws IOException {
    return Stream.of(
        arguments("bomb.zip", HostileFiles.zipBomb(), "a bomb"),
        arguments("zeros.warc.gz", HostileFiles.gzipOfZeros(), "damaged"),
        arguments("nested.zip", HostileFiles.nestedZip(6), "an archive in an archive"),
        arguments("laughs.docx", HostileFiles.xmlBomb(), "damaged"),
        arguments("pages.pdf", HostileFiles.billionPages(), ""),
        arguments("loop.pdf", HostileFiles.pageLoop(), ""),
        arguments("form.pdf", HostileFiles.formLoop(), ""),
        arguments("stream.pdf", HostileFiles.streamBomb(700), ""),
        arguments("encrypted.pdf", corpus("encrypted.pdf"), "it is encrypted with a password"),
        arguments("encrypted.zip", corpus("encrypted.zip"), "it is encrypted with a password"),
        arguments("cut.docx", half(corpus("libreoffice.docx")), "damaged"),
        arguments("cut.xlsx", half(corpus("libreoffice.xlsx")), "damaged"),
        arguments("cut.zip", half(corpus("folder.zip")), "damaged"),
        arguments("cut.doc", half(corpus("libreoffice.doc")), ""),
        arguments("length.warc", HostileFiles.falseLength(), "damaged"),
        arguments("deep.eml", HostileFiles.deepMail(300), "nested too deeply"),
        arguments("many.eml", HostileFiles.manyAttachments(3_000), "too large: more than"),
        arguments("png.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3}, "its name says PDF"),
        arguments("pdf.docx", HostileFiles.pageLoop(), "its name says text document"),
        arguments("zeros.pdf", new byte[5_000_000], "its name says PDF"),
        arguments("zeros.csv", new byte[5_000_000], "binary content"),
        arguments("table.xlsx", corpus("folder.zip"), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void itIsRefusedWithItsReasonAndTheNextFileIsRead(String path, byte[] bytes, String reason)
      throws IOException {
    Outcomes outcomes = read(bytes, path);
    assertThat(outcomes.documents).isEmpty();
    assertThat(outcomes.reasons()).contains(reason).isNotBlank();
    assertThat(read(corpus("plain.eml"), "plain.eml").documents).hasSize(1);
  }

  static Stream<Arguments> survived() throws IOException {
    return Stream.of(
        arguments("cut.pdf", half(corpus("libreoffice-report.pdf"))),
        arguments("cut.warc.gz", half(corpus("wget.warc.gz"))),
        arguments("cut.mbox", half(corpus("three.mbox"))),
        arguments("deep.rtf", HostileFiles.deepRichText(200_000)),
        arguments("open.csv", ("a,\"" + "x".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("survived")
  void itIsReadAsFarAsItGoesOrRefusedAndTheNextFileIsRead(String path, byte[] bytes)
      throws IOException {
    Outcomes outcomes = read(bytes, path);
    assertThat(outcomes.documents.size() + outcomes.rejected.size()).isPositive();
    assertThat(read(corpus("plain.eml"), "plain.eml").documents).hasSize(1);
  }

  @Test
  void namesThatLeadOutOrTurnLettersAreRefusedAndShownHarmless() throws IOException {
    Outcomes outcomes = read(HostileFiles.badNames(), "names.zip");
    assertThat(outcomes.documents)
        .extracting(Document::path)
        .containsExactly("names.zip!/good.txt");
    assertThat(outcomes.rejected)
        .extracting(rejected -> rejected.path() + ": " + rejected.reason())
        .containsExactlyInAnyOrder(
            "names.zip!/../../up.txt: its name leads out of the archive",
            "names.zip!//etc/absolute.txt: its name leads out of the archive",
            "names.zip!/C:/drive.txt: its name leads out of the archive",
            "names.zip!/harm_txt.exe: its name holds signs that hide or turn letters",
            "names.zip!/line_break.txt: its name holds signs that hide or turn letters");
  }

  @ParameterizedTest
  @CsvSource({"zeros.txt", "zeros.pdf", "zeros.mbox", "zeros.zip", "zeros.warc"})
  void aGigabyteOfZerosIsRefusedWithoutBeingReadIntoMemory(String name, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 30);
    }
    Outcomes outcomes = new Outcomes();
    SESSION.read(file, name, outcomes);
    assertThat(outcomes.documents).isEmpty();
    assertThat(outcomes.reasons()).isNotBlank();
  }

  @Test
  void nothingIsFetchedAndNoOtherFileIsRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "velmondsecret");
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
      String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM \"%s\">]>";
      for (String target : new String[] {address, secret.toUri().toString()}) {
        String prologue = String.format(entity, target);
        byte[] mail =
            ("From: a@b.example\r\nContent-Type: text/html\r\n\r\n<p>words<img src=\""
                    + target
                    + "\"><iframe src=\""
                    + target
                    + "\"></iframe>")
                .getBytes(StandardCharsets.UTF_8);
        for (Outcomes outcomes :
            new Outcomes[] {
              read(HostileFiles.external(target), "a.docx"),
              read(HostileFiles.openDocument(prologue, "before &x; after"), "a.odt"),
              read(mail, "a.eml")
            }) {
          assertThat(outcomes.documents)
              .allSatisfy(document -> assertThat(document.text()).doesNotContain("velmondsecret"));
        }
      }
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }
}
