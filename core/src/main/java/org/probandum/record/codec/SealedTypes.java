package org.probandum.record.codec;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Jackson set up for records and sealed interfaces: members are the components and nothing else,
/// and a value of a sealed interface names its kind as `type`.
final class SealedTypes {
  private SealedTypes() {}

  static ObjectMapper mapper(List<Class<?>> sealed, SimpleModule module) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    for (Class<?> type : sealed) {
      builder.addMixIn(type, Named.class);
      for (Class<?> kind : type.getPermittedSubclasses()) {
        builder.registerSubtypes(kind);
      }
    }
    module.addSerializer(LocalDate.class, new DateWriter());
    module.addDeserializer(LocalDate.class, new DateReader());
    ObjectMapper mapper = builder.addModule(module).build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
    return mapper;
  }

  /// The same for what was stored by earlier versions too: a component that they did not know is
  /// null, and a list or map of them is empty.
  static ObjectMapper tolerant(List<Class<?>> sealed, SimpleModule module) {
    ObjectMapper mapper =
        mapper(sealed, module).disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);
    JsonSetter.Value empty = JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.DEFAULT);
    for (Class<?> kind : List.of(List.class, Set.class, Map.class)) {
      mapper.configOverride(kind).setSetterInfo(empty);
    }
    return mapper;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface Named {}

  private static final class DateWriter extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(date.toString());
    }
  }

  private static final class DateReader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }
}
