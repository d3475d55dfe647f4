package org.probandum.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Pair;
import org.probandum.model.Reading;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.PairJudge;

/// How long reading one text, and judging one pair, takes once everything is loaded.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadBenchmark {
  private static final String TEXT =
      """
      The flood of 12 June 2019 killed at least 34 people in the town of Brod, the mayor, Ana \
      Kovač, told Reuters on Thursday. The ministry of the interior said that 120 families had \
      lost their homes and that more than 2,000 people were moved to schools. Two days earlier \
      the weather service had warned of heavy rain. "Nobody opened the gates," a resident said. \
      The company that runs the dam denied that the gates had been kept shut.
      """;
  private static final String CLAIM = "The flood of June 2019 killed over 30 people in Brod.";

  private final DocumentStages stages = DocumentStages.load();
  private final PairJudge judge = PairJudge.with(stages);
  private final Document document =
      Document.ofText("text", TEXT, Metadata.EMPTY.withPublished("2019-06-14"));

  /// Reads a text of 79 words.
  @Benchmark
  public Reading read() {
    return stages.read(document);
  }

  /// Judges one claim against a text of 79 words.
  @Benchmark
  public Pair judge() {
    return judge.judge(CLAIM, java.util.List.of(TEXT), "2019-06-14");
  }
}
