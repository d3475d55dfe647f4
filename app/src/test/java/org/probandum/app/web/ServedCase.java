package org.probandum.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.Reassessment;
import org.probandum.record.CaseOptions;

/// A real server on a free port with real cases in a folder of the test; its checks use rules
/// alone.
final class ServedCase implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Workbench workbench;

  private ServedCase(Workbench workbench) {
    this.workbench = workbench;
  }

  /// A server without any case.
  static ServedCase empty(Path folder) throws IOException {
    CaseOptions options = new CaseOptions(Clock.systemUTC(), new Reassessment(), "test");
    return new ServedCase(
        Workbench.start(
            new WorkbenchSettings(
                0,
                folder.resolve("cases"),
                null,
                "R. Ito",
                folder.resolve("cache"),
                Models::none,
                options)));
  }

  /// A server with the case `maine`, in which the bundled example was checked.
  static ServedCase checked(Path folder) throws IOException, InterruptedException {
    ServedCase served = empty(folder);
    served.post("/cases", "{\"name\":\"maine\"}");
    for (Path file : example()) {
      served.upload("maine", file);
    }
    served.check("maine");
    return served;
  }

  /// The article of the bundled example and its sources.
  static List<Path> example() throws IOException {
    Path example = repository().resolve("examples/maine-1898");
    try (Stream<Path> sources = Files.list(example.resolve("sources"))) {
      return Stream.concat(Stream.of(example.resolve("article.md")), sources.sorted()).toList();
    }
  }

  static Path repository() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("examples"))) {
        return at;
      }
    }
    throw new IllegalStateException("the tests must run inside the repository");
  }

  Workbench workbench() {
    return workbench;
  }

  int port() {
    return workbench.port();
  }

  String token() {
    return workbench.token();
  }

  void upload(String name, Path file) throws IOException, InterruptedException {
    upload(name, file.getFileName().toString(), Files.readAllBytes(file));
  }

  JsonNode upload(String name, String path, byte[] bytes) throws IOException, InterruptedException {
    return send(
        "/cases/" + name + "/documents?name=" + URLEncoder.encode(path, StandardCharsets.UTF_8),
        bytes);
  }

  /// Sends the bytes of a file.
  JsonNode send(String path, byte[] bytes) throws IOException, InterruptedException {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build();
    return JSON.readTree(send(request).body());
  }

  /// Checks `article.md` and waits for the end by reading the events.
  ///
  /// @return the events as sent
  String check(String name) throws IOException, InterruptedException {
    String article =
        get("/cases/" + name + "/documents?search=article.md").at("/documents/0/id").asText();
    JsonNode run = post("/cases/" + name + "/runs", "{\"document\":\"" + article + "\"}");
    HttpRequest request =
        request("/cases/" + name + "/runs/" + run.get("id").asText() + "/events")
            .header("Accept", "text/event-stream")
            .build();
    String events = send(request).body();
    assertThat(events).contains("event: done");
    return events;
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = send(request(path).build());
    assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  JsonNode post(String path, String body) throws IOException, InterruptedException {
    HttpResponse<String> response = answer(path, body);
    assertThat(response.statusCode()).as(path + " " + response.body()).isBetween(200, 299);
    return JSON.readTree(response.body());
  }

  HttpResponse<String> answer(String path, String body) throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/v1" + path))
        .header("Authorization", "Bearer " + token());
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    workbench.close();
    client.close();
  }
}
