package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.text.NameForms;

/// What a user says that names stand for in a case; it wins over everything that the program knows
/// or finds.
///
/// As a file it is a table of comma-separated values in UTF-8 with the columns `alias`, `canonical`
/// and, where it matters, `type` (one of [NameType]). A first line with these names is skipped, and
/// so are empty lines and those that begin with `#`. A cell with a comma or quotation mark stands
/// in quotation marks, which are doubled inside it. Spellings that [NameForms#key] makes one are
/// one alias.
///
/// @param entries the rows, in order; no two give one alias different meanings
public record AliasList(List<Entry> entries) {
  /// The list without a row.
  public static final AliasList EMPTY = new AliasList(List.of());

  /// One row.
  ///
  /// @param alias a name as the texts have it
  /// @param canonical the form that it gets
  /// @param type what it names, or null where the row does not say
  public record Entry(String alias, String canonical, @Nullable NameType type) {}

  public AliasList {
    entries = List.copyOf(entries);
  }

  /// The list in this text.
  ///
  /// @param file the file's name, for messages
  /// @throws AliasListException where a row cannot be read or speaks against another; names file
  ///   and line
  public static AliasList parse(String file, String text) {
    return new Reader(file).read(text);
  }

  /// Whether there is no row.
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /// Reads one file.
  private static final class Reader {
    private static final String COLUMNS = "alias,canonical[,type]";
    private final String file;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byAlias = new HashMap<>();
    private final Map<String, Integer> aliasLines = new HashMap<>();
    private final Map<String, Integer> canonicalLines = new HashMap<>();
    private final Map<String, String> canonicalForms = new HashMap<>();
    private int line;

    Reader(String file) {
      this.file = file;
    }

    AliasList read(String text) {
      String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
      boolean first = true;
      for (String row : body.lines().toList()) {
        line++;
        if (row.isBlank() || row.startsWith("#")) {
          continue;
        }
        List<String> cells = cells(row);
        if (!first || !isHeader(cells)) {
          add(cells);
        }
        first = false;
      }
      return new AliasList(entries);
    }

    private static boolean isHeader(List<String> cells) {
      return cells.size() > 1
          && cells.get(0).equalsIgnoreCase("alias")
          && cells.get(1).equalsIgnoreCase("canonical");
    }

    private List<String> cells(String row) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      boolean quoted = false;
      for (int i = 0; i < row.length(); i++) {
        char c = row.charAt(i);
        if (c == '"' && quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else if (c == '"') {
          quoted = !quoted;
        } else if (c == ',' && !quoted) {
          cells.add(cell.toString().strip());
          cell.setLength(0);
        } else {
          cell.append(c);
        }
      }
      if (quoted) {
        throw fault("a quotation mark is not closed");
      }
      cells.add(cell.toString().strip());
      return cells;
    }

    private void add(List<String> cells) {
      if (cells.size() < 2 || cells.size() > 3) {
        String hint =
            cells.size() == 1 && (cells.getFirst().contains(";") || cells.getFirst().contains("\t"))
                ? "\nMaybe its cells are parted by something else than commas."
                : "";
        throw fault("needs " + COLUMNS + ", has " + count(cells.size()) + hint);
      }
      String alias = name(cells.get(0), "alias");
      String canonical = name(cells.get(1), "canonical");
      NameType type = cells.size() == 3 && !cells.get(2).isEmpty() ? type(cells.get(2)) : null;
      check(alias, canonical);
      Entry entry = new Entry(alias, canonical, type);
      Entry known = byAlias.putIfAbsent(NameForms.key(alias), entry);
      if (known == null) {
        entries.add(entry);
        aliasLines.put(NameForms.key(alias), line);
        canonicalLines.putIfAbsent(NameForms.key(canonical), line);
        canonicalForms.putIfAbsent(NameForms.key(canonical), canonical);
      } else if (!known.canonical().equals(canonical) || known.type() != type) {
        throw fault(
            "\""
                + alias
                + "\" already stands for \""
                + known.canonical()
                + "\" in line "
                + aliasLines.get(NameForms.key(alias)));
      }
    }

    /// No row may lead to a name that another row leads elsewhere.
    private void check(String alias, String canonical) {
      Entry onward = byAlias.get(NameForms.key(canonical));
      if (onward != null && !onward.canonical().equals(canonical)) {
        throw fault(
            "\""
                + canonical
                + "\" is itself an alias, in line "
                + aliasLines.get(NameForms.key(canonical)));
      }
      String form = canonicalForms.get(NameForms.key(alias));
      if (form != null && !form.equals(canonical)) {
        throw fault(
            "\""
                + alias
                + "\" is a canonical form in line "
                + canonicalLines.get(NameForms.key(alias)));
      }
    }

    private String name(String cell, String column) {
      if (NameForms.key(cell).isEmpty()) {
        throw fault("the cell " + column + " holds no name");
      }
      return cell;
    }

    private NameType type(String cell) {
      for (NameType type : NameType.values()) {
        if (type.name().equals(cell.toUpperCase(Locale.ROOT))) {
          return type;
        }
      }
      throw fault("there is no type \"" + cell + "\"; types are " + List.of(NameType.values()));
    }

    private static String count(int cells) {
      return cells == 1 ? "1 cell" : cells + " cells";
    }

    private AliasListException fault(String fault) {
      return new AliasListException(file, line, fault);
    }
  }
}
