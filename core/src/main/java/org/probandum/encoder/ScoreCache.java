package org.probandum.encoder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.kept.FolderLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the reading model said of documents before, a file each, by SHA-256 of the models and of
/// the windows that it read. A damaged file is dropped and the document read again; several
/// processes may share the folder. A folder that cannot be used costs time, never a result.
/// Thread-safe.
public final class ScoreCache {

  private static final Logger LOG = LoggerFactory.getLogger(ScoreCache.class);
  private static final long MOST_BYTES = 512L << 20;
  private static final int TRIMMED_EVERY = 64;

  /// To be raised whenever equal outputs of a model would be decoded to other scores.
  private static final String FORMAT = "probandum-scores/2";

  private final Path folder;
  private final long mostBytes;
  private int written;

  private ScoreCache(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /// A cache in this folder, made when needed, 512 MiB at most; what was written first goes first.
  public static ScoreCache in(Path folder) {
    return in(folder, MOST_BYTES);
  }

  /// A cache in this folder with a limit in bytes, which is looked to at the first write and at
  /// every sixty-fourth after it.
  public static ScoreCache in(Path folder, long mostBytes) {
    return new ScoreCache(folder, mostBytes);
  }

  /// What was said of a document that is read in these windows, or null where it is not known.
  @Nullable ReadScores find(String model, List<Window> windows) {
    Path file = file(model, windows);
    try {
      return ScoreCodec.scores(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      LOG.warn("a damaged file of scores is dropped: {}", file, e);
      return null;
    }
  }

  /// Keeps what was said of a document that was read in these windows.
  void put(String model, List<Window> windows, ReadScores scores) {
    Path file = file(model, windows);
    try {
      Files.createDirectories(folder);
      Path unfinished = Files.createTempFile(folder, "scores", ".tmp");
      try {
        Files.write(unfinished, ScoreCodec.bytes(scores));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      trim(file);
    } catch (IOException e) {
      LOG.warn("scores cannot be kept in {}", folder, e);
    }
  }

  private synchronized void trim(Path newest) throws IOException {
    if (written++ % TRIMMED_EVERY == 0) {
      FolderLimit.trim(folder, mostBytes, newest);
    }
  }

  private Path file(String model, List<Window> windows) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((FORMAT + '\0' + model + '\0').getBytes(StandardCharsets.UTF_8));
      for (Window window : windows) {
        digest.update(numbers(window));
      }
      String hash = HexFormat.of().formatHex(digest.digest(), 0, 16);
      return folder.resolve(hash + ".scores");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /// All that a window's scores depend on.
  private static ByteBuffer numbers(Window window) {
    int length = window.length();
    int words = window.words();
    ByteBuffer numbers = ByteBuffer.allocate(Integer.BYTES * (2 + 3 * length + 3 * words));
    numbers.putInt(length).putInt(words);
    int[] ids = window.ids();
    int[] types = window.types();
    for (int piece = 0; piece < length; piece++) {
      numbers.putInt(ids[piece]).putInt(types[piece]).putInt(window.sentence(piece));
    }
    for (int word = 0; word < words; word++) {
      numbers
          .putInt(window.wordSentence(word))
          .putInt(window.wordToken(word))
          .putInt(window.wordPiece(word));
    }
    return numbers.flip();
  }
}
