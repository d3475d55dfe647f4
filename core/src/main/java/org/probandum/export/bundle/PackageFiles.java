package org.probandum.export.bundle;

/// The names of the files in a package that have a fixed one.
final class PackageFiles {
  static final String METADATA = "ro-crate-metadata.json";
  static final String REPORT_JSON = "report.json";
  static final String REPORT_HTML = "report.html";
  static final String RUN = "run.json";
  static final String DECISIONS = "decisions.json";
  static final String JOURNAL = "journal.jsonl";
  static final String KEY = "signer.pub.pem";
  static final String MANIFEST = "manifest-sha256.txt";
  static final String SIGNATURE = "manifest-sha256.txt.sig";
  static final String STAMP = "manifest-sha256.txt.sig.tst";
  static final String TEXTS = "texts/";
  static final String ORIGINALS = "originals/";

  private PackageFiles() {}

  static String text(String documentId) {
    return TEXTS + documentId + ".txt";
  }
}
