package org.probandum.app.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @Test
  void aPathKeepsItsFolders() {
    assertThat(FileName.relative("sources\\a b/ü.md")).isEqualTo("sources/a b/ü.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "a/../b", "/a", "a/", "C:/a", "a\u0000b", "\u202Ea"})
  void whatLeadsElsewhereIsRefused(String path) {
    assertThatThrownBy(() -> FileName.relative(path)).isInstanceOf(Problem.class);
  }

  @Test
  void anAttachmentsNameCannotEndItsHeader() {
    assertThat(FileName.attachment("x/a\"; b=\"\r\nX: y.html"))
        .isEqualTo(
            "attachment; filename=\"a___b____X__y.html\";"
                + " filename*=UTF-8''a%22%3B%20b%3D%22%0D%0AX%3A%20y.html");
  }
}
