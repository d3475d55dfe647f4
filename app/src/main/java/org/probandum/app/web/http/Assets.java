package org.probandum.app.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// The files of the pages: our own, and those of their libraries, all from the class path. A file
/// is found by a path of plain names only, below one of the known roots. Thread-safe.
public final class Assets {
  private static final String OWN = "org/probandum/app/web/pages/";
  private static final Pattern PLAIN =
      Pattern.compile("(?:[A-Za-z0-9_@][A-Za-z0-9_@.-]*/){0,8}[A-Za-z0-9_@][A-Za-z0-9_@.-]*");
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "mjs", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private final Map<String, Asset> read = new ConcurrentHashMap<>();
  private final String importMap;
  private final String shell;

  /// A file's bytes, and what tells one state of them from another.
  private static final class Asset {
    private final byte[] bytes;
    private final String type;
    private final String tag;

    Asset(byte[] bytes, String type) {
      this.bytes = bytes;
      this.type = type;
      this.tag = "\"" + Document.sha256(bytes).substring(0, 32) + "\"";
    }
  }

  /// Reads what every page holds.
  public Assets() {
    this.importMap = text("import-map.json").strip();
    this.shell = text("index.html").replace("IMPORT_MAP", importMap);
  }

  /// The text that stands as a script in the page.
  public String importMap() {
    return importMap;
  }

  /// The one page; its modules draw what the address names.
  public void page(Context context) {
    context.contentType("text/html; charset=utf-8").result(shell);
  }

  /// A page that says why there is none; its words are our own, whatever the address holds.
  public static void refusal(Context context, Problem problem) {
    String text = problem.status() == 401 ? String.valueOf(problem.getMessage()) : problem.title();
    context
        .contentType("text/html; charset=utf-8")
        .result(
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Probandum</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            </head>
            <body><main><h1>Probandum</h1><p>%s.</p></main></body></html>
            """
                .formatted(
                    text.isEmpty()
                        ? "Refused"
                        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)));
  }

  /// Answers with one of our own files.
  public void own(Context context) {
    send(context, OWN, context.pathParam("file"));
  }

  /// Answers with a library's file.
  public void library(Context context) {
    Library library = Library.find(context.pathParam("library"));
    if (library == null) {
      throw absent();
    }
    send(context, library.resource(""), context.pathParam("file"));
  }

  private void send(Context context, String root, String file) {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    if (type == null || !PLAIN.matcher(file).matches()) {
      throw absent();
    }
    Asset asset = read.get(root + file);
    if (asset == null) {
      byte[] bytes = bytes(root + file);
      if (bytes == null) {
        throw absent();
      }
      asset = new Asset(bytes, type);
      read.put(root + file, asset);
    }
    context.header("Cache-Control", "private, no-cache");
    context.header("ETag", asset.tag);
    if (asset.tag.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    context.contentType(asset.type).result(asset.bytes);
  }

  private static Problem absent() {
    return Problem.absent("there is no file at this address");
  }

  private static String text(String file) {
    byte[] bytes = bytes(OWN + file);
    if (bytes == null) {
      throw new IllegalStateException("the page's " + file + " is not on the class path");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte @Nullable [] bytes(String resource) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      return null;
    }
  }
}
