package org.probandum.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.record.codec.Coded;
import org.probandum.record.codec.ReportCodec;

/// The values that entries name by the SHA-256 of their bytes. For one thread.
final class StoredValues {
  static final ReportCodec CODEC = new ReportCodec();

  /// Documents that are kept at hand; the passages of neighbouring claims stand in the same ones.
  private static final int AT_HAND = 400;

  private final Handle handle;
  private final Map<String, Document> documents =
      new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Document> eldest) {
          return size() > AT_HAND;
        }
      };

  StoredValues(Handle handle) {
    this.handle = handle;
  }

  /// Stores the bytes, where they are not stored yet.
  ///
  /// @return their hash
  String keep(byte[] bytes) {
    String hash = Document.sha256(bytes);
    int known =
        handle
            .createQuery("SELECT count(*) FROM stored WHERE hash = :hash")
            .bind("hash", hash)
            .mapTo(Integer.class)
            .one();
    if (known == 0) {
      handle
          .createUpdate("INSERT INTO stored VALUES (:hash, :length, :deflated)")
          .bind("hash", hash)
          .bind("length", bytes.length)
          .bind("deflated", deflate(bytes))
          .execute();
    }
    return hash;
  }

  /// Stores a document.
  ///
  /// @return the hash of its stored form
  String keep(Document document) {
    return keep(CODEC.write(document));
  }

  /// Stores a value and the documents that it names.
  ///
  /// @return the hash of its stored form
  String keep(Object value) {
    Coded coded = CODEC.write(value);
    coded.documents().forEach(this::keep);
    return keep(coded.bytes());
  }

  /// The bytes with this hash, or null where they are not stored.
  byte @Nullable [] find(String hash) {
    byte[] deflated =
        handle
            .createQuery("SELECT deflated FROM stored WHERE hash = :hash")
            .bind("hash", hash)
            .mapTo(byte[].class)
            .findOne()
            .orElse(null);
    return deflated == null ? null : inflate(deflated);
  }

  /// The same, null also where what is stored cannot be inflated.
  byte @Nullable [] findDamaged(String hash) {
    try {
      return find(hash);
    } catch (CaseException e) {
      return null;
    }
  }

  byte[] get(String hash) {
    byte[] bytes = find(hash);
    if (bytes == null) {
      throw new CaseException(
          "the record lacks the stored value " + hash + "\nMaybe look with: probandum case verify");
    }
    return bytes;
  }

  /// The document with this hash of its stored form.
  Document document(String hash) {
    Document known = documents.get(hash);
    if (known == null) {
      known = CODEC.readDocument(get(hash));
      documents.put(hash, known);
    }
    return known;
  }

  /// The value of a stored form.
  <T> T read(byte[] bytes, Class<T> as) {
    return CODEC.read(bytes, as, this::document);
  }

  /// The value with this hash.
  <T> T read(String hash, Class<T> as) {
    return read(get(hash), as);
  }

  static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return deflated.toByteArray();
  }

  static byte[] inflate(byte[] deflated) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new CaseException("a stored value is damaged: " + e.getMessage(), e);
    }
  }
}
