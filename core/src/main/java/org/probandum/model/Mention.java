package org.probandum.model;

/// A name, time, place or quantity found in a text, with its normal form.
public sealed interface Mention {

  /// Where it stands in the document's text.
  Span span();

  /// Its exact characters.
  String text();

  /// Its normal form as one short string, equal for mentions of the same thing.
  String normal();

  /// A name of a person, group, body, work or document.
  ///
  /// @param type what kind of thing it names
  /// @param canonical the fullest or best-known form used in this document (`TTP`)
  record Name(Span span, String text, NameType type, String canonical) implements Mention {
    @Override
    public String normal() {
      return canonical;
    }
  }

  /// An expression of time.
  record Time(Span span, String text, TimeValue value) implements Mention {
    @Override
    public String normal() {
      return value.edtf();
    }
  }

  /// A place name.
  ///
  /// @param use whether the name stands for the place itself
  record Location(Span span, String text, Place place, PlaceUse use) implements Mention {
    @Override
    public String normal() {
      return place.name();
    }
  }

  /// A number of something.
  ///
  /// @param reckoning how the number was arrived at, as far as its sentence says
  record Count(Span span, String text, Quantity value, Reckoning reckoning) implements Mention {

    /// A number of which nothing more is known.
    public Count(Span span, String text, Quantity value) {
      this(span, text, value, Reckoning.UNSTATED);
    }

    @Override
    public String normal() {
      return value.normal();
    }
  }
}
