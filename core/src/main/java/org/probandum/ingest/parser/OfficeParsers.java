package org.probandum.ingest.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads office files, books and Outlook's messages with Tika's parsers, without detection by
/// guess: the format is known. Running heads, what was deleted and the calls of footnotes are left
/// out; a footnote follows the paragraph that calls it.
final class OfficeParsers {
  private static final byte[] OPEN_DOCUMENT =
      "mimetypeapplication/vnd.oasis.opendocument".getBytes(StandardCharsets.US_ASCII);

  void parse(Format format, byte[] bytes, Bounds bounds, Consumer<Part> out) throws IOException {
    if (format == Format.CSV) {
      CsvTable.parse(bytes, bounds, out);
      return;
    }
    Blocks blocks = new Blocks(format, bounds.textLength());
    Metadata metadata = new Metadata();
    ParseContext context = new ParseContext();
    context.set(OfficeParserConfig.class, config());
    Attachments attachments = new Attachments(format == Format.MSG, bounds, out);
    context.set(EmbeddedDocumentExtractor.class, attachments);
    boolean open = format != Format.RTF && holds(bytes, OPEN_DOCUMENT);
    try (TikaInputStream in =
        TikaInputStream.get(open ? OpenDocument.words(bytes, bounds) : bytes)) {
      parser(format, bytes).parse(in, blocks, metadata, context);
    } catch (EncryptedDocumentException e) {
      throw new Refusal("it is encrypted with a password", e);
    } catch (TikaException | SAXException e) {
      throw new Refusal(Parsers.damaged(root(e)), e);
    }
    out.accept(
        new Part.Body(Part.Kind.TEXT, blocks.text(), properties(format, metadata), blocks.pages()));
    attachments.send();
  }

  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && !(root instanceof Refusal)) {
      root = root.getCause();
    }
    return root;
  }

  private static OfficeParserConfig config() {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeSlideMasterContent(false);
    config.setUseSAXPptxExtractor(true);
    return config;
  }

  private static Parser parser(Format format, byte[] bytes) {
    if (format == Format.RTF) {
      return new RTFParser();
    }
    if (format == Format.EPUB) {
      return new EpubParser();
    }
    if (bytes.length > 4 && bytes[0] != 'P') {
      return new OfficeParser();
    }
    return holds(bytes, OPEN_DOCUMENT) ? new OpenDocumentParser() : new OOXMLParser();
  }

  /// Whether the mark stands near the beginning, where the first entry's name is.
  private static boolean holds(byte[] bytes, byte[] mark) {
    for (int at = 20; at < 100 && at + mark.length <= bytes.length; at++) {
      int i = 0;
      while (i < mark.length && bytes[at + i] == mark[i]) {
        i++;
      }
      if (i == mark.length) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> properties(Format format, Metadata metadata) {
    Map<String, String> properties = new HashMap<>();
    put(properties, Property.TITLE, metadata.get(TikaCoreProperties.TITLE));
    put(
        properties,
        Property.AUTHOR,
        String.join(
            ", ", new LinkedHashSet<>(List.of(metadata.getValues(TikaCoreProperties.CREATOR)))));
    put(properties, Property.PUBLISHER, metadata.get(TikaCoreProperties.PUBLISHER));
    String modified = metadata.get(TikaCoreProperties.MODIFIED);
    String created = metadata.get(TikaCoreProperties.CREATED);
    if (format == Format.MSG) {
      put(properties, Property.PUBLISHED, created);
      put(properties, Property.KIND, "mail");
    } else {
      put(properties, Property.MODIFIED, modified == null ? created : modified);
      put(properties, Property.PUBLISHED, format == Format.EPUB ? metadata.get("dc:date") : null);
    }
    return properties;
  }

  private static void put(Map<String, String> properties, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      properties.put(name, value.strip());
    }
  }

  /// Takes the files inside a message; those inside other files are decoration and left out.
  private static final class Attachments implements EmbeddedDocumentExtractor {
    private final boolean wanted;
    private final Members members;

    Attachments(boolean wanted, Bounds bounds, Consumer<Part> out) {
      this.wanted = wanted;
      this.members = new Members(bounds, out);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return wanted;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
        throws IOException {
      String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
      String type = metadata.get(Metadata.CONTENT_TYPE);
      members.hold(
          name == null ? "" : name, type == null ? "" : type, Map.of(), members.bounded(in));
    }

    void send() {
      members.send();
    }
  }
}
