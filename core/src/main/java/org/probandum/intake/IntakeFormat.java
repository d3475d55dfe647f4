package org.probandum.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// The forms in which claims come from other tools.
public enum IntakeFormat {
  /// W3C Web Annotation as JSON-LD.
  ANNOTATIONS("annotations"),
  /// A table of claims as CSV.
  CLAIMS_CSV("claims-csv"),
  /// Records of the AVeriTeC form as JSON.
  AVERITEC("averitec");

  private final String label;

  IntakeFormat(String label) {
    this.label = label;
  }

  /// What it is called in commands, addresses and journals (`claims-csv`).
  public String label() {
    return label;
  }

  /// The claims of a file, anchored in the article.
  ///
  /// @throws IntakeException where the bytes are not of this form
  public Intake read(byte[] bytes, Document article) throws IntakeException {
    return switch (this) {
      case ANNOTATIONS -> WebAnnotationIntake.read(bytes, article);
      case CLAIMS_CSV -> ClaimCsvIntake.read(bytes, article);
      case AVERITEC -> AveritecIntake.read(bytes, article);
    };
  }

  /// The form that is called so, or null where there is none.
  public static @Nullable IntakeFormat find(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label.equals(label))
        .findFirst()
        .orElse(null);
  }

  /// What all of them are called.
  public static List<String> labels() {
    return Arrays.stream(values()).map(IntakeFormat::label).toList();
  }
}
