package org.probandum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
  @TempDir Path folder;

  @Test
  void aMissingDataFolderIsAnErrorThatIsTold() {
    int code = new CommandLine(new Main()).execute("time", "--data", folder + "/nowhere");
    assertThat(code).isEqualTo(1);
  }

  @Test
  void anUnknownSetIsWrongUse() {
    int code = new CommandLine(new Main()).execute("nonsense", "--data", folder.toString());
    assertThat(code).isEqualTo(2);
  }

  @Test
  void everyEvaluationRunsOnAFewRowsOfItsForm() throws IOException {
    write(
        "time/timebank.jsonl",
        """
        {"id":"a","published":"2019-06-14","text":"It rained on Friday.","times":[{"start":13,"end":19,"type":"DATE","value":"2019-06-14","text":"Friday"}]}
        """);
    write(
        "claims/subjectivity-dev.jsonl",
        """
        {"id":"a","text":"The shameful plan is a disgrace.","label":"SUBJECTIVE"}
        {"id":"b","text":"The council met on 3 May 2019.","label":"OBJECTIVE"}
        """);
    write(
        "verification/healthver-dev.jsonl",
        """
        {"id":"a","claim":"The council met on 3 May 2019.","evidence":"The council met on 3 May 2019.","label":"SUPPORTS"}
        """);
    write(
        "attribution/polnear-dev.jsonl",
        """
        {"id":"a","text":"Ana Kovac said that the dam held.","attributions":[{"source":[[[0,9]]],"cue":[[[10,14]]],"content":[[[15,32]]]}]}
        """);
    write(
        "entities/re3d-train.jsonl",
        """
        {"id":"a","tokens":["The","Taliban","left","."],"tags":["B-Organisation","I-Organisation","O","O"]}
        """);
    int code =
        new CommandLine(new Main())
            .execute(
                "names-re3d",
                "timebank",
                "subjectivity",
                "healthver",
                "attribution",
                "--data",
                folder.toString());
    assertThat(code).isZero();
  }

  private void write(String name, String rows) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, rows);
  }
}
