package org.probandum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.probandum.model.Span;

class NameTextTest {
  private static NameText read(String json) throws JsonProcessingException {
    return NameText.of(new ObjectMapper().readTree(json));
  }

  @Test
  void tagsBecomeSpansWithOrWithoutBeginnings() throws JsonProcessingException {
    NameText text =
        read(
            """
            {"tokens": ["Ada", "Morrow", "left", "Veldt", "Aden"],
             "tags": ["I-PER", "I-PER", "O", "B-LOC", "B-LOC"]}
            """);
    assertThat(text.text()).isEqualTo("Ada Morrow left Veldt Aden");
    assertThat(text.names())
        .containsExactly(
            new NameText.Label(new Span(0, 10), "PER"),
            new NameText.Label(new Span(16, 21), "LOC"),
            new NameText.Label(new Span(22, 26), "LOC"));
  }

  @Test
  void mentionsOfEntitiesBecomeSpansOfTheWholeText() throws JsonProcessingException {
    NameText text =
        read(
            """
            {"sentences": [["Ada", "left", "."], ["Morrow", "came", "."]],
             "entities": [[{"sentence": 1, "start": 0, "end": 1, "type": "PER", "name": "Morrow"}]]}
            """);
    assertThat(text.names()).containsExactly(new NameText.Label(new Span(11, 17), "PER"));
    assertThat(new Span(11, 17).of(text.text())).isEqualTo("Morrow");
  }
}
