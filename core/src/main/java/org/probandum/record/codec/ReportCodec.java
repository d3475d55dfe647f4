package org.probandum.record.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.probandum.model.Assessment;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.OriginEdge;
import org.probandum.model.Report;
import org.probandum.model.SlotValue;

/// The nouns of the program as bytes and back, exactly. Thread-safe.
///
/// A document is stored once, by itself. In everything else stands its number in a list of hashes,
/// which is the first line; the second line is the value as JSON.
public final class ReportCodec {
  private static final List<Class<?>> SEALED =
      List.of(
          Report.Entry.class,
          Assessment.class,
          Mention.class,
          SlotValue.class,
          OriginEdge.End.class);

  private static final String DOCUMENTS = "documents";
  private static final TypeReference<List<String>> HASHES = new TypeReference<>() {};

  private final ObjectMapper whole = SealedTypes.tolerant(List.of(), new SimpleModule());
  private final ObjectMapper referring =
      SealedTypes.tolerant(
          SEALED,
          new SimpleModule()
              .addSerializer(Document.class, new ReferenceWriter())
              .addDeserializer(Document.class, new ReferenceReader()));

  /// A document's own stored form.
  public byte[] write(Document document) {
    try {
      return whole.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a document cannot be written", e);
    }
  }

  /// The document of a stored form.
  ///
  /// @throws IllegalArgumentException where it is none
  public Document readDocument(byte[] bytes) {
    try {
      return whole.readValue(bytes, Document.class);
    } catch (IOException e) {
      throw new IllegalArgumentException("no stored document", e);
    }
  }

  /// The SHA-256 of a document's own stored form.
  public String hash(Document document) {
    return Document.sha256(write(document));
  }

  /// Any value made of the program's nouns.
  public Coded write(Object value) {
    References references = new References(this::hash);
    try {
      byte[] json =
          referring.writer().withAttribute(DOCUMENTS, references).writeValueAsBytes(value);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes(whole.writeValueAsBytes(List.copyOf(references.numbers.keySet())));
      all.write('\n');
      all.writeBytes(json);
      return new Coded(all.toByteArray(), references.documents);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a value cannot be written", e);
    }
  }

  /// The hashes of the documents that a stored value names.
  public List<String> documents(byte[] bytes) {
    try {
      return whole.readValue(bytes, 0, lineEnd(bytes), HASHES);
    } catch (IOException e) {
      throw new IllegalArgumentException("no stored value", e);
    }
  }

  /// The value of a stored form.
  ///
  /// @param documents gives the document of a hash
  /// @throws IllegalArgumentException where the bytes are no such value
  public <T> T read(byte[] bytes, Class<T> as, Function<String, Document> documents) {
    List<Document> named = documents(bytes).stream().map(documents).toList();
    int from = lineEnd(bytes) + 1;
    try {
      return referring
          .readerFor(as)
          .withAttribute(DOCUMENTS, named)
          .readValue(bytes, from, bytes.length - from);
    } catch (IOException e) {
      throw new IllegalArgumentException("no stored " + as.getSimpleName(), e);
    }
  }

  private static int lineEnd(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "no stored value: " + Arrays.toString(Arrays.copyOf(bytes, Math.min(bytes.length, 20))));
  }

  /// Numbers documents as they are met.
  private static final class References {
    private final Function<Document, String> hash;
    private final IdentityHashMap<Document, Integer> known = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Document> documents = new ArrayList<>();

    References(Function<Document, String> hash) {
      this.hash = hash;
    }

    int number(Document document) {
      return known.computeIfAbsent(
          document,
          given ->
              numbers.computeIfAbsent(
                  hash.apply(given),
                  key -> {
                    documents.add(given);
                    return documents.size() - 1;
                  }));
    }
  }

  private static final class ReferenceWriter extends JsonSerializer<Document> {
    @Override
    public void serialize(Document document, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      if (!(provider.getAttribute(DOCUMENTS) instanceof References references)) {
        throw new UncheckedIOException(new IOException("no list of documents"));
      }
      out.writeNumber(references.number(document));
    }
  }

  private static final class ReferenceReader extends JsonDeserializer<Document> {
    @Override
    public Document deserialize(JsonParser in, DeserializationContext context) throws IOException {
      int number = in.getIntValue();
      if (context.getAttribute(DOCUMENTS) instanceof List<?> documents
          && number >= 0
          && number < documents.size()
          && documents.get(number) instanceof Document document) {
        return document;
      }
      throw new IOException("no document has the number " + number);
    }
  }
}
