package nl.kortelijnen.ketennetwerk;

import java.util.List;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Telefoonnummer;

/**
 * What one fills in about an organisation. Checks itself, so that a form and a file are held to the same rules.
 *
 * @param talen language codes
 */
public record Organisatieblad(
        String naam,
        String kort,
        List<String> afkortingen,
        String soort,
        String omschrijving,
        List<String> doetWel,
        List<String> doetNiet,
        String telefoon,
        String mail,
        String bereikbaar,
        List<String> werkgebied,
        List<String> talen) {

    public static final int LANGSTE_NAAM = 120;
    public static final int LANGSTE_TEKST = 1000;

    public Organisatieblad {
        naam = naam.strip();
        kort = kort.isBlank() ? naam : kort.strip();
        omschrijving = omschrijving.strip();
        telefoon = Telefoonnummer.net(telefoon);
        mail = mail.strip();
        bereikbaar = bereikbaar.strip();
        afkortingen = gevuld(afkortingen);
        doetWel = gevuld(doetWel);
        doetNiet = gevuld(doetNiet);
        werkgebied = gevuld(werkgebied);
        talen = gevuld(talen);
        eis("naam", !naam.isEmpty(), "Een organisatie heeft een naam nodig.");
        eis("naam", naam.length() <= LANGSTE_NAAM, "De naam mag hooguit " + LANGSTE_NAAM + " tekens lang zijn.");
        eis(
                "omschrijving",
                omschrijving.length() <= LANGSTE_TEKST,
                "De omschrijving mag hooguit 1000 tekens lang zijn.");
        eis("soort", Codelijst.ORGANISATIESOORTEN.bevat(soort), "Kies het soort organisatie uit de lijst.");
        Bereik.keurTelefoon(telefoon);
        Bereik.keurMail(mail);
    }

    private static List<String> gevuld(List<String> regels) {
        return regels.stream()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .distinct()
                .toList();
    }

    private static void eis(String veld, boolean klopt, String zin) {
        if (!klopt) {
            throw new Fout.RegelGeschonden(veld, zin);
        }
    }
}
