package org.probandum.ingest.parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Takes the captured documents out of a web archive: answers with status 200 and resources whose
/// media type is one of text. A member's name is the number of its record, from 1.
final class WebArchive {
  private static final Set<String> SUBTYPES =
      Set.of(
          "html",
          "plain",
          "xhtml+xml",
          "pdf",
          "rtf",
          "msword",
          "csv",
          "epub+zip",
          "markdown",
          "vnd.openxmlformats-officedocument.wordprocessingml.document",
          "vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "vnd.openxmlformats-officedocument.presentationml.presentation",
          "vnd.oasis.opendocument.text",
          "vnd.oasis.opendocument.spreadsheet",
          "vnd.oasis.opendocument.presentation",
          "vnd.ms-excel",
          "vnd.ms-powerpoint");

  private final Bounds bounds;

  WebArchive(Bounds bounds) {
    this.bounds = bounds;
  }

  void parse(Input input, Consumer<Part> out) throws IOException {
    Members members = new Members(bounds, out);
    try (WarcReader reader = open(input)) {
      int number = 0;
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        number++;
        record(next.get(), number, members);
        out.accept(new Part.Alive());
      }
    }
  }

  private static WarcReader open(Input input) throws IOException {
    return switch (input) {
      case Input.Disk(Path file) -> new WarcReader(file);
      case Input.Memory(byte[] bytes) -> new WarcReader(new ByteArrayInputStream(bytes));
    };
  }

  private void record(WarcRecord record, int number, Members members) throws IOException {
    switch (record) {
      case WarcResponse response -> {
        if (!isHttp(response)) {
          return;
        }
        HttpResponse http = response.http();
        if (http.status() == 200) {
          // Found first and told from the body's media type, so that no picture is unpacked.
          MediaType type = http.contentType();
          if (isDocument(type)) {
            give(response, type, http.bodyDecoded(), number, members);
          }
        }
      }
      case WarcResource resource -> {
        MediaType type = resource.contentType();
        if (isDocument(type) && resource.target().startsWith("http")) {
          give(resource, type, resource.body(), number, members);
        }
      }
      default -> {}
    }
  }

  private static boolean isHttp(WarcResponse response) {
    String type = response.contentType().type();
    return type.equalsIgnoreCase("application")
        && response.contentType().subtype().equalsIgnoreCase("http");
  }

  private static boolean isDocument(MediaType type) {
    return SUBTYPES.contains(type.subtype().toLowerCase(Locale.ROOT));
  }

  private void give(
      WarcTargetRecord record, MediaType type, MessageBody body, int number, Members members)
      throws IOException {
    members.count();
    String name = Integer.toString(number);
    byte[] bytes;
    try {
      long most = bounds.memberBytes();
      bytes = body.stream().readNBytes((int) most + 1);
      if (bytes.length > most) {
        members.omit(name, String.format(Locale.ROOT, "too large: more than %,d bytes", most));
        return;
      }
    } catch (IOException e) {
      members.omit(name, "damaged: its body cannot be unpacked");
      return;
    }
    members.room(bytes.length);
    Map<String, String> properties = new HashMap<>();
    String target = record.target().replaceAll("^<|>$", "");
    properties.put(Property.URL, target);
    properties.put(Property.CAPTURED, record.date().toString());
    String charset = type.parameters().get("charset");
    if (charset != null) {
      properties.put(Property.CHARSET, charset);
    }
    members.give(name, type.base().toString(), properties, bytes);
  }
}
