package org.probandum.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSetMetaData;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

/// What a view holds, as one hash that the order of its rows does not change.
final class ViewHash {
  private ViewHash() {}

  static String of(Handle handle, String table) {
    MessageDigest all = sha256();
    handle
        .createQuery("SELECT * FROM " + table)
        .map((row, context) -> {
          ResultSetMetaData columns = row.getMetaData();
          MessageDigest digest = sha256();
          for (int i = 1; i <= columns.getColumnCount(); i++) {
            byte[] value = row.getBytes(i);
            String length = columns.getColumnName(i) + (value == null ? "-" : value.length) + ":";
            digest.update(length.getBytes(StandardCharsets.UTF_8));
            if (value != null) {
              digest.update(value);
            }
          }
          return HexFormat.of().formatHex(digest.digest());
        })
        .list()
        .stream()
        .sorted()
        .forEach(row -> all.update(row.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(all.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
