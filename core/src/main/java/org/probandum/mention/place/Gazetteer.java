package org.probandum.mention.place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Place;

/// Names and places in one block of bytes that is searched in place, so that loading makes no
/// objects. Immutable, thread-safe.
///
/// The file is GZIP over big-endian data. Head: magic, number of places, number of names (ints).
/// Then one record of [#PLACE_BYTES] for each place: GeoNames id (0 for none), position of its name
/// in the text part, latitude and longitude in 1e-5 degrees (both [Integer#MIN_VALUE] where
/// unknown), population, index of the parent or -1 (ints), precision in km (float), kind (by
/// [#code]), flags ([#CAPITAL], [#SEAT]), country (two ASCII bytes, blank for none). Then an int
/// for each name, sorted by key: its position in the text part. The text part holds for each name:
/// length and bytes of the key, number of links (a byte), and as int for each link the place's
/// index times 8 plus flags ([#MAIN], [#DEMONYM]); and for each place length and UTF-8 bytes of its
/// name, then, where there is no GeoNames id, of its own id.
public final class Gazetteer {
  /// First int of the file: `PGA1`.
  public static final int MAGIC = 0x50474131;

  /// Bytes of one place.
  public static final int PLACE_BYTES = 32;

  /// Flag of a link: the name is the place's usual one, not a variant.
  public static final int MAIN = 1;

  /// Flag of a link: the name is an adjective or a people.
  public static final int DEMONYM = 2;

  /// Flag of a place: the seat of a national government.
  public static final int CAPITAL = 1;

  /// Flag of a place: the seat of a first-level division.
  public static final int SEAT = 2;

  private static final String RESOURCE = "/org/probandum/mention/place/gazetteer.bin.gz";
  private static final int HEAD = 12;
  private static final int PARENT = 20;
  private static final int KIND = 28;
  private static final byte PROVINCE = code(Place.Kind.PROVINCE);
  private static final byte DISTRICT = code(Place.Kind.DISTRICT);
  private static final int LETTERS = 26;
  private static final String[] COUNTRIES = countries();

  private final ByteBuffer data;
  private final int places;
  private final int names;
  private final int nameTable;
  private final int textPart;

  private Gazetteer(ByteBuffer data) {
    this.data = data;
    if (data.remaining() < HEAD || data.getInt(0) != MAGIC) {
      throw new IllegalArgumentException("not a gazetteer: it does not begin with PGA1");
    }
    places = data.getInt(4);
    names = data.getInt(8);
    nameTable = HEAD + places * PLACE_BYTES;
    textPart = nameTable + names * Integer.BYTES;
  }

  /// The gazetteer that comes with the program.
  public static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + RESOURCE, e);
    }
  }

  /// A gazetteer from a file in the form described above.
  public static Gazetteer read(InputStream in) throws IOException {
    try (InputStream unzipped =
        new GZIPInputStream(new BufferedInputStream(in, 1 << 16), 1 << 16)) {
      return new Gazetteer(ByteBuffer.wrap(unzipped.readAllBytes()));
    }
  }

  /// The number of places.
  public int placeCount() {
    return places;
  }

  /// The number of different keys.
  public int nameCount() {
    return names;
  }

  /// The places with exactly this key ([PlaceKey]), in the order of the file; empty where none.
  public List<Candidate> find(String key) {
    return seek(key).found();
  }

  /// What is stored under a key, and whether longer keys begin with it and a blank: one search
  /// answers both, since a blank sorts before all letters and digits.
  Entry seek(String key) {
    byte[] wanted = (key + ' ').getBytes(StandardCharsets.UTF_8);
    int length = wanted.length - 1;
    int row = lowerBound(wanted, length);
    boolean exact = row < names && compare(row, wanted, length) == 0;
    int next = exact ? row + 1 : row;
    boolean continues = next < names && startsWith(next, wanted);
    return new Entry(exact ? candidates(row) : List.of(), continues);
  }

  /// What is stored under a key.
  ///
  /// @param found the places with exactly this key, in the order of the file
  /// @param continues whether a longer key begins with this one and a blank
  record Entry(List<Candidate> found, boolean continues) {}

  private List<Candidate> candidates(int row) {
    int position = namePosition(row);
    int at = position + 1 + length(position);
    int links = Byte.toUnsignedInt(data.get(at));
    List<Candidate> found = new ArrayList<>(links);
    for (int i = 0; i < links; i++) {
      int link = data.getInt(at + 1 + i * Integer.BYTES);
      found.add(candidate(link >>> 3, link & 7));
    }
    return List.copyOf(found);
  }

  /// The index of the first-level division that the place is or lies in, or -1.
  int division(int index) {
    return outward(index, PROVINCE);
  }

  /// The index of the nearest second-level division that the place is or lies in, or -1.
  int district(int index) {
    return outward(index, DISTRICT);
  }

  private int outward(int index, byte kind) {
    int at = index;
    while (at >= 0 && data.get(record(at) + KIND) != kind) {
      at = data.getInt(record(at) + PARENT);
    }
    return at;
  }

  /// The place at an index, with all its ancestors.
  Place place(int index) {
    Candidate self = candidate(index, MAIN);
    List<String> ancestors = new ArrayList<>();
    for (int parent = self.parent(); parent >= 0; parent = candidate(parent, 0).parent()) {
      ancestors.add(id(parent));
    }
    return new Place(
        id(index),
        text(position(index)),
        self.located() ? (Double) self.latitude() : null,
        self.located() ? (Double) self.longitude() : null,
        data.getFloat(record(index) + 24),
        self.kind(),
        self.country(),
        ancestors,
        self.population());
  }

  /// What is stored on a place, apart from its name.
  Candidate candidate(int index, int nameFlags) {
    int at = record(index);
    int latitude = data.getInt(at + 8);
    boolean located = latitude != Integer.MIN_VALUE;
    byte flags = data.get(at + 29);
    return new Candidate(
        index,
        kind(data.get(at + KIND)),
        country(at + 30),
        located,
        located ? latitude / 1e5 : 0,
        located ? data.getInt(at + 12) / 1e5 : 0,
        data.getInt(at + 16),
        data.getInt(at + PARENT),
        (flags & CAPITAL) != 0,
        (nameFlags & MAIN) != 0,
        data.getInt(at) == 0 && kind(data.get(at + KIND)) == Place.Kind.CITY,
        (nameFlags & DEMONYM) != 0);
  }

  /// Whether the one place is the other or lies in it.
  boolean holds(int outer, int inner) {
    for (int place = inner; place >= 0; place = data.getInt(record(place) + PARENT)) {
      if (place == outer) {
        return true;
      }
    }
    return false;
  }

  /// The byte that stands for a kind in the file.
  public static byte code(Place.Kind kind) {
    return switch (kind) {
      case CONTINENT -> 0;
      case COUNTRY -> 1;
      case PROVINCE -> 2;
      case DISTRICT -> 3;
      case CITY -> 4;
      case NATURAL -> 5;
      case REGION -> 6;
    };
  }

  private static Place.Kind kind(byte code) {
    return switch (code) {
      case 0 -> Place.Kind.CONTINENT;
      case 1 -> Place.Kind.COUNTRY;
      case 2 -> Place.Kind.PROVINCE;
      case 3 -> Place.Kind.DISTRICT;
      case 4 -> Place.Kind.CITY;
      case 5 -> Place.Kind.NATURAL;
      case 6 -> Place.Kind.REGION;
      default -> throw new IllegalArgumentException("no kind has code " + code);
    };
  }

  private String id(int index) {
    int number = data.getInt(record(index));
    if (number != 0) {
      return "gn:" + number;
    }
    int name = position(index);
    return text(name + 1 + length(name));
  }

  /// All codes of two capital letters, so that reading one makes no object.
  private static String[] countries() {
    String[] codes = new String[LETTERS * LETTERS];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = "" + (char) ('A' + i / LETTERS) + (char) ('A' + i % LETTERS);
    }
    return codes;
  }

  private static int record(int index) {
    return HEAD + index * PLACE_BYTES;
  }

  private @Nullable String country(int at) {
    if (data.get(at) == ' ') {
      return null;
    }
    return COUNTRIES[(data.get(at) - 'A') * LETTERS + data.get(at + 1) - 'A'];
  }

  private int position(int index) {
    return textPart + data.getInt(record(index) + 4);
  }

  private int namePosition(int row) {
    return textPart + data.getInt(nameTable + row * Integer.BYTES);
  }

  private int length(int position) {
    return Byte.toUnsignedInt(data.get(position));
  }

  private String text(int position) {
    byte[] bytes = new byte[length(position)];
    data.get(position + 1, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private int lowerBound(byte[] wanted, int length) {
    int low = 0;
    int high = names;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, wanted, length) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int row, byte[] wanted, int wantedLength) {
    int position = namePosition(row);
    int length = length(position);
    int common = Math.min(length, wantedLength);
    for (int i = 0; i < common; i++) {
      int difference =
          Byte.toUnsignedInt(data.get(position + 1 + i)) - Byte.toUnsignedInt(wanted[i]);
      if (difference != 0) {
        return difference;
      }
    }
    return length - wantedLength;
  }

  private boolean startsWith(int row, byte[] wanted) {
    int position = namePosition(row);
    if (length(position) < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (data.get(position + 1 + i) != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
