package org.probandum.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must be refused or harmless.
class SecurityTest {
  @TempDir private static Path folder;

  private static ServedCase served;

  @BeforeAll
  static void serve() throws IOException, InterruptedException {
    served = ServedCase.empty(folder);
    served.post("/cases", "{\"name\":\"safe\"}");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /// PORT and TOKEN stand for those of the server.
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no token                  | GET /api/v1/cases HTTP/1.1 | Host: 127.0.0.1:PORT | X: y | 401
          no token, a page          | GET /cases HTTP/1.1 | Host: 127.0.0.1:PORT | X: y | 401
          no token, a file          | GET /pages/main.js HTTP/1.1 | Host: 127.0.0.1:PORT | X: y | 401
          wrong token               | GET /api/v1/cases HTTP/1.1 | Host: 127.0.0.1:PORT | Authorization: Bearer x | 401
          wrong token in an address | GET /?token=x HTTP/1.1 | Host: 127.0.0.1:PORT | X: y | 401
          wrong cookie              | GET /api/v1/cases HTTP/1.1 | Host: 127.0.0.1:PORT | Cookie: probandum-PORT=x | 401
          right token               | GET /api/v1/cases HTTP/1.1 | Host: 127.0.0.1:PORT | Authorization: Bearer TOKEN | 200
          wrong host                | GET /?token=TOKEN HTTP/1.1 | Host: evil.example | X: y | 403
          wrong port                | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1:1 | X: y | 403
          host without port         | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1 | X: y | 403
          rebound name              | GET /?token=TOKEN HTTP/1.1 | Host: localhost.evil.example:PORT | X: y | 403
          own other name            | GET /?token=TOKEN HTTP/1.1 | Host: localhost:PORT | X: y | 303
          foreign site's page       | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1:PORT | Sec-Fetch-Site: cross-site | 403
          same site, other port     | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1:PORT | Sec-Fetch-Site: same-site | 403
          foreign origin            | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1:PORT | Origin: http://evil.example | 403
          origin of no name         | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1:PORT | Origin: null | 403
          origin, other port        | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1:PORT | Origin: http://127.0.0.1:1 | 403
          origin, other scheme      | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1:PORT | Origin: https://127.0.0.1:PORT | 403
          own page                  | GET /?token=TOKEN HTTP/1.1 | Host: 127.0.0.1:PORT | Origin: http://127.0.0.1:PORT | 303
          """)
  void onlyWhoMayIsAnswered(String name, String first, String host, String other, int status)
      throws IOException {
    RawRequest answer = RawRequest.send(served.port(), "", own(first), own(host), own(other));
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers())
        .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
        .contains("Referrer-Policy: no-referrer")
        .doesNotContainIgnoringCase("Access-Control-Allow");
  }

  private static String own(String line) {
    return line.replace("PORT", "" + served.port()).replace("TOKEN", served.token());
  }

  @Test
  void tokenIsExchangedForACookieThatNoScriptAndNoOtherSiteGets() throws IOException {
    RawRequest answer =
        RawRequest.send(
            served.port(),
            "",
            own("GET /cases/safe/review?token=TOKEN HTTP/1.1"),
            own("Host: 127.0.0.1:PORT"));
    assertThat(answer.headers())
        .contains("Location: /cases/safe/review\r\n")
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .doesNotContain(served.token());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pages/../openapi.json",
        "/pages/%2e%2e/openapi.json",
        "/pages/..%2fopenapi.json",
        "/pages/.%2e/.%2e/Main.class",
        "/pages//etc/passwd",
        "/lib/lit/../../../org/probandum/app/Main.class",
        "/lib/%2e%2e/x.js",
        "/lib/nothing/index.js",
        "/pages/openapi.yaml",
        "/api/v1/cases/..%2f..%2fetc",
        "/api/v1/cases/%2e%2e",
        "/api/v1/cases/safe/documents/..%2f..%2fcase.db/original",
        "/api/v1/cases/safe/../../../etc/passwd"
      })
  void nothingIsReadOutsideOfWhatIsServed(String path) throws IOException {
    RawRequest answer =
        RawRequest.send(
            served.port(),
            "",
            "GET " + path + " HTTP/1.1",
            own("Host: 127.0.0.1:PORT"),
            own("Authorization: Bearer TOKEN"));
    assertThat(answer.status()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("root:", "SQLite");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no JSON            | {                              | 400
          nothing            | ''                             | 400
          null               | null                           | 400
          a list             | []                             | 400
          an unknown member  | {"name":"x","admin":true}      | 400
          a member twice     | {"name":"x","name":"y"}        | 400
          more after the end | {"name":"x"} {}                | 400
          a wrong type       | {"name":{"a":1}}               | 400
          no name            | {"who":"R. Ito"}               | 422
          a blank name       | {"name":"  "}                  | 422
          """)
  void malformedBodiesAreRefusedWithAProblem(String name, String body, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = served.answer("/cases", body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception");
  }

  /// Refused by what they announce: a client that writes on would meet a closed door.
  @Test
  void bodiesThatAreTooLargeAreNotRead() throws IOException {
    RawRequest large =
        RawRequest.send(
            served.port(),
            "",
            "POST /api/v1/cases HTTP/1.1",
            own("Host: 127.0.0.1:PORT"),
            own("Authorization: Bearer TOKEN"),
            "Content-Type: application/json",
            "Content-Length: 300000");
    assertThat(large.status()).isEqualTo(413);
    RawRequest announced =
        RawRequest.send(
            served.port(),
            "",
            "POST /api/v1/cases/safe/documents?name=a.txt HTTP/1.1",
            own("Host: 127.0.0.1:PORT"),
            own("Authorization: Bearer TOKEN"),
            "Content-Length: 99999999999");
    assertThat(announced.status()).isEqualTo(413);
  }

  @Test
  void bodiesOfAnotherTypeAreRefused() throws IOException, InterruptedException {
    HttpRequest request =
        served
            .request("/cases")
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{\"name\":\"x\"}"))
            .build();
    assertThat(served.send(request).statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.txt",
        "/etc/a.txt",
        "C:\\a.txt",
        "a/../../b.txt",
        "a//b.txt",
        "a\u202Etxt.md",
        "a\nb.txt",
        "."
      })
  void namesThatLeadElsewhereAreRefused(String name) throws IOException, InterruptedException {
    JsonNode answer = served.upload("safe", name, "words".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.get("status").asInt()).isEqualTo(422);
  }

  @Test
  void caseNamesMakePlainFolders() throws IOException, InterruptedException {
    JsonNode made = served.post("/cases", "{\"name\":\"../../<b>etc</b>/passwd\"}");
    String id = made.get("id").asText();
    assertThat(id).isEqualTo("b-etc-b-passwd");
    assertThat(Files.isDirectory(folder.resolve("cases").resolve(id))).isTrue();
    assertThat(folder.resolve("cases")).isDirectoryContaining(one -> one.endsWith(id));
  }

  /// What a document holds comes back as text in JSON, and its original as a file to be saved.
  @Test
  void documentsWithScriptsStayText() throws IOException, InterruptedException {
    String script = "<script>alert(1)</script>";
    String page =
        "<html><head><title>"
            + script.replace("<", "&lt;")
            + "</title><link rel=canonical href=\""
            + "javascript:alert(1)\"></head><body><p>The bridge fell on 3 May 2020 in the town."
            + " &lt;img src=x onerror=alert(1)&gt;</p></body></html>";
    JsonNode added =
        served.upload("safe", "a<img src=x>.html", page.getBytes(StandardCharsets.UTF_8));
    String id = added.get("id").asText();
    JsonNode document = served.get("/cases/safe/documents/" + id);
    assertThat(document.get("text").asText()).contains("onerror=alert(1)");
    HttpResponse<byte[]> original = served.bytes("/cases/safe/documents/" + id + "/original");
    assertThat(new String(original.body(), StandardCharsets.UTF_8)).isEqualTo(page);
    assertThat(original.headers().map().get("content-type"))
        .containsExactly("application/octet-stream");
    assertThat(original.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment; filename=\"a_img_src_x_.html\"")
        .doesNotContain("<");
    assertThat(original.headers().firstValue("content-security-policy").orElseThrow())
        .startsWith("sandbox");
  }

  @Test
  void unknownAddressesAndMethodsAreProblems() throws IOException, InterruptedException {
    List<Integer> statuses = new ArrayList<>();
    for (String path : List.of("/nothing", "/cases/none", "/cases/safe/claims/k1")) {
      statuses.add(served.send(served.request(path).build()).statusCode());
    }
    statuses.add(served.send(served.request("/cases").DELETE().build()).statusCode());
    assertThat(statuses).containsExactly(404, 404, 404, 404);
  }

  @Test
  void brokenImportsLeaveNothingBehind() throws IOException, InterruptedException {
    HttpRequest request =
        served
            .request("/imports?name=broken")
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofString("no archive"))
            .build();
    assertThat(served.send(request).statusCode()).isEqualTo(422);
    assertThat(served.get("/cases").toString()).doesNotContain("broken");
  }
}
