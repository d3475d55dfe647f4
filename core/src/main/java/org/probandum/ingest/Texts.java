package org.probandum.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.FileTypes.FileType;
import org.probandum.ingest.parser.Part;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Rejected;
import org.probandum.text.Languages;

/// Reads text, Markdown and HTML, and makes documents of what was read.
final class Texts {
  private static final String BINARY = "binary content, not text";

  private final Limits limits;
  private final Languages languages;
  private final MarkdownReader markdown;
  private final HtmlReader html;
  private final BodyReader bodies;

  Texts(Limits limits, Languages languages) {
    this.limits = limits;
    this.languages = languages;
    this.markdown = new MarkdownReader(limits);
    this.html = new HtmlReader(limits);
    this.bodies = new BodyReader(html);
  }

  /// What the bytes hold.
  ///
  /// @param charset the character set that the server declared, or null
  Extracted read(byte[] bytes, FileType.Text type, @Nullable String charset) {
    if (type == FileType.Text.HTML) {
      return hasNul(bytes) ? new Extracted.Refused(BINARY) : html.read(bytes, charset);
    }
    String text = TextDecoder.decode(bytes);
    if (text == null) {
      return new Extracted.Refused(BINARY);
    }
    String lines = TextDecoder.normalise(text);
    return type == FileType.Text.MARKDOWN
        ? markdown.read(lines)
        : new Extracted.Content(lines, ByLine.read(lines));
  }

  /// What a body of the parser process holds.
  Extracted read(Part.Body body) {
    return bodies.read(body);
  }

  /// Whether there is a NUL although no byte order mark says UTF-16.
  private static boolean hasNul(byte[] bytes) {
    boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
    for (int i = 0; i < bytes.length && !wide; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /// Makes a document, or says why there is none.
  ///
  /// @param said what the container says about it
  void finish(Extracted extracted, byte[] bytes, String path, Metadata said, Sink sink) {
    String sha256 = Document.sha256(bytes);
    switch (extracted) {
      case Extracted.Refused refused -> sink.rejected(new Rejected(path, sha256, refused.reason()));
      case Extracted.Content content -> {
        String fault = fault(content.text());
        if (fault == null) {
          sink.read(document(bytes, path, content, said), bytes);
        } else {
          sink.rejected(new Rejected(path, sha256, fault));
        }
      }
    }
  }

  private @Nullable String fault(String text) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "there are no words in it";
    }
    if (text.length() > limits.textLength()) {
      return String.format(
          Locale.ROOT, "too large: its text is longer than %,d characters", limits.textLength());
    }
    return TextDecoder.isBinary(text) ? BINARY : null;
  }

  private Document document(byte[] bytes, String path, Extracted.Content content, Metadata said) {
    Metadata metadata = BodyReader.joined(content.metadata(), said);
    String language = metadata.language();
    String text = content.text();
    Metadata known =
        metadata
            .withLanguage(language == null ? languages.detect(text) : language)
            .withSymbols(Symbols.of(text));
    return Document.of(path, bytes, text, known).withPages(content.pages());
  }
}
