package nl.kortelijnen.bestanden;

import nl.kortelijnen.bestanden.Alinea.Soort;
import org.jspecify.annotations.Nullable;

/** A paragraph of Word while its words come by. */
final class Woordalinea {

    private static final int LANGSTE_VETTE_KOP = 120;

    private final StringBuilder tekst = new StringBuilder();
    private String stijl = "";
    private @Nullable String lijst;
    private String niveau = "0";
    private int kop;
    private int vetteTekens;

    /** Whether its end was deleted: then its words belong to the paragraph that follows. */
    boolean schuiftDoor;

    Woordalinea(String begin) {
        tekst.append(begin);
    }

    String tekst() {
        return tekst.toString();
    }

    void opmaak(String naam, String waarde) {
        switch (naam) {
            case "pStyle" -> stijl = waarde;
            case "numId" -> lijst = waarde;
            case "ilvl" -> niveau = waarde;
            case "outlineLvl" -> kop = Wordxml.getal(waarde) < 9 ? Math.min(Wordxml.getal(waarde) + 1, 6) : 0;
            default -> {
                // indents, borders, spacing
            }
        }
    }

    void schrijf(String woorden, boolean vet) {
        if (tekst.length() + woorden.length() > Regellezer.MEESTE_TEKENS) {
            throw Leesweigering.teVeelTekst();
        }
        tekst.append(woorden);
        if (vet) {
            vetteTekens += woorden.strip().length();
        }
    }

    void lever(Regellezer regels, Wordstijlen stijlen, Wordlijsten lijsten) {
        if (tekst.toString().isBlank() || stijlen.isInhoudsopgave(stijl)) {
            return;
        }
        int kopniveau = kop > 0 ? kop : stijlen.niveau(stijl);
        if (kopniveau > 0) {
            regels.alinea(new Opmaak(Soort.KOP, kopniveau, "", Opmaak.schoon(tekst.toString())));
            return;
        }
        String vanLijst = lijst != null ? lijst : stijlen.lijst(stijl);
        String teken = vanLijst == null ? "" : lijsten.teken(vanLijst, niveau);
        boolean heelVet = stijlen.isVet(stijl) && vetteTekens == 0
                || vetteTekens > 0 && vetteTekens >= tekst.toString().strip().length() - 1;
        tekst.toString()
                .lines()
                .filter(regel -> !Opmaak.isLeeg(regel))
                .forEach(regel -> regels.alinea(zet(regel, teken, heelVet)));
    }

    private static Opmaak zet(String regel, String teken, boolean heelVet) {
        Opmaak eigen = Opmaak.van(regel);
        if (!teken.isEmpty() && eigen.soort() != Soort.KOP) {
            return new Opmaak(Soort.OPSOMMING, 0, teken, eigen.tekst());
        }
        boolean kop = heelVet && eigen.soort() == Soort.TEKST && eigen.tekst().length() <= LANGSTE_VETTE_KOP;
        return kop ? new Opmaak(Soort.KOP, 6, "", eigen.tekst()) : eigen;
    }
}
