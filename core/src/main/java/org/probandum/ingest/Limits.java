package org.probandum.ingest;

/// How much the readers take on.
///
/// @param fileBytes most bytes of one file
/// @param textLength most UTF-16 units of one extracted text
/// @param elementDepth deepest nesting of HTML elements that is looked into
/// @param frontMatterLength most UTF-16 units of one front matter
/// @param files most files of one folder
/// @param folderDepth deepest nesting of folders that is looked into
public record Limits(
    long fileBytes,
    int textLength,
    int elementDepth,
    int frontMatterLength,
    int files,
    int folderDepth) {

  /// 50 MB a file, 5 million characters of text, 100,000 files, 32 folders deep.
  public static final Limits DEFAULT =
      new Limits(50L * 1024 * 1024, 5_000_000, 500, 64 * 1024, 100_000, 32);

  /// Checks that every limit is at least 1.
  ///
  /// @throws IllegalArgumentException if one is not
  public Limits {
    if (fileBytes < 1
        || textLength < 1
        || elementDepth < 1
        || frontMatterLength < 1
        || files < 1
        || folderDepth < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
    if (fileBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("fileBytes must fit an array, got " + fileBytes);
    }
  }
}
