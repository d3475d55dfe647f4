package org.probandum.export.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.export.ReportFixture;
import org.probandum.export.bundle.PackageContents.Originals;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Sources;
import org.probandum.export.redact.Redaction;
import org.probandum.model.Document;
import org.probandum.model.Report;

class EvidencePackageTest {
  private static final long SEED = 20_261_130;

  private static final String JOURNAL = journal();

  @TempDir private Path folder;

  private final Report report = ReportFixture.report();
  private final SigningKey key = SigningKey.create();

  @Test
  void aPackageThatWasNotTouchedIsWhole() throws Exception {
    Verification found = check(make(Originals.TEXTS, JOURNAL));
    assertThat(found.problems()).isEmpty();
    assertThat(found.keyId()).isEqualTo(key.id());
    assertThat(found.quotes()).isEqualTo(13);
    assertThat(found.unchecked()).isZero();
    assertThat(found.journal()).isEqualTo(2);
    assertThat(found.stamp()).isNull();
  }

  @Test
  void equalContentsAndKeyGiveEqualBytes() throws Exception {
    assertThat(make(Originals.TEXTS, JOURNAL)).isEqualTo(make(Originals.TEXTS, JOURNAL));
  }

  /// 200 places all over the file, each with another byte than it had.
  @Test
  void everyChangedByteIsFoundAndItsPlaceNamed() throws Exception {
    byte[] whole = make(Originals.TEXTS, JOURNAL);
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      byte[] changed = whole.clone();
      int place = random.nextInt(changed.length);
      changed[place] ^= (byte) (1 + random.nextInt(255));
      Verification found = check(changed);
      assertThat(found.problems()).as("seed %d, byte %d", SEED, place).isNotEmpty();
      assertThat(found.problems().getFirst().place()).isNotBlank();
    }
  }

  /// Every byte that is not contents: headers, directory and end.
  @Test
  void everyByteOfTheFormIsHeldAgainstWhatItMustBe() throws Exception {
    byte[] whole = make(Originals.HASHES, null);
    int directory =
        ByteBuffer.wrap(whole).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(whole.length - 6);
    for (int place = directory; place < whole.length; place++) {
      byte[] changed = whole.clone();
      changed[place] ^= 1;
      assertThat(ZipFileReader.read(ByteBuffer.wrap(changed)).problems())
          .as("byte %d", place)
          .isNotEmpty();
    }
    for (int place = 0; place < 30; place++) {
      byte[] changed = whole.clone();
      changed[place] ^= 1;
      assertThat(ZipFileReader.read(ByteBuffer.wrap(changed)).problems())
          .as("byte %d", place)
          .isNotEmpty();
    }
  }

  @Test
  void aCutOrLengthenedPackageIsNotWhole() throws Exception {
    byte[] whole = make(Originals.HASHES, null);
    for (int length : new int[] {0, 1, 29, 30, whole.length / 2, whole.length - 1}) {
      assertThat(check(java.util.Arrays.copyOf(whole, length)).isWhole()).isFalse();
    }
    assertThat(
            check(java.util.Arrays.copyOf(whole, whole.length + 1)).problems().getFirst().place())
        .isEqualTo("byte " + whole.length + " of the file");
  }

  /// Somebody who repairs checksums and form is found out by the signature.
  @Test
  void aFileThatWasExchangedWithCareIsNamed() throws Exception {
    Map<String, Content> files = entries(make(Originals.TEXTS, JOURNAL));
    files.put("run.json", Content.of("{}"));
    assertThat(places(files)).containsExactly("run.json");
  }

  @Test
  void aListThatWasAdaptedNoLongerFitsItsSignature() throws Exception {
    Map<String, Content> files = entries(make(Originals.TEXTS, null));
    Content changed = Content.of("{}");
    String old = file(files, "run.json").sha256();
    files.put("run.json", changed);
    String list = new String(file(files, PackageFiles.MANIFEST).bytes(), StandardCharsets.UTF_8);
    files.put(PackageFiles.MANIFEST, Content.of(list.replace(old, changed.sha256())));
    assertThat(places(files)).containsExactly(PackageFiles.SIGNATURE);
  }

  @Test
  void anotherKeyIsSeenWhereOneIsRequired() throws Exception {
    byte[] zip = make(Originals.HASHES, null);
    String other = SigningKey.create().id();
    Verification found = PackageCheck.run(ByteBuffer.wrap(zip), Map.of(), other);
    assertThat(found.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.words()).contains(key.id(), other));
  }

  @Test
  void filesThatWereAddedOrTakenAwayAreNamed() throws Exception {
    Map<String, Content> files = entries(make(Originals.TEXTS, null));
    files.put("more.txt", Content.of("x"));
    files.remove("decisions.json");
    assertThat(places(files)).containsExactly("more.txt", "decisions.json");
  }

  @Test
  void aBrokenChainOfTheJournalIsNamed() throws Exception {
    int second = JOURNAL.indexOf('\n') + 1;
    String broken =
        JOURNAL.substring(0, second) + JOURNAL.substring(second).replace("read it", "read on");
    assertThat(check(make(Originals.HASHES, broken)).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.place()).isEqualTo("journal.jsonl");
          assertThat(problem.words()).contains("entry 2");
        });
  }

  @Test
  void withoutTextsQuotesAreLookedUpInTheReadersOwn() throws Exception {
    byte[] zip = make(Originals.HASHES, null);
    assertThat(check(zip).unchecked()).isEqualTo(13);
    Map<String, String> own = new HashMap<>();
    Sources.all(report).forEach(document -> own.put(document.id(), document.text()));
    assertThat(PackageCheck.run(ByteBuffer.wrap(zip), own, null).quotes()).isEqualTo(13);
    own.replaceAll((id, text) -> text.replace("dockers", "sailors"));
    assertThat(PackageCheck.run(ByteBuffer.wrap(zip), own, null).problems().getFirst().words())
        .contains("the quote does not stand in document");
  }

  @Test
  void originalsAreThoseThatWereChecked() throws Exception {
    Map<String, Path> files = new HashMap<>();
    for (Document document : Sources.all(report)) {
      Path file = folder.resolve(document.id() + ".txt");
      Files.writeString(file, document.path() + "\n" + document.text());
      files.put(document.id(), file);
    }
    PackageContents contents =
        new PackageContents(Originals.INCLUDE, files, Redaction.NONE, null, ExportSettings.DEFAULT);
    Verification found = check(write(contents, null));
    assertThat(found.problems()).isEmpty();
    Path first = files.values().iterator().next();
    Files.writeString(first, "another");
    assertThatThrownBy(() -> write(contents, null))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("its bytes are others");
  }

  @Test
  void redactedPackageHoldsNoNameAndIsWhole() throws Exception {
    Redaction redaction = Redaction.of(List.of("Ida Lund; Mayor Lund"));
    byte[] zip =
        write(
            new PackageContents(Originals.TEXTS, Map.of(), redaction, null, ExportSettings.DEFAULT),
            null);
    assertThat(new String(zip, StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("lund");
    assertThat(check(zip).problems()).isEmpty();
    assertThatThrownBy(() ->
            new PackageContents(
                Originals.INCLUDE, Map.of(), redaction, null, ExportSettings.DEFAULT))
        .hasMessageContaining("originals hold the names");
  }

  @Test
  void aStampSaysWhenTheSignatureWasSeen() throws Exception {
    try (LocalStamps stamps = new LocalStamps()) {
      byte[] zip =
          write(
              new PackageContents(
                  Originals.HASHES, Map.of(), Redaction.NONE, null, ExportSettings.DEFAULT),
              new HttpTimeStampService(stamps.address()));
      Verification found = check(zip);
      assertThat(found.problems()).isEmpty();
      assertThat(found.stamp())
          .isEqualTo(new Verification.Stamped(LocalStamps.TIME.toString(), "CN=Local Stamps"));
      Map<String, Content> files = entries(zip);
      byte[] stamp = file(files, PackageFiles.STAMP).bytes();
      files.put(PackageFiles.STAMP, new Content.Bytes(stamp));
      files.put(PackageFiles.SIGNATURE, new Content.Bytes(new byte[64]));
      assertThat(places(files)).contains(PackageFiles.SIGNATURE, PackageFiles.STAMP);
    }
  }

  @Test
  void keyIsMadeOnceAndReadByItsOwnerAlone() throws Exception {
    SigningKey made = SigningKey.loadOrCreate(folder.resolve("config"));
    assertThat(SigningKey.loadOrCreate(folder.resolve("config")).id()).isEqualTo(made.id());
    assertThat(SigningKey.permissions(folder.resolve("config")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    Files.writeString(folder.resolve("config/signing-key.pem"), "nothing");
    assertThatThrownBy(() -> SigningKey.loadOrCreate(folder.resolve("config")))
        .hasMessageContaining("no usable key");
  }

  @Test
  void cratesDescriptionNamesEveryFile() throws Exception {
    Map<String, Content> files = entries(make(Originals.TEXTS, JOURNAL));
    JsonNode crate = new ObjectMapper().readTree(file(files, PackageFiles.METADATA).bytes());
    Map<String, JsonNode> byId = new HashMap<>();
    crate.path("@graph").forEach(entity -> byId.put(entity.path("@id").asText(), entity));
    JsonNode descriptor = Objects.requireNonNull(byId.get("ro-crate-metadata.json"));
    JsonNode root = Objects.requireNonNull(byId.get("./"));
    assertThat(descriptor.at("/about/@id").asText()).isEqualTo("./");
    assertThat(root.path("hasPart")).hasSize(files.size() - 3);
    for (JsonNode part : root.path("hasPart")) {
      assertThat(byId).containsKey(part.path("@id").asText());
    }
  }

  private static Content.Bytes file(Map<String, Content> files, String path) {
    return (Content.Bytes) Objects.requireNonNull(files.get(path), path);
  }

  private byte[] make(Originals originals, @Nullable String journal) throws Exception {
    Content entries = journal == null ? null : Content.of(journal);
    return write(
        new PackageContents(originals, Map.of(), Redaction.NONE, entries, ExportSettings.DEFAULT),
        null);
  }

  private byte[] write(PackageContents contents, @Nullable TimeStampService service)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EvidencePackage.write(report, contents, key, service, out);
    return out.toByteArray();
  }

  private static Verification check(byte[] zip) {
    return PackageCheck.run(ByteBuffer.wrap(zip), Map.of(), null);
  }

  private static List<String> places(Map<String, Content> files) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZipFileWriter.write(files, out);
    return check(out.toByteArray()).problems().stream().map(Verification.Problem::place).toList();
  }

  /// As another reader of zip files sees it.
  private static Map<String, Content> entries(byte[] zip) throws Exception {
    Map<String, Content> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), new Content.Bytes(in.readAllBytes()));
      }
    }
    return entries;
  }

  private static String journal() {
    String first = "0".repeat(64);
    StringBuilder lines = new StringBuilder();
    String previous = first;
    for (int i = 1; i <= 2; i++) {
      String form =
          "probandum-journal/1\n%d\n%d\n7:R. Lear\n2:{}\n7:read it\n64:%s\n"
              .formatted(i, 1_700_000_000_000L + i, previous);
      String hash = Document.sha256(form.getBytes(StandardCharsets.UTF_8));
      lines.append(
          "{\"sequence\":%d,\"time\":\"%s\",\"who\":\"R. Lear\",\"body\":\"{}\",\"why\":\"read it\",\"previous\":\"%s\",\"hash\":\"%s\"}\n"
              .formatted(
                  i, java.time.Instant.ofEpochMilli(1_700_000_000_000L + i), previous, hash));
      previous = hash;
    }
    return lines.toString();
  }
}
