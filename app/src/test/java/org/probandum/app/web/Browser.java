package org.probandum.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A real Chromium without a window. Where there is none, tests are skipped and say so.
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /// @param downloads where files go that are saved
  static Browser open(Path downloads) {
    Path chromium = find("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = find("chromedriver");
    Assumptions.assumeTrue(
        chromium != null && chromedriver != null,
        "SKIPPED: the browser tests need chromium and chromedriver on the PATH");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Objects.requireNonNull(chromium).toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--force-prefers-reduced-motion",
        "--hide-scrollbars",
        "--lang=en-GB");
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", downloads.toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Objects.requireNonNull(chromedriver).toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.size(1280, 900);
    return browser;
  }

  private static @Nullable Path find(String... names) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /// Makes the page as wide as asked, also where a window could not be.
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void open(String address) {
    driver.get(address);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /// The element, once it is there.
  WebElement see(String css) {
    return waiting("see " + css, () -> driver.findElement(By.cssSelector(css)));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /// Waits until the page shows these words.
  void read(String words) {
    waiting("read " + words, () -> text().contains(words) ? Boolean.TRUE : null);
  }

  String text() {
    return String.valueOf(run("return document.body.innerText"));
  }

  /// Clicks the button, link or label that says this, inside the elements that match.
  void click(String inside, String words) {
    waiting(
        "click " + words,
        () -> {
          for (WebElement element :
              driver.findElements(
                  By.cssSelector(
                      Stream.of("button", "a", "summary", "label")
                          .map(kind -> inside + " " + kind)
                          .reduce((a, b) -> a + ", " + b)
                          .orElseThrow()))) {
            if (element.isDisplayed()
                && element.getText().strip().lines().findFirst().orElse("").equals(words)) {
              element.click();
              return Boolean.TRUE;
            }
          }
          return null;
        });
  }

  /// Presses keys one after another, with whatever has the focus.
  void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
  }

  /// Replaces what a field holds.
  void type(String css, String words) {
    WebElement field = see(css);
    field.clear();
    field.sendKeys(words);
  }

  @Nullable Object run(String script, Object... arguments) {
    return ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /// Waits for something that is not null, through redrawing of the page.
  <T> T waiting(String what, Supplier<@Nullable T> question) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> what + "\n" + text())
        .ignoring(NoSuchElementException.class)
        .ignoring(StaleElementReferenceException.class)
        .ignoring(ElementNotInteractableException.class)
        .until(ignored -> question.get());
  }

  /// What the browser itself had to complain about: scripts that failed, and whatever the content
  /// policy stopped.
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(entry -> entry.getMessage())
        .toList();
  }

  /// Serious and critical faults that axe finds in the page.
  List<String> faults() {
    run(axe());
    Object found =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then((result) => done(result.violations
              .filter((one) => ['serious', 'critical'].includes(one.impact))
              .map((one) => one.id + ': ' + one.nodes.map((node) => node.html.slice(0, 200)
                + ' ' + node.failureSummary).slice(0, 3).join(' | '))));
            """);
    return found instanceof List<?> faults
        ? faults.stream().map(String::valueOf).toList()
        : List.of("axe did not answer");
  }

  private static String axe() {
    String resource = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream in = Browser.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the page is wider than its window.
  boolean runsOver() {
    return Boolean.TRUE.equals(
        run("return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
  }

  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  void assertNoComplaint() {
    assertThat(complaints()).isEmpty();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
