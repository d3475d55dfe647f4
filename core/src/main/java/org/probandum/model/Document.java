package org.probandum.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One ingested file. All offsets anywhere in the program index its `text`.
///
/// @param id `d` and the first 16 hexadecimal digits of `sha256`; equal bytes, equal id
/// @param path where it was found, relative to the folder given, with `/`
/// @param sha256 SHA-256 of the original bytes, 64 lower-case hexadecimal digits
/// @param text the extracted text; never changed after ingest
/// @param metadata what the document says about itself
/// @param pages where its pages begin, by start; empty where the file has no pages
public record Document(
    String id, String path, String sha256, String text, Metadata metadata, List<Page> pages) {

  /// Checks that the pages are in order and inside the text.
  ///
  /// @throws IllegalArgumentException where one is not
  public Document {
    pages = List.copyOf(pages);
    int last = 0;
    for (Page page : pages) {
      if (page.start() < last || page.start() > text.length()) {
        throw new IllegalArgumentException("page out of order or outside of the text: " + page);
      }
      last = page.start();
    }
  }

  /// A document without pages.
  public Document(String id, String path, String sha256, String text, Metadata metadata) {
    this(id, path, sha256, text, metadata, List.of());
  }

  /// A document from its original bytes and the text extracted from them.
  public static Document of(String path, byte[] original, String text, Metadata metadata) {
    String sha256 = sha256(original);
    return new Document("d" + sha256.substring(0, 16), path, sha256, text, metadata);
  }

  /// A document whose bytes are its text in UTF-8.
  public static Document ofText(String path, String text, Metadata metadata) {
    return of(path, text.getBytes(StandardCharsets.UTF_8), text, metadata);
  }

  /// The same with other metadata.
  public Document with(Metadata known) {
    return new Document(id, path, sha256, text, known, pages);
  }

  /// The same with pages.
  public Document withPages(List<Page> found) {
    return new Document(id, path, sha256, text, metadata, found);
  }

  /// The page on which the character at this offset stands, or null where the document has none.
  public @Nullable Page findPage(int offset) {
    Page found = null;
    for (Page page : pages) {
      if (page.start() > offset) {
        break;
      }
      found = page;
    }
    return found;
  }

  /// The title, or the path where there is none.
  public String displayName() {
    String title = metadata.title();
    return title == null || title.isBlank() ? path : title;
  }

  /// SHA-256 as 64 lower-case hexadecimal digits.
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
