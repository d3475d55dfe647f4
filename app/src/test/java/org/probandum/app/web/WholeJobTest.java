package org.probandum.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// A person's whole job in the browser: each step goes on where the one before ended.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeJobTest {
  private static final String SIGSBEE = "Captain Sigsbee commanded the Maine.";

  @TempDir private static Path folder;

  private static ServedCase served;
  private static Browser browser;

  /// The last step that was done; a step whose step before failed is not tried.
  private static int done;

  private static void after(int step) {
    assumeTrue(done == step, "the step before failed");
  }

  @BeforeAll
  static void open() throws IOException {
    browser = Browser.open(Files.createDirectories(folder.resolve("downloads")));
    served = ServedCase.empty(folder);
  }

  @AfterAll
  static void close() {
    if (served != null) {
      served.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  @Order(1)
  void makesACase() {
    after(0);
    browser.open(served.workbench().address().toString());
    browser.type("input[name=name]", "Maine");
    browser.click("form", "Make the case");
    browser.read("Check an article");
    assertThat(browser.address()).endsWith("/cases/Maine/article");
    done = 1;
  }

  @Test
  @Order(2)
  void dropsAnExampleInAndWatchesTheProgress() throws IOException {
    after(1);
    String files =
        ServedCase.example().stream().skip(1).map(Path::toString).collect(Collectors.joining("\n"));
    browser.see("pb-drop-zone input[type=file]").sendKeys(files);
    drop("article.md", Files.readString(ServedCase.example().getFirst()));
    browser.read("20 of 20 added");
    watchProgress();
    browser.click("pb-run-panel", "Start the check");
    browser.read("Claims 13");
    assertThat(String.valueOf(browser.run("return window.shown.join(' ')")))
        .contains("words", "bar");
    done = 2;
  }

  /// Notes what the page shows of a check, which a fast machine shows for a moment only.
  private static void watchProgress() {
    browser.run(
        """
        window.shown = [];
        new MutationObserver(() => {
          if (document.querySelector('progress')) window.shown.push('bar');
          if (document.body.innerText.includes('Checking …')) window.shown.push('words');
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
        """);
  }

  /// Drops a file as a person would who drags it from a folder.
  private static void drop(String name, String text) {
    browser.run(
        """
        const files = new DataTransfer();
        files.items.add(new File([arguments[1]], arguments[0]));
        document.querySelector('.drop').dispatchEvent(
          new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
        """,
        name,
        text);
  }

  @Test
  @Order(3)
  void reviewsTwentyWithTheKeyboardAlone() throws IOException, InterruptedException {
    after(2);
    browser.run("document.querySelector('a[href$=\"/review\"]').focus()");
    browser.press(Keys.ENTER);
    browser.see(".review");
    int before = served.get("/cases/Maine").get("entries").asInt();
    for (int i = 0; i < 20; i++) {
      String item = current();
      browser.press(item.contains("·passage") && i % 3 == 1 ? "r" : "a");
      changed(item);
    }
    assertThat(served.get("/cases/Maine").get("entries").asInt()).isEqualTo(before + 20);
    String skipped = current();
    browser.press("s");
    changed(skipped);
    browser.press("j", "k");
    assertThat(served.get("/cases/Maine").get("entries").asInt()).isEqualTo(before + 20);
    browser.open(at("/review?state=SKIPPED"));
    browser.read(skipped.substring(skipped.indexOf('·') + 1, skipped.indexOf('·') + 5));
    browser.press("s");
    browser.read("Nothing was skipped.");
    done = 3;
  }

  /// What is under review: the whole text of the chosen line.
  private static String current() {
    return browser.waiting("an item", WholeJobTest::findCurrent);
  }

  /// The same, or null where nothing is left at this moment.
  private static @Nullable String findCurrent() {
    Object text =
        browser.run(
            "const at = document.querySelector('.queue [aria-current=true]');"
                + " return at && document.querySelector('pb-review').item.id + ' ·'"
                + " + at.querySelector('.tag').textContent");
    return text == null ? null : text.toString();
  }

  private static void changed(String item) {
    browser.waiting("something after " + item, () -> current().equals(item) ? null : Boolean.TRUE);
  }

  @Test
  @Order(4)
  void correctsADate() throws IOException, InterruptedException {
    after(3);
    openClaim("The New York Journal published the de Lôme letter on 2 February 1898.");
    browser.waiting(
        "the date's button",
        () -> {
          for (WebElement row : browser.all("section[aria-labelledby=slots-title] tr")) {
            if (row.getText().startsWith("time")) {
              row.findElement(org.openqa.selenium.By.cssSelector("button")).click();
              return Boolean.TRUE;
            }
          }
          return null;
        });
    browser.type("dialog[open] input[name=value]", "1898-02-09");
    browser.type("dialog[open] input[name=reason]", "The paper's own date.");
    browser.click("dialog[open]", "Save");
    browser.see("section[aria-labelledby=slots-title] .who.person");
    assertThat(served.get("/cases/Maine/timeline").toString())
        .contains("\"first\":\"1898-02-09\"", "\"byPerson\":true");
    done = 4;
  }

  @Test
  @Order(5)
  void splitsAClaim() throws IOException, InterruptedException {
    after(4);
    openClaim(
        "On the night of 15 February 1898 a terrible explosion sank the Maine in Havana harbour.");
    browser.click("main", "Split");
    browser.type(
        "dialog[open] textarea",
        "An explosion sank the Maine on 15 February 1898.\nThe Maine lay in Havana harbour.");
    browser.click("dialog[open]", "Save");
    browser.read("not in the review");
    assertThat(served.get("/cases/Maine/claims").toString())
        .contains("An explosion sank the Maine on 15 February 1898.");
    done = 5;
  }

  @Test
  @Order(6)
  void joinsTwoOriginsAndUndoesIt() throws IOException, InterruptedException {
    after(5);
    openClaim("The battleship Maine arrived in Havana on 25 January 1898.");
    browser.read("Origin 2");
    browser.click("main", "Join origins");
    browser.waiting(
        "the check boxes",
        () -> {
          List<WebElement> boxes = browser.all("dialog[open] input[type=checkbox]");
          boxes.forEach(box -> {
            if (!box.isSelected()) {
              box.click();
            }
          });
          return boxes.size() == 2 ? Boolean.TRUE : null;
        });
    browser.click("dialog[open]", "Save");
    browser.waiting("one origin", () -> browser.text().contains("Origin 2") ? null : Boolean.TRUE);
    assertThat(claim("The battleship Maine arrived").get("supportingOrigins").asInt()).isEqualTo(1);
    browser.click("header", "Undo");
    browser.read("Origin 2");
    browser.click("header", "Redo");
    browser.waiting("one origin", () -> browser.text().contains("Origin 2") ? null : Boolean.TRUE);
    browser.click("header", "Undo");
    browser.read("Origin 2");
    done = 6;
  }

  @Test
  @Order(7)
  void seesBothSidesBeforeTheVerdictAndAcceptsIt() throws IOException, InterruptedException {
    after(6);
    openClaim(SIGSBEE);
    assertThat(browser.text()).contains("For", "Against").doesNotContain("Accept the verdict");
    browser.click("main", "Show the verdict");
    browser.click("main", "Accept the verdict");
    browser.waiting(
        "the decision",
        () -> browser.all(".badge.by-person.v-supported").isEmpty() ? null : Boolean.TRUE);
    assertThat(claim(SIGSBEE).at("/verdictMark/state").asText()).isEqualTo("PERSON");
    done = 7;
  }

  @Test
  @Order(8)
  void checksAgainWithANewSourceAndSeesWhatStandsAndWhatIsStale()
      throws IOException, InterruptedException {
    after(7);
    browser.open(at("/documents"));
    browser.see(".drop");
    drop(
        "navy-register.md",
        """
        ---
        title: "Register of officers"
        publisher: "Bureau of Navigation"
        published: 1898-01-31
        language: en
        ---

        Captain Charles D. Sigsbee commanded the Maine.
        """);
    browser.read("1 of 1 added");
    browser.open(at("/article"));
    browser.click("pb-run-panel", "Check again");
    browser.read("Checked: ");
    assertThat(claim("The New York Journal published the de Lôme letter").toString())
        .contains("1898-02-09");
    assertThat(served.get("/cases/Maine/claims").toString())
        .contains("The Maine lay in Havana harbour.");
    assertThat(claim(SIGSBEE).at("/verdictMark/state").asText()).isEqualTo("STALE");
    assertThat(claim(SIGSBEE).get("verdict").asText()).isEqualTo("SUPPORTED");
    browser.open(at("/review?state=STALE"));
    browser.read(SIGSBEE);
    String item = current();
    browser.press("a");
    browser.waiting(
        "something else, or nothing, that is stale",
        () -> {
          boolean none = browser.text().contains("No decision is stale.");
          String left = findCurrent();
          return (none || (left != null && !left.equals(item))) ? Boolean.TRUE : null;
        });
    assertThat(claim(SIGSBEE).at("/verdictMark/state").asText()).isEqualTo("PERSON");
    done = 8;
  }

  @Test
  @Order(9)
  void comparesTheTwoRunsInTheJournal() {
    after(8);
    browser.open(at("/journal"));
    browser.click("main", "Compare");
    browser.read(SIGSBEE);
    browser.read("affirmed entry");
    done = 9;
  }

  @Test
  @Order(10)
  void exportsAndImportsTheSameRecord() throws IOException, InterruptedException {
    after(9);
    browser.click("main", "Export the case");
    Path saved = folder.resolve("downloads/Maine.zip");
    browser.waiting("the file", () -> Files.exists(saved) ? Boolean.TRUE : null);
    browser.open(at("").replace("/Maine", ""));
    browser
        .see("section[aria-labelledby=import-title] input[type=file]")
        .sendKeys(saved.toString());
    browser.read("Claims 1");
    assertThat(browser.address()).endsWith("/cases/Maine-2/article");
    JsonNode first = served.get("/cases/Maine");
    JsonNode second = served.get("/cases/Maine-2");
    assertThat(second.get("head")).isEqualTo(first.get("head"));
    assertThat(served.get("/cases/Maine-2/claims")).isEqualTo(served.get("/cases/Maine/claims"));
    done = 10;
  }

  @Test
  @Order(11)
  void nothingWasComplainedOf() {
    after(10);
    browser.assertNoComplaint();
    done = 11;
  }

  private static String at(String page) {
    return "http://127.0.0.1:" + served.port() + "/cases/Maine" + page;
  }

  private static void openClaim(String text) throws IOException, InterruptedException {
    browser.open(at("/claims/" + id(text)));
    browser.see("#claim-title");
    browser.read(text);
  }

  private static String id(String text) throws IOException, InterruptedException {
    JsonNode claims = served.get("/cases/Maine/claims?limit=200").get("claims");
    return Stream.iterate(0, i -> i + 1)
        .limit(claims.size())
        .map(claims::get)
        .filter(claim -> claim.get("text").asText().startsWith(text))
        .findFirst()
        .orElseThrow()
        .get("id")
        .asText();
  }

  private static JsonNode claim(String text) throws IOException, InterruptedException {
    return served.get("/cases/Maine/claims/" + id(text));
  }
}
