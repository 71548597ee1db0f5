package nl.kortelijnen.bestanden;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Catches the paragraphs of one part of a Word document. A text box is a paragraph inside another. */
final class Woordvanger {

    /** What a reader of the accepted text does not see, with all that is in it. */
    private static final Set<String> ONGELEZEN = Set.of(
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "instrText",
            "Fallback",
            "sdtPr",
            "rt",
            "pPrChange",
            "rPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "numberingChange",
            "separator",
            "continuationSeparator",
            "sectPr",
            "tabs");

    private final Regellezer regels;
    private final Wordstijlen stijlen;
    private final Wordlijsten lijsten;
    private final Set<String> noten;
    private final Deque<Woordalinea> open = new ArrayDeque<>();
    private String doorgeschoven = "";
    private boolean inAlineaopmaak;
    private boolean inRijopmaak;
    private boolean inTekst;
    private boolean verborgen;
    private boolean vet;
    private int wegTot = -1;

    /** @param noten the notes that the text refers to: a note of a deleted word is deleted with it */
    Woordvanger(Regellezer regels, Wordstijlen stijlen, Wordlijsten lijsten, Set<String> noten) {
        this.regels = regels;
        this.stijlen = stijlen;
        this.lijsten = lijsten;
        this.noten = noten;
    }

    void lees(XMLStreamReader xml) throws XMLStreamException {
        int diepte = 0;
        int rij = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    diepte++;
                    String naam = xml.getLocalName();
                    if (wegTot >= 0) {
                        continue;
                    }
                    if (naam.equals("tr")) {
                        rij = diepte;
                    }
                    if (inRijopmaak && naam.equals("del")) {
                        wegTot = rij;
                    } else if (inAlineaopmaak && (naam.equals("del") || naam.equals("moveFrom"))) {
                        open.element().schuiftDoor = true;
                    } else if (ONGELEZEN.contains(naam) || isLosseNoot(naam, xml)) {
                        wegTot = diepte;
                    } else {
                        begin(naam, xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (wegTot < 0) {
                        einde(xml.getLocalName());
                    } else if (wegTot == diepte) {
                        wegTot = -1;
                        inRijopmaak = false;
                    }
                    diepte--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inTekst && wegTot < 0) {
                        schrijf(xml.getText());
                    }
                }
                default -> {
                    // comments of the file itself, its beginning and its end
                }
            }
        }
        if (!doorgeschoven.isBlank()) {
            new Woordalinea(doorgeschoven).lever(regels, stijlen, lijsten);
        }
    }

    private void begin(String naam, XMLStreamReader xml) {
        switch (naam) {
            case "p" -> {
                Leesweigering.stopAlsNiemandWacht();
                open.push(new Woordalinea(doorgeschoven));
                doorgeschoven = "";
            }
            case "pPr" -> inAlineaopmaak = true;
            case "trPr" -> inRijopmaak = true;
            case "r" -> {
                verborgen = false;
                vet = false;
            }
            case "t" -> inTekst = true;
            case "footnoteReference", "endnoteReference" -> noten.add(noot(naam, xml));
            case "tab" -> schrijf("\t");
            case "br", "cr" -> schrijf("\n");
            case "noBreakHyphen" -> schrijf("-");
            case "sym" -> schrijf(teken(Wordxml.waarde(xml, "char")));
            case "vanish", "specVanish" -> verborgen |= !inAlineaopmaak && Wordxml.isAan(xml);
            case "b" -> vet |= !inAlineaopmaak && Wordxml.isAan(xml);
            default -> {
                if (inAlineaopmaak && !open.isEmpty()) {
                    open.element().opmaak(naam, Wordxml.waarde(xml, "val"));
                }
            }
        }
    }

    private void einde(String naam) {
        switch (naam) {
            case "p" -> sluit();
            case "pPr" -> inAlineaopmaak = false;
            case "trPr" -> inRijopmaak = false;
            case "t" -> inTekst = false;
            case "r" -> {
                verborgen = false;
                vet = false;
            }
            default -> {
                // nothing was opened for it
            }
        }
    }

    private void sluit() {
        Woordalinea alinea = open.pop();
        if (alinea.schuiftDoor) {
            doorgeschoven = alinea.tekst();
        } else {
            alinea.lever(regels, stijlen, lijsten);
        }
    }

    private void schrijf(String tekst) {
        if (!verborgen && !open.isEmpty()) {
            open.element().schrijf(tekst, vet);
        }
    }

    private boolean isLosseNoot(String naam, XMLStreamReader xml) {
        return (naam.equals("footnote") || naam.equals("endnote")) && !noten.contains(noot(naam, xml));
    }

    private static String noot(String naam, XMLStreamReader xml) {
        return naam.replace("Reference", "") + Wordxml.waarde(xml, "id");
    }

    private static String teken(String code) {
        return code.matches("[0-9A-Fa-f]{4}") ? String.valueOf((char) Integer.parseInt(code, 16)) : "";
    }
}
