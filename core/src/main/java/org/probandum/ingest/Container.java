package org.probandum.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.FileTypes.FileType;
import org.probandum.ingest.ReadingSession.Said;
import org.probandum.ingest.parser.Format;
import org.probandum.ingest.parser.Input;
import org.probandum.ingest.parser.Part;
import org.probandum.ingest.parser.Property;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Rejected;

/// A file with the files in it, and in them. Those that are text are read as they come; the others
/// wait on disk until the parser process is free again.
final class Container {
  /// What all containers of one file on disk share.
  private static final class Tally {
    private int members;
    private long bytes;
  }

  /// A member that waits.
  private record Waiting(Path file, String path, @Nullable FileType type, Said said) {}

  private final ReadingSession session;
  private final Limits limits;
  private final String path;
  private final Sink sink;
  private final int depth;
  private final Tally tally;
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private Container(
      ReadingSession session, Limits limits, String path, Sink sink, int depth, Tally tally) {
    this.session = session;
    this.limits = limits;
    this.path = path;
    this.sink = sink;
    this.depth = depth;
    this.tally = tally;
  }

  static Container outermost(ReadingSession session, Limits limits, String path, Sink sink) {
    return new Container(session, limits, path, sink, 0, new Tally());
  }

  Sink sink() {
    return sink;
  }

  /// Has the file parsed, then those that wait.
  ///
  /// @param original the file's bytes, or none where it is an archive on disk
  void parse(Format format, Input input, byte[] original) {
    parse(format, input, original, Metadata.EMPTY);
  }

  private void parse(Format format, Input input, byte[] original, Metadata said) {
    session.process().parse(format, input, part -> accept(part, original, said));
    try {
      for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
        byte[] bytes = Files.readAllBytes(next.file());
        Files.delete(next.file());
        read(bytes, next.path(), next.type(), next.said());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a temporary file", e);
    }
  }

  private void accept(Part part, byte[] original, Metadata said) {
    switch (part) {
      case Part.Body body ->
          session.texts().finish(session.texts().read(body), original, path, said, sink);
      case Part.Member member -> member(member);
      case Part.Omitted(String name, String reason) ->
          sink.rejected(new Rejected(inside(name), null, reason));
      case Part.Refused(String reason) ->
          sink.rejected(new Rejected(path, sha256(original), reason));
      case Part.Alive() -> {}
    }
  }

  private static @Nullable String sha256(byte[] original) {
    return original.length == 0 ? null : Document.sha256(original);
  }

  private String inside(String name) {
    return path + "!/" + name;
  }

  private void member(Part.Member member) {
    String name = inside(member.name());
    String fault = countIn(member);
    if (fault != null) {
      sink.rejected(new Rejected(name, null, fault));
      return;
    }
    FileType type = FileTypes.find(member.name(), member.type());
    Metadata metadata = BodyReader.metadata(member.properties());
    Said said = new Said(metadata, member.properties().get(Property.CHARSET));
    if (type instanceof FileType.Parsed && member.bytes().length > 0) {
      waiting.add(new Waiting(spilled(member.bytes()), name, type, said));
    } else {
      read(member.bytes(), name, type, said);
    }
  }

  private @Nullable String countIn(Part.Member member) {
    tally.members++;
    tally.bytes += member.bytes().length;
    Limits.Parsing parsing = limits.parsing();
    if (tally.members > parsing.members()) {
      return String.format(
          Locale.ROOT, "too many: more than %,d files in one file", parsing.members());
    }
    return tally.bytes > parsing.unpackedBytes()
        ? String.format(
            Locale.ROOT, "too large: more than %,d bytes unpacked", parsing.unpackedBytes())
        : null;
  }

  private Path spilled(byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(session.process().folder(), "member", ""), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file", e);
    }
  }

  private void read(byte[] bytes, String name, @Nullable FileType found, Said said) {
    FileType type = found == null ? null : FileTypes.settled(found, bytes);
    Container inner = new Container(session, limits, name, sink, depth + 1, tally);
    boolean archive = type instanceof FileType.Parsed(Format format) && format.isArchive();
    if (archive && inner.depth >= limits.parsing().nesting()) {
      sink.rejected(
          new Rejected(
              name,
              Document.sha256(bytes),
              "an archive in an archive, more than " + limits.parsing().nesting() + " deep"));
    } else if (type instanceof FileType.Parsed(Format format)
        && FileTypes.disguised(type, bytes) == null) {
      if (ReadingSession.holdsFiles(type) || sink.wants(name, Document.sha256(bytes))) {
        inner.parse(format, new Input.Memory(bytes), bytes, said.metadata());
      }
    } else {
      session.read(bytes, name, type, said, inner);
    }
  }
}
