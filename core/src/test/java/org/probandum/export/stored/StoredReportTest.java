package org.probandum.export.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.export.ReportFixture;
import org.probandum.export.ReportHtml;
import org.probandum.export.ReportJson;
import org.probandum.model.Report;

class StoredReportTest {
  private final Report report = ReportFixture.report();
  private final byte[] bytes = StoredReport.bytes(report);

  @Test
  void whatIsReadIsEqualToWhatWasWritten() throws IOException {
    Report again = StoredReport.read(bytes);
    assertThat(again).isEqualTo(report);
    assertThat(StoredReport.bytes(again)).isEqualTo(bytes);
    assertThat(ReportJson.bytes(again)).isEqualTo(ReportJson.bytes(report));
    assertThat(ReportHtml.bytes(again)).isEqualTo(ReportHtml.bytes(report));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          probandum-record/1                   | probandum-record/2           | probandum-record/1
          "relation":"QUALIFIES"               | "relation":"DOUBTS"          | 'DOUBTS' is no Relation
          "claimId":"c1"                       | "claimIdd":"c1"              | there is no 'claimId'
          "is":"Evidenced"                     | "is":"Guessed"               | 'Guessed' is no Assessment
          "start":0                            | "start":"0"                  | stands STRING
          """)
  void whatIsBrokenIsRefusedWithItsPlace(String good, String bad, String message) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).contains(good);
    byte[] broken = text.replace(good, bad).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> StoredReport.read(broken))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aPassageThatIsNotInItsDocumentIsRefused() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String broken =
        text.replaceFirst(
            "(\"span\":\\{\"start\":\\d+,\"end\":)\\d+(\\}\\},\"relation\")", "$1999999$2");
    byte[] bad = broken.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> StoredReport.read(bad))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not inside");
  }
}
