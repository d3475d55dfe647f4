package org.probandum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document says about itself. Anything it does not say is null, never guessed.
///
/// @param title headline
/// @param author who wrote it
/// @param publisher who publishes it
/// @param published date of publication as EDTF (`2023-08-01`, `2023-08`, `2016`)
/// @param url canonical address; shown, never fetched
/// @param kind what it is, in its own words (`news`, `research report`)
/// @param language BCP 47 tag of the text, lower case (`en`)
/// @param cites documents it names as what it rests on (`S/2025/796`)
/// @param owner who owns the publisher
public record Metadata(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String kind,
    @Nullable String language,
    List<String> cites,
    @Nullable String owner) {

  /// Nothing is known.
  public static final Metadata EMPTY =
      new Metadata(null, null, null, null, null, null, null, List.of());

  public Metadata {
    cites = List.copyOf(cites);
  }

  /// The same where nothing is said of an owner.
  public Metadata(
      @Nullable String title,
      @Nullable String author,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String url,
      @Nullable String kind,
      @Nullable String language,
      List<String> cites) {
    this(title, author, publisher, published, url, kind, language, cites, null);
  }

  /// The same with another language.
  public Metadata withLanguage(@Nullable String language) {
    return new Metadata(title, author, publisher, published, url, kind, language, cites, owner);
  }

  /// The same with another date of publication, EDTF.
  public Metadata withPublished(@Nullable String published) {
    return new Metadata(title, author, publisher, published, url, kind, language, cites, owner);
  }
}
