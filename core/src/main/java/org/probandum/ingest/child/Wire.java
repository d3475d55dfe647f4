package org.probandum.ingest.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.parser.Format;
import org.probandum.ingest.parser.Input;
import org.probandum.ingest.parser.Part;
import org.probandum.ingest.parser.Part.PageStart;

/// How the two processes talk: tagged records of lengths and bytes. The reader trusts no length: a
/// hostile file may have taken the child over.
final class Wire {
  private static final int END = 0;
  private static final int BODY = 1;
  private static final int MEMBER = 2;
  private static final int OMITTED = 3;
  private static final int REFUSED = 4;
  private static final int ALIVE = 5;
  private static final int MORE = 1;
  private static final int MEMORY = 1;
  private static final int DISK = 2;
  private static final int MOST_PROPERTIES = 50;

  private Wire() {}

  /// A file to read.
  record Request(Format format, Input input) {}

  static void write(DataOutputStream out, Request request) throws IOException {
    out.writeByte(MORE);
    text(out, request.format().name());
    switch (request.input()) {
      case Input.Memory(byte[] bytes) -> {
        out.writeByte(MEMORY);
        bytes(out, bytes);
      }
      case Input.Disk(Path file) -> {
        out.writeByte(DISK);
        text(out, file.toString());
      }
    }
    out.flush();
  }

  /// The next request, or null where there are no more.
  static @Nullable Request readRequest(DataInputStream in) throws IOException {
    if (in.read() < 0) {
      return null;
    }
    Format format = Format.valueOf(text(in, 100));
    Input input =
        in.readByte() == MEMORY
            ? new Input.Memory(bytes(in, Integer.MAX_VALUE))
            : new Input.Disk(Path.of(text(in, Integer.MAX_VALUE)));
    return new Request(format, input);
  }

  static void write(DataOutputStream out, Part part) throws IOException {
    switch (part) {
      case Part.Body body -> {
        out.writeByte(BODY);
        text(out, body.kind().name());
        text(out, body.text());
        properties(out, body.properties());
        out.writeInt(body.pages().size());
        for (PageStart page : body.pages()) {
          out.writeInt(page.number());
          out.writeInt(page.start());
          out.writeInt(page.confidence());
        }
      }
      case Part.Member member -> {
        out.writeByte(MEMBER);
        text(out, member.name());
        text(out, member.type());
        properties(out, member.properties());
        bytes(out, member.bytes());
      }
      case Part.Omitted(String name, String reason) -> {
        out.writeByte(OMITTED);
        text(out, name);
        text(out, reason);
      }
      case Part.Refused(String reason) -> {
        out.writeByte(REFUSED);
        text(out, reason);
      }
      case Part.Alive() -> {
        out.writeByte(ALIVE);
        out.flush();
      }
    }
  }

  static void writeEnd(DataOutputStream out) throws IOException {
    out.writeByte(END);
    out.flush();
  }

  /// The next part, or null at the end of the file's parts.
  ///
  /// @param mostBytes longest run of bytes that is taken
  static @Nullable Part readPart(DataInputStream in, int mostBytes) throws IOException {
    int tag = in.readByte();
    return switch (tag) {
      case END -> null;
      case BODY -> body(in, mostBytes);
      case MEMBER ->
          new Part.Member(text(in, 10_000), text(in, 10_000), properties(in), bytes(in, mostBytes));
      case OMITTED -> new Part.Omitted(text(in, 100_000), text(in, 10_000));
      case REFUSED -> new Part.Refused(text(in, 10_000));
      case ALIVE -> new Part.Alive();
      default -> throw new IOException("no part begins with " + tag);
    };
  }

  private static Part.Body body(DataInputStream in, int mostBytes) throws IOException {
    Part.Kind kind = kind(text(in, 100));
    String text = text(in, mostBytes);
    Map<String, String> properties = properties(in);
    int count = in.readInt();
    if (count < 0 || count > 1_000_000) {
      throw new IOException("too many pages: " + count);
    }
    List<PageStart> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pages.add(new PageStart(in.readInt(), in.readInt(), in.readInt()));
    }
    return new Part.Body(kind, text, properties, pages);
  }

  private static Part.Kind kind(String name) throws IOException {
    for (Part.Kind kind : Part.Kind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    throw new IOException("no kind of body is called " + name);
  }

  private static void properties(DataOutputStream out, Map<String, String> properties)
      throws IOException {
    out.writeInt(properties.size());
    for (Map.Entry<String, String> property : properties.entrySet()) {
      text(out, property.getKey());
      String value = property.getValue();
      text(out, value.length() > 10_000 ? value.substring(0, 10_000) : value);
    }
  }

  private static Map<String, String> properties(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_PROPERTIES) {
      throw new IOException("too many properties: " + count);
    }
    Map<String, String> properties = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      properties.put(text(in, 100), text(in, 100_000));
    }
    return properties;
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    bytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(DataInputStream in, int most) throws IOException {
    return new String(bytes(in, most), StandardCharsets.UTF_8);
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new IOException("a part is too long: " + length);
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new java.io.EOFException("the parser process ended within a part");
    }
    return bytes;
  }
}
