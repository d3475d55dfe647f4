package org.probandum.ingest.parser;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Bytes to text in a known character set, or not at all. Apart from [Charsets], so that plain text
/// is read without the classes that guess.
public final class StrictText {
  private StrictText() {}

  /// The text from this byte on, or null where a byte fits no character.
  public static @Nullable String decode(byte[] bytes, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
