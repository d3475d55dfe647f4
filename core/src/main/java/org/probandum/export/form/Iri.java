package org.probandum.export.form;

import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// Names of documents that mean the same on every machine.
public final class Iri {
  private static final List<String> WEB = List.of("http", "https");

  private Iri() {}

  /// The web address where the document has a valid one, else the name of its bytes.
  public static String of(Document document) {
    String web = findWeb(document.metadata().url());
    return web == null ? ofBytes(document.sha256()) : web;
  }

  /// The name of bytes by their hash: `ni:///sha-256;…`. S. Farrell and others, *Naming Things with
  /// Hashes*, RFC 6920 (2013), section 3.
  ///
  /// @param sha256 in hexadecimal digits
  public static String ofBytes(String sha256) {
    byte[] hash = HexFormat.of().parseHex(sha256);
    return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /// The address where it is a valid one of the web, else null: what a document says of itself may
  /// be anything.
  public static @Nullable String findWeb(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      boolean good = WEB.contains(uri.getScheme()) && uri.getHost() != null;
      return good ? uri.toASCIIString() : null;
    } catch (java.net.URISyntaxException e) {
      return null;
    }
  }
}
