package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.record.codec.Coded;
import org.probandum.record.codec.ReportCodec;

/// A report with every verdict and every flag, stored and read again.
class RecordedReportTest {
  private final ReportCodec codec = new ReportCodec();

  @Test
  void reportIsReadAsItWasWritten() {
    Report report = ReportFixture.report();
    Coded coded = codec.write((Object) report);
    Map<String, Document> documents = new HashMap<>();
    for (Document document : coded.documents()) {
      Document read = codec.readDocument(codec.write(document));
      assertThat(read).isEqualTo(document);
      documents.put(codec.hash(document), read);
    }
    Report read = codec.read(coded.bytes(), Report.class, documents::get);
    assertThat(read).isEqualTo(report);
    assertThat(codec.write((Object) read).bytes()).isEqualTo(coded.bytes());
    assertThat(ReportJson.bytes(read)).isEqualTo(ReportJson.bytes(report));
    assertThat(ReportHtml.bytes(read)).isEqualTo(ReportHtml.bytes(report));
  }

  @Test
  void eachDocumentIsStoredOnceAndApart() {
    Coded coded = codec.write((Object) ReportFixture.report());
    String text = new String(coded.bytes(), StandardCharsets.UTF_8);
    assertThat(coded.documents()).doesNotHaveDuplicates();
    assertThat(codec.documents(coded.bytes())).hasSameSizeAs(coded.documents());
    assertThat(text).doesNotContain(coded.documents().getLast().text());
  }

  @Test
  void whatIsNoStoredValueIsRefused() {
    byte[] nonsense = "[]\n{\"run\":1}".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> codec.read(nonsense, Report.class, hash -> null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no stored Report");
  }
}
