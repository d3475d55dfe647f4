package org.probandum.app.web.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Problem;
import org.probandum.record.Case;
import org.probandum.record.CaseException;
import org.probandum.record.CaseOptions;
import org.probandum.record.CaseView;

/// The cases that the workbench knows: those in the folder of cases, and one given at the start. A
/// case is named by its folder's name; no other path can be asked for. Thread-safe.
public final class CaseShelf {
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.-]{0,99}");
  private static final int MOST = 1000;

  private final Path folder;
  private final @Nullable Path given;
  private final CaseOptions options;
  private final Map<Path, OpenCase> open = new LinkedHashMap<>();

  /// @param folder where cases lie and new ones are made; made when the first one is
  /// @param given a case elsewhere, or null
  public CaseShelf(Path folder, @Nullable Path given, CaseOptions options) {
    this.folder = folder.toAbsolutePath().normalize();
    this.given = given == null ? null : given.toAbsolutePath().normalize();
    this.options = options;
  }

  /// The folder of cases.
  public Path folder() {
    return folder;
  }

  /// The name of the case given at the start, or null where none was.
  public @Nullable String findGiven() {
    return given == null ? null : name(given);
  }

  /// The names of all cases, the given one first, then by name.
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (given != null) {
      names.add(name(given));
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        inside
            .filter(Case::isCase)
            .map(CaseShelf::name)
            .filter(name -> NAME.matcher(name).matches() && !names.contains(name))
            .sorted()
            .limit(MOST)
            .forEachOrdered(names::add);
      } catch (IOException e) {
        throw Problem.conflict("the folder of cases cannot be read: " + e.getMessage());
      }
    }
    return names;
  }

  /// The case of this name.
  ///
  /// @throws Problem where there is none, or it cannot be opened
  public synchronized OpenCase open(String name) {
    Path place = place(name);
    OpenCase known = open.get(place);
    if (known != null) {
      return known;
    }
    if (!Case.isCase(place)) {
      throw Problem.absent("there is no case named " + name);
    }
    try {
      OpenCase opened = new OpenCase(name, ready(Case.open(place, options)));
      open.put(place, opened);
      opened.warm();
      return opened;
    } catch (CaseException e) {
      throw Problem.conflict(String.valueOf(e.getMessage()));
    }
  }

  /// Whoever writes first after the program changed derives the views anew.
  private static Case ready(Case file) {
    try (CaseView view = file.view()) {
      view.status();
    } catch (CaseException e) {
      file.write("probandum serve: derive the views").close();
    }
    return file;
  }

  /// Makes a case whose folder is named after it.
  public synchronized OpenCase make(String title, String who) {
    Path place = free(title);
    try {
      OpenCase made = new OpenCase(name(place), Case.create(place, title, who, options));
      open.put(place, made);
      return made;
    } catch (CaseException e) {
      throw Problem.conflict(String.valueOf(e.getMessage()));
    }
  }

  /// Makes a case of an exported one.
  ///
  /// @param exported what an export wrote
  /// @param title what the folder is named after
  /// @throws CaseException where the file is no whole record
  public synchronized OpenCase take(Path exported, String title) {
    Path place = free(title);
    OpenCase made = new OpenCase(name(place), Case.importFrom(exported, place, options));
    open.put(place, made);
    return made;
  }

  /// A folder for a case of this title that is not there yet.
  private Path free(String title) {
    String plain = plain(title);
    for (int i = 1; i <= MOST; i++) {
      Path place = folder.resolve(i == 1 ? plain : plain + "-" + i);
      boolean taken = Files.exists(place) || (given != null && name(given).equals(name(place)));
      if (!taken) {
        return place;
      }
    }
    throw Problem.conflict("there are too many cases named " + title);
  }

  /// The title as a name of a folder: letters, digits and hyphens.
  private static String plain(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKC)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
            .replaceAll("^[-\\p{M}]+|-+$", "");
    String shorter =
        plain.length() > 60 ? plain.substring(0, plain.offsetByCodePoints(0, 40)) : plain;
    return shorter.isEmpty() ? "case" : shorter;
  }

  private Path place(String name) {
    if (given != null && name(given).equals(name)) {
      return given;
    }
    if (!NAME.matcher(name).matches()) {
      throw Problem.absent("there is no such case");
    }
    return folder.resolve(name);
  }

  private static String name(Path place) {
    Path name = place.getFileName();
    return name == null ? "case" : name.toString();
  }
}
