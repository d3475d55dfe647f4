package org.probandum.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every page as a browser draws it, with the decisions of two readers and one that is stale.
///
/// With `-Dprobandum.pictures=FOLDER` pictures of the pages go there, at 1280 and 390 pixels.
class PagesTest {
  private static final String CASE = "/cases/maine";

  @TempDir private static Path folder;

  private static ServedCase served;
  private static Browser browser;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    browser = Browser.open(folder);
    served = ServedCase.checked(folder);
    decide("A. Reader", "SetVerdict", 4, ",\"verdict\":\"CONTESTED\"");
    decide("B. Reader", "SetVerdict", 4, ",\"verdict\":\"CONTRADICTED\"");
    decide("A. Reader", "AcceptVerdict", 6, ",\"verdict\":\"SUPPORTED\"");
    decide("A. Reader", "AcceptClaim", 0, "");
    decide("B. Reader", "SetStatus", 2, ",\"status\":\"READY\"");
    served.upload(
        "maine",
        "sources/register.md",
        "---\ntitle: Register of officers\npublisher: Bureau of Navigation\n---\n\n"
            .concat("Captain Charles D. Sigsbee commanded the Maine.\n")
            .getBytes(StandardCharsets.UTF_8));
    served.upload(
        "maine",
        "sources/hostile.md",
        """
        ---
        title: "<script>document.title='run'</script>"
        publisher: "<img src=x onerror=document.title='run'>"
        url: "javascript:document.title='run'"
        language: ar
        ---

        وصلت السفينة USS Maine إلى هافانا في 25 يناير 1898 وعلى متنها 350 رجلا. <b onmouseover=alert(1)>x</b>
        """
            .getBytes(StandardCharsets.UTF_8));
    served.check("maine");
    browser.open(served.workbench().address().toString());
    browser.see("pb-cases h1");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  private static void decide(String who, String type, int claim, String more)
      throws IOException, InterruptedException {
    String id = served.get(CASE + "/claims").at("/claims/" + claim + "/id").asText();
    served.post(
        CASE + "/decisions",
        "{\"who\":\""
            + who
            + "\",\"decisions\":[{\"type\":\""
            + type
            + "\",\"claim\":\""
            + id
            + "\""
            + more
            + "}]}");
  }

  private static Map<String, String> pages() throws IOException, InterruptedException {
    JsonNode claims = served.get(CASE + "/claims").get("claims");
    JsonNode claim = served.get(CASE + "/claims/" + claims.at("/4/id").asText());
    JsonNode found = claim.at("/findings/0");
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("cases", "/cases");
    pages.put("article", CASE + "/article");
    pages.put("review", CASE + "/review?kind=FINDING");
    pages.put("claims", CASE + "/claims");
    pages.put("claim", CASE + "/claims/" + claim.get("id").asText());
    pages.put("documents", CASE + "/documents");
    pages.put(
        "document",
        CASE
            + "/documents/"
            + found.at("/document/id").asText()
            + "#"
            + found.get("start")
            + "-"
            + found.get("end"));
    for (String page : List.of("sources", "timeline", "map", "actors", "agreement", "journal")) {
      pages.put(page, CASE + "/" + page);
    }
    pages.put("search", CASE + "/search?q=mine");
    return pages;
  }

  /// On a wide and on a narrow page: axe finds no serious fault, nothing sticks out, nothing fails.
  @Test
  void pagesAreSoundForEverybody() throws IOException, InterruptedException {
    for (Map.Entry<String, String> page : pages().entrySet()) {
      show(page.getValue());
      browser.size(390, 844);
      assertThat(browser.runsOver()).as(page.getKey() + " is too wide").isFalse();
      assertThat(browser.faults()).as(page.getKey() + ", narrow").isEmpty();
      picture(page.getKey(), 390, 844);
      browser.size(1280, 900);
      assertThat(browser.faults()).as(page.getKey() + ", wide").isEmpty();
      picture(page.getKey(), 1280, 900);
    }
    browser.run("document.documentElement.dataset.theme = 'dark'");
    assertThat(browser.faults()).as("dark").isEmpty();
    browser.assertNoComplaint();
  }

  private static void show(String path) {
    browser.open("http://127.0.0.1:" + served.port() + path);
    browser.see(".page h1");
    browser.waiting(
        "all drawn", () -> browser.all("[aria-busy=true]").isEmpty() ? Boolean.TRUE : null);
  }

  private static void picture(String page, int width, int height) throws IOException {
    String to = System.getProperty("probandum.pictures", "");
    if (!to.isEmpty()) {
      browser.size(width, height);
      Path file = Path.of(to, page + "-" + width + ".png");
      Files.createDirectories(file.getParent());
      Files.write(file, browser.picture());
    }
  }

  @Test
  void linksLeadToThePassageItself() throws IOException, InterruptedException {
    show(pages().getOrDefault("document", ""));
    browser.see(".m.target");
    assertThat(browser.run("return document.activeElement.classList.contains('target')"))
        .isEqualTo(true);
  }

  @Test
  void scriptsInDocumentsAreWords() throws IOException, InterruptedException {
    String id = served.get(CASE + "/documents?search=hostile").at("/documents/0/id").asText();
    show(CASE + "/documents/" + id);
    browser.read("<script>document.title='run'</script>");
    assertThat(browser.all("main img, main script, main b, main a[href^=javascript]")).isEmpty();
    show(CASE + "/sources");
    browser.read("onerror=");
    assertThat(browser.run("return document.title")).asString().doesNotContain("run");
    browser.assertNoComplaint();
  }

  @Test
  void textsFromRightToLeftRunSo() throws IOException, InterruptedException {
    String id = served.get(CASE + "/documents?search=hostile").at("/documents/0/id").asText();
    show(CASE + "/documents/" + id);
    assertThat(
            browser.run("return getComputedStyle(document.querySelector('.running p')).direction"))
        .isEqualTo("rtl");
  }

  @Test
  void aPersonsMarkAndTheMachinesNeverLookAlike() throws IOException, InterruptedException {
    show(CASE + "/claims");
    Object styles =
        browser.run(
            """
            const style = (mark) => getComputedStyle(document.querySelector(mark));
            return [style('.badge.by-machine').borderTopStyle, style('.badge.by-person').borderTopStyle,
              style('.badge.is-stale').color];
            """);
    assertThat(styles).asString().startsWith("[dashed, solid, ").contains("rgb(138, 83, 0)");
  }

  @Test
  void shortcutsCanBeChanged() {
    show(CASE + "/review");
    browser.click("pb-settings", "Settings");
    browser.waiting(
        "the first Change",
        () -> {
          browser.all("dialog[open] table button").getFirst().click();
          return Boolean.TRUE;
        });
    browser.read("Press the key");
    browser.press("x");
    browser.waiting(
        "the new key",
        () -> browser.see("dialog[open] kbd").getText().equals("x") ? Boolean.TRUE : null);
    browser.run("localStorage.clear()");
  }

  @Test
  void selectedTextBecomesAClaim() throws IOException, InterruptedException {
    int before = served.get(CASE + "/claims").get("total").asInt();
    show(CASE + "/article");
    browser.run(
        """
        const run = document.querySelector('.running span[data-start]');
        const text = [...run.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.length > 9);
        getSelection().setBaseAndExtent(text, 0, text, 10);
        """);
    browser.click(".offer", "Add as a claim");
    browser.click("dialog[open]", "Save");
    browser.waiting(
        "one more", () -> browser.text().contains("Claims " + (before + 1)) ? Boolean.TRUE : null);
  }
}
