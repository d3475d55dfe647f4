package org.probandum.app.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lets in who opened the printed address, and nobody else. In this order: the Host must be this
/// server's (another name that points here is a rebinding attack); a browser must say that the
/// request comes from these pages; the start's secret must be there.
public final class Guard {
  private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

  private final Keys keys;

  /// @param keys the secrets of this start
  public Guard(Keys keys) {
    this.keys = keys;
  }

  /// Passes, redirects to the same page without the token, or refuses.
  public void check(Context context) {
    int port = context.req().getLocalPort();
    Set<String> hosts = hosts(port);
    requireHost(context, hosts);
    requireOwnPages(context, hosts);
    String token = context.queryParam("token");
    if (token != null && HandlerType.GET.equals(context.method()) && keys.isToken(token)) {
      context.cookie(cookie(port));
      context.redirect(withoutToken(context.path()), HttpStatus.SEE_OTHER);
      context.skipRemainingHandlers();
      return;
    }
    if (!keys.isCookie(context.cookie(cookieName(port))) && !keys.isToken(bearer(context))) {
      throw Problem.of(
          401,
          "The token is missing",
          "open the address that the program printed when it started; it carries this start's"
              + " token");
    }
  }

  private static Set<String> hosts(int port) {
    return Set.of("127.0.0.1:" + port, "localhost:" + port);
  }

  private static void requireHost(Context context, Set<String> hosts) {
    String host = context.req().getHeader("Host");
    if (host == null || !hosts.contains(host)) {
      throw Problem.refused("this server answers to its own address only");
    }
  }

  private static void requireOwnPages(Context context, Set<String> hosts) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !OWN_PAGES.contains(site)) {
      throw Problem.refused("another site's page asked");
    }
    String origin = context.header("Origin");
    if (origin != null && hosts.stream().noneMatch(host -> origin.equals("http://" + host))) {
      throw Problem.refused("another origin's page asked");
    }
  }

  /// Two servers on one machine share cookies whatever their ports, so the name tells them apart.
  private static String cookieName(int port) {
    return "probandum-" + port;
  }

  private Cookie cookie(int port) {
    return new Cookie(cookieName(port), keys.cookie(), "/", -1, false, true, null, SameSite.STRICT);
  }

  private static @Nullable String bearer(Context context) {
    String header = context.header("Authorization");
    return header != null && header.startsWith("Bearer ") ? header.substring(7) : null;
  }

  /// A path alone can name no other host: it starts with one slash.
  private static String withoutToken(String path) {
    return "/" + path.replaceFirst("^/+", "");
  }
}
