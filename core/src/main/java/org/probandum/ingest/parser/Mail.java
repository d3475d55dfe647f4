package org.probandum.ingest.parser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.jspecify.annotations.Nullable;

/// Reads a message, its words and its attachments, and pages saved as one.
final class Mail {
  private static final int DEEPEST = 20;

  private final Bounds bounds;

  Mail(Bounds bounds) {
    this.bounds = bounds;
  }

  /// A message: its body, HTML where it has some, then its attachments.
  void message(byte[] bytes, Consumer<Part> out) throws IOException {
    Message message = read(bytes);
    if (message.getHeader().getFields().isEmpty()) {
      throw new Refusal("damaged: it has no mail headers");
    }
    Members attachments = new Members(bounds, out);
    Bodies bodies = new Bodies();
    collect(message, bodies, attachments, 0);
    Map<String, String> properties = properties(message);
    if (bodies.html.toString().isBlank()) {
      body(Part.Kind.TEXT, bodies.plain.toString(), properties, out);
    } else {
      body(Part.Kind.MARKUP, bodies.html.toString(), properties, out);
    }
    attachments.send();
  }

  /// A saved page: its first HTML part, its address and the day on which it was saved; then its
  /// other HTML parts that have an address of the web, as pages of their own whose names are the
  /// numbers of their parts, from 1.
  void page(byte[] bytes, Consumer<Part> out) throws IOException {
    Message message = read(bytes);
    List<Entity> parts = new ArrayList<>();
    addParts(message, parts, 0);
    List<Entity> pages = parts.stream().filter(Mail::isPage).toList();
    if (pages.isEmpty()) {
      throw new Refusal("damaged: there is no page in it");
    }
    Entity page = pages.getFirst();
    String address = address(page, message);
    Map<String, String> properties = new HashMap<>();
    put(properties, Property.URL, address);
    put(properties, Property.CAPTURED, header(message, "Date"));
    put(properties, Property.TITLE, message.getSubject());
    Members frames = new Members(bounds, out);
    Set<String> known = new HashSet<>();
    known.add(String.valueOf(address));
    for (Entity frame : pages.subList(1, pages.size())) {
      String own = header(frame, "Content-Location");
      if (own != null && own.startsWith("http") && known.add(own)) {
        frame(frame, own, parts.indexOf(frame) + 1, message, frames);
      }
    }
    body(Part.Kind.PAGE, words(page), properties, out);
    frames.send();
  }

  private static void frame(
      Entity frame, String address, int number, Message message, Members frames)
      throws IOException {
    if (!(frame.getBody() instanceof SingleBody body)) {
      return;
    }
    byte[] bytes = frames.bounded(body.getInputStream());
    Map<String, String> properties = new HashMap<>();
    put(properties, Property.URL, address);
    put(properties, Property.CAPTURED, header(message, "Date"));
    Field type = frame.getHeader().getField("Content-Type");
    if (type != null && type.getBody().toLowerCase(Locale.ROOT).contains("charset")) {
      put(properties, Property.CHARSET, frame.getCharset());
    }
    frames.room(bytes.length);
    frames.hold(Integer.toString(number), "text/html", properties, bytes);
  }

  /// All parts that hold no others, in order.
  private static void addParts(Entity entity, List<Entity> parts, int depth) {
    if (entity.getBody() instanceof Multipart multipart) {
      if (depth > DEEPEST) {
        throw new Refusal("damaged or hostile: nested too deeply to be read");
      }
      for (Entity part : multipart.getBodyParts()) {
        addParts(part, parts, depth + 1);
      }
    } else {
      parts.add(entity);
    }
  }

  private static boolean isPage(Entity entity) {
    return "text/html".equalsIgnoreCase(entity.getMimeType());
  }

  private static Message read(byte[] bytes) throws IOException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(2_000)
            .setMaxContentLen(-1)
            .build();
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(config);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    return builder.parseMessage(new ByteArrayInputStream(bytes));
  }

  /// The two forms in which a message's words come.
  private static final class Bodies {
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
  }

  private void collect(Entity entity, Bodies bodies, Members attachments, int depth)
      throws IOException {
    if (depth > DEEPEST) {
      throw new Refusal("damaged or hostile: nested too deeply to be read");
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    String name = entity.getFilename() == null ? "" : entity.getFilename();
    String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
    switch (entity.getBody()) {
      case Multipart multipart -> {
        for (Entity part : multipart.getBodyParts()) {
          collect(part, bodies, attachments, depth + 1);
        }
      }
      case Message forwarded ->
          attachments.hold(
              name.isEmpty() ? "message.eml" : name, type, Map.of(), written(forwarded));
      case SingleBody ignored when !attached && name.isEmpty() && type.equals("text/plain") ->
          append(bodies.plain, words(entity));
      case SingleBody ignored when !attached && name.isEmpty() && type.equals("text/html") ->
          append(bodies.html, words(entity));
      case SingleBody single when attached || !type.startsWith("image/") -> {
        if (!name.isEmpty() || attached) {
          attachments.hold(name, type, Map.of(), attachments.bounded(single.getInputStream()));
        }
      }
      case null, default -> {}
    }
  }

  private static byte[] written(Message message) throws IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    new DefaultMessageWriter().writeMessage(message, out);
    return out.toByteArray();
  }

  private void append(StringBuilder to, String words) {
    to.append(to.isEmpty() ? "" : "\n\n").append(words);
    if (to.length() > 2L * bounds.textLength()) {
      throw new Refusal(TextBound.reason(bounds.textLength()));
    }
  }

  /// The part's text by the character set that it declares, else by its bytes.
  private static String words(Entity entity) throws IOException {
    if (!(entity.getBody() instanceof SingleBody body)) {
      return "";
    }
    byte[] bytes = body.getInputStream().readAllBytes();
    Field type = entity.getHeader().getField("Content-Type");
    boolean declared = type != null && type.getBody().toLowerCase(Locale.ROOT).contains("charset");
    String text = declared ? declared(bytes, entity.getCharset()) : Charsets.decode(bytes);
    if (text == null) {
      throw new Refusal("damaged: its words are in no known character set");
    }
    return text;
  }

  private static @Nullable String declared(byte[] bytes, @Nullable String charset) {
    try {
      return charset == null ? Charsets.decode(bytes) : new String(bytes, Charset.forName(charset));
    } catch (IllegalArgumentException e) {
      return Charsets.decode(bytes);
    }
  }

  private static Map<String, String> properties(Message message) {
    Map<String, String> properties = new HashMap<>();
    put(properties, Property.TITLE, message.getSubject());
    put(properties, Property.AUTHOR, names(message.getFrom()));
    put(properties, Property.PUBLISHED, header(message, "Date"));
    properties.put(Property.KIND, "mail");
    return properties;
  }

  private static @Nullable String names(@Nullable MailboxList from) {
    if (from == null) {
      return null;
    }
    List<String> names =
        from.stream()
            .limit(20)
            .map((Mailbox box) -> box.getName() == null ? box.getAddress() : box.getName())
            .toList();
    return String.join(", ", names);
  }

  private static @Nullable String address(Entity page, Message message) {
    String own = header(page, "Content-Location");
    return own == null ? header(message, "Snapshot-Content-Location") : own;
  }

  private static @Nullable String header(Entity entity, String name) {
    Field field = entity.getHeader().getField(name);
    return field == null ? null : MimeUtil.unscrambleHeaderValue(field.getBody());
  }

  private void body(
      Part.Kind kind, String text, Map<String, String> properties, Consumer<Part> out) {
    if (text.length() > 2L * bounds.textLength()) {
      throw new Refusal(TextBound.reason(bounds.textLength()));
    }
    out.accept(new Part.Body(kind, text, properties, List.of()));
  }

  private static void put(Map<String, String> properties, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      properties.put(name, value.strip());
    }
  }
}
