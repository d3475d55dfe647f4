package org.probandum.app.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/// Why a request is not answered, as `application/problem+json` (RFC 9457) says it. The detail is
/// for the person who asked: it names what was wrong and where, and holds nothing of the program's
/// inside.
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;

  private Problem(int status, String title, String detail) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
  }

  /// The request makes no sense (400).
  public static Problem malformed(String detail) {
    return new Problem(400, "The request is malformed", detail);
  }

  /// Who asks may not (403).
  public static Problem refused(String detail) {
    return new Problem(403, "Refused", detail);
  }

  /// There is no such thing (404).
  public static Problem absent(String detail) {
    return new Problem(404, "Not found", detail);
  }

  /// The case is not in a state in which that can be done (409).
  public static Problem conflict(String detail) {
    return new Problem(409, "Not possible now", detail);
  }

  /// The body is too large (413).
  public static Problem tooLarge(long limit) {
    return new Problem(
        413, "Too large", "a body of this request may have " + limit + " bytes at most");
  }

  /// The content is not what it must be (422).
  public static Problem unusable(String detail) {
    return new Problem(422, "Cannot be used", detail);
  }

  /// Another status with its detail.
  public static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail);
  }

  /// The HTTP status.
  public int status() {
    return status;
  }

  /// What kind of problem it is, in our own words.
  public String title() {
    return title;
  }

  /// The members of the answer's body, in order.
  Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "about:blank");
    members.put("title", title);
    members.put("status", status);
    members.put("detail", String.valueOf(getMessage()));
    return members;
  }
}
