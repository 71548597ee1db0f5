package nl.kortelijnen.bestanden;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what stands on the slides of a .pptx: no notes of the speaker, no comments, no hidden slides, nothing that stands
 * on every slide.
 */
final class Dialezer {

    private static final Pattern DIA = Pattern.compile("ppt/slides/slide\\d+\\.xml");
    private static final Set<String> OP_ELKE_DIA = Set.of("sldNum", "ftr", "dt", "hdr");

    private final Kantoorbestand bestand;
    private final Regellezer regels = new Regellezer(false);

    Dialezer(Kantoorbestand bestand) {
        this.bestand = bestand;
    }

    List<Alinea> lees() throws IOException, XMLStreamException {
        for (String dia : bestand.delen(naam -> DIA.matcher(naam).matches())) {
            bestand.lees(dia, this::lees);
        }
        return regels.klaar();
    }

    private void lees(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder tekst = new StringBuilder();
        boolean inTekst = false;
        boolean vast = false;
        int wegTot = -1;
        int diepte = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    diepte++;
                    String naam = xml.getLocalName();
                    if (wegTot < 0 && naam.equals("Fallback")) {
                        wegTot = diepte;
                    }
                    switch (naam) {
                        case "sld" -> {
                            if (Wordxml.waarde(xml, "show").equals("0")) {
                                return;
                            }
                        }
                        case "sp" -> vast = false;
                        case "ph" -> vast = OP_ELKE_DIA.contains(Wordxml.waarde(xml, "type"));
                        case "p" -> tekst.setLength(0);
                        case "br" -> tekst.append('\n');
                        case "t" -> inTekst = true;
                        default -> {
                            // shapes and looks
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (wegTot == diepte) {
                        wegTot = -1;
                    }
                    diepte--;
                    if (xml.getLocalName().equals("t")) {
                        inTekst = false;
                    } else if (xml.getLocalName().equals("p")) {
                        lever(tekst.toString());
                        tekst.setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inTekst && !vast && wegTot < 0) {
                        neem(tekst, xml.getText());
                    }
                }
                default -> {
                    // comments of the file itself
                }
            }
        }
    }

    private static void neem(StringBuilder tekst, String woorden) {
        if (tekst.length() + woorden.length() > Regellezer.MEESTE_TEKENS) {
            throw Leesweigering.teVeelTekst();
        }
        tekst.append(woorden);
    }

    private void lever(String tekst) {
        Leesweigering.stopAlsNiemandWacht();
        tekst.lines().filter(regel -> !Opmaak.isLeeg(regel)).forEach(regel -> regels.alinea(Opmaak.van(regel)));
    }
}
