package nl.kortelijnen.kennis.redactie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.kennis.BestandController;
import nl.kortelijnen.kennis.Redactieproef;
import nl.kortelijnen.kennis.beeld.Beeld;
import nl.kortelijnen.kennis.beeld.Beeldkeuring;
import nl.kortelijnen.portaal.Markdown;
import nl.kortelijnen.toegang.account.TestInlog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Pictures in guidance: drawn anew, with words, and for readers only once they are published (G03, G06). */
class AfbeeldingenTest extends Redactieproef {

    private static final String GEHEIM = "gemaakt-bij-52.3676N";

    @Autowired
    private Afbeeldingen afbeeldingen;

    @Autowired
    private BestandController controller;

    static byte[] plaatje(String soort, int breed, int hoog) {
        BufferedImage beeld = new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < breed / 2; x++) {
            for (int y = 0; y < hoog; y++) {
                beeld.setRGB(x, y, Color.RED.getRGB());
            }
        }
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(beeld, soort, uit);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return uit.toByteArray();
    }

    /** A photo taken with the camera on its side (6), with a secret behind it. */
    private static byte[] foto() {
        byte[] jpeg = plaatje("jpg", 80, 40);
        ByteBuffer exif = ByteBuffer.allocate(36).order(ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6);
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.write(jpeg, 0, 2);
        uit.writeBytes(exif.array());
        uit.write(jpeg, 2, jpeg.length - 2);
        uit.writeBytes(GEHEIM.getBytes(StandardCharsets.US_ASCII));
        return uit.toByteArray();
    }

    private static byte[] webp(String... delen) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        for (String deel : delen) {
            byte[] inhoud = deel.equals("VP8L")
                    ? new byte[] {0x2F, 9, 0x40, 2, 0, 1}
                    : GEHEIM.getBytes(StandardCharsets.US_ASCII);
            uit.writeBytes(deel.getBytes(StandardCharsets.US_ASCII));
            uit.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(inhoud.length)
                    .array());
            uit.writeBytes(inhoud);
        }
        ByteBuffer kop = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        kop.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(uit.size() + 4);
        kop.put("WEBP".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream heel = new ByteArrayOutputStream();
        heel.writeBytes(kop.array());
        heel.writeBytes(uit.toByteArray());
        return heel.toByteArray();
    }

    private Kennisversie schrijf(String markdown) {
        Kennisversie open = redactie.open(STUK);
        Kennisvelden velden = redactie.velden(open);
        return redactie.bewaar(
                open, new Kennisvelden(velden.enkel(), velden.lijsten(), velden.tekst() + "\n\n" + markdown));
    }

    private static String sleutel(String markdown) {
        return markdown.replaceAll(".*/([0-9a-f]{16}-[a-z0-9-]+\\.[a-z]+).*", "$1");
    }

    @Test
    void een_lezer_ziet_een_afbeelding_pas_als_de_tekst_ermee_is_goedgekeurd_en_niet_meer_als_die_weg_is() {
        String markdown = afbeeldingen.neemOp(STUK, "Kaart.png", plaatje("png", 20, 10), "Drie [cirkels]", false);
        assertThat(markdown).startsWith("![Drie cirkels](kennisbestanden/" + STUK + "/");
        TestInlog.als(LEZER);
        assertThat(controller.haal(STUK, sleutel(markdown)).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);

        TestInlog.als(NIENKE);
        redactie.biedAan(schrijf(markdown));
        TestInlog.als(LEZER);
        assertThat(controller.haal(STUK, sleutel(markdown)).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        TestInlog.als(COLLEGA);
        redactie.keurGoed(redactie.bezig(STUK).orElseThrow());

        TestInlog.als(LEZER);
        assertThat(controller.haal(STUK, sleutel(markdown)).getHeaders().getFirst("Content-Type"))
                .isEqualTo("image/png");
        TestInlog.als(NIENKE);
        Kennisversie open = redactie.open(STUK);
        Map<String, String> enkel = new LinkedHashMap<>(redactie.velden(open).enkel());
        redactie.biedAan(redactie.bewaar(
                open, new Kennisvelden(enkel, redactie.velden(open).lijsten(), "Zonder.")));
        TestInlog.als(COLLEGA);
        redactie.keurGoed(redactie.bezig(STUK).orElseThrow());
        TestInlog.als(LEZER);
        assertThat(controller.haal(STUK, sleutel(markdown)).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void zonder_beschrijving_gaat_er_niets_in_en_wat_van_elders_komt_wordt_niet_aangeboden() {
        byte[] png = plaatje("png", 20, 10);
        assertThatThrownBy(() -> afbeeldingen.neemOp(STUK, "k.png", png, " ", false))
                .hasMessageContaining("wat er te zien is");
        assertThat(jdbc.sql("select count(*) from kennisbestand")
                        .query(Integer.class)
                        .single())
                .isZero();
        String versiering = afbeeldingen.neemOp(STUK, "k.png", png, "", true);
        assertThat(redactie.biedAan(schrijf(versiering)).status()).isEqualTo(Kennisversie.Status.AANGEBODEN);

        redactie.gooiConceptWeg(STUK);
        assertThatThrownBy(() -> redactie.biedAan(schrijf("![Spion](https://elders.example/pixel.png)")))
                .hasMessageContaining("van ergens anders");
        redactie.gooiConceptWeg(STUK);
        assertThatThrownBy(() -> redactie.biedAan(schrijf(versiering.replace(" \"versiering\"", ""))))
                .hasMessageContaining("geen beschrijving");
        TestInlog.als(LEZER);
        assertThatThrownBy(() -> afbeeldingen.neemOp(STUK, "k.png", png, "Iets", false))
                .isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void in_de_bladzij_komt_nooit_een_afbeelding_van_elders() {
        assertThat(Markdown.naarHtml("![Een kaart](kennisbestanden/stuk/0123-kaart.png \"versiering\")"))
                .contains("<img src=\"kennisbestanden/stuk/0123-kaart.png\" alt=\"Een kaart\"")
                .doesNotContain("title");
        for (String adres : new String[] {
            "https://elders.example/a.png",
            "//elders.example/a.png",
            "data:image/png;base64,AA",
            "javascript:alert(1)",
            "/logout",
            "kennisbestanden/../logout",
            "a?b=c"
        }) {
            assertThat(Markdown.naarHtml("![Een *kaart*](" + adres + ")"))
                    .as(adres)
                    .doesNotContain("<img", "src")
                    .contains("Een <em>kaart</em>");
        }
    }

    @Test
    void een_foto_staat_rechtop_en_vertelt_niet_waar_zij_gemaakt_is() throws IOException {
        Beeld beeld = Beeldkeuring.keur(foto());

        BufferedImage getekend = ImageIO.read(new ByteArrayInputStream(beeld.inhoud()));
        assertThat(getekend.getWidth()).isEqualTo(40);
        assertThat(getekend.getHeight()).isEqualTo(80);
        assertThat(new Color(getekend.getRGB(20, 5)).getRed())
                .as("left was red, now top")
                .isGreaterThan(200);
        assertThat(new Color(getekend.getRGB(20, 75)).getRed()).isLessThan(60);
        assertThat(new String(beeld.inhoud(), StandardCharsets.ISO_8859_1)).doesNotContain(GEHEIM, "Exif");
    }

    @Test
    void een_webp_houdt_alleen_zijn_beeld_en_beweegt_niet() {
        String schoon =
                new String(Beeldkeuring.keur(webp("VP8L", "EXIF", "XMP ")).inhoud(), StandardCharsets.ISO_8859_1);

        assertThat(schoon).startsWith("RIFF").contains("VP8L").doesNotContain(GEHEIM, "EXIF", "XMP");
        assertThatThrownBy(() -> Beeldkeuring.keur(webp("ANIM", "VP8L"))).hasMessageContaining("beweegt");
        assertThatThrownBy(() -> Beeldkeuring.keur(webp("EXIF"))).hasMessageContaining("beschadigd");
    }

    @Test
    void wat_geen_afbeelding_is_te_groot_is_of_stuk_is_wordt_geweigerd() {
        byte[] png = plaatje("png", 200, 100);
        assertThatThrownBy(() -> Beeldkeuring.keur("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining(".png, .jpg of .webp");
        assertThatThrownBy(() -> Beeldkeuring.keur(Arrays.copyOf(png, 60))).hasMessageContaining("beschadigd");
        byte[] reus = png.clone();
        ByteBuffer.wrap(reus).putInt(16, 60_000).putInt(20, 60_000);
        assertThatThrownBy(() -> Beeldkeuring.keur(reus)).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> Beeldkeuring.keur(new byte[5 * 1024 * 1024 + 1]))
                .hasMessageContaining("5 MB");
        assertThat(Beeldkeuring.keur(plaatje("png", 3000, 100)).inhoud()).isNotEmpty();
    }
}
