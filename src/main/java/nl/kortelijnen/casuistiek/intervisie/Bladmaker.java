package nl.kortelijnen.casuistiek.intervisie;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.intervisie.Intervisiekast.Afgesproken;
import nl.kortelijnen.casuistiek.intervisie.Intervisiekast.Gebracht;
import nl.kortelijnen.casuistiek.intervisie.Intervisiekast.Stand;
import nl.kortelijnen.casuistiek.intervisie.Intervisiekast.Wie;

/** Puts together what one reader may see: the silence of a round is kept here, before anything leaves the portal. */
record Bladmaker(Stand stand, Methode methode, Casus casus, UUID lezer, Instant nu) {

    private static final Wie WEG = new Wie(new UUID(0, 0), Intervisierol.DEELNEMER, "Iemand die niet meer meedoet");

    Intervisieblad met(List<Wie> mensen, List<Gebracht> inbreng, List<Afgesproken> afspraken) {
        Map<UUID, Wie> opAccount = new HashMap<>();
        mensen.forEach(wie -> opAccount.put(wie.account(), wie));
        List<Duration> duren =
                methode.rondes().stream().map(Methode.Ronde::duur).toList();
        Rondeklok klok = Rondeklok.op(nu, duren, stand.ronde(), stand.begin());
        Wie eigen = opAccount.get(lezer);
        return new Intervisieblad(
                stand.id(),
                stand.casus(),
                casus.tekst().titel(),
                casus.tekst().vraag(),
                methode,
                klok,
                nu,
                eigen == null ? null : eigen.rol(),
                stand.begeleider().equals(lezer),
                stand.afgerond(),
                mensen.stream()
                        .map(wie -> new Intervisieblad.Deelname(
                                wie.functie(), wie.rol(), wie.account().equals(lezer)))
                        .toList(),
                rondes(klok, inbreng, opAccount),
                afspraken.stream()
                        .map(een -> new Intervisieblad.Afspraakregel(
                                een.id(),
                                opAccount.getOrDefault(een.account(), WEG).functie(),
                                een.tekst(),
                                een.voor(),
                                een.gedaan()))
                        .toList(),
                waarschuwing(mensen));
    }

    private List<Intervisieblad.Rondeblad> rondes(Rondeklok klok, List<Gebracht> inbreng, Map<UUID, Wie> opAccount) {
        List<Intervisieblad.Rondeblad> rondes = new ArrayList<>();
        for (int nummer = 0; nummer < methode.rondes().size() && nummer <= klok.nummer(); nummer++) {
            int welke = nummer;
            boolean verborgen = methode.rondes().get(nummer).wijze().verborgen()
                    && !klok.voorbij(nummer)
                    && stand.afgerond() == null;
            List<Gebracht> hier =
                    inbreng.stream().filter(een -> een.ronde() == welke).toList();
            rondes.add(new Intervisieblad.Rondeblad(
                    nummer,
                    hier.stream()
                            .filter(een -> !verborgen || een.account().equals(lezer))
                            .map(een -> regel(een, opAccount.getOrDefault(een.account(), WEG)))
                            .toList(),
                    (int) hier.stream().map(Gebracht::account).distinct().count(),
                    verborgen));
        }
        return rondes;
    }

    private Intervisieblad.Inbreng regel(Gebracht een, Wie wie) {
        return new Intervisieblad.Inbreng(
                een.id(), wie.functie(), wie.rol(), een.account().equals(lezer), een.tekst(), een.cijfer());
    }

    private static String waarschuwing(List<Wie> mensen) {
        boolean gedragswetenschapper = mensen.stream().anyMatch(wie -> wie.rol() == Intervisierol.GEDRAGSWETENSCHAPPER);
        return gedragswetenschapper
                ? ""
                : "Er doet geen gedragswetenschapper mee. Nodig er een uit, of besluit samen dat het zonder kan.";
    }
}
