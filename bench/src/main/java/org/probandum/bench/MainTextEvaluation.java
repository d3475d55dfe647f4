package org.probandum.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.Ingested;
import org.probandum.model.Document;

/// Main text of web pages, ours and Readability4J's, on pages whose main text is marked by hand
/// with the comments `<!--main-->` and `<!--/main-->`; the readers do not see these. The measure is
/// F1 over words, each as often as it occurs.
///
/// Run as a program of its own: `java -cp … org.probandum.bench.MainTextEvaluation`.
public final class MainTextEvaluation {
  private static final List<String> PAGES =
      List.of(
          "01-news-article",
          "02-divs-only",
          "03-blog",
          "04-agency",
          "05-live-text",
          "06-report-tables",
          "07-old-tables",
          "08-paywall-hints",
          "09-ngo-report",
          "10-short-note",
          "11-interview",
          "12-wiki",
          "13-german");
  private static final Pattern MARKED = Pattern.compile("(?s)<!--main-->(.*?)<!--/main-->");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private MainTextEvaluation() {}

  /// Prints the figures of each page and their means.
  ///
  /// @param args none
  /// @throws IOException where a page is missing
  public static void main(String[] args) throws IOException {
    print(System.out);
  }

  static void print(PrintStream out) throws IOException {
    double ours = 0;
    double theirs = 0;
    out.println("page               ours   Readability4J  published   author");
    for (String name : PAGES) {
      String marked = page(name);
      String html = marked.replaceAll("<!--/?main-->", "");
      Map<String, Integer> wanted = words(expected(marked));
      Document document = read(html);
      double our = f1(words(document.text()), wanted);
      double their = f1(words(readability(html)), wanted);
      ours += our;
      theirs += their;
      out.printf(
          Locale.ROOT,
          "%-18s %.3f  %.3f          %-11s %s%n",
          name,
          our,
          their,
          document.metadata().published(),
          document.metadata().author());
    }
    int count = PAGES.size();
    out.printf(Locale.ROOT, "%-18s %.3f  %.3f%n", "mean", ours / count, theirs / count);
  }

  private static String page(String name) throws IOException {
    String resource = "pages/" + name + ".html";
    try (InputStream in = MainTextEvaluation.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("missing " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String expected(String marked) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = MARKED.matcher(marked);
    while (matcher.find()) {
      text.append(matcher.group(1).replaceAll("<[^>]{0,500}>", " ")).append('\n');
    }
    return text.toString();
  }

  private static Document read(String html) {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return switch (DocumentReader.create().read(bytes, "page.html")) {
      case Ingested.Read(Document document) -> document;
      case Ingested.NotRead notRead -> throw new IllegalStateException(notRead.toString());
    };
  }

  private static String readability(String html) {
    String text = new Readability4J("https://velmond.example/", html).parse().getTextContent();
    return text == null ? "" : text;
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.merge(matcher.group(), 1, Integer::sum);
    }
    return words;
  }

  private static double f1(Map<String, Integer> found, Map<String, Integer> wanted) {
    int both = 0;
    for (Map.Entry<String, Integer> word : wanted.entrySet()) {
      both += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
    }
    int all = sum(found) + sum(wanted);
    return all == 0 ? 0 : 2.0 * both / all;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }
}
