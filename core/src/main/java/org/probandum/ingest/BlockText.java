package org.probandum.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of an element: blocks become paragraphs with a blank line between them, `br` a line
/// end, cells of a table are set off by ` | `, and blocks that are little but links are left out.
final class BlockText implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");
  private static final int SHORT_BLOCK = 400;

  private final StringBuilder out = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private int linked;
  private int links;

  private final boolean keepsLinks;

  private BlockText(boolean keepsLinks) {
    this.keepsLinks = keepsLinks;
  }

  static String of(Element root) {
    return read(root, new BlockText(false));
  }

  /// The text of all blocks, those of links too.
  static String whole(Element root) {
    return read(root, new BlockText(true));
  }

  private static String read(Element root, BlockText text) {
    root.traverse(text);
    text.flush();
    return text.out.toString();
  }

  /// The share of an element's text that stands in links, in [0, 1].
  static double linkShare(Element element) {
    int all = element.text().length();
    int inLinks = 0;
    for (Element link : element.select("a[href]")) {
      inLinks += link.text().length();
    }
    return all == 0 ? 0 : Math.min(1.0, inLinks / (double) all);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (BLOCKS.contains(name)) {
        flush();
      } else if (name.equals("br")) {
        trimEnd(block);
        block.append('\n');
      } else if ((name.equals("td") || name.equals("th")) && !block.isEmpty()) {
        block.append(" | ");
      } else if (name.equals("a") && element.hasAttr("href")) {
        links++;
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (BLOCKS.contains(element.normalName())) {
        flush();
      } else if (element.normalName().equals("a") && element.hasAttr("href")) {
        links--;
      }
    }
  }

  /// White space of any kind becomes one blank; none at the beginning of a line.
  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == 0;
      boolean atStart =
          block.isEmpty()
              || block.charAt(block.length() - 1) == '\n'
              || block.charAt(block.length() - 1) == ' ';
      if (!space) {
        block.append(c);
        linked += links > 0 ? 1 : 0;
      } else if (!atStart) {
        block.append(' ');
      }
    }
  }

  private void flush() {
    trimEnd(block);
    boolean onlyLinks = linked * 10L > block.length() * 7L && block.length() < SHORT_BLOCK;
    if (!block.isEmpty() && (keepsLinks || !onlyLinks)) {
      out.append(out.isEmpty() ? "" : "\n\n").append(block);
    }
    block.setLength(0);
    linked = 0;
  }

  private static void trimEnd(StringBuilder text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }
}
