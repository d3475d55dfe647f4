package org.probandum.record.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Small records and sealed interfaces as JSON. Thread-safe.
public final class PlainJson {
  private final Map<Class<?>, ObjectMapper> mappers = new ConcurrentHashMap<>();
  private final boolean escaped;

  /// JSON with every character as it is.
  public PlainJson() {
    this(false);
  }

  private PlainJson(boolean escaped) {
    this.escaped = escaped;
  }

  /// JSON in ASCII alone, the rest escaped: no text is lost in bytes, not even half a character.
  public static PlainJson inAscii() {
    return new PlainJson(true);
  }

  /// The value as JSON without white space, members in the order of the components.
  ///
  /// @param as the sealed interface or record that reads it again
  public <T> String write(T value, Class<T> as) {
    try {
      return mapper(as).writerFor(as).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written: " + e.getOriginalMessage(), e);
    }
  }

  /// The value of the JSON.
  ///
  /// @throws IllegalArgumentException where the JSON is none of its kind, with the reason
  public <T> T read(String json, Class<T> as) {
    try {
      T value = mapper(as).readValue(json, as);
      if (value == null) {
        throw new IllegalArgumentException("null is no " + as.getSimpleName());
      }
      return value;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(reason(e), e);
    }
  }

  /// What is wrong, in words without class names where a rule was broken.
  private static String reason(JsonProcessingException problem) {
    if (problem instanceof InvalidTypeIdException unknown) {
      return "there is no kind named " + unknown.getTypeId();
    }
    Throwable cause = problem.getCause();
    return cause instanceof IllegalArgumentException && cause.getMessage() != null
        ? cause.getMessage()
        : problem.getOriginalMessage();
  }

  private ObjectMapper mapper(Class<?> root) {
    return mappers.computeIfAbsent(
        root,
        type -> {
          ObjectMapper mapper = SealedTypes.mapper(sealedIn(type), new SimpleModule());
          mapper.getFactory().configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), escaped);
          return mapper;
        });
  }

  /// The sealed interfaces that the type is or holds, in lists too.
  private static List<Class<?>> sealedIn(Class<?> root) {
    List<Class<?>> found = new ArrayList<>();
    Deque<Type> open = new ArrayDeque<>(List.of(root));
    Set<Type> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Type next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof ParameterizedType list) {
        open.addAll(List.of(list.getActualTypeArguments()));
      } else if (next instanceof Class<?> type && type.isSealed()) {
        found.add(type);
        open.addAll(List.of(type.getPermittedSubclasses()));
      } else if (next instanceof Class<?> type && type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          open.add(component.getGenericType());
        }
      }
    }
    return found;
  }
}
