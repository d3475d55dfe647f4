package org.probandum.ingest;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of file types by the ending of the name and by the first bytes.
final class FileTypes {
  /// How a file is read.
  enum Format {
    TEXT,
    MARKDOWN,
    HTML
  }

  private static final Map<String, Format> READ =
      Map.of(
          "", Format.TEXT,
          "txt", Format.TEXT,
          "text", Format.TEXT,
          "md", Format.MARKDOWN,
          "markdown", Format.MARKDOWN,
          "html", Format.HTML,
          "htm", Format.HTML,
          "xhtml", Format.HTML);

  private static final Map<String, String> NOT_READ_YET =
      Map.ofEntries(
          Map.entry("pdf", "PDF"),
          Map.entry("doc", "Word (DOC)"),
          Map.entry("docx", "Word (DOCX)"),
          Map.entry("odt", "OpenDocument text (ODT)"),
          Map.entry("rtf", "RTF"),
          Map.entry("xls", "Excel (XLS)"),
          Map.entry("xlsx", "Excel (XLSX)"),
          Map.entry("ppt", "PowerPoint (PPT)"),
          Map.entry("pptx", "PowerPoint (PPTX)"),
          Map.entry("epub", "EPUB"),
          Map.entry("eml", "mail (EML)"),
          Map.entry("mbox", "mail (MBOX)"),
          Map.entry("msg", "mail (MSG)"),
          Map.entry("warc", "web archive (WARC)"),
          Map.entry("json", "JSON"),
          Map.entry("jsonl", "JSON lines"),
          Map.entry("csv", "CSV"),
          Map.entry("xml", "XML"));

  private FileTypes() {}

  /// The format by the name's ending, or null where it is not read.
  static @Nullable Format find(String path) {
    return READ.get(ending(path));
  }

  /// Why a file with this name is not read.
  static String refusal(String path) {
    String ending = ending(path);
    String name = NOT_READ_YET.get(ending);
    return name != null ? name + " is not read yet" : "files of type ." + ending + " are not read";
  }

  /// The format that the first bytes show although the name says another, or null.
  static @Nullable String disguised(byte[] bytes) {
    if (startsWith(bytes, "%PDF-")) {
      return "PDF is not read yet";
    }
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return "binary content: a ZIP archive or an Office file";
    }
    return startsWith(bytes, "{\\rtf") ? "RTF is not read yet" : null;
  }

  private static boolean startsWith(byte[] bytes, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (i >= bytes.length || bytes[i] != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The name's ending in lower case without its dot, empty where there is none.
  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String ending = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ending.length() > 12 || ending.indexOf(' ') >= 0 ? "" : ending;
  }
}
