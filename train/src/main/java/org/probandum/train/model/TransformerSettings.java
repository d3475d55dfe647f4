package org.probandum.train.model;

/// The shape of a transformer encoder.
///
/// @param layers how many layers
/// @param width size of a hidden vector
/// @param heads attention heads; divides `width`
/// @param inner size of the feed-forward layer
public record TransformerSettings(int layers, int width, int heads, int inner) {

  public TransformerSettings {
    if (width % heads != 0) {
      throw new IllegalArgumentException("width " + width + " is no multiple of heads " + heads);
    }
  }

  /// The size of one attention head's vectors.
  public int headWidth() {
    return width / heads;
  }
}
