package nl.kortelijnen.bestanden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx or .pptx written part by part, as Word would write what no library of ours can set: changes, notes, headers. */
final class Wordbestand {

    private static final String NAMEN =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

    private final Map<String, String> delen = new LinkedHashMap<>();

    static Wordbestand met(String inhoud) {
        return new Wordbestand()
                .deel(
                        "word/document.xml",
                        "<w:document" + NAMEN + "><w:body>" + inhoud + "<w:sectPr/></w:body></w:document>");
    }

    static Wordbestand dia(String inhoud) {
        return new Wordbestand()
                .deel("ppt/presentation.xml", "<p:presentation" + NAMEN + "/>")
                .deel("ppt/slides/slide1.xml", "<p:sld" + NAMEN + ">" + inhoud + "</p:sld>");
    }

    Wordbestand deel(String naam, String xml) {
        delen.put(naam, xml);
        return this;
    }

    Wordbestand deel(String naam, String wortel, String inhoud) {
        return deel(naam, "<" + wortel + NAMEN + ">" + inhoud + "</" + wortel.split(" ")[0] + ">");
    }

    byte[] bytes() {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            for (Map.Entry<String, String> deel : delen.entrySet()) {
                zip.putNextEntry(new ZipEntry(deel.getKey()));
                zip.write(deel.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
