package org.probandum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static final Languages LANGUAGES = Languages.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The army said on Monday that it had taken the town.
          en | THE ARMY SAID ON MONDAY THAT IT HAD TAKEN THE TOWN.
          es | El ejército dijo el lunes que había tomado la ciudad del norte.
          de | Die Armee teilte am Montag mit, dass sie die Stadt eingenommen habe.
          fr | L’armée a déclaré lundi qu’elle avait repris la ville après de longs combats.
          ar | قال الجيش يوم الاثنين إنه استعاد السيطرة على المدينة بعد قتال عنيف.
          ur | فوج نے پیر کے روز کہا کہ اس نے شہر پر دوبارہ قبضہ کر لیا ہے۔
          ru | Армия заявила в понедельник, что взяла город под контроль.
          zh | 军队周一表示已经夺回了这座城市。
          ja | 軍は月曜日に町を奪還したと発表しました。
          ko | 군은 월요일에 도시를 탈환했다고 밝혔다.
          he | הצבא הודיע ביום שני כי כבש את העיר.
          hi | पुलिस ने सोमवार को कहा कि शहर में विस्फोट हुआ और कई लोग घायल हो गए।
          und | 12 34
          und | Hm, so
          """)
  void theLanguageIsFound(String language, String text) {
    assertThat(LANGUAGES.detect(text)).isEqualTo(language);
  }
}
