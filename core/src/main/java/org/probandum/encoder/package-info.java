/// The small transformer: a text becomes a vector, and texts of like meaning become near vectors.
/// This is the only package that sees ONNX Runtime. Nothing is fetched, and nothing native is
/// loaded before the first text that no cache knows.
///
/// ```java
/// try (SentenceEncoder encoder = SentenceEncoder.load(cacheFolder.resolve("native"))) {
///   TextVectors vectors = VectorCache.in(cacheFolder.resolve("vectors")).over(encoder);
///   List<float[]> passages = vectors.encodePassages(List.of("The bridge fell on Monday."));
///   List<float[]> queries = vectors.encodeQueries(List.of("When did the bridge collapse?"));
/// }
/// ```
///
/// Vectors find passages; they never decide whether a passage supports or contradicts a claim: two
/// sentences with attacker and victim swapped have nearly the same vector.
@NullMarked
package org.probandum.encoder;

import org.jspecify.annotations.NullMarked;
