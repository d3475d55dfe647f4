package org.probandum.ingest.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.probandum.ingest.parser.Bounds;
import org.probandum.ingest.parser.Parsers;
import org.probandum.ingest.parser.Part;
import org.probandum.ingest.parser.Tesseract;

/// The program of the parser process: reads requests from standard input and answers on standard
/// output until there are no more.
public final class ParserMain {
  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "resource");

  private ParserMain() {}

  /// Runs until standard input ends.
  ///
  /// @param args text length, bytes of a member, bytes of all members, members, pages
  /// @throws IOException where the other process is gone
  public static void main(String[] args) throws IOException {
    Bounds bounds =
        new Bounds(
            Integer.parseInt(args[0]),
            Long.parseLong(args[1]),
            Long.parseLong(args[2]),
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]));
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    // What a library prints must not get between the parts.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    endWithParent();
    refuseNetwork();
    String searchPath = System.getenv("PATH");
    Parsers parsers = Parsers.create(bounds, Tesseract.on(searchPath == null ? "" : searchPath));
    for (Wire.Request request = Wire.readRequest(in);
        request != null;
        request = Wire.readRequest(in)) {
      answer(parsers, request, out);
    }
  }

  private static void answer(Parsers parsers, Wire.Request request, DataOutputStream out)
      throws IOException {
    try {
      parsers.parse(request.format(), request.input(), part -> send(out, part));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Wire.writeEnd(out);
  }

  private static void send(DataOutputStream out, Part part) {
    try {
      Wire.write(out, part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A parser that loops must not outlive who would have stopped it.
  @SuppressWarnings("FutureReturnValueIgnored")
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  /// Addresses of other machines cannot even be made: no parser has a reason to.
  private static void refuseNetwork() {
    URL.setURLStreamHandlerFactory(protocol -> {
      if (!LOCAL.contains(protocol)) {
        throw new IllegalArgumentException("no network for parsers: " + protocol);
      }
      return null;
    });
  }
}
