package org.probandum.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.name.AliasList;
import org.probandum.mention.name.AliasListException;
import org.probandum.model.Document;

/// A user's own list of what names stand for, as given with `--aliases`.
///
/// @param list the rows; none where no file is given
/// @param sha256 of the file's bytes, for the record of the run, or null where no file is given
record AliasFile(AliasList list, @Nullable String sha256) {
  static final String OPTION = "--aliases";
  static final String DESCRIPTION =
      "What names stand for in this case, before all that the program knows: rows of "
          + "alias,canonical[,type] in UTF-8.";

  private static final AliasFile NONE = new AliasFile(AliasList.EMPTY, null);

  /// Reads the file; no rows for null.
  static AliasFile read(@Nullable Path path) {
    if (path == null) {
      return NONE;
    }
    if (!Files.isRegularFile(path)) {
      throw Failure.wrongUse("there is no alias list at " + path);
    }
    try {
      byte[] bytes = Files.readAllBytes(path);
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new AliasFile(AliasList.parse(path.toString(), text), Document.sha256(bytes));
    } catch (CharacterCodingException e) {
      throw Failure.wrongUse("the alias list " + path + " is not UTF-8");
    } catch (IOException e) {
      throw Failure.failed("cannot read the alias list " + path + ": " + Failure.reason(e));
    } catch (AliasListException e) {
      throw Failure.wrongUse("the alias list cannot be used: " + e.getMessage());
    }
  }
}
