package org.probandum.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that try to harm their reader.
// Lines end as the formats ask, which a text block does not show.
@SuppressWarnings("StringConcatToTextBlock")
final class HostileFiles {
  private HostileFiles() {}

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] zipOf(String name, byte[] bytes) throws IOException {
    return zip(Map.of(name, bytes));
  }

  private static void zeros(OutputStream out, int megabytes) throws IOException {
    byte[] block = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  static byte[] zipBomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("zeros.txt"));
      zeros(zip, 200);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  static byte[] gzipOfZeros() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      zeros(gzip, 200);
    }
    return bytes.toByteArray();
  }

  static byte[] nestedZip(int depth) throws IOException {
    byte[] inner = zipOf("deep.txt", ascii("words at the bottom"));
    for (int i = 1; i < depth; i++) {
      inner = zipOf("inner.zip", inner);
    }
    return inner;
  }

  static byte[] badNames() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("../../up.txt", ascii("words"));
    entries.put("/etc/absolute.txt", ascii("words"));
    entries.put("C:\\drive.txt", ascii("words"));
    entries.put("harm\u202Etxt.exe", ascii("words"));
    entries.put("line\nbreak.txt", ascii("words"));
    entries.put("good.txt", ascii("good words"));
    return zip(entries);
  }

  private static final String CONTENT_TYPES =
      "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
          + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxml"
          + "formats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
          + "document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
          + "2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/"
          + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
          + "</Relationships>";

  /// A text document whose words are this XML's.
  static byte[] docx(String prologue, String words) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", ascii(CONTENT_TYPES));
    entries.put("_rels/.rels", ascii(RELATIONS));
    entries.put(
        "word/document.xml",
        ascii(
            "<?xml version=\"1.0\"?>"
                + prologue
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/"
                + "main\"><w:body><w:p><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p></w:body></w:document>"));
    return zip(entries);
  }

  static byte[] xmlBomb() throws IOException {
    StringBuilder entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY a").append(i).append(" \"");
      entities.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return docx(entities.append("]>").toString(), "&a39;");
  }

  static byte[] external(String address) throws IOException {
    return docx("<!DOCTYPE w [<!ENTITY x SYSTEM \"" + address + "\">]>", "before &x; after");
  }

  static byte[] openDocument(String prologue, String words) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
    entries.put(
        "content.xml",
        ascii(
            "<?xml version=\"1.0\"?>"
                + prologue
                + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:"
                + "office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
                + "<office:body><office:text><text:p>"
                + words
                + "</text:p></office:text></office:body></office:document-content>"));
    return zip(entries);
  }

  /// A PDF of these objects, the first of which is the catalogue.
  static byte[] pdf(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    int[] offsets = new int[objects.length];
    for (int i = 0; i < objects.length; i++) {
      offsets[i] = pdf.length();
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int table = pdf.length();
    pdf.append("xref\n0 ").append(objects.length + 1).append("\n0000000000 65535 f \n");
    for (int offset : offsets) {
      pdf.append(String.format("%010d 00000 n \n", offset));
    }
    pdf.append("trailer\n<</Size ").append(objects.length + 1);
    pdf.append("/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
    return ascii(pdf.toString());
  }

  /// Ten kids in ten kids, nine times: a billion pages in two kilobytes.
  static byte[] billionPages() {
    String[] objects = new String[11];
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    for (int i = 1; i < 10; i++) {
      String kid = (i + 2) + " 0 R ";
      objects[i] = "<</Type/Pages/Count 1000000000/Kids[" + kid.repeat(10) + "]>>";
    }
    objects[10] = "<</Type/Page/MediaBox[0 0 100 100]>>";
    return pdf(objects);
  }

  static byte[] pageLoop() {
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 2/Kids[3 0 R 2 0 R]>>",
        "<</Type/Pages/Count 1/Parent 2 0 R/Kids[2 0 R]>>");
  }

  static byte[] formLoop() {
    String draw = "q /F Do /F Do Q";
    String form =
        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length "
            + draw.length()
            + ">>\nstream\n"
            + draw
            + "\nendstream";
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
            + "/Resources<</XObject<</F 5 0 R>>>>>>",
        "<</Length " + draw.length() + ">>\nstream\n" + draw + "\nendstream",
        form);
  }

  /// A page whose drawing unpacks to more than the parser's memory.
  static byte[] streamBomb(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater best = new Deflater(9);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, best)) {
      zeros(deflater, megabytes);
    } finally {
      best.end();
    }
    String stream = packed.toString(StandardCharsets.ISO_8859_1);
    return pdf(
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>",
        "<</Filter/FlateDecode/Length "
            + stream.length()
            + ">>\nstream\n"
            + stream
            + "\nendstream");
  }

  static byte[] deepMail(int depth) {
    StringBuilder mail = new StringBuilder("From: a@b.example\r\nSubject: deep\r\n");
    for (int i = 0; i < depth; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=\"b").append(i).append("\"\r\n\r\n--b");
      mail.append(i).append("\r\n");
    }
    return ascii(mail.append("Content-Type: text/plain\r\n\r\nwords\r\n").toString());
  }

  static byte[] manyAttachments(int count) {
    StringBuilder mail = new StringBuilder("From: a@b.example\r\nSubject: many\r\n");
    mail.append("Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n");
    for (int i = 0; i < count; i++) {
      mail.append("--b\r\nContent-Disposition: attachment; filename=\"a.txt\"\r\n\r\nx\r\n");
    }
    return ascii(mail.append("--b--\r\n").toString());
  }

  static byte[] deepRichText(int depth) {
    return ascii("{\\rtf1 " + "{".repeat(depth) + "words" + "}".repeat(depth) + "}");
  }

  static byte[] falseLength() {
    return ascii(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
            + "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            + "Content-Type: application/http\r\nContent-Length: 99999999999\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>cut");
  }
}
