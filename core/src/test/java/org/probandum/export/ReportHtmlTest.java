package org.probandum.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Flag;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

class ReportHtmlTest {
  private static final Pattern TAG = Pattern.compile("<(?:[^\"<>]|\"[^\"]*+\")*+>");
  private static final Set<String> VOID = Set.of("meta", "!doctype");

  private final byte[] bytes = ReportHtml.bytes(ReportFixture.report());
  private final String html = new String(bytes, UTF_8);

  @Test
  void bytesAreThoseOfTheGoldenFile() throws IOException {
    Golden.check("report.golden.html", bytes);
  }

  @Test
  void equalReportsGiveEqualBytes() {
    assertThat(ReportHtml.bytes(ReportFixture.report())).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "img", "b", "i", "iframe", "object", "link", "form", "base"})
  void noTextOfADocumentBecomesAnElement(String name) {
    assertThat(names()).doesNotContain(name);
  }

  @Test
  void noTextOfADocumentBecomesAnAttribute() {
    assertThat(tags())
        .allSatisfy(tag ->
            assertThat(tag.replaceAll("\"[^\"]*\"", "").toLowerCase(Locale.ROOT))
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("style=", "src="));
  }

  @Test
  void onlyThePageItselfDraws() {
    assertThat(tags().stream().filter(tag -> tag.startsWith("<svg")))
        .isNotEmpty()
        .allMatch(
            tag -> tag.startsWith("<svg class=\"plot\"") || tag.startsWith("<svg class=\"map "));
  }

  @Test
  void everyDrawingHasATitleOrIsHiddenFromReaders() {
    List<String> tags = tags();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i).startsWith("<svg") && !tags.get(i).contains("aria-hidden=\"true\"")) {
        assertThat(tags.get(i)).contains("role=\"img\"");
        assertThat(tags.get(i + 1)).isEqualTo("<title>");
      }
    }
  }

  @Test
  void claimsThatSourcesSpeakAgainstComeFirst() {
    String claims = between("<section id=\"claims\">", "<section id=\"ledger\">");
    assertThat(
            Pattern.compile("id=\"(group-[a-z-]+|claim-c[0-9]+)\"")
                .matcher(claims)
                .results()
                .map(match -> match.group(1)))
        .containsExactly(
            "group-contradicted",
            "claim-c1",
            "group-contested",
            "claim-c4",
            "group-qualified",
            "claim-c5",
            "group-supported",
            "claim-c3",
            "claim-c7",
            "group-corroborated",
            "claim-c2",
            "group-no-evidence",
            "claim-c6",
            "claim-c8");
  }

  @Test
  void theSheetShowsBothSidesBeforeEachProposal() {
    String sheet = between("<ol class=\"brief\">", "</ol>");
    assertThat(sheet.indexOf("exploded early on Friday, 5 March"))
        .isBetween(0, sheet.indexOf("Proposed:"));
    assertThat(text(sheet)).contains("Nothing for it.");
  }

  @Test
  void theLedgerIsDrawnAndListed() {
    String ledger = text(between("<section id=\"ledger\">", "</section>"));
    assertThat(ledger)
        .contains("Port Ambry <script>alert(9)</script>")
        .contains("‹ an earlier count", "◆ the text’s own count", "◇ another group is counted")
        .contains("as of 2021-03-05", "counted by the harbour hospital");
  }

  @Test
  void datesAndPlacesAreDrawnAndListed() {
    assertThat(text(between("<section id=\"timeline\">", "</section>")))
        .contains("the text: 2021-03-03", "− against: 2021-03-05");
    assertThat(text(between("<section id=\"map\">", "</section>")))
        .contains("<b>Zephyr</b> & Town", "51.12° N, 3.5° W, within 5 km");
  }

  @Test
  void whatTheTextShowsByItselfIsListed() {
    assertThat(text(between("<section id=\"inner\">", "</section>")))
        .contains("two counts of the same", "not found in the cited document");
  }

  @Test
  void allLinksStayOnThePage() {
    assertThat(values("href")).isNotEmpty().allMatch(link -> link.startsWith("#"));
  }

  @Test
  void everyLinkHasItsTargetAndEveryTargetIsUnique() {
    List<String> ids = values("id");
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> missing = new TreeSet<>();
    values("href").forEach(link -> missing.add(link.substring(1)));
    missing.removeAll(ids);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyElementIsClosedInOrder() {
    Deque<String> open = new ArrayDeque<>();
    for (String tag : tags()) {
      String name = name(tag);
      if (tag.startsWith("</")) {
        assertThat(open.pop()).as(tag).isEqualTo(name);
      } else if (!VOID.contains(name)) {
        open.push(name);
      }
    }
    assertThat(open).isEmpty();
  }

  @Test
  void theArticleIsShownWordForWord() {
    assertThat(visible(between("<section id=\"article\">", "</section>"), "<div class=\"text\""))
        .isEqualTo(FixtureTexts.ARTICLE.text());
  }

  @Test
  void everySourceIsShownWordForWord() {
    for (Document document :
        List.of(
            FixtureTexts.BUOY,
            FixtureTexts.INQUIRY,
            FixtureTexts.WIRE,
            FixtureTexts.ARABIC,
            FixtureTexts.HOSTILE)) {
      String section =
          between("<article class=\"source-text\" id=\"doc-" + document.id(), "</article>");
      assertThat(visible(section, "<div class=\"text\"")).isEqualTo(document.text());
    }
  }

  @Test
  void onlyTheReportsOwnStyleIsAllowed() throws NoSuchAlgorithmException {
    String css = between("<style>", "</style>").substring("<style>".length());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(UTF_8));
    String policy =
        "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';";
    assertThat(html).contains("content=\"" + policy.replace("'", "&#39;"));
    assertThat(css).contains(":root").doesNotContain("url(", "@import");
  }

  @ParameterizedTest
  @EnumSource(value = Verdict.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_CHECKABLE")
  void everyVerdictIsShownInWordsAndWithASign(Verdict verdict) {
    assertThat(text(html)).contains(Words.sign(verdict) + " " + Words.of(verdict));
  }

  @ParameterizedTest
  @EnumSource(Flag.class)
  void everyFlagIsShownInWords(Flag flag) {
    assertThat(text(html)).contains("⚑ " + Words.of(flag));
  }

  @Test
  void evidenceStandsBeforeTheProposedVerdict() {
    String claim = between("<article class=\"claim-card\" id=\"claim-c1\"", "Proposed verdict");
    assertThat(claim).contains("exploded early on Friday, 5 March").doesNotContain("badge");
  }

  @Test
  void silenceIsToldApart() {
    assertThat(text(html))
        .contains("not found in these sources – nothing found")
        .contains("not found in these sources – mentioned, not resolved");
  }

  @Test
  void aReportWithoutAnythingIsStillAPage() {
    Document nothing = Document.ofText("empty.txt", "", Metadata.EMPTY);
    Reading reading =
        new Reading(
            new ParsedDocument(nothing, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Report report =
        new Report(
            ReportFixture.report().run(), reading, List.of(), List.of(), List.of(), List.of());
    assertThat(new String(ReportHtml.bytes(report), UTF_8))
        .contains("No checkable claim was found in this text.", "<h1 dir=\"auto\">empty.txt</h1>")
        .contains("No claim says how many.", "No claim names a date.")
        .contains("No claim or passage names a place whose position is known.");
  }

  private String between(String start, String end) {
    int from = html.indexOf(start);
    assertThat(from).as(start).isNotNegative();
    return html.substring(from, html.indexOf(end, from));
  }

  private static String visible(String section, String start) {
    String inner = section.substring(section.indexOf(start));
    return text(inner.substring(inner.indexOf('>') + 1, inner.indexOf("</div>")));
  }

  private static String text(String markup) {
    return TAG.matcher(markup)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private List<String> tags() {
    return TAG.matcher(html).results().map(MatchResult::group).toList();
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    tags().forEach(tag -> names.add(name(tag)));
    return names;
  }

  private static String name(String tag) {
    return tag.replaceAll("^</?([!a-zA-Z0-9]+)[\\s\\S]*$", "$1").toLowerCase(Locale.ROOT);
  }

  private List<String> values(String attribute) {
    Pattern pattern = Pattern.compile("\\s" + attribute + "=\"([^\"]*+)\"");
    return tags().stream()
        .flatMap(tag -> pattern.matcher(tag).results())
        .map(match -> match.group(1))
        .toList();
  }
}
