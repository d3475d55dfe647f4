package org.probandum.export.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// Records of the model as JSON and back, by their components. An object of a sealed interface says
/// in `is` which record it is; a document is written once, and named by its id elsewhere.
final class RecordCodec {
  private static final String KIND = "is";
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, Document> documents = new LinkedHashMap<>();

  RecordCodec() {}

  /// @param known the documents that ids stand for
  RecordCodec(List<Document> known) {
    known.forEach(document -> documents.put(document.id(), document));
  }

  /// The documents that what was written names.
  List<Document> documents() {
    return List.copyOf(documents.values());
  }

  JsonNode write(@Nullable Object value, Type type) {
    return switch (value) {
      case null -> NODES.nullNode();
      case String text -> NODES.textNode(text);
      case Integer number -> NODES.numberNode(number);
      case Long number -> NODES.numberNode(number);
      case Double number -> NODES.numberNode(number);
      case Boolean flag -> NODES.booleanNode(flag);
      case Enum<?> constant -> NODES.textNode(constant.name());
      case LocalDate date -> NODES.textNode(date.toString());
      case Document document -> {
        documents.putIfAbsent(document.id(), document);
        yield NODES.textNode(document.id());
      }
      case java.util.Collection<?> items -> {
        ArrayNode array = NODES.arrayNode();
        items.forEach(item -> array.add(write(item, argument(type, 0))));
        yield array;
      }
      case Map<?, ?> map -> {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, item) -> object.set(key.toString(), write(item, argument(type, 1))));
        yield object;
      }
      case Record record -> record(record, type);
      default -> throw new IllegalArgumentException("cannot write " + value.getClass());
    };
  }

  /// A record with all its components, also a document.
  ObjectNode record(Record record, Type type) {
    ObjectNode object = NODES.objectNode();
    if (type instanceof Class<?> declared && declared.isInterface()) {
      object.put(KIND, record.getClass().getSimpleName());
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(record);
        if (value != null) {
          object.set(component.getName(), write(value, component.getGenericType()));
        }
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
    return object;
  }

  @Nullable Object read(@Nullable JsonNode node, Type type, String place) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (type instanceof ParameterizedType) {
      return items(node, type, place);
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == String.class) {
      return expect(node.isTextual(), node, place).textValue();
    } else if (wanted == int.class || wanted == Integer.class) {
      return expect(node.isInt(), node, place).intValue();
    } else if (wanted == long.class) {
      return expect(node.isIntegralNumber(), node, place).longValue();
    } else if (wanted == double.class || wanted == Double.class) {
      return expect(node.isNumber(), node, place).doubleValue();
    } else if (wanted == boolean.class) {
      return expect(node.isBoolean(), node, place).booleanValue();
    } else if (wanted == LocalDate.class) {
      return LocalDate.parse(expect(node.isTextual(), node, place).textValue());
    } else if (wanted.isEnum()) {
      return constant(wanted, node.asText(), place);
    } else if (wanted == Document.class) {
      return document(node.asText(), place);
    }
    return object(node, wanted, place);
  }

  private Object items(JsonNode node, Type type, String place) {
    Class<?> raw = (Class<?>) ((ParameterizedType) type).getRawType();
    if (Map.class.isAssignableFrom(raw)) {
      Map<String, Object> map = new TreeMap<>();
      node.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
      return map;
    }
    List<@Nullable Object> items = new ArrayList<>();
    expect(node.isArray(), node, place);
    for (JsonNode item : node) {
      items.add(read(item, argument(type, 0), place + "/" + items.size()));
    }
    return raw == List.class ? items : new LinkedHashSet<>(items);
  }

  /// A record of the wanted type, or of the one that it says it is.
  Record object(JsonNode node, Class<?> wanted, String place) {
    Class<?> type = wanted.isInterface() ? kind(node, wanted, place) : wanted;
    RecordComponent[] components = type.getRecordComponents();
    if (components == null || !node.isObject()) {
      throw new IllegalArgumentException("at " + place + " there is no " + wanted.getSimpleName());
    }
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < types.length; i++) {
      String name = components[i].getName();
      types[i] = components[i].getType();
      values[i] = read(node.get(name), components[i].getGenericType(), place + "/" + name);
      if (values[i] == null && (types[i].isPrimitive() || !mayBeNull(components[i]))) {
        throw new IllegalArgumentException("at " + place + " there is no '" + name + "'");
      }
    }
    try {
      return (Record) type.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      String reason = cause == null ? e.toString() : cause.getMessage();
      throw new IllegalArgumentException("at " + place + ": " + reason, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static boolean mayBeNull(RecordComponent component) {
    AnnotatedElement type = component.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class);
  }

  private static Class<?> kind(JsonNode node, Class<?> sealed, String place) {
    String name = node.path(KIND).asText();
    for (Class<?> each : sealed.getPermittedSubclasses()) {
      if (each.getSimpleName().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "at " + place + " '" + name + "' is no " + sealed.getSimpleName());
  }

  private static Object constant(Class<?> type, String name, String place) {
    for (Object each : type.getEnumConstants()) {
      if (((Enum<?>) each).name().equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "at " + place + " '" + name + "' is no " + type.getSimpleName());
  }

  private Document document(String id, String place) {
    Document document = documents.get(id);
    if (document == null) {
      throw new IllegalArgumentException("at " + place + " there is no document '" + id + "'");
    }
    return document;
  }

  private static JsonNode expect(boolean fits, JsonNode node, String place) {
    if (!fits) {
      throw new IllegalArgumentException("at " + place + " stands " + node.getNodeType());
    }
    return node;
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }
}
