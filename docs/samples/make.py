#!/usr/bin/env python3
"""Makes the Word and PDF files of samples/ from the texts in docs/samples/source/.

    python3 docs/samples/make.py

Word files are written here, byte for byte the same each time. PDF files are set by LibreOffice Writer
(Debian: libreoffice-writer-nogui hyphen-en-us fonts-liberation), with words broken at line ends, a running
header and page numbers; only their creation time comes from the machine, so it is replaced by the document's own.

A source begins with `key: value` lines (title, author, date, publisher, header) down to `---`. Then, a paragraph
each, with empty lines between: `# ` title, `## ` subtitle or heading, `by: ` byline, `note: ` italic line, `small: `
small print, lines of `- ` a list, everything else body text; **bold** within a line.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
SAMPLES = HERE.parent.parent / "samples"
OUTPUTS = {
    "2017-05-08-dravec-essay-a-small-sea": "docx",
    "2019-08-14-kestrian-mfa-cape-teren-statement": "docx",
    "2020-10-05-oakhelm-speech-house-of-estates": "pdf",
    "2022-06-17-wrenfield-harbour-radio-interview": "docx",
    "2024-05-22-littoral-council-press-release-accord": "pdf",
}
STYLES = {"# ": "Title", "## ": "Heading", "by: ": "Byline", "note: ": "Note", "small: ": "Small"}


def parse(path):
    """Gives the header as a dict and the body as a list of (style, text)."""
    head, body = path.read_text(encoding="utf-8").split("\n---\n", 1)
    meta = dict(line.split(": ", 1) for line in head.splitlines())
    paragraphs = []
    for line in (line for line in body.splitlines() if line.strip()):
        prefix = next((p for p in STYLES if line.startswith(p)), None)
        if prefix:
            paragraphs.append((STYLES[prefix], line[len(prefix):]))
        elif line.startswith("- "):
            paragraphs.append(("List", "– " + line[2:]))
        else:
            paragraphs.append(("Body", line))
    return meta, paragraphs


def pieces(text):
    """Splits `**bold** plain` into (bold?, text)."""
    return [(i % 2 == 1, t) for i, t in enumerate(re.split(r"\*\*(.+?)\*\*", text)) if t]


# --- Word ---------------------------------------------------------------------------------------------------------

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# name -> (id, size in half points, bold, italic, space after in twentieths of a point)
DOCX_STYLES = {
    "Title": ("Title", 36, True, False, 160), "Heading": ("Heading2", 26, True, False, 120),
    "Byline": ("Byline", 22, True, False, 160), "Note": ("Note", 22, False, True, 200),
    "Small": ("Small", 18, False, False, 120), "List": ("ListParagraph", 22, False, False, 100),
    "Body": ("Normal", 22, False, False, 160),
}


def docx_style(name, spec):
    ident, size, bold, italic, after = spec
    default = ' w:default="1"' if ident == "Normal" else ""
    based = "" if ident == "Normal" else '<w:basedOn w:val="Normal"/>'
    marks = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    indent = '<w:ind w:left="360"/>' if name == "List" else ""
    return (f'<w:style w:type="paragraph"{default} w:styleId="{ident}"><w:name w:val="{ident}"/>{based}'
            f'<w:pPr><w:spacing w:after="{after}"/>{indent}</w:pPr><w:rPr>{marks}<w:sz w:val="{size}"/></w:rPr></w:style>')


def docx_paragraph(style, text):
    runs = "".join(
        f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{escape(t)}</w:t></w:r>'
        for bold, t in pieces(text))
    return f'<w:p><w:pPr><w:pStyle w:val="{DOCX_STYLES[style][0]}"/></w:pPr>{runs}</w:p>'


def docx_parts(meta, paragraphs):
    body = "".join(docx_paragraph(s, t) for s, t in paragraphs)
    when = f'{meta["date"]}T09:00:00Z'
    yield "[Content_Types].xml", (
        f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{OFFICE}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{OFFICE}.styles+xml"/>'
        f'<Override PartName="/word/header1.xml" ContentType="{OFFICE}.header+xml"/>'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>')
    yield "_rels/.rels", (
        f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" '
        'Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" '
        'Target="docProps/core.xml"/></Relationships>')
    yield "docProps/core.xml", (
        f'{XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f'<dc:title>{escape(meta["title"])}</dc:title><dc:creator>{escape(meta["author"])}</dc:creator>'
        f'<dc:publisher>{escape(meta["publisher"])}</dc:publisher><dc:language>en-GB</dc:language>'
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified></cp:coreProperties>')
    yield "word/_rels/document.xml.rels", (
        f'{XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{REL}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId2" Type="{REL}/header" Target="header1.xml"/></Relationships>')
    yield "word/styles.xml", (
        f'{XML}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" '
        'w:hAnsi="Liberation Serif"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>'
        + "".join(docx_style(n, s) for n, s in DOCX_STYLES.items()) + "</w:styles>")
    yield "word/header1.xml", (
        f'{XML}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val="Small"/></w:pPr><w:r><w:t>{escape(meta["header"])}</w:t></w:r>'
        "</w:p></w:hdr>")
    yield "word/document.xml", (
        f'{XML}<w:document {W} {R}><w:body>{body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" '
        'w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>')


def write_docx(path, meta, paragraphs):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, xml in docx_parts(meta, paragraphs):
            info = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            out.writestr(info, xml)


# --- PDF ----------------------------------------------------------------------------------------------------------

NS = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in (
    ("office", "office"), ("style", "style"), ("text", "text"), ("fo", "xsl-fo-compatible"), ("meta", "meta"),
    ("svg", "svg-compatible"))) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
# name -> (size in points, bold, italic, alignment, space after in cm, hyphenate)
FODT_STYLES = {
    "Title": (19, True, False, "start", .35, False), "Heading": (13, True, False, "start", .2, False),
    "Byline": (11.5, True, False, "start", .3, False), "Note": (11, False, True, "start", .4, False),
    "Small": (9, False, False, "start", .3, False), "List": (11.5, False, False, "start", .2, True),
    "Body": (11.5, False, False, "start", .26, True),
}


def fodt_style(name, spec):
    size, bold, italic, align, after, hyphenate = spec
    marks = (' fo:font-weight="bold"' if bold else "") + (' fo:font-style="italic"' if italic else "")
    breaks = (' fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="3"'
              if hyphenate else ' fo:hyphenate="false"')
    keep = ' fo:keep-with-next="always"' if name == "Heading" else ""
    return (f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties '
            f'fo:text-align="{align}" fo:margin-bottom="{after}cm" fo:line-height="118%" fo:orphans="2" fo:widows="2" '
            f'fo:hyphenation-ladder-count="3"{keep}/><style:text-properties style:font-name="Liberation Serif" '
            f'fo:font-size="{size}pt"{marks} fo:language="en" fo:country="US"{breaks}/></style:style>')


def fodt_paragraph(style, text):
    spans = "".join(
        f'<text:span text:style-name="Bold">{escape(t)}</text:span>' if bold else escape(t) for bold, t in pieces(text))
    return f'<text:p text:style-name="{style}">{spans}</text:p>'


def fodt(meta, paragraphs):
    page = '<text:page-number text:select-page="current"/> of <text:page-count/>'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NS} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>'
        f'<dc:title>{escape(meta["title"])}</dc:title><meta:initial-creator>{escape(meta["author"])}'
        f'</meta:initial-creator><dc:creator>{escape(meta["author"])}</dc:creator>'
        f'<dc:subject>{escape(meta["publisher"])}</dc:subject><dc:language>en-GB</dc:language>'
        f'<meta:creation-date>{meta["date"]}T09:00:00</meta:creation-date><dc:date>{meta["date"]}T09:00:00</dc:date>'
        '</office:meta><office:font-face-decls><style:font-face style:name="Liberation Serif" '
        "svg:font-family=\"'Liberation Serif'\"/></office:font-face-decls><office:styles>"
        + "".join(fodt_style(n, s) for n, s in FODT_STYLES.items())
        + '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/>'
        '</style:style></office:styles><office:automatic-styles><style:page-layout style:name="A4">'
        '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.8cm" '
        'fo:margin-bottom="1.6cm" fo:margin-left="3.4cm" fo:margin-right="3.4cm"/><style:header-style>'
        '<style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.5cm"/></style:header-style>'
        '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/>'
        '</style:footer-style></style:page-layout></office:automatic-styles><office:master-styles>'
        '<style:master-page style:name="Standard" style:page-layout-name="A4"><style:header>'
        f'<text:p text:style-name="Small">{escape(meta["header"])}</text:p></style:header><style:footer>'
        f'<text:p text:style-name="Small">Page {page}</text:p></style:footer></style:master-page>'
        '</office:master-styles><office:body><office:text>'
        + "".join(fodt_paragraph(s, t) for s, t in paragraphs) + "</office:text></office:body></office:document>")


def write_pdf(path, meta, paragraphs):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, path.stem + ".fodt")
        source.write_text(fodt(meta, paragraphs), encoding="utf-8")
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
             "--outdir", folder, str(source)], check=True, stdout=subprocess.DEVNULL)
        data = source.with_suffix(".pdf").read_bytes()
    stamp = f'D:{meta["date"].replace("-", "")}090000'.encode()
    # The same length as before, so that the offsets in the file's cross-reference table stay right.
    dated = re.sub(rb"(/CreationDate ?\()[^)]*\)",
                   lambda m: (m[1] + stamp + b"Z)").ljust(len(m[0])), data)
    if stamp not in dated or len(dated) != len(data):
        sys.exit(f"{path.name}: the creation date was not found in the PDF")
    path.write_bytes(dated)


def main():
    if not shutil.which("soffice"):
        sys.exit("soffice is missing: install libreoffice-writer-nogui")
    for stem, ending in OUTPUTS.items():
        meta, paragraphs = parse(HERE / "source" / f"{stem}.txt")
        path = SAMPLES / f"{stem}.{ending}"
        (write_docx if ending == "docx" else write_pdf)(path, meta, paragraphs)
        print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
