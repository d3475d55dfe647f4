package org.probandum.ingest.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.parser.Bounds;
import org.probandum.ingest.parser.Format;
import org.probandum.ingest.parser.Input;
import org.probandum.ingest.parser.Part;

/// A process that parses files, started at the first. A file that stops it is refused, and the next
/// one gets a new process. One caller at a time.
public final class ParserProcess implements AutoCloseable {
  private final Settings settings;
  private final ScheduledExecutorService watch;
  private @Nullable Running running;
  private @Nullable Path folder;
  private int started;

  private ParserProcess(Settings settings) {
    this.settings = settings;
    this.watch =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("parser-watch").factory());
  }

  /// A process that is not started yet.
  public static ParserProcess create(Settings settings) {
    return new ParserProcess(settings);
  }

  /// How often a process was started.
  public synchronized int started() {
    return started;
  }

  /// The folder for files of this session, deleted at the end.
  ///
  /// @throws UncheckedIOException where it cannot be made
  public synchronized Path folder() {
    try {
      Path made = folder;
      if (made == null) {
        made = Files.createTempDirectory("probandum-");
        folder = made;
      }
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary folder", e);
    }
  }

  /// Parses a file; parts are told as they come. What stops the process is told as a refusal.
  public synchronized void parse(Format format, Input input, Consumer<Part> out) {
    Running now = running;
    try {
      if (now == null) {
        now = start();
        running = now;
      }
    } catch (IOException e) {
      out.accept(new Part.Refused("the parser process cannot be started"));
      return;
    }
    Deadline deadline = new Deadline(now.process, format);
    try {
      deadline.renew();
      Wire.write(now.out, new Wire.Request(format, input));
      int most = mostBytes();
      for (Part part = Wire.readPart(now.in, most);
          part != null;
          part = Wire.readPart(now.in, most)) {
        // What the caller does with a part is not the parser's time.
        deadline.cancel();
        if (!(part instanceof Part.Alive)) {
          out.accept(part);
        }
        deadline.renew();
      }
    } catch (IOException e) {
      stop();
      out.accept(new Part.Refused(deadline.reason(now)));
    } finally {
      deadline.cancel();
    }
  }

  private int mostBytes() {
    Bounds bounds = settings.bounds();
    return (int)
        Math.min(Integer.MAX_VALUE - 16, Math.max(bounds.memberBytes(), 8L * bounds.textLength()));
  }

  /// A process and its two streams.
  private record Running(Process process, DataOutputStream out, DataInputStream in) {}

  private Running start() throws IOException {
    started++;
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    return new Running(
        process,
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16)),
        new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
  }

  private List<String> command() throws IOException {
    Bounds bounds = settings.bounds();
    Path temporary = folder();
    Path hosts = temporary.resolve("no-hosts");
    if (!Files.exists(hosts)) {
      Files.createFile(hosts);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + settings.megabytes() + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Djava.io.tmpdir=" + temporary,
            "-Dpdfbox.fontcache=" + temporary,
            // No name is resolved, and what connects all the same goes to a port of nobody.
            "-Djdk.net.hosts.file=" + hosts,
            "-DsocksProxyHost=127.0.0.1",
            "-DsocksProxyPort=9",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-cp",
            ClassPath.here(),
            ParserMain.class.getName()));
    command.add(Integer.toString(bounds.textLength()));
    command.add(Long.toString(bounds.memberBytes()));
    command.add(Long.toString(bounds.totalBytes()));
    command.add(Integer.toString(bounds.members()));
    command.add(Integer.toString(bounds.pages()));
    return command;
  }

  /// Ends the process after too long a silence, or at its time.
  private final class Deadline {
    private final Process process;
    private final long end;
    private @Nullable ScheduledFuture<?> alarm;
    private volatile boolean over;

    Deadline(Process process, Format format) {
      this.process = process;
      this.end =
          System.nanoTime()
              + (format.isArchive() ? settings.perArchive() : settings.perFile()).toNanos();
    }

    void renew() {
      cancel();
      long left = Math.min(end - System.nanoTime(), settings.silence().toNanos());
      alarm = watch.schedule(this::ring, Math.max(1, left), TimeUnit.NANOSECONDS);
    }

    private void ring() {
      over = true;
      kill(process);
    }

    void cancel() {
      ScheduledFuture<?> set = alarm;
      if (set != null) {
        set.cancel(false);
      }
    }

    String reason(Running running) {
      if (over) {
        return "it took the parser too long";
      }
      boolean memory = running.process.exitValue() == 3;
      return memory
          ? "it needs more memory than the parser has, " + settings.megabytes() + " MB"
          : "it stopped the parser";
    }
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /// Waits for the end of a process that is ending or is killed.
  private void stop() {
    Running now = running;
    running = null;
    if (now == null) {
      return;
    }
    try {
      // An exit of its own accord, after too little memory, is under way: its status says why.
      if (!now.process.waitFor(2, TimeUnit.SECONDS)) {
        kill(now.process);
        now.process.waitFor();
      }
    } catch (InterruptedException e) {
      kill(now.process);
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    watch.shutdownNow();
    Running now = running;
    if (now != null) {
      kill(now.process);
      stop();
    }
    if (folder != null) {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // A temporary folder that stays is no reason to lose what was read.
      org.slf4j.LoggerFactory.getLogger(ParserProcess.class).debug("cannot delete {}", folder, e);
    }
  }
}
