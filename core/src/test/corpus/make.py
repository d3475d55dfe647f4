#!/usr/bin/env python3
"""Makes the files of core/src/test/resources/org/probandum/ingest/corpus with other programs.

    python3 core/src/test/corpus/make.py OUT

Needs LibreOffice (soffice), Chromium, pandoc, Ghostscript (ps2pdf), groff, enscript, poppler-utils,
zip, wget and iconv, all of Debian. Files differ from run to run in dates and
identifiers, so the made ones are committed, and the expected texts belong to those.
"""
import base64, email.message, email.policy, http.server, json, mailbox, os, secrets, shutil, socket
import struct, subprocess, sys, tempfile, threading, time, urllib.request, zipfile
from pathlib import Path

OUT = Path(sys.argv[1]).resolve()
TMP = Path(tempfile.gettempdir()) / "velmond"
shutil.rmtree(TMP, ignore_errors=True)
TMP.mkdir()
os.environ["HOME"] = str(TMP)
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={TMP}/chromium"]

FIRST = ("The harbour authority of Velmond said on 14 May 2024 that 1,240 people had left the old port "
         "after the fire at the grain terminal. Two warehouses burned down and a third was damaged.")
SECOND = ("A spokesman for the dockworkers denied that the fire had been set on purpose. According to "
          "document S/2024/391, inspectors had warned of loose wiring in January.")
THIRD = ("Hospitals in the district treated 37 injured workers, of whom five remained in intensive care "
         "on Friday. The ministry promised compensation of 2,500 crowns for every household.")
LONG = [FIRST, SECOND, THIRD,
        "Residents described how the wind carried burning husks across the inner basin, and how boats "
        "were cut loose so that the flames would not reach the fishing quarter.",
        "The municipal council met twice during the night and ordered the evacuation of four streets, "
        "a decision that the opposition later called premature and that the mayor defended.",
        "Investigators found that the sprinkler installation had been disconnected for maintenance, "
        "that the maintenance had never been recorded, and that nobody had informed the fire brigade.",
        "An independent commission will examine the responsibility of the operating company, of the "
        "insurers and of the inspectorate, and will publish its conclusions before the winter."]
RUSSIAN = ("Управление порта сообщило, что после пожара на зерновом терминале старый порт покинули "
           "тысяча двести сорок человек. Два склада сгорели полностью, третий повреждён.")
ARABIC = ("قالت سلطة الميناء إن ألفا ومئتين وأربعين شخصا غادروا الميناء القديم بعد الحريق في محطة الحبوب. "
          "واحترق مستودعان بالكامل وتضرر ثالث.")
GREEK = ("Η λιμενική αρχή ανακοίνωσε ότι χίλιοι διακόσιοι σαράντα άνθρωποι εγκατέλειψαν το παλιό λιμάνι "
         "μετά την πυρκαγιά στον σταθμό σιτηρών.")
JAPANESE = "港湾局は、穀物ターミナルの火災の後、千二百四十人が旧港を離れたと発表した。倉庫二棟が全焼した。"
KOREAN = "항만 당국은 곡물 터미널 화재 이후 천이백사십 명이 옛 항구를 떠났다고 밝혔다. 창고 두 채가 전소되었다."
CHINESE = "港务局表示，粮食码头火灾之后，一千二百四十人离开了旧港。两座仓库被烧毁，第三座受损。"
POLISH = ("Zarząd portu ogłosił, że po pożarze w terminalu zbożowym stary port opuściło tysiąc dwieście "
          "czterdzieści osób. Dwa magazyny spłonęły doszczętnie, a trzeci został uszkodzony. Żołnierze "
          "pomagali mieszkańcom przenosić dobytek, gdyż część ulic została zamknięta przez straż pożarną.")
FRENCH = ("L’autorité portuaire a annoncé que mille deux cent quarante personnes avaient quitté le vieux "
          "port après l’incendie. Deux entrepôts ont brûlé et un troisième a été endommagé.")
ROWS = [["Date", "Place", "Killed", "Injured", "Source"],
        ["2024-05-13", "Grain terminal", "2", "19", "Harbour authority"],
        ["2024-05-14", "Old port", "0", "18", "District hospital"],
        ["2024-05-15", "Fishing quarter", "1", "4", "Fire brigade, second report"]]


def run(*command, **more):
    result = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)
    if result.returncode:
        sys.exit(f"{command}: {result.stderr.decode(errors='replace')[-800:]}")
    return result.stdout


def paragraphs(texts):
    return "".join(f"<p>{t}</p>" for t in texts)


def html(title, body, head="", lang="en"):
    return (f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title}</title>'
            f'<meta name="author" content="Ida Marn">{head}</head><body>{body}</body></html>')


def office(source, *targets):
    """Converts with LibreOffice: (filter, file name)."""
    for form, name in targets:
        run("soffice", "--headless", f"-env:UserInstallation=file://{TMP}/lo", "--convert-to", form,
            "--outdir", TMP / "made", source)
        shutil.move(TMP / "made" / (Path(source).stem + "." + form.split(":")[0]), OUT / name)


def chromium_pdf(page, name, *options):
    source = TMP / (name + ".html")
    source.write_text(page, encoding="utf-8")
    run(*CHROMIUM, *options, f"--print-to-pdf={OUT / name}", source.as_uri())


def flat_text(title, columns=1, notes=True, language="en", texts=None, hyphenate=False):
    """A text document with running head, page numbers, footnotes and, where asked, columns."""
    body = []
    for i, text in enumerate((texts or LONG) * (4 if columns == 1 else 2)):
        note = ""
        if notes and i % 5 == 1:
            note = (f'<text:note text:id="n{i}" text:note-class="footnote"><text:note-citation>{i}</text:note-citation>'
                    f'<text:note-body><text:p text:style-name="Footnote">Interview with the harbour master, {i + 2} May '
                    '2024, on file.</text:p></text:note-body></text:note>')
        body.append(f'<text:p text:style-name="P">{text}{note}</text:p>')
    col = ('<style:columns fo:column-count="2" fo:column-gap="0.8cm"/>' if columns == 2 else "")
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>{title}</dc:title><meta:initial-creator>Ida Marn</meta:initial-creator><dc:creator>Ida Marn</dc:creator><dc:date>2024-05-20T09:30:00</dc:date><meta:creation-date>2024-05-16T08:00:00</meta:creation-date></office:meta>
<office:styles><style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style></office:styles>
<office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="21cm" fo:margin="1.8cm">{col}</style:page-layout-properties><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:text-align="justify" fo:hyphenation-ladder-count="no-limit"/><style:text-properties fo:font-size="10.5pt" fo:language="{language}" fo:country="{'GB' if language == 'en' else 'RU'}" fo:hyphenate="{'true' if hyphenate else 'false'}" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="17pt" fo:font-weight="bold"/></style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L"><style:header><text:p>Velmond Review of Ports, volume 7</text:p></style:header><style:footer><text:p>Page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="T">{title}</text:p>{''.join(body)}</office:text></office:body></office:document>'''


def flat_sheet():
    rows = "".join("<table:table-row>" + "".join(
        f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>' for c in row)
        + "</table:table-row>" for row in ROWS)
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:meta><dc:title>Casualties by day</dc:title></office:meta><office:body><office:spreadsheet><table:table table:name="Casualties">{rows}</table:table></office:spreadsheet></office:body></office:document>'''


def flat_slides():
    def page(name, head, text):
        frame = ('<draw:frame svg:x="1cm" svg:y="{y}cm" svg:width="22cm" svg:height="4cm"><draw:text-box><text:p>{t}'
                 '</text:p></draw:text-box></draw:frame>')
        return (f'<draw:page draw:name="{name}" draw:master-page-name="M">' + frame.format(y=1, t=head)
                + frame.format(y=6, t=text) + "</draw:page>")
    return f'''<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.presentation"><office:meta><dc:title>Fire at the grain terminal</dc:title></office:meta><office:automatic-styles><style:page-layout style:name="L"><style:page-layout-properties fo:page-width="25.4cm" fo:page-height="19cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="M" style:page-layout-name="L"/></office:master-styles><office:body><office:presentation>{page("a", "What happened", FIRST)}{page("b", "Who denies it", SECOND)}{page("c", "Who was hurt", THIRD)}</office:presentation></office:body></office:document>'''


def pdfs():
    report = "<h1>Fire at the grain terminal</h1>" + paragraphs(LONG * 4)
    chromium_pdf(html("Fire at the grain terminal", report), "chromium-report.pdf")
    chromium_pdf(html("Velmond in two columns", "<h1>Velmond in two columns</h1>"
                      f'<div style="columns:2;column-gap:8mm;text-align:justify;hyphens:auto">{paragraphs(LONG * 3)}</div>',
                      '<style>@page{size:A5}</style>'), "chromium-two-columns.pdf", "--no-pdf-header-footer")
    table = "<table>" + "".join("<tr>" + "".join(f'<td style="padding:2px 14px">{c}</td>' for c in r) + "</tr>" for r in ROWS) + "</table>"
    chromium_pdf(html("Casualties", f"<h1>Casualties by day</h1><p>{FIRST}</p>{table}<p>{THIRD}</p>"), "chromium-table.pdf", "--no-pdf-header-footer")
    chromium_pdf(html("الحريق", f'<h1>الحريق في الميناء</h1><p dir="rtl">{ARABIC}</p>', lang="ar"), "chromium-arabic.pdf", "--no-pdf-header-footer")
    chromium_pdf(html("Superscripts", "<h1>Counting the displaced</h1><p>The authority counted 1,240<sup>3</sup> people on 45 km<sup>2</sup> of "
                      "land.<sup>4</sup> Nobody else was counted.</p>"), "chromium-superscript.pdf", "--no-pdf-header-footer")
    for name, text in [("report", flat_text("Fire at the grain terminal")),
                       ("two-columns", flat_text("Two columns of Velmond", 2, notes=True, hyphenate=True)),
                       ("russian", flat_text("Пожар в порту", language="ru", texts=[RUSSIAN], notes=False))]:
        source = TMP / f"{name}.fodt"
        source.write_text(text, encoding="utf-8")
        office(source, ("pdf", f"libreoffice-{name}.pdf"))
    slides = TMP / "slides.fodp"
    slides.write_text(flat_slides(), encoding="utf-8")
    office(slides, ("pdf", "libreoffice-slides.pdf"))
    plain = TMP / "plain.txt"
    plain.write_text("\n\n".join("\n".join(wrap(t, 60)) for t in LONG * 3))
    run("enscript", "-q", "-2", "-r", "--word-wrap", "-b", "Velmond wire|%W|Page $% of $=", "-p", TMP / "two.ps", plain.name, cwd=TMP)
    run("ps2pdf", TMP / "two.ps", OUT / "enscript-two-up.pdf")
    run("enscript", "-q", "--word-wrap", "-p", TMP / "one.ps", plain.name, cwd=TMP)
    run("ps2pdf", TMP / "one.ps", OUT / "enscript-one.pdf")
    man = TMP / "velmond.1"
    man.write_text('.TH VELMOND 7 2024-05-16\n.SH NAME\nvelmond \\- the fire at the grain terminal\n.SH DESCRIPTION\n'
                   + "\n.PP\n".join(LONG))
    (TMP / "man.ps").write_bytes(run("groff", "-man", "-Tps", man))
    run("ps2pdf", TMP / "man.ps", OUT / "groff-man.pdf")
    scan()
    source = TMP / "secret.fodt"
    source.write_text(flat_text("Secret"), encoding="utf-8")
    options = {"EncryptFile": {"type": "boolean", "value": "true"},
               "DocumentOpenPassword": {"type": "string", "value": "velmond"}}
    office(source, ("pdf:writer_pdf_Export:" + json.dumps(options), "encrypted.pdf"))


def wrap(text, width):
    import textwrap
    return textwrap.wrap(text, width)


def scan():
    page = TMP / "scan.html"
    page.write_text(html("Scan", f'<div style="font:22px/1.5 serif"><h1>Notice of the harbour</h1>{paragraphs([FIRST, THIRD])}</div>'), encoding="utf-8")
    run(*CHROMIUM, "--no-pdf-header-footer", f"--print-to-pdf={TMP}/scan.pdf", page.as_uri())
    run("pdftoppm", "-r", "150", "-gray", "-jpeg", "-jpegopt", "quality=35", "-f", "1", "-l", "1", TMP / "scan.pdf", TMP / "scan")
    picture = next(TMP.glob("scan-*.jpg"))
    sheet = TMP / "sheet.html"
    sheet.write_text(f'<style>@page{{margin:0}}body{{margin:0}}</style><img src="{picture.as_uri()}" style="width:100%;height:100vh">')
    run(*CHROMIUM, "--no-pdf-header-footer", f"--print-to-pdf={OUT / 'scanned.pdf'}", sheet.as_uri())
    run("pdfunite", OUT / "groff-man.pdf", OUT / "scanned.pdf", OUT / "half-scanned.pdf")


def offices():
    source = TMP / "report.fodt"
    office(source, ("docx", "libreoffice.docx"), ("odt", "libreoffice.odt"), ("rtf", "libreoffice.rtf"), ("doc", "libreoffice.doc"),
           ("epub", "libreoffice.epub"))
    sheet = TMP / "sheet.fods"
    sheet.write_text(flat_sheet(), encoding="utf-8")
    office(sheet, ("xlsx", "libreoffice.xlsx"), ("ods", "libreoffice.ods"), ("xls", "libreoffice.xls"), ("csv", "libreoffice.csv"))
    office(TMP / "slides.fodp", ("pptx", "libreoffice.pptx"), ("odp", "libreoffice.odp"), ("ppt", "libreoffice.ppt"))
    md = TMP / "pandoc.md"
    md.write_text('---\ntitle: Fire at the grain terminal\nauthor: Ida Marn\ndate: 2024-05-16\nlang: en\n---\n\n# What happened\n\n'
                  + FIRST + "[^1]\n\n" + SECOND + "\n\n# Casualties\n\n" + THIRD + "\n\n| " + " | ".join(ROWS[0]) + " |\n|"
                  + "---|" * len(ROWS[0]) + "\n" + "\n".join("| " + " | ".join(r) + " |" for r in ROWS[1:])
                  + "\n\n[^1]: Statement of the harbour authority, 14 May 2024.\n", encoding="utf-8")
    for form in ["docx", "odt", "rtf", "epub", "html", "pptx"]:
        run("pandoc", "-s", md, "-o", OUT / f"pandoc.{form}")
    (OUT / "semicolons.csv").write_text("\n".join(";".join(f'"{c}"' if "," in c else c for c in r) for r in ROWS), encoding="utf-8")
    (OUT / "tabs.tsv").write_text("\n".join("\t".join(r) for r in ROWS), encoding="utf-8")
    (OUT / "headless.csv").write_text('1,"Old port, north",12\n2,"Old port, south",7\n', encoding="utf-8")


def texts():
    for name, text, code in [("utf-8", FRENCH, "UTF-8"), ("windows-1252", FRENCH, "CP1252"), ("utf-16le-mark", FRENCH, None),
                             ("utf-16be", FRENCH, "UTF-16BE"), ("windows-1251", RUSSIAN, "CP1251"), ("koi8-r", RUSSIAN, "KOI8-R"),
                             ("iso-8859-7", GREEK, "ISO-8859-7"), ("windows-1256", ARABIC, "CP1256"), ("iso-8859-2", POLISH, "ISO-8859-2"),
                             ("shift-jis", JAPANESE, "SHIFT_JIS"), ("euc-kr", KOREAN, "EUC-KR"), ("gb18030", CHINESE, "GB18030")]:
        text = (text + " ") * 3 if len(text) < 120 else text
        path = OUT / f"{name}.txt"
        path.write_bytes(b"\xff\xfe" + text.encode("utf-16le") if code is None else run("iconv", "-f", "UTF-8", "-t", code, input=text.encode()))


def message(subject, body, **headers):
    m = email.message.EmailMessage(policy=email.policy.SMTP)
    m["From"] = "Ida Marn <ida@velmond.example>"
    m["To"] = "desk@velmond.example"
    m["Subject"] = subject
    m["Date"] = "Thu, 16 May 2024 09:15:00 +0200"
    m["Message-ID"] = "<1@velmond.example>"
    m.set_content(body, **headers)
    return m


def mails():
    (OUT / "plain.eml").write_bytes(bytes(message("Fire at the grain terminal", FIRST + "\n\n" + SECOND + "\n")))
    m = message("Zwei Fassungen – und Umlaute: Brände", SECOND)
    m.add_alternative(f"<html><body><p>{FIRST}</p><p>{SECOND}</p></body></html>", subtype="html")
    (OUT / "alternative.eml").write_bytes(bytes(m))
    m = message("Two attachments", THIRD)
    m.add_attachment((OUT / "pandoc.docx").read_bytes(), maintype="application",
                     subtype="vnd.openxmlformats-officedocument.wordprocessingml.document", filename="report.docx")
    m.add_attachment((OUT / "groff-man.pdf").read_bytes(), maintype="application", subtype="pdf", filename="Übersicht.pdf")
    m.add_attachment(base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
                     maintype="image", subtype="png", filename="dot.png")
    (OUT / "attachments.eml").write_bytes(bytes(m))
    inner = message("The forwarded words", FIRST)
    m = message("Fwd: The forwarded words", "See below.")
    m.add_attachment(inner)
    (OUT / "forwarded.eml").write_bytes(bytes(m))
    m = message("Пожар в порту", RUSSIAN, charset="koi8-r", cte="base64")
    (OUT / "russian.eml").write_bytes(bytes(m))
    box = mailbox.mbox(TMP / "box", create=True)
    for subject, body in [("First", FIRST), ("Second", "From here on it burned.\n\nFrom the pier.\n\n" + SECOND), ("Third", THIRD)]:
        box.add(mailbox.mboxMessage(message(subject, body)))
    box.flush()
    shutil.copy(TMP / "box", OUT / "three.mbox")


PAGE = '''<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title} | Velmond Wire</title>
<meta property="og:site_name" content="Velmond Wire"><meta name="author" content="Ida Marn">
<meta property="article:published_time" content="{day}T08:00:00Z"><meta property="article:modified_time" content="2024-05-19T10:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/two.html">Two</a> <a href="/moved.html">Moved</a> <a href="/report.pdf">Report</a> <a href="/gone.html">Gone</a></nav><article><h1>{title}</h1>{body}<img src="/dot.png"></article>
<footer>All rights reserved by Velmond Wire.</footer></body></html>'''


FRAMES = {
    "/frames.html": ("Dredging of the canal halted", [
        "The harbour authority of Velmond said on 3 June 2024 that dredging of the canal had been halted after a barge struck a sunken pontoon. Nobody was hurt, but the barge lost 40 tonnes of gravel.",
        "Work is to go on when divers have lifted the pontoon, a spokesman for the authority said on Tuesday, and no date was given for that."]),
    "/statement.html": ("Statement of the dredging company", [
        "The company Rasmark Dredging stated on 4 June 2024 that the pontoon had been marked by two buoys since January, and that the barge had left the fairway.",
        "It denied that its crew had been warned by radio, and announced an inquiry of its own that is to end in August."]),
    "/log.html": ("Log of the harbour master", [
        "At 06:40 the harbour master’s office warned the barge by radio that the buoys had been dragged from their places by the storm of the night before.",
        "At 07:05 the barge reported that it had struck the pontoon and was taking in water."])}


def framed(path):
    """A page without a publisher; the first one has a picture and the two others in frames, and an empty frame."""
    title, words = FRAMES[path]
    first = path == "/frames.html"
    author = '<meta name="author" content="Ida Marn">' if first else ""
    inner = '<img src="/dot.png"><iframe src="/statement.html"></iframe><iframe src="/log.html"></iframe><iframe src="about:blank"></iframe>' if first else ""
    return (f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{author}</head>'
            f"<body><article><h1>{title}</h1>{paragraphs(words)}</article>{inner}</body></html>")


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        pages = {"/": PAGE.format(title="Fire at the grain terminal", day="2024-05-14", body=paragraphs([FIRST, SECOND])),
                 "/two.html": PAGE.format(title="Hospitals count the injured", day="2024-05-15", body=paragraphs([THIRD, LONG[3]]))}
        pages.update({path: framed(path) for path in FRAMES})
        if self.path == "/moved.html":
            self.send_response(301)
            self.send_header("Location", "/two.html")
            self.end_headers()
            return
        if self.path == "/report.pdf":
            kind, body = "application/pdf", (OUT / "groff-man.pdf").read_bytes()
        elif self.path == "/russian.html":
            kind, body = "text/html; charset=windows-1251", f"<html lang=ru><title>Пожар</title><p>{RUSSIAN}</p>".encode("cp1251")
        elif self.path in pages:
            kind, body = "text/html; charset=utf-8", pages[self.path].encode()
        elif self.path == "/dot.png":
            kind, body = "image/png", b"\x89PNG\r\n\x1a\n"
        else:
            self.send_error(404)
            return
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


def webs():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 8973), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = "http://127.0.0.1:8973"
    wget = ["wget", "-q", "-e", "robots=off", "--delete-after", "-p", "-r", "-l", "1", "-P", "w"]
    for name, more in [("site", []), ("plain", ["--no-warc-compression"])]:
        subprocess.run([str(c) for c in [*wget, *more, f"--warc-file={name}", site + "/", site + "/russian.html"]], cwd=TMP)
    shutil.copy(TMP / "site.warc.gz", OUT / "wget.warc.gz")
    shutil.copy(TMP / "plain.warc", OUT / "wget.warc")
    with zipfile.ZipFile(OUT / "site.wacz", "w") as z:
        z.write(TMP / "site.warc.gz", "archive/data.warc.gz")
        z.writestr("pages/pages.jsonl", json.dumps({"format": "json-pages-1.0", "id": "pages"}) + "\n" + json.dumps({"url": site + "/", "title": "Fire"}) + "\n")
        z.writestr("datapackage.json", json.dumps({"profile": "data-package", "wacz_version": "1.1.1"}))
    for name, path in [("saved", "/"), ("saved-two", "/two.html"), ("saved-frames", "/frames.html")]:
        snapshot(site + path, OUT / f"{name}.mhtml")
    (OUT / "wget.html").write_bytes(run("wget", "-q", "-O", "-", site + "/"))
    server.shutdown()


def snapshot(url, target):
    """Chromium's own saving as one file, asked for over its debugging socket."""
    process = subprocess.Popen([*CHROMIUM, "--remote-debugging-port=9223", "--remote-allow-origins=*", url],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                tabs = json.load(urllib.request.urlopen("http://127.0.0.1:9223/json"))
                if any(t["type"] == "page" and t["url"].startswith("http") for t in tabs):
                    break
            except OSError:
                pass
            time.sleep(0.2)
        time.sleep(1)
        tab = next(t for t in tabs if t["type"] == "page")
        sock = socket.create_connection(("127.0.0.1", 9223))
        sock.settimeout(20)
        path = tab["webSocketDebuggerUrl"].split("9223", 1)[1]
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        sock.sendall((f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:9223\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                      f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n").encode())
        stream = sock.makefile("rb")
        while stream.readline().strip():
            pass
        text = json.dumps({"id": 1, "method": "Page.captureSnapshot", "params": {"format": "mhtml"}}).encode()
        mask = secrets.token_bytes(4)
        sock.sendall(bytes([0x81, 0x80 | len(text)]) + mask + bytes(b ^ mask[i % 4] for i, b in enumerate(text)))
        data = b""
        while True:
            head = stream.read(2)
            length = head[1] & 127
            length = struct.unpack(">H", stream.read(2))[0] if length == 126 else struct.unpack(">Q", stream.read(8))[0] if length == 127 else length
            data += stream.read(length)
            if head[0] & 128:
                answer = json.loads(data)
                data = b""
                if answer.get("id") == 1:
                    target.write_text(answer["result"]["data"], newline="", encoding="utf-8")
                    return
    finally:
        process.terminate()
        process.wait()


def archives():
    folder = TMP / "folder"
    (folder / "Ärger").mkdir(parents=True)
    (folder / "first.txt").write_text(FIRST)
    (folder / "Ärger" / "second.md").write_text("---\ntitle: The denial\nauthor: Ida Marn\n---\n" + SECOND)
    shutil.copy(OUT / "pandoc.docx", folder / "report.docx")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    run("zip", "-q", "-r", OUT / "folder.zip", ".", cwd=folder)
    shutil.copy(OUT / "folder.zip", folder / "inner.zip")
    with zipfile.ZipFile(OUT / "nested.zip", "w", zipfile.ZIP_DEFLATED) as z:
        z.write(folder / "inner.zip", "inner.zip")
        z.writestr("third.txt", THIRD)
        z.write(OUT / "plain.eml", "mail/plain.eml")
    run("zip", "-q", "-P", "velmond", "-j", OUT / "encrypted.zip", folder / "first.txt")


def pages():
    """What another reader, poppler, finds on each page; pages are set apart by form feeds."""
    (OUT / "pages").mkdir()
    for pdf in sorted(OUT.glob("*.pdf")):
        if pdf.stem != "encrypted":
            run("pdftotext", "-enc", "UTF-8", pdf, OUT / "pages" / f"{pdf.stem}.txt")


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    (TMP / "made").mkdir()
    for part in [pdfs, offices, texts, mails, webs, archives, pages]:
        part()
    shutil.rmtree(TMP, ignore_errors=True)
    print(len(list(OUT.iterdir())), "files", sum(f.stat().st_size for f in OUT.iterdir() if f.is_file()), "bytes")
