package org.probandum.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text.
///
/// English is told by the share of its commonest words; scripts of one language by the script; only
/// what is left goes to the OpenNLP model, which is read when it is first needed. Threads may share
/// it.
public final class Languages {
  /// What [#detect] answers where there is too little text, or none that it knows.
  public static final String UNKNOWN = "und";

  private static final String MODEL = "/langdetect-183.bin";
  private static final int SAMPLE = 5_000;
  private static final double ENGLISH_SHARE = 0.20;
  private static final int FEWEST_LETTERS = 12;

  /// A passage in Latin script is told by so many letters and so many words in small letters.
  private static final int FEWEST_LATIN_LETTERS = 40;

  private static final int FEWEST_SMALL_WORDS = 6;

  /// A passage is of another language than what it stands in where the model is so many times as
  /// sure of the other one. Of foreign sentences it is 5 to 100 times as sure, of English ones that
  /// it mistakes (tables, lists, commands) no more than 1.3 times.
  private static final double CLEARER = 3;

  private final Set<String> englishWords;
  private final Map<Character.UnicodeScript, String> byScript;
  private final Object lock = new Object();
  private @Nullable LanguageDetectorModel model;

  private Languages(Set<String> englishWords, Map<Character.UnicodeScript, String> byScript) {
    this.englishWords = englishWords;
    this.byScript = byScript;
  }

  /// Reads the word lists; cheap.
  public static Languages load() {
    return new Languages(
        TextData.words("function-words.txt"),
        Map.of(
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.ARMENIAN, "hy",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.TAMIL, "ta",
            Character.UnicodeScript.BENGALI, "bn"));
  }

  /// The language of the text as a BCP 47 tag (`en`, `ur`), or [#UNKNOWN] for too little text. Only
  /// the first 5,000 UTF-16 units or so are read.
  public String detect(String text) {
    String sample = sample(text);
    ScriptCount scripts = ScriptCount.of(sample);
    if (scripts.letters() < FEWEST_LETTERS && scripts.ideographs() < 4) {
      return UNKNOWN;
    }
    if (scripts.main() == Character.UnicodeScript.LATIN && isEnglish(sample)) {
      return "en";
    }
    if (scripts.kana() * 10 > scripts.letters() && scripts.ideographs() + scripts.kana() > 3) {
      return "ja";
    }
    if (scripts.ideographs() * 2 > scripts.letters()) {
      return "zh";
    }
    String known = byScript.get(scripts.main());
    return known != null ? known : byModel(sample, scripts);
  }

  /// The language of a passage: that of what it stands in, unless the passage itself speaks clearly
  /// for another one. A short passage, a list of names and a heading inherit.
  ///
  /// @param inherited the language of what it stands in, as a BCP 47 tag, or [#UNKNOWN]
  public String ofPassage(String text, String inherited) {
    String own = primary(inherited);
    ScriptCount scripts = ScriptCount.of(sample(text));
    boolean latin = scripts.main() == Character.UnicodeScript.LATIN;
    boolean sameScript = latin && !inOtherScript(own);
    int enough = sameScript ? FEWEST_LATIN_LETTERS : FEWEST_LETTERS;
    if (own.equals(UNKNOWN) || (scripts.letters() < enough && scripts.ideographs() < 4)) {
      return inherited;
    }
    if (!sameScript) {
      String found = detect(text);
      return found.equals(UNKNOWN) || found.equals(own) ? inherited : found;
    }
    if (smallWords(text) < FEWEST_SMALL_WORDS || (own.equals("en") && isEnglish(sample(text)))) {
      return inherited;
    }
    return clearer(sample(text), scripts, own, inherited);
  }

  /// Whether a language is written in another script than the Latin one.
  private boolean inOtherScript(String language) {
    return byScript.containsValue(language)
        || language.equals("zh")
        || language.equals("ja")
        || !ScriptCount.LATIN.admits(language);
  }

  /// The language that the model takes the text for where it is much surer of it than of the own
  /// one.
  private String clearer(String sample, ScriptCount scripts, String own, String inherited) {
    String best = own;
    double most = 0;
    double ofOwn = 0;
    for (Language language : new LanguageDetectorME(model()).predictLanguages(sample)) {
      String tag = Tags.of(language.getLang());
      if (tag.equals(own)) {
        ofOwn += language.getConfidence();
      } else if (language.getConfidence() > most && scripts.admits(tag)) {
        most = language.getConfidence();
        best = tag;
      }
    }
    return most >= CLEARER * ofOwn ? best : inherited;
  }

  /// Whether the text may be English, told by its commonest words alone.
  public boolean mayBeEnglish(String text) {
    return ScriptCount.of(sample(text)).letters() >= FEWEST_LATIN_LETTERS / 2
        && isEnglish(sample(text));
  }

  /// The language without region and script: `en` of `en-gb`.
  public static String primary(String tag) {
    int dash = tag.indexOf('-');
    return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  private static int smallWords(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      boolean letter = Character.isLetter(text.charAt(i));
      words += letter && !inside && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  private static String sample(String text) {
    int end = Math.min(text.length(), SAMPLE);
    return text.substring(0, end).replace('\n', ' ');
  }

  private boolean isEnglish(String sample) {
    int words = 0;
    int english = 0;
    int start = -1;
    for (int i = 0; i <= sample.length(); i++) {
      boolean letter = i < sample.length() && Character.isLetter(sample.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        english += isEnglishWord(sample, start, i) ? 1 : 0;
        start = -1;
      }
    }
    return english >= 2 && english >= words * ENGLISH_SHARE;
  }

  private boolean isEnglishWord(String sample, int start, int end) {
    return end - start > 1
        && end - start < 8
        && englishWords.contains(sample.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private String byModel(String sample, ScriptCount scripts) {
    LanguageDetector detector = new LanguageDetectorME(model());
    for (Language language : detector.predictLanguages(sample)) {
      String tag = Tags.of(language.getLang());
      if (scripts.admits(tag)) {
        boolean sure = scripts.letters() >= 20 || language.getConfidence() > 0.1;
        return sure ? tag : UNKNOWN;
      }
    }
    return UNKNOWN;
  }

  private LanguageDetectorModel model() {
    synchronized (lock) {
      LanguageDetectorModel loaded = model;
      if (loaded == null) {
        loaded = read();
        model = loaded;
      }
      return loaded;
    }
  }

  private static LanguageDetectorModel read() {
    try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing model " + MODEL + " on the class path");
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + MODEL, e);
    }
  }

  /// ISO 639-3 as the model writes it, to BCP 47.
  private static final class Tags {
    private static final Map<String, String> MACRO =
        Map.ofEntries(
            Map.entry("cmn", "zh"),
            Map.entry("pes", "fa"),
            Map.entry("arb", "ar"),
            Map.entry("zlm", "ms"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("nob", "nb"),
            Map.entry("nno", "nn"),
            Map.entry("pus", "ps"),
            Map.entry("plt", "mg"),
            Map.entry("swh", "sw"),
            Map.entry("azj", "az"));

    static String of(String iso) {
      String known = MACRO.get(iso);
      if (known != null) {
        return known;
      }
      return Locale.of("x".equals(iso) ? "" : iso).toLanguageTag().length() == 2
          ? Locale.of(iso).toLanguageTag()
          : twoLetters(iso);
    }

    private static String twoLetters(String iso) {
      for (String two : Locale.getISOLanguages()) {
        if (Locale.of(two).getISO3Language().equals(iso)) {
          return two;
        }
      }
      return iso;
    }
  }
}
