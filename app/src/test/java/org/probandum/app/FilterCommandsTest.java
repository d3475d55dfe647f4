package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The three filters, through the command line.
class FilterCommandsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final ObjectWriter ESCAPING =
      MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
  private static final String STATEMENT = "Police arrested Petar Stoev on 14 May 1931.";

  private static String line(Map<String, ?> object) throws JsonProcessingException {
    String json = MAPPER.writeValueAsString(object);
    boolean plain = StandardCharsets.UTF_8.newEncoder().canEncode(json);
    return (plain ? json : ESCAPING.writeValueAsString(object)) + "\n";
  }

  private static List<JsonNode> answers(Invocation run) throws JsonProcessingException {
    List<JsonNode> answers = new ArrayList<>();
    for (String line : run.out().split("\n", -1)) {
      if (!line.isEmpty()) {
        answers.add(MAPPER.readTree(line));
      }
    }
    return answers;
  }

  private static JsonNode only(Invocation run) throws JsonProcessingException {
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(answers(run)).hasSize(1);
    return answers(run).getFirst();
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "judge", "assess"})
  void emptyInputGivesNoOutput(String command) {
    assertThat(Invocation.reading("\n", command, "--jsonl")).isEqualTo(new Invocation(0, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "judge", "assess"})
  void lineWithoutWhatIsNeededIsABadLine(String command) throws JsonProcessingException {
    Invocation run = Invocation.reading("{\"id\":\"x\"}\n", command, "--jsonl");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(keys(answers(run).getFirst())).containsExactly("id", "error");
    assertThat(answers(run).getFirst().get("error").asText()).startsWith("line 1: ");
  }

  @Test
  void readKeepsTheOrderAndTheIds() throws JsonProcessingException {
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      in.append(line(Map.of("id", "t" + i, "text", (STATEMENT + " ").repeat(i % 9) + "Why?")));
    }
    Invocation run = Invocation.reading(in.toString(), "read", "--jsonl");
    assertThat(run.exitCode()).isZero();
    assertThat(answers(run))
        .extracting(node -> node.get("id").asText())
        .containsExactlyElementsOf(IntStream.range(0, 60).mapToObj(i -> "t" + i).toList());
  }

  @Test
  void readGivesTheKeysOfTheContractWithoutEvidence() throws JsonProcessingException {
    JsonNode answer =
        only(Invocation.reading(line(Map.of("id", "t", "text", STATEMENT)), "read", "--jsonl"));
    assertThat(keys(answer))
        .containsExactly("id", "sentences", "mentions", "attributions", "claims");
    assertThat(answer.get("claims")).hasSize(1);
    assertThat(answer.findValue("evidence")).isNull();
    assertThat(answer.findValue("assessment")).isNull();
  }

  @Test
  void readTakesTheDateOfPublication() throws JsonProcessingException {
    String text = "Police arrested Petar Stoev yesterday.";
    JsonNode answer =
        only(
            Invocation.reading(
                line(Map.of("id", "t", "text", text, "published", "1931-05-15")),
                "read",
                "--jsonl"));
    assertThat(answer.get("mentions").findValuesAsText("edtf")).containsExactly("1931-05-14");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  Police arrested Petar Stoev.  \n\n\n  Trains ran late.\t",
        "Полиция арестовала Петра. Police arrested Петър Стоев on 14 May 1931.",
        "Police \u0000\u0007arrested\u001b[31m Petar \u2028Stoev\u202e on 14 May 1931.\r\nWhy?",
        "\uD83D\uDE00 Police arrested \uD83D\uDC6E Petar Stoev\uD83D on 14 May 1931.",
        "",
        " "
      })
  void offsetsIndexTheGivenTextWhateverIsInIt(String text) throws JsonProcessingException {
    JsonNode answer =
        only(Invocation.reading(line(Map.of("id", text, "text", text)), "read", "--jsonl"));
    assertThat(answer.get("id").asText()).isEqualTo(text);
    for (String key : List.of("sentences", "mentions")) {
      for (JsonNode node : answer.get(key)) {
        assertThat(node.get("text").asText())
            .isEqualTo(text.substring(node.get("start").asInt(), node.get("end").asInt()));
      }
    }
  }

  @Test
  void judgeGivesScoresThatSumToOneAndTheSentencesThatDecided() throws JsonProcessingException {
    String in =
        line(
            Map.of(
                "id", 7, "claim", STATEMENT, "sentences", List.of("Trains ran late.", STATEMENT)));
    JsonNode answer = only(Invocation.reading(in, "judge", "--jsonl"));
    assertThat(keys(answer))
        .containsExactly("id", "relation", "scores", "score", "sentences", "why");
    assertThat(answer.get("id").asText()).isEqualTo("7");
    assertThat(answer.get("relation").asText()).isEqualTo("SUPPORTS");
    assertThat(answer.get("sentences").toString()).isEqualTo("[1]");
    JsonNode scores = answer.get("scores");
    assertThat(keys(scores))
        .containsExactlyInAnyOrder("SUPPORTS", "CONTRADICTS", "QUALIFIES", "MENTIONS");
    double sum = 0;
    for (JsonNode score : scores) {
      assertThat(score.asDouble()).isBetween(0.0, 1.0);
      sum += score.asDouble();
    }
    assertThat(sum).isCloseTo(1, within(1e-9));
    assertThat(answer.get("score")).isEqualTo(scores.get("SUPPORTS"));
  }

  @Test
  void judgeTakesTheEvidenceAsOneText() throws JsonProcessingException {
    String in =
        line(
            Map.of(
                "id",
                "p",
                "claim",
                STATEMENT,
                "evidence",
                "Police arrested Petar Stoev on 17 May 1931."));
    JsonNode answer = only(Invocation.reading(in, "judge", "--jsonl"));
    assertThat(answer.get("relation").asText()).isEqualTo("CONTRADICTS");
    assertThat(answer.at("/why/text").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"no list\"", "[1]", "[[\"a\"]]", "{\"0\":\"a\"}"})
  void judgeRefusesSentencesThatAreNoListOfTexts(String sentences) throws JsonProcessingException {
    Invocation run =
        Invocation.reading(
            "{\"id\":\"p\",\"claim\":\"a\",\"sentences\":" + sentences + "}\n", "judge", "--jsonl");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(answers(run).getFirst().get("error").asText())
        .isEqualTo("line 1: \"sentences\" must be a list of texts");
  }

  @Test
  void assessWeighsThePiecesTogether() throws JsonProcessingException {
    String in =
        line(
            Map.of(
                "id",
                "a",
                "claim",
                STATEMENT,
                "evidences",
                List.of(
                    Map.of("text", STATEMENT, "document", "Post"),
                    Map.of(
                        "text", "Police arrested Petar Stoev on 17 May 1931.",
                        "document", "Register"))));
    JsonNode answer = only(Invocation.reading(in, "assess", "--jsonl"));
    assertThat(keys(answer)).containsExactly("id", "verdict", "why");
    assertThat(answer.get("verdict").asText()).isEqualTo("CONTESTED");
  }

  @Test
  void assessFindsNothingInNothing() throws JsonProcessingException {
    String in = line(Map.of("id", "a", "claim", STATEMENT, "evidences", List.of()));
    assertThat(only(Invocation.reading(in, "assess", "--jsonl")).get("verdict").asText())
        .isEqualTo("NO_EVIDENCE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"text\"", "[\"text\"]", "[{\"document\":\"d\"}]", "{}"})
  void assessRefusesPiecesWithoutText(String evidences) throws JsonProcessingException {
    Invocation run =
        Invocation.reading(
            "{\"id\":\"a\",\"claim\":\"b\",\"evidences\":" + evidences + "}\n",
            "assess",
            "--jsonl");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(keys(answers(run).getFirst())).containsExactly("id", "error");
  }
}
