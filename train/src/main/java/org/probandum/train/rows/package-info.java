/// The files of labelled rows that trainings learn from, whoever labelled them.
///
/// ```java
/// List<JsonNode> rows = JsonLines.read(data.resolve("claims/subjectivity-train.jsonl"));
/// ```
@NullMarked
package org.probandum.train.rows;

import org.jspecify.annotations.NullMarked;
