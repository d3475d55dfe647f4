package org.probandum.train.stance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns tokenised text (`-LRB- born 9 August 1968 -RRB- , known as …`) back into running text, and
/// takes the marks of citations out.
final class RunningText {
  private static final Pattern CITATION =
      Pattern.compile("\\s*[\\[(]?\\s*<\\|(?:multi_cit|other_cit|cit)\\|>[^\\])]{0,12}[\\])]?");
  private static final Pattern BEFORE = Pattern.compile(" +([,.;:!?%)\\]}]|n't\\b|'s\\b|'(?= ))");
  private static final Pattern AFTER = Pattern.compile("([(\\[{]) +");
  private static final Pattern QUOTED = Pattern.compile("\" ([^\"]{1,200}?) \"");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final List<String[]> BRACKETS =
      List.of(
          new String[] {"-LRB-", "("},
          new String[] {"-RRB-", ")"},
          new String[] {"-LSB-", "["},
          new String[] {"-RSB-", "]"},
          new String[] {"-LCB-", "{"},
          new String[] {"-RCB-", "}"},
          new String[] {"``", "\""},
          new String[] {"''", "\""},
          new String[] {" -- ", " – "});

  private RunningText() {}

  static String of(String text) {
    String plain = CITATION.matcher(text).replaceAll("");
    for (String[] bracket : BRACKETS) {
      plain = plain.replace(bracket[0], bracket[1]);
    }
    plain = SPACES.matcher(plain).replaceAll(" ").strip();
    plain = BEFORE.matcher(plain).replaceAll("$1");
    plain = AFTER.matcher(plain).replaceAll("$1");
    return QUOTED
        .matcher(plain)
        .replaceAll(found -> Matcher.quoteReplacement("\"" + found.group(1) + "\""));
  }
}
