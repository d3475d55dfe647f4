package org.probandum.mention.name;

/// A fault in an alias list: its message names the file and the line.
public final class AliasListException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AliasListException(String file, int line, String fault) {
    super(file + ", line " + line + ": " + fault);
  }
}
