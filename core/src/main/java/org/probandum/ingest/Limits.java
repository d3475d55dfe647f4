package org.probandum.ingest;

import java.time.Duration;

/// How much the readers take on.
///
/// @param fileBytes most bytes of one file
/// @param textLength most UTF-16 units of one extracted text
/// @param elementDepth deepest nesting of HTML elements that is looked into
/// @param frontMatterLength most UTF-16 units of one front matter
/// @param files most files of one folder
/// @param folderDepth deepest nesting of folders that is looked into
/// @param parsing what the process that parses files may use
public record Limits(
    long fileBytes,
    int textLength,
    int elementDepth,
    int frontMatterLength,
    int files,
    int folderDepth,
    Parsing parsing) {

  /// 50 MB a file, 5 million characters of text, 100,000 files, 32 folders deep.
  public static final Limits DEFAULT =
      new Limits(50L * 1024 * 1024, 5_000_000, 500, 64 * 1024, 100_000, 32, Parsing.DEFAULT);

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

  /// The same limits with the usual ones for parsing.
  public Limits(
      long fileBytes,
      int textLength,
      int elementDepth,
      int frontMatterLength,
      int files,
      int folderDepth) {
    this(
        fileBytes,
        textLength,
        elementDepth,
        frontMatterLength,
        files,
        folderDepth,
        Parsing.DEFAULT);
  }

  /// What the process that parses files may use.
  ///
  /// @param megabytes its memory
  /// @param silence longest time without a sign of life
  /// @param perFile longest time for one file
  /// @param perArchive longest time for one archive
  /// @param archiveBytes most bytes of one archive
  /// @param unpackedBytes most bytes that one archive unpacks to, nested ones counted
  /// @param members most files in one archive, nested ones counted
  /// @param nesting how many archives may lie in one another
  /// @param pages most pages of one file
  public record Parsing(
      int megabytes,
      Duration silence,
      Duration perFile,
      Duration perArchive,
      long archiveBytes,
      long unpackedBytes,
      int members,
      int nesting,
      int pages) {

    /// 512 MB of memory, a minute of silence, ten minutes a file, an hour an archive of 4 GB that
    /// unpacks to 8 GB in 50,000 files, three deep; 5,000 pages.
    public static final Parsing DEFAULT =
        new Parsing(
            512,
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            4L << 30,
            8L << 30,
            50_000,
            3,
            5_000);

    /// Checks that every limit is at least 1.
    ///
    /// @throws IllegalArgumentException if one is not
    public Parsing {
      if (archiveBytes < 1 || unpackedBytes < 1 || members < 1 || nesting < 1 || pages < 1) {
        throw new IllegalArgumentException("every limit must be at least 1");
      }
    }
  }
}
