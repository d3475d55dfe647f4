package org.probandum.ingest.parser;

/// Names of what files say about themselves.
public final class Property {
  /// Headline or subject.
  public static final String TITLE = "title";

  /// Who wrote it.
  public static final String AUTHOR = "author";

  /// Who publishes it.
  public static final String PUBLISHER = "publisher";

  /// When it was published or sent.
  public static final String PUBLISHED = "published";

  /// When the file was last changed, else made.
  public static final String MODIFIED = "modified";

  /// When it was fetched.
  public static final String CAPTURED = "captured";

  /// Its address.
  public static final String URL = "url";

  /// The character set that the server declared.
  public static final String CHARSET = "charset";

  /// What it is.
  public static final String KIND = "kind";

  private Property() {}
}
