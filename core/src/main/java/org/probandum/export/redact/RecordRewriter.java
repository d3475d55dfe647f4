package org.probandum.export.redact;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.OriginEdge;
import org.probandum.model.Page;
import org.probandum.model.Passage;
import org.probandum.model.Report;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.model.Why;

/// Writes a record anew with every string in it redacted and every span moved, whatever records it
/// holds. By reflection, so that a component that is added to the model later cannot be forgotten.
final class RecordRewriter {
  private final List<Person> persons;
  private final Map<String, Edits> edits = new HashMap<>();
  private final Document article;

  RecordRewriter(List<Person> persons, Document article, List<Document> sources) {
    this.persons = persons;
    this.article = article;
    sources.forEach(document -> edits.put(document.id(), Edits.find(document.text(), persons)));
    edits.put(article.id(), Edits.find(article.text(), persons));
  }

  <R extends Record> R rewrite(R record) {
    @SuppressWarnings("unchecked")
    R rewritten = (R) rewrite(record, article);
    return rewritten;
  }

  /// @param within the document that spans index, where a record does not say another
  private Object rewrite(Object value, Document within) {
    return switch (value) {
      case String text -> string(text);
      case Span span -> edits(within).map(span);
      case Document document -> document(document);
      case Passage(Document document, Span span) ->
          new Passage(document(document), edits(document).map(span));
      case Why.PassageRef ref -> place(ref);
      case OriginEdge.End.Part(String id, Span span) ->
          new OriginEdge.End.Part(id, moved(id, span));
      case SlotValue.Participant participant -> participant(participant);
      case Record record -> record(record, within);
      case List<?> items -> list(items, within);
      case Set<?> items -> new LinkedHashSet<>(list(new ArrayList<>(items), within));
      case Map<?, ?> map -> {
        Map<Object, Object> rewritten = new TreeMap<>();
        map.forEach((key, item) -> rewritten.put(key, rewrite(item, within)));
        yield rewritten;
      }
      default -> value;
    };
  }

  private List<@Nullable Object> list(List<?> items, Document within) {
    List<@Nullable Object> rewritten = new ArrayList<>();
    for (Object item : items) {
      // The words of a name, one by one, and their lemmas would give it away.
      if (!(item instanceof Token)) {
        rewritten.add(item == null ? null : rewrite(item, within));
      }
    }
    return rewritten;
  }

  private Record record(Record record, Document outer) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    Document within = outer;
    for (int i = 0; i < components.length; i++) {
      values[i] = read(record, components[i]);
      if (values[i] instanceof Passage passage) {
        within = passage.document();
      }
      // Passages in another language are those of the entry's own document.
      if (record instanceof Report.Entry.Read && values[i] instanceof Document document) {
        within = document;
      }
    }
    Span span = null;
    for (int i = 0; i < components.length; i++) {
      span = components[i].getName().equals("span") && values[i] instanceof Span s ? s : span;
    }
    for (int i = 0; i < components.length; i++) {
      Object value = values[i];
      boolean cut = span != null && value instanceof String text && cuts(text, span, within);
      values[i] =
          value == null
              ? null
              : cut && span != null
                  ? edits(within).map(span).of(edits(within).text())
                  : rewrite(value, within);
    }
    return make(record.getClass(), components, values);
  }

  private static boolean cuts(String text, Span span, Document within) {
    return span.end() <= within.text().length() && span.of(within.text()).equals(text);
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static Record make(
      Class<? extends Record> type, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < types.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot write " + type.getName() + " anew", e);
    }
  }

  private SlotValue.Participant participant(SlotValue.Participant participant) {
    String canonical = string(participant.canonical());
    return canonical.equals(participant.canonical())
        ? new SlotValue.Participant(
            canonical, participant.named(), participant.heads().stream().map(this::string).toList())
        : new SlotValue.Participant(canonical, participant.named(), List.of(canonical));
  }

  private Document document(Document document) {
    return new Document(
        document.id(),
        string(document.path()),
        document.sha256(),
        edits(document).text(),
        (Metadata) record(document.metadata(), document),
        document.pages().stream().map(page -> moved(page, edits(document))).toList());
  }

  private static Page moved(Page page, Edits made) {
    int start = made.map(new Span(page.start(), page.start())).start();
    return new Page(page.number(), start, page.confidence());
  }

  private Why.PassageRef place(Why.PassageRef ref) {
    Span span = moved(ref.documentId(), new Span(ref.start(), ref.end()));
    return new Why.PassageRef(ref.documentId(), span.start(), span.end());
  }

  private Span moved(String documentId, Span span) {
    Edits made = edits.get(documentId);
    return made == null ? span : made.map(span);
  }

  private Edits edits(Document document) {
    return edits.computeIfAbsent(document.id(), id -> Edits.find(document.text(), persons));
  }

  /// A string that is no more than one word of a name is a piece of it.
  private String string(String text) {
    String plain = FoldedText.of(text).text().strip();
    for (Person person : persons) {
      if (person.words().contains(plain)) {
        return person.mark();
      }
    }
    return Edits.find(text, persons).text();
  }
}
