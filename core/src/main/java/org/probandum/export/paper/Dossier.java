package org.probandum.export.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report in the parts that paper has, free of any file format.
///
/// @param title what was checked
/// @param language of the article, a BCP 47 tag
/// @param lead what stands under the title, a paragraph each
/// @param sections in order
/// @param annex the sources, in the report's order
record Dossier(
    String title, String language, List<String> lead, List<Section> sections, List<Source> annex) {
  Dossier {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
    annex = List.copyOf(annex);
  }

  /// A heading with what stands under it.
  record Section(String heading, List<Block> blocks) {
    Section {
      blocks = List.copyOf(blocks);
    }
  }

  /// One paragraph.
  sealed interface Block {
    /// A short label and what it says.
    record Line(String label, String text) implements Block {}

    /// The name of a side, over its quotes.
    record Side(String name) implements Block {}

    /// Words of a document, what is remarked on them, and the note that says where they stand.
    record Quote(String words, String remark, String note) implements Block {}
  }

  /// One line of the annex.
  ///
  /// @param number counted from 1; notes refer to it
  record Source(
      int number,
      String name,
      String line,
      @Nullable String address,
      String path,
      @Nullable String sha256,
      String status) {}
}
