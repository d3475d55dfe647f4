package org.probandum.encoder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// An encoder behind a cache.
record CachedVectors(TextVectors encoder, VectorStore store) implements TextVectors {

  /// Texts encoded between two writes, so that little is lost when a run is broken off.
  private static final int CHUNK = 512;

  @Override
  public String id() {
    return encoder.id();
  }

  @Override
  public List<float[]> encodePassages(List<String> texts) {
    return encode("passage", texts, encoder::encodePassages);
  }

  @Override
  public List<float[]> encodeQueries(List<String> texts) {
    return encode("query", texts, encoder::encodeQueries);
  }

  private List<float[]> encode(
      String kind, List<String> texts, Function<List<String>, List<float[]>> compute) {
    List<VectorKey> keys =
        texts.stream().map(text -> VectorKey.of(encoder.id(), kind, text)).toList();
    Map<VectorKey, float[]> known = store.find(keys);
    Map<VectorKey, String> missing = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!known.containsKey(keys.get(i))) {
        missing.putIfAbsent(keys.get(i), texts.get(i));
      }
    }
    List<VectorKey> order = List.copyOf(missing.keySet());
    for (int start = 0; start < order.size(); start += CHUNK) {
      List<VectorKey> chunk = order.subList(start, Math.min(order.size(), start + CHUNK));
      known.putAll(computed(chunk, missing, compute));
    }
    return keys.stream().map(key -> Objects.requireNonNull(known.get(key))).toList();
  }

  private Map<VectorKey, float[]> computed(
      List<VectorKey> chunk,
      Map<VectorKey, String> missing,
      Function<List<String>, List<float[]>> compute) {
    List<String> texts = new ArrayList<>();
    chunk.forEach(key -> texts.add(Objects.requireNonNull(missing.get(key))));
    List<float[]> vectors = compute.apply(texts);
    Map<VectorKey, float[]> fresh = new LinkedHashMap<>();
    for (int i = 0; i < chunk.size(); i++) {
      fresh.put(chunk.get(i), vectors.get(i));
    }
    store.put(fresh);
    return fresh;
  }
}
