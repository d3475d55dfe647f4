package org.probandum.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.FileTypes.FileType;
import org.probandum.ingest.child.ParserProcess;
import org.probandum.ingest.child.Settings;
import org.probandum.ingest.parser.Bounds;
import org.probandum.ingest.parser.Format;
import org.probandum.ingest.parser.Input;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Rejected;
import org.probandum.text.Languages;

/// Reads files one after another. Text, Markdown and HTML are read here; the other formats in a
/// process that starts with the first of them and ends with the session. For one thread.
public final class ReadingSession implements AutoCloseable {
  private static final int HEAD = 4096;

  private final Limits limits;
  private final Texts texts;
  private final ParserProcess process;

  ReadingSession(Limits limits, Languages languages) {
    this.limits = limits;
    this.texts = new Texts(limits, languages);
    this.process = ParserProcess.create(settings(limits));
  }

  private static Settings settings(Limits limits) {
    Limits.Parsing parsing = limits.parsing();
    Bounds bounds =
        new Bounds(
            limits.textLength(),
            limits.fileBytes(),
            parsing.unpackedBytes(),
            parsing.members(),
            parsing.pages());
    return new Settings(
        bounds, parsing.megabytes(), parsing.silence(), parsing.perFile(), parsing.perArchive());
  }

  /// How often the parser process had to be started.
  public int processes() {
    return process.started();
  }

  /// Reads a file and the files in it.
  ///
  /// @param file where it is
  /// @param path the path that the document is to carry, with `/`; files in it get `path!/name`
  public void read(Path file, String path, Sink sink) {
    try {
      if (Files.isDirectory(file)) {
        sink.rejected(new Rejected(path, null, "it is a folder, not a file"));
      } else if (!Files.isRegularFile(file) && Files.exists(file)) {
        sink.rejected(new Rejected(path, null, "it is not a regular file"));
      } else {
        readRegular(file, path, sink);
      }
    } catch (NoSuchFileException e) {
      sink.rejected(new Rejected(path, null, "no such file"));
    } catch (AccessDeniedException e) {
      sink.rejected(new Rejected(path, null, "it cannot be read: permission denied"));
    } catch (IOException e) {
      sink.rejected(new Rejected(path, null, "it cannot be read: " + e.getClass().getSimpleName()));
    }
  }

  private void readRegular(Path file, String path, Sink sink) throws IOException {
    boolean archive =
        FileTypes.find(path) instanceof FileType.Parsed(Format format) && format.isArchive();
    long most = archive ? limits.parsing().archiveBytes() : limits.fileBytes();
    if (Files.size(file) > most) {
      sink.rejected(new Rejected(path, null, tooLarge(most)));
    } else if (archive) {
      readArchive(file, path, sink);
    } else {
      byte[] bytes = head(file, (int) limits.fileBytes() + 1);
      if (bytes.length > limits.fileBytes()) {
        sink.rejected(new Rejected(path, null, tooLarge(most)));
      } else {
        read(bytes, path, sink);
      }
    }
  }

  private void readArchive(Path file, String path, Sink sink) throws IOException {
    FileType type = FileTypes.find(path);
    byte[] head = head(file, HEAD);
    String fault = head.length == 0 ? "the file is empty" : null;
    if (fault == null && type != null) {
      fault = FileTypes.disguised(type, head);
    }
    if (fault != null || !(type instanceof FileType.Parsed(Format format))) {
      sink.rejected(new Rejected(path, null, fault == null ? FileTypes.refusal(path) : fault));
      return;
    }
    Container.outermost(this, limits, path, sink)
        .parse(format, new Input.Disk(file.toAbsolutePath()), new byte[0]);
  }

  private static byte[] head(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  /// Reads the bytes of a file and the files in it; the path's ending tells its type.
  public void read(byte[] bytes, String path, Sink sink) {
    read(bytes, path, FileTypes.find(path), null, Container.outermost(this, limits, path, sink));
  }

  /// Reads bytes of a known type.
  ///
  /// @param type how, or null where such files are not read
  /// @param said what the container says about it, or null where there is none
  /// @param container what it lies in, or is itself
  void read(
      byte[] bytes,
      String path,
      @Nullable FileType type,
      @Nullable Said said,
      Container container) {
    String sha256 = Document.sha256(bytes);
    FileType settled = type == null ? null : FileTypes.settled(type, bytes);
    String fault = fault(bytes, path, settled);
    if (fault != null || settled == null) {
      container.sink().rejected(new Rejected(path, sha256, String.valueOf(fault)));
      return;
    }
    if (!holdsFiles(settled) && !container.sink().wants(path, sha256)) {
      return;
    }
    switch (settled) {
      case FileType.Text text ->
          texts.finish(
              texts.read(bytes, text, said == null ? null : said.charset()),
              bytes,
              path,
              said == null ? Metadata.EMPTY : said.metadata(),
              container.sink());
      case FileType.Parsed(Format format) ->
          container.parse(format, new Input.Memory(bytes), bytes);
    }
  }

  /// Whether other files lie in it, which may be wanted although it is not itself.
  static boolean holdsFiles(@Nullable FileType type) {
    return type instanceof FileType.Parsed(Format format)
        && (format.isArchive() || format == Format.MAIL || format == Format.MSG);
  }

  private static @Nullable String fault(byte[] bytes, String path, @Nullable FileType type) {
    if (bytes.length == 0) {
      return "the file is empty";
    }
    if (type == null) {
      String disguised = FileTypes.disguised(FileType.Text.PLAIN, bytes);
      return disguised == null ? FileTypes.refusal(path) : disguised;
    }
    return FileTypes.disguised(type, bytes);
  }

  /// What a container says about a file in it.
  ///
  /// @param metadata what it says
  /// @param charset the character set that the server declared, or null
  record Said(Metadata metadata, @Nullable String charset) {}

  Texts texts() {
    return texts;
  }

  ParserProcess process() {
    return process;
  }

  private static String tooLarge(long most) {
    return String.format(Locale.ROOT, "too large: more than %,d bytes", most);
  }

  /// Ends the parser process, where there is one.
  @Override
  public void close() {
    process.close();
  }
}
