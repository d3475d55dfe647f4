package org.probandum.train.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads files of JSON objects, one a line.
public final class JsonLines {
  private JsonLines() {}

  /// The objects of a file.
  ///
  /// @throws IOException if it is missing, or a line is no JSON object: the message names the line
  public static List<JsonNode> read(Path file) throws IOException {
    return objects(Files.readAllLines(file), file.toString());
  }

  /// The objects of a file written for this project.
  ///
  /// @param name its name under `org/probandum/train/own`
  /// @throws IOException as for [#read]
  public static List<JsonNode> own(String name) throws IOException {
    return objects(ownLines(name), path(name));
  }

  /// The lines of a file written for this project.
  ///
  /// @param name as for [#own]
  /// @throws IOException if it is missing
  public static List<String> ownLines(String name) throws IOException {
    try (InputStream in = JsonLines.class.getResourceAsStream(path(name))) {
      if (in == null) {
        throw new FileNotFoundException("there is no resource " + path(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String path(String name) {
    return "/org/probandum/train/own/" + name;
  }

  private static List<JsonNode> objects(List<String> lines, String file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      try {
        JsonNode row = mapper.readTree(lines.get(i));
        if (!row.isObject()) {
          throw new IOException(file + ":" + (i + 1) + ": not a JSON object");
        }
        rows.add(row);
      } catch (JsonProcessingException e) {
        throw new IOException(file + ":" + (i + 1) + ": not JSON: " + e.getOriginalMessage(), e);
      }
    }
    return rows;
  }
}
