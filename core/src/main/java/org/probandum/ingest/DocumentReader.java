package org.probandum.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Rejected;
import org.probandum.text.Languages;

/// Reads one file to a document: plain text, Markdown with front matter, or HTML.
///
/// A file that cannot be read is an expected outcome with its reason, not an exception. Immutable;
/// threads may share it.
public final class DocumentReader {
  private static final String BINARY = "binary content, not text";

  private final Limits limits;
  private final Languages languages;
  private final MarkdownReader markdown;
  private final HtmlReader html;

  private DocumentReader(Limits limits) {
    this.limits = limits;
    this.languages = Languages.load();
    this.markdown = new MarkdownReader(limits);
    this.html = new HtmlReader(limits);
  }

  /// A reader with [Limits#DEFAULT].
  public static DocumentReader create() {
    return create(Limits.DEFAULT);
  }

  /// A reader with limits of one's own.
  public static DocumentReader create(Limits limits) {
    return new DocumentReader(limits);
  }

  /// Reads a file.
  ///
  /// @param file where it is
  /// @param path the path that the document is to carry, with `/`
  public Ingested read(Path file, String path) {
    try {
      if (Files.isDirectory(file)) {
        return rejected(path, null, "it is a folder, not a file");
      }
      if (!Files.isRegularFile(file) && Files.exists(file)) {
        return rejected(path, null, "it is not a regular file");
      }
      if (Files.size(file) > limits.fileBytes()) {
        return rejected(path, null, tooLarge());
      }
      byte[] bytes = bytes(file);
      return bytes.length > limits.fileBytes()
          ? rejected(path, null, tooLarge())
          : read(bytes, path);
    } catch (NoSuchFileException e) {
      return rejected(path, null, "no such file");
    } catch (AccessDeniedException e) {
      return rejected(path, null, "it cannot be read: permission denied");
    } catch (IOException e) {
      return rejected(path, null, "it cannot be read: " + e.getClass().getSimpleName());
    }
  }

  private byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes((int) limits.fileBytes() + 1);
    }
  }

  /// Reads the bytes of a file; the path's ending tells its type.
  public Ingested read(byte[] bytes, String path) {
    String sha256 = Document.sha256(bytes);
    FileTypes.Format format = FileTypes.find(path);
    String disguised = FileTypes.disguised(bytes);
    if (bytes.length == 0) {
      return rejected(path, sha256, "the file is empty");
    }
    if (format == null || disguised != null) {
      return rejected(path, sha256, disguised != null ? disguised : FileTypes.refusal(path));
    }
    return switch (extract(bytes, format)) {
      case Extracted.Refused refused -> rejected(path, sha256, refused.reason());
      case Extracted.Content content -> document(bytes, path, sha256, content);
    };
  }

  private Extracted extract(byte[] bytes, FileTypes.Format format) {
    if (format == FileTypes.Format.HTML) {
      return hasNul(bytes) ? new Extracted.Refused(BINARY) : html.read(bytes);
    }
    String text = TextDecoder.decode(bytes);
    if (text == null) {
      return new Extracted.Refused(BINARY);
    }
    String lines = TextDecoder.normalise(text);
    return format == FileTypes.Format.MARKDOWN
        ? markdown.read(lines)
        : new Extracted.Content(lines, Metadata.EMPTY);
  }

  /// Whether there is a NUL although no byte order mark says UTF-16.
  private static boolean hasNul(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    for (int i = 0; i < bytes.length && !wide; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private Ingested document(byte[] bytes, String path, String sha256, Extracted.Content content) {
    String text = content.text();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return rejected(path, sha256, "there are no words in it");
    }
    if (text.length() > limits.textLength()) {
      return rejected(
          path,
          sha256,
          String.format(
              Locale.ROOT,
              "too large: its text is longer than %,d characters",
              limits.textLength()));
    }
    if (TextDecoder.isBinary(text)) {
      return rejected(path, sha256, BINARY);
    }
    Metadata metadata = content.metadata();
    String language = metadata.language();
    Metadata known = metadata.withLanguage(language == null ? languages.detect(text) : language);
    return new Ingested.Read(Document.of(path, bytes, text, known));
  }

  private String tooLarge() {
    return String.format(Locale.ROOT, "too large: more than %,d bytes", limits.fileBytes());
  }

  private static Ingested rejected(String path, @Nullable String sha256, String reason) {
    return new Ingested.NotRead(new Rejected(path, sha256, reason));
  }
}
