package org.probandum.export.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// A time-stamp service on the web, by the address that the user gave. Redirects are not followed.
///
/// @param address an address of `http` or `https`
public record HttpTimeStampService(URI address) implements TimeStampService {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LONGEST = 1 << 20;

  public HttpTimeStampService {
    String scheme = address.getScheme();
    if (!"http".equals(scheme) && !"https".equals(scheme)) {
      throw new IllegalArgumentException("a time-stamp service has a web address, not " + address);
    }
  }

  @Override
  public byte[] stamp(byte[] request) throws IOException {
    HttpRequest post =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", "application/timestamp-query")
            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
            .build();
    try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      HttpResponse<InputStream> answer =
          client.send(post, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] bytes = body.readNBytes(LONGEST);
        if (answer.statusCode() != 200) {
          throw new IOException(address + " answered with status " + answer.statusCode());
        }
        return bytes;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("waiting for " + address + " was interrupted", e);
    }
  }
}
