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
/// @param modified when the file was last changed, by its own word, as EDTF; where it was never
///   changed, when it was made. Not a date of publication
/// @param captured when the page was fetched into an archive, as EDTF. Not a date of publication
/// @param symbols document symbols that its text names (`S/2025/796`), its own left out; to name a
///   document is not to rest on it
public record Metadata(
    @Nullable String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String kind,
    @Nullable String language,
    List<String> cites,
    @Nullable String owner,
    @Nullable String modified,
    @Nullable String captured,
    List<String> symbols) {

  /// Nothing is known.
  public static final Metadata EMPTY =
      new Metadata(null, null, null, null, null, null, null, List.of());

  public Metadata {
    cites = List.copyOf(cites);
    symbols = List.copyOf(symbols);
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

  /// The same where nothing is said of the file's own dates.
  public Metadata(
      @Nullable String title,
      @Nullable String author,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String url,
      @Nullable String kind,
      @Nullable String language,
      List<String> cites,
      @Nullable String owner) {
    this(
        title, author, publisher, published, url, kind, language, cites, owner, null, null,
        List.of());
  }

  /// The same with another language.
  public Metadata withLanguage(@Nullable String language) {
    return new Metadata(
        title, author, publisher, published, url, kind, language, cites, owner, modified, captured,
        symbols);
  }

  /// The same with another date of publication, EDTF.
  public Metadata withPublished(@Nullable String published) {
    return new Metadata(
        title, author, publisher, published, url, kind, language, cites, owner, modified, captured,
        symbols);
  }

  /// The same with the file's own dates, EDTF.
  public Metadata withDates(@Nullable String modified, @Nullable String captured) {
    return new Metadata(
        title, author, publisher, published, url, kind, language, cites, owner, modified, captured,
        symbols);
  }

  /// The same with the document symbols that the text names.
  public Metadata withSymbols(List<String> symbols) {
    return new Metadata(
        title, author, publisher, published, url, kind, language, cites, owner, modified, captured,
        symbols);
  }

  /// What the other says, and where it says nothing, what this says.
  public Metadata overriddenBy(Metadata other) {
    return new Metadata(
        either(other.title, title),
        either(other.author, author),
        either(other.publisher, publisher),
        either(other.published, published),
        either(other.url, url),
        either(other.kind, kind),
        either(other.language, language),
        other.cites.isEmpty() ? cites : other.cites,
        either(other.owner, owner),
        either(other.modified, modified),
        either(other.captured, captured),
        other.symbols.isEmpty() ? symbols : other.symbols);
  }

  private static @Nullable String either(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }
}
