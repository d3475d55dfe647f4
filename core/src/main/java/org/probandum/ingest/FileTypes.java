package org.probandum.ingest;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.parser.Format;

/// What is known of file types by the ending of the name, the media type and the first bytes.
final class FileTypes {
  /// How a file is read.
  sealed interface FileType {
    /// Which of the texts that are read in this process.
    enum Text implements FileType {
      PLAIN,
      MARKDOWN,
      HTML
    }

    /// A format of the parser process.
    record Parsed(Format format) implements FileType {}
  }

  private static final Map<String, FileType> READ =
      Map.ofEntries(
          Map.entry("", FileType.Text.PLAIN),
          Map.entry("txt", FileType.Text.PLAIN),
          Map.entry("text", FileType.Text.PLAIN),
          Map.entry("md", FileType.Text.MARKDOWN),
          Map.entry("markdown", FileType.Text.MARKDOWN),
          Map.entry("html", FileType.Text.HTML),
          Map.entry("htm", FileType.Text.HTML),
          Map.entry("xhtml", FileType.Text.HTML),
          parsed("pdf", Format.PDF),
          parsed("doc", Format.WORD),
          parsed("docx", Format.WORD),
          parsed("docm", Format.WORD),
          parsed("odt", Format.WORD),
          parsed("rtf", Format.RTF),
          parsed("xls", Format.SHEET),
          parsed("xlsx", Format.SHEET),
          parsed("xlsm", Format.SHEET),
          parsed("ods", Format.SHEET),
          parsed("ppt", Format.SLIDES),
          parsed("pptx", Format.SLIDES),
          parsed("odp", Format.SLIDES),
          parsed("csv", Format.CSV),
          parsed("tsv", Format.CSV),
          parsed("epub", Format.EPUB),
          parsed("eml", Format.MAIL),
          parsed("msg", Format.MSG),
          parsed("mhtml", Format.MHTML),
          parsed("mht", Format.MHTML),
          parsed("mbox", Format.MBOX),
          parsed("zip", Format.ZIP),
          parsed("wacz", Format.WACZ),
          parsed("warc", Format.WARC),
          parsed("warc.gz", Format.WARC));

  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "html"),
          Map.entry("text/plain", "txt"),
          Map.entry("text/markdown", "md"),
          Map.entry("text/csv", "csv"),
          Map.entry("text/rtf", "rtf"),
          Map.entry("application/rtf", "rtf"),
          Map.entry("application/pdf", "pdf"),
          Map.entry("application/msword", "doc"),
          Map.entry("application/vnd.ms-excel", "xls"),
          Map.entry("application/vnd.ms-powerpoint", "ppt"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
          Map.entry("application/vnd.oasis.opendocument.text", "odt"),
          Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
          Map.entry("application/vnd.oasis.opendocument.presentation", "odp"),
          Map.entry("application/epub+zip", "epub"),
          Map.entry("message/rfc822", "eml"));

  private static final Map<String, String> NOT_READ =
      Map.of("json", "JSON", "jsonl", "JSON lines", "xml", "XML");

  private FileTypes() {}

  private static Map.Entry<String, FileType> parsed(String ending, Format format) {
    return Map.entry(ending, new FileType.Parsed(format));
  }

  /// The type by the name's ending, or null where it is not read.
  static @Nullable FileType find(String path) {
    return READ.get(ending(path));
  }

  /// The type of a file inside another by its media type, else by its name.
  static @Nullable FileType find(String path, String mediaType) {
    String ending = MEDIA_TYPES.get(mediaType.toLowerCase(Locale.ROOT).strip());
    return ending == null ? find(path) : READ.get(ending);
  }

  /// Why a file with this name is not read.
  static String refusal(String path) {
    String ending = ending(path);
    String name = NOT_READ.get(ending);
    return name != null ? name + " is not read yet" : "files of type ." + ending + " are not read";
  }

  /// The type that the bytes have although the name says another one of the same family, else the
  /// type.
  static FileType settled(FileType type, byte[] bytes) {
    boolean word = type instanceof FileType.Parsed(Format format) && format == Format.WORD;
    return word && startsWith(bytes, "{\\rtf") ? new FileType.Parsed(Format.RTF) : type;
  }

  /// Why the first bytes cannot be of this type, or null where they can.
  static @Nullable String disguised(FileType type, byte[] bytes) {
    if (!(type instanceof FileType.Parsed(Format format))) {
      return disguisedText(bytes);
    }
    return fits(format, bytes) ? null : mismatch(format, bytes);
  }

  private static @Nullable String disguisedText(byte[] bytes) {
    if (startsWith(bytes, "%PDF-")) {
      return "it is a PDF under another name";
    }
    if (startsWith(bytes, "PK\u0003\u0004")) {
      return "binary content: a ZIP archive or an Office file";
    }
    return startsWith(bytes, "{\\rtf") ? "it is RTF under another name" : null;
  }

  private static String mismatch(Format format, byte[] bytes) {
    if (format != Format.MSG && isCompound(bytes)) {
      return "it is encrypted, or an older Office file under another name";
    }
    return "its name says "
        + switch (format) {
          case PDF -> "PDF";
          case WORD -> "text document";
          case RTF -> "RTF";
          case SHEET -> "work book";
          case SLIDES -> "slides";
          case CSV -> "table of values";
          case EPUB -> "EPUB";
          case MAIL, MSG, MBOX -> "mail";
          case MHTML -> "saved page";
          case ZIP -> "ZIP archive";
          case WACZ, WARC -> "web archive";
        }
        + ", its bytes do not";
  }

  private static boolean fits(Format format, byte[] bytes) {
    return switch (format) {
      case PDF -> holds(bytes, "%PDF-", 1024);
      case WORD, SHEET, SLIDES -> isZip(bytes) || isCompound(bytes);
      case RTF -> startsWith(bytes, "{\\rtf");
      case EPUB, ZIP, WACZ -> isZip(bytes);
      case MSG -> isCompound(bytes);
      case WARC -> startsWith(bytes, "WARC/") || startsWith(bytes, "\u001F\u008B");
      case MBOX -> startsWith(bytes, "From ");
      case MAIL, MHTML -> !holds(bytes, "\0", 1024);
      case CSV -> !isZip(bytes) && !isCompound(bytes) && !startsWith(bytes, "%PDF-");
    };
  }

  private static boolean isZip(byte[] bytes) {
    return startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006");
  }

  private static boolean isCompound(byte[] bytes) {
    return startsWith(bytes, "\u00D0\u00CF\u0011\u00E0");
  }

  private static boolean holds(byte[] bytes, String mark, int within) {
    for (int at = 0; at < Math.min(within, bytes.length); at++) {
      if (stands(bytes, at, mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, String magic) {
    return stands(bytes, 0, magic);
  }

  private static boolean stands(byte[] bytes, int at, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// The name's ending in lower case without its dot, empty where there is none.
  private static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (name.endsWith(".warc.gz")) {
      return "warc.gz";
    }
    int dot = name.lastIndexOf('.');
    String ending = dot <= 0 ? "" : name.substring(dot + 1);
    return ending.length() > 12 || ending.indexOf(' ') >= 0 ? "" : ending;
  }
}
