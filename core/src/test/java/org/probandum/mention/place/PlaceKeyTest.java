package org.probandum.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jalālābād      | jalalabad
          Pul-e-Charkhi  | pul e charkhi
          Sana’a         | sanaa
          U.S.           | us
          St. Louis      | st louis
          Łódź           | lodz
          La‘lpūr        | lalpur
          São Tomé       | sao tome
          """)
  void namesFoldToOneKey(String name, String key) {
    assertThat(PlaceKey.of(name)).isEqualTo(key);
    assertThat(PlaceKey.of(key)).isEqualTo(key);
  }
}
