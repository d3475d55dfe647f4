package org.probandum.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the main text of a page.
///
/// First what by its tag, role, class or id is no text is taken out, unless it holds most of the
/// page's paragraphs. Then the root is chosen: the element that says it is the article's body, else
/// the one whose paragraphs weigh most: length and commas, less the share of links (after
/// Readability).
final class MainText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, math, iframe, object, embed, canvas, form, button,"
          + " select, textarea, input, dialog, audio, video, map, nav, aside, footer, menu, figure";
  private static final String ROLES =
      "[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search],"
          + " [role=dialog], [role=alertdialog], [role=menu], [aria-hidden=true], [hidden],"
          + " [aria-modal=true]";
  private static final String PARAGRAPHS = "p, li, blockquote, pre, td, dd, h2, h3";

  private final Set<String> unwanted;

  private MainText(Set<String> unwanted) {
    this.unwanted = Set.copyOf(unwanted);
  }

  static MainText load() {
    String name = "/org/probandum/ingest/unwanted-words.txt";
    try (InputStream in = MainText.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      Set<String> words = new HashSet<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.strip().split(" +", -1))));
      return new MainText(words);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /// The main text, its paragraphs separated by blank lines; changes the page.
  String of(Document page) {
    Element body = page.body();
    body.select(NEVER_TEXT).remove();
    body.select(ROLES).remove();
    removeUnwanted(body);
    Element root = root(body);
    String text = BlockText.of(root);
    return text.isEmpty() && !root.equals(body) ? BlockText.of(body) : text;
  }

  private void removeUnwanted(Element body) {
    long all = paragraphLength(body);
    List<Element> found = new ArrayList<>();
    for (Element element : body.select("[class], [id]")) {
      if (!element.equals(body) && isUnwanted(element)) {
        found.add(element);
      }
    }
    for (Element element : found) {
      boolean gone = element.parent() == null;
      if (!gone && (all == 0 || paragraphLength(element) * 2 < all)) {
        element.remove();
      }
    }
    removePageHeaders(body);
  }

  /// A header outside the article is the page's; one inside it holds the headline.
  private static void removePageHeaders(Element body) {
    for (Element header : body.select("header")) {
      if (header.closest("article, main") == null) {
        header.remove();
      }
    }
  }

  private boolean isUnwanted(Element element) {
    String tag = element.normalName();
    if (tag.equals("article") || tag.equals("main") || tag.equals("p") || tag.equals("html")) {
      return false;
    }
    String names = element.className() + ' ' + element.id();
    if (names.length() > 2_000) {
      return false;
    }
    for (String word : words(names)) {
      if (unwanted.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// `relatedStories-box` to `related`, `stories`, `box`.
  private static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= names.length(); i++) {
      boolean cut =
          i == names.length()
              || !Character.isLetter(names.charAt(i))
              || !Character.isLetter(names.charAt(start))
              || (Character.isUpperCase(names.charAt(i))
                  && Character.isLowerCase(names.charAt(i - 1)));
      if (cut) {
        words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        start = i;
      }
    }
    return words;
  }

  private static long paragraphLength(Element element) {
    long length = 0;
    for (Element paragraph : element.select("p")) {
      length += paragraph.text().length();
    }
    return length;
  }

  private static Element root(Element body) {
    Element declared = longest(body, "[itemprop~=articleBody]");
    if (declared == null) {
      declared = longest(body, "article");
    }
    if (declared == null) {
      declared = longest(body, "main, [role=main]");
    }
    long all = paragraphLength(body);
    if (declared != null && paragraphLength(declared) * 3 >= all && declared.hasText()) {
      return declared;
    }
    return heaviest(body);
  }

  private static @Nullable Element longest(Element body, String selector) {
    Element longest = null;
    long most = -1;
    for (Element element : body.select(selector)) {
      long length = paragraphLength(element);
      if (length > most) {
        most = length;
        longest = element;
      }
    }
    return longest;
  }

  /// The element whose paragraphs weigh most; each counts for its parent and half for the next.
  private static Element heaviest(Element body) {
    Map<Element, Double> weights = new HashMap<>();
    Element best = body;
    double most = 0;
    for (Element paragraph : body.select(PARAGRAPHS)) {
      double weight = weight(paragraph);
      Element parent = paragraph.parent();
      for (double share = 1; parent != null && share >= 0.5 && weight > 0; share -= 0.5) {
        double sum = weights.merge(parent, weight * share, Double::sum);
        if (sum > most) {
          most = sum;
          best = parent;
        }
        parent = parent.equals(body) ? null : parent.parent();
      }
    }
    return widened(best, body, weights, most);
  }

  /// A page whose paragraphs are spread over several boxes: the box that holds most of the words.
  private static Element widened(
      Element best, Element body, Map<Element, Double> weights, double most) {
    double all = 0;
    for (Element paragraph : body.select(PARAGRAPHS)) {
      all += weight(paragraph);
    }
    return most == 0 || most * 2 < all || weights.isEmpty() ? body : best;
  }

  private static double weight(Element paragraph) {
    String text = paragraph.ownText();
    String whole = paragraph.text();
    if (whole.length() < 25 || (text.length() < 25 && paragraph.selectFirst("p") != null)) {
      return 0;
    }
    long commas = whole.chars().filter(c -> c == ',' || c == '،' || c == '，').count();
    double length = Math.min(whole.length() / 100.0, 3);
    return (1 + Math.min(commas, 10) + length) * (1 - BlockText.linkShare(paragraph));
  }
}
