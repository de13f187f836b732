package dixit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dixit.record.Document;
import dixit.record.Mark;
import dixit.record.Sourced;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeAndMailTest {
    private static final String TALK =
            "Talks at Port Ilvane\n\nQuestion: Will you stay?\n\nAda Holm: We will.\nFor now.\n\nfirst\nsecond";

    @Test
    void docx() {
        String body = "<w:document xmlns:w='w'><w:body>"
                + "<w:p><w:pPr><w:pStyle w:val='H1'/></w:pPr><w:r><w:t>Talks at </w:t></w:r><w:r><w:t>Port Ilvane</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Question:</w:t></w:r><w:r><w:t xml:space='preserve'> Will you stay?</w:t></w:r></w:p>"
                + "<w:p/><w:p><w:r><w:rPr><w:b w:val='1'/></w:rPr><w:t>Ada Holm:</w:t></w:r><w:r><w:t xml:space='preserve'> We will.</w:t><w:br/><w:t>For now.</w:t></w:r>"
                + "<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/></w:numPr></w:pPr><w:r><w:t>first</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>second</w:t></w:r></w:p></w:body></w:document>";
        String styles =
                "<w:styles xmlns:w='w'><w:style w:styleId='H1'><w:name w:val='heading 1'/></w:style></w:styles>";
        String core =
                "<p xmlns:dc='d'><dc:title>Talks</dc:title><dc:creator>Press Office</dc:creator><dc:language>en-GB</dc:language></p>";
        Document doc = Readings.document(
                "talk.docx",
                Zips.zip(
                        "[Content_Types].xml",
                        "<Types/>",
                        "word/document.xml",
                        body,
                        "word/styles.xml",
                        styles,
                        "docProps/core.xml",
                        core));
        assertTalk(doc);
        assertEquals(new Sourced("Talks", "docx:title"), doc.metadata().title());
        assertEquals(
                List.of(new Sourced("Press Office", "docx:creator")),
                doc.metadata().authors());
        assertEquals(new Sourced("en-GB", "docx:language"), doc.metadata().language());
    }

    @Test
    void odt() {
        String content = "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:s='s' xmlns:f='f'><o:automatic-styles>"
                + "<s:style s:name='T1'><s:text-properties f:font-weight='bold'/></s:style></o:automatic-styles><o:body><o:text>"
                + "<t:tracked-changes><t:p>never</t:p></t:tracked-changes><t:h>Talks at Port Ilvane</t:h>"
                + "<t:p><t:span t:style-name='T1'>Question:</t:span><t:s/>Will you stay?</t:p><t:p/>"
                + "<t:p><t:span t:style-name='T1'>Ada Holm:</t:span> We will.<t:line-break/>For now.</t:p>"
                + "<t:list><t:list-item><t:p>first</t:p></t:list-item><t:list-item><t:p>second</t:p></t:list-item></t:list>"
                + "</o:text></o:body></o:document-content>";
        String meta =
                "<m xmlns:dc='d' xmlns:meta='n'><dc:title>Talks</dc:title><meta:initial-creator>Press Office</meta:initial-creator></m>";
        Document doc = Readings.document(
                "talk.odt",
                Zips.zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        content,
                        "meta.xml",
                        meta));
        assertTalk(doc);
        assertEquals(new Sourced("Talks", "odt:title"), doc.metadata().title());
    }

    @Test
    void rtf() {
        String rtf = """
                {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Serif;}{\\f1\\fcharset204 Kyr;}}
                {\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}}
                {\\info{\\title Talks}{\\author Press Office}}{\\*\\generator never}{\\header never}
                \\pard\\s1\\b Talks at Port Ilvane\\b0\\par\\pard\\s0 {\\b Question:} Will you stay?\\par
                {\\b Ada Holm:} We will.\\line For now.\\par
                {\\pard\\ls1{\\listtext 1.\\tab}first\\par}{\\pard\\ls1 second\\par}
                \\pard\\plain\\f1 \\'cf\\f0  \\u8220\\'93ok\\rdblquote\\par}""";
        Document doc = Readings.document("talk.rtf", rtf.getBytes(StandardCharsets.US_ASCII));
        assertEquals(TALK + "\n\nП “ok”", doc.text());
        assertEquals(List.of("Question:", "Ada Holm:"), Readings.marked(doc, Mark.Kind.BOLD));
        assertEquals(List.of("Talks at Port Ilvane"), Readings.marked(doc, Mark.Kind.HEADING));
        assertEquals(new Sourced("Talks", "rtf:title"), doc.metadata().title());
    }

    @Test
    void mailOfSeveralParts() {
        String mail = """
                From: =?UTF-8?Q?Ada_H=C3=B6lm?= <ada@example.org>
                To: b@example.org
                Subject: =?utf-8?B?VGFsa3M=?=
                Date: Wed, 27 Nov 2019 10:00:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: multipart/alternative; boundary=y

                --y
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                The minister said =E2=80=9Cno=E2=80=9D.
                > Will she stay?
                --y
                Content-Type: text/html

                <p>html</p>
                --y--
                --x
                Content-Type: text/plain
                Content-Disposition: attachment; filename=a.txt

                attached
                --x--
                """.replace("\n", "\r\n");
        Document doc = Readings.document("a.eml", mail.getBytes(StandardCharsets.US_ASCII));
        assertEquals("The minister said “no”.\r\n> Will she stay?", doc.text());
        assertEquals(List.of("> Will she stay?"), Readings.marked(doc, Mark.Kind.BLOCK_QUOTE));
        assertEquals(new Sourced("Talks", "mail:subject"), doc.metadata().title());
        assertEquals(
                List.of(new Sourced("Ada Hölm", "mail:from")), doc.metadata().authors());
        assertEquals(new Sourced("2019-11-27", "mail:date"), doc.metadata().published());
    }

    @Test
    void mailThatIsHtmlAlone() {
        String mail =
                "From: ada@example.org\nMIME-Version: 1.0\nMessage-ID: <1@example.org>\nContent-Type: text/html; charset=windows-1251\n\n"
                        + "<html><body><p>Договор о проливе остаётся в силе, сказала министр.</p></body></html>";
        Document doc = Readings.document("mail", mail.getBytes(Charset.forName("windows-1251")));
        assertEquals("message/rfc822", doc.mediaType());
        assertEquals("Договор о проливе остаётся в силе, сказала министр.", doc.text());
    }

    private static void assertTalk(Document doc) {
        assertEquals(TALK, doc.text());
        assertEquals(List.of("Talks at Port Ilvane"), Readings.marked(doc, Mark.Kind.HEADING));
        assertEquals(List.of("Question:", "Ada Holm:"), Readings.marked(doc, Mark.Kind.BOLD));
        assertEquals(List.of("first", "second"), Readings.marked(doc, Mark.Kind.LIST_ITEM));
    }
}
