package org.probandum.export.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// The check of a package: its form byte by byte, the hash of every file, the signature, the time
/// stamp, the chain of the journal, and that every quote stands in its document at its place.
public final class PackageCheck {
  private static final Set<String> UNLISTED =
      Set.of(PackageFiles.MANIFEST, PackageFiles.SIGNATURE, PackageFiles.STAMP);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Map<String, ByteBuffer> entries;
  private final Map<String, String> texts;
  private final List<Verification.Problem> problems = new ArrayList<>();
  private int quotes;
  private int unchecked;

  private PackageCheck(Map<String, ByteBuffer> entries, Map<String, String> texts) {
    this.entries = entries;
    this.texts = texts;
  }

  /// Checks the file.
  ///
  /// @param texts documents that the reader has, by id, for a package that does not hold them
  /// @param requiredKey the fingerprint that the signer must have, or null for any
  /// @throws IOException where the file cannot be read at all
  public static Verification run(Path file, Map<String, String> texts, @Nullable String requiredKey)
      throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() > Integer.MAX_VALUE) {
        throw new IOException(file + " is larger than a package can be");
      }
      return run(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), texts, requiredKey);
    }
  }

  static Verification run(
      ByteBuffer file, Map<String, String> texts, @Nullable String requiredKey) {
    ZipFileReader zip = ZipFileReader.read(file);
    PackageCheck check = new PackageCheck(zip.entries(), texts);
    check.problems.addAll(zip.problems());
    String keyId = check.signature(requiredKey);
    check.hashes();
    Verification.Stamped stamp = check.stamp();
    Integer journal = check.journal();
    check.quotes();
    return new Verification(
        check.entries.size(), check.quotes, check.unchecked, keyId, stamp, journal, check.problems);
  }

  private @Nullable String signature(@Nullable String requiredKey) {
    byte[] pem = required(PackageFiles.KEY);
    byte[] manifest = required(PackageFiles.MANIFEST);
    byte[] signature = required(PackageFiles.SIGNATURE);
    try {
      PublicKey key = SigningKey.publicKey(pem);
      String id = SigningKey.id(key);
      if (requiredKey != null && !requiredKey.equalsIgnoreCase(id)) {
        problem(PackageFiles.KEY, "it is signed with the key " + id + ", not " + requiredKey);
      }
      if (!SigningKey.verifies(key, manifest, signature)) {
        problem(PackageFiles.SIGNATURE, "it is not the key's signature of the list of hashes");
      }
      return id;
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      problem(PackageFiles.KEY, "it holds no usable key: " + e.getMessage());
      return null;
    }
  }

  private void hashes() {
    Map<String, String> listed = new TreeMap<>();
    for (String line : text(required(PackageFiles.MANIFEST)).lines().toList()) {
      int gap = line.indexOf("  ");
      if (gap != 64) {
        problem(PackageFiles.MANIFEST, "it has a line that is no hash and name");
        return;
      }
      listed.put(line.substring(gap + 2), line.substring(0, gap));
    }
    for (String path : entries.keySet()) {
      String hash = listed.remove(path);
      if (hash == null && !UNLISTED.contains(path)) {
        problem(path, "it is not in the list of hashes");
      } else if (hash != null && !hash.equals(Document.sha256(bytes(path)))) {
        problem(path, "its bytes are not those that were signed");
      }
    }
    listed.keySet().forEach(path -> problem(path, "it is in the list of hashes, and is not there"));
  }

  private Verification.@Nullable Stamped stamp() {
    if (!entries.containsKey(PackageFiles.STAMP)) {
      return null;
    }
    try {
      return TimeStamps.check(bytes(PackageFiles.STAMP), required(PackageFiles.SIGNATURE));
    } catch (IOException e) {
      problem(PackageFiles.STAMP, "it is no stamp of the signature: " + e.getMessage());
      return null;
    }
  }

  private @Nullable Integer journal() {
    if (!entries.containsKey(PackageFiles.JOURNAL)) {
      return null;
    }
    try {
      return JournalChain.length(bytes(PackageFiles.JOURNAL));
    } catch (IOException e) {
      problem(PackageFiles.JOURNAL, "the chain is broken: " + e.getMessage());
      return null;
    }
  }

  private void quotes() {
    JsonNode report;
    try {
      report = MAPPER.readTree(required(PackageFiles.REPORT_JSON));
    } catch (IOException e) {
      problem(PackageFiles.REPORT_JSON, "it cannot be read: " + e.getMessage());
      return;
    }
    for (JsonNode claim : report.path("claims")) {
      int number = 0;
      for (JsonNode evidence : claim.path("evidence")) {
        number++;
        quote(evidence, "claim " + claim.path("id").asText() + ", passage " + number);
      }
    }
  }

  private void quote(JsonNode evidence, String place) {
    String id = evidence.path("documentId").asText();
    String path = PackageFiles.text(id);
    String text = entries.containsKey(path) ? text(bytes(path)) : texts.get(id);
    if (text == null) {
      unchecked++;
      return;
    }
    int start = evidence.path("start").asInt(-1);
    int end = evidence.path("end").asInt(-1);
    boolean inside = start >= 0 && start <= end && end <= text.length();
    // Both as they are in UTF-8: half of a surrogate pair has no form there.
    String quote = text(evidence.path("quote").asText().getBytes(StandardCharsets.UTF_8));
    if (inside && text.substring(start, end).equals(quote)) {
      quotes++;
    } else {
      problem(PackageFiles.REPORT_JSON, place + ": the quote does not stand in document " + id);
    }
  }

  private byte[] required(String path) {
    if (!entries.containsKey(path)) {
      Verification.Problem missing = new Verification.Problem(path, "it is not there");
      if (!problems.contains(missing)) {
        problems.add(missing);
      }
      return new byte[0];
    }
    return bytes(path);
  }

  private byte[] bytes(String path) {
    ByteBuffer content = entries.get(path);
    if (content == null) {
      return new byte[0];
    }
    byte[] bytes = new byte[content.remaining()];
    content.duplicate().get(bytes);
    return bytes;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void problem(String place, String words) {
    problems.add(new Verification.Problem(place, words));
  }
}
