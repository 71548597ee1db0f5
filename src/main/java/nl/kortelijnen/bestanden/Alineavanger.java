package nl.kortelijnen.bestanden;

import java.util.List;
import java.util.Locale;
import nl.kortelijnen.bestanden.Alinea.Soort;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Catches the paragraphs from the XHTML that Tika makes of a .docx or .pdf. */
final class Alineavanger extends DefaultHandler {

    static final int MEESTE_TEKENS = 1_500_000;
    private static final int LANGSTE_VETTE_KOP = 120;

    private final Regellezer regels = new Regellezer(false);
    private final StringBuilder tekst = new StringBuilder();
    private final boolean pagina;
    private String element = "p";
    private boolean titel;
    private int vet;
    private int vetteTekens;
    private int tekens;
    private boolean inhoud;

    /** @param pagina whether lines break where the paper ended, as in a PDF */
    Alineavanger(boolean pagina) {
        this.pagina = pagina;
    }

    List<Alinea> klaar() {
        return regels.klaar();
    }

    @Override
    public void startElement(String uri, String naam, String volledig, Attributes kenmerken) {
        String soort = naam.toLowerCase(Locale.ROOT);
        switch (soort) {
            case "body" -> inhoud = true;
            case "b" -> vet++;
            case "br" -> tekst.append('\n');
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div" -> begin(soort, kenmerken);
            default -> {
                // other elements carry no structure that matters here
            }
        }
    }

    @Override
    public void endElement(String uri, String naam, String volledig) {
        switch (naam.toLowerCase(Locale.ROOT)) {
            case "b" -> vet--;
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "body" -> lever();
            default -> {
                // see startElement
            }
        }
    }

    @Override
    public void characters(char[] tekenrij, int begin, int lengte) throws SAXException {
        if (!inhoud) {
            return;
        }
        tekens += lengte;
        if (tekens > MEESTE_TEKENS) {
            throw new TeVeelTekst();
        }
        tekst.append(tekenrij, begin, lengte);
        if (vet > 0) {
            vetteTekens += new String(tekenrij, begin, lengte).strip().length();
        }
    }

    /** Tika writes the end of a line on paper this way. */
    @Override
    public void ignorableWhitespace(char[] tekenrij, int begin, int lengte) {
        if (inhoud) {
            tekst.append(tekenrij, begin, lengte);
        }
    }

    private void begin(String soort, Attributes kenmerken) {
        lever();
        element = soort;
        titel = "title".equalsIgnoreCase(kenmerken.getValue("class"));
    }

    private void lever() {
        String gevonden = tekst.toString();
        boolean heelVet = vetteTekens > 0 && vetteTekens >= gevonden.strip().length() - 1;
        tekst.setLength(0);
        vetteTekens = 0;
        if (!gevonden.isBlank()) {
            neemOp(gevonden, heelVet);
        }
        element = "p";
    }

    private void neemOp(String gevonden, boolean heelVet) {
        if (element.matches("h[1-6]")) {
            int niveau = titel ? 1 : element.charAt(1) - '0';
            regels.alinea(new Opmaak(Soort.KOP, niveau, "", Opmaak.zonderWit(gevonden)));
        } else if (pagina) {
            neemRegelsOp(gevonden);
        } else {
            gevonden.lines().filter(regel -> !Opmaak.isLeeg(regel)).forEach(regel -> neemAlineaOp(regel, heelVet));
        }
    }

    private void neemAlineaOp(String regel, boolean heelVet) {
        Opmaak opmaak = Opmaak.van(element.equals("li") ? "• " + regel : regel, false);
        boolean kop = heelVet && opmaak.soort() == Soort.TEKST && opmaak.tekst().length() <= LANGSTE_VETTE_KOP;
        regels.alinea(kop ? new Opmaak(Soort.KOP, 6, "", opmaak.tekst()) : opmaak);
    }

    private void neemRegelsOp(String gevonden) {
        String begin = gevonden.stripLeading();
        if (regels.looptDoor(begin)) {
            regels.hervat();
        } else {
            regels.onderbreek();
        }
        begin.lines().forEach(regels::regel);
    }

    /** More text than any report holds: a mistake or a bomb. */
    static final class TeVeelTekst extends SAXException {}
}
