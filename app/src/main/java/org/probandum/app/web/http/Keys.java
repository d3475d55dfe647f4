package org.probandum.app.web.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The two secrets of one start: the token in the printed address, and what the browser keeps in
/// exchange for it. Neither is written anywhere.
public final class Keys {
  private final String token;
  private final String cookie;

  private Keys(String token, String cookie) {
    this.token = token;
    this.cookie = cookie;
  }

  /// Two secrets of 192 random bits each.
  public static Keys random() {
    SecureRandom random = new SecureRandom();
    return new Keys(secret(random), secret(random));
  }

  private static String secret(SecureRandom random) {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// What the printed address carries.
  public String token() {
    return token;
  }

  String cookie() {
    return cookie;
  }

  boolean isToken(@Nullable String given) {
    return same(token, given);
  }

  boolean isCookie(@Nullable String given) {
    return same(cookie, given);
  }

  /// Takes as long for a wrong secret as for a right one.
  private static boolean same(String secret, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
