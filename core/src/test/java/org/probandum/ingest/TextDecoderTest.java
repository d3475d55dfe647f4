package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
  @Test
  void utf8IsReadWithAndWithoutMark() {
    assertThat(TextDecoder.decode("naïve – “x”".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("naïve – “x”");
    assertThat(TextDecoder.decode("\uFEFFnaïve".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("naïve");
  }

  @Test
  void utf16IsReadByItsMark() {
    assertThat(TextDecoder.decode("\uFEFFقال".getBytes(StandardCharsets.UTF_16LE)))
        .isEqualTo("قال");
    assertThat(TextDecoder.decode("\uFEFFقال".getBytes(StandardCharsets.UTF_16BE)))
        .isEqualTo("قال");
  }

  @Test
  void otherBytesAreWindows1252WhereThatIsText() {
    byte[] bytes = "l’année “zéro”".getBytes(Charset.forName("windows-1252"));
    assertThat(TextDecoder.decode(bytes)).isEqualTo("l’année “zéro”");
  }

  @Test
  void bytesWithNulOrManyControlCharactersAreNoText() {
    assertThat(TextDecoder.decode(new byte[] {'a', 0, 'b'})).isNull();
    assertThat(TextDecoder.decode(new byte[] {(byte) 0x81, 1, 2, 3})).isNull();
    assertThat(TextDecoder.decode(new byte[] {'a', 1, 2, 3})).isNull();
  }

  @Test
  void everyLineEndBecomesOneNewline() {
    assertThat(TextDecoder.normalise("a\r\nb\rc\nd\u2028e\u0007f")).isEqualTo("a\nb\nc\nd\ne f");
  }
}
