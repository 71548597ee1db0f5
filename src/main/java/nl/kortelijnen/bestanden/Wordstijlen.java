package nl.kortelijnen.bestanden;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say of a paragraph, whatever language they are named in and whatever they are based on. */
final class Wordstijlen {

    private static final Pattern KOP = Pattern.compile("(?:heading|kop|titre|überschrift) ?([1-9])");
    private static final int LANGSTE_KETEN = 20;

    private final Map<String, Stijl> stijlen = new HashMap<>();

    /** @param niveau of the outline, from 1; null when the style does not say */
    private record Stijl(
            String naam,
            String basis,
            @Nullable Integer niveau,
            @Nullable String lijst,
            boolean vet) {}

    void lees(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("style")) {
                String id = Wordxml.waarde(xml, "styleId");
                stijlen.put(id, stijl(xml));
            }
        }
    }

    private static Stijl stijl(XMLStreamReader xml) throws XMLStreamException {
        String naam = "";
        String basis = "";
        Integer niveau = null;
        String lijst = null;
        boolean vet = false;
        for (int diepte = 1; diepte > 0 && xml.hasNext(); ) {
            int soort = xml.next();
            if (soort == XMLStreamConstants.END_ELEMENT) {
                diepte--;
            } else if (soort == XMLStreamConstants.START_ELEMENT) {
                diepte++;
                switch (xml.getLocalName()) {
                    case "name" -> naam = Wordxml.waarde(xml, "val").toLowerCase(java.util.Locale.ROOT);
                    case "basedOn" -> basis = Wordxml.waarde(xml, "val");
                    case "outlineLvl" -> niveau = Wordxml.getal(Wordxml.waarde(xml, "val")) + 1;
                    case "numId" -> lijst = Wordxml.waarde(xml, "val");
                    case "b" -> vet = Wordxml.isAan(xml);
                    default -> {
                        // the rest is about looks
                    }
                }
            }
        }
        return new Stijl(naam, basis, niveau, lijst, vet);
    }

    /** 1 to 6 for a heading, otherwise 0. */
    int niveau(String stijl) {
        Integer niveau = eerste(stijl, Wordstijlen::eigenNiveau);
        return niveau == null || niveau > 9 ? 0 : Math.min(niveau, 6);
    }

    /** The list that comes with the style; null when none does. */
    @Nullable
    String lijst(String stijl) {
        return eerste(stijl, Stijl::lijst);
    }

    boolean isVet(String stijl) {
        return Boolean.TRUE.equals(eerste(stijl, gekozen -> gekozen.vet() ? Boolean.TRUE : null));
    }

    /** A line of the table of contents: it stands in the text itself too. */
    boolean isInhoudsopgave(String stijl) {
        Stijl gekozen = stijlen.get(stijl);
        return gekozen != null && gekozen.naam().matches("(?:toc|inhopg|inhoudsopgave) ?\\d");
    }

    private static @Nullable Integer eigenNiveau(Stijl stijl) {
        if (stijl.naam().equals("title") || stijl.naam().equals("titel")) {
            return 1;
        }
        Matcher kop = KOP.matcher(stijl.naam());
        return kop.matches() ? Integer.valueOf(kop.group(1)) : stijl.niveau();
    }

    private <T> @Nullable T eerste(String stijl, Function<Stijl, @Nullable T> vraag) {
        Stijl nu = stijlen.get(stijl);
        for (int stap = 0; nu != null && stap < LANGSTE_KETEN; stap++) {
            T antwoord = vraag.apply(nu);
            if (antwoord != null) {
                return antwoord;
            }
            nu = stijlen.get(nu.basis());
        }
        return null;
    }
}
