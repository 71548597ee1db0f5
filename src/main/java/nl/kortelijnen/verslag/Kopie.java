package nl.kortelijnen.verslag;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Copies what a version says into a new draft; checked points stay checked. */
final class Kopie {

    private Kopie() {}

    static void van(VersieRij bron, VersieRij naar) {
        naar.zet(bron.kop());
        naar.bestandsnaam = bron.bestandsnaam;
        naar.sjabloon = bron.sjabloon;
        naar.alineas.addAll(bron.alineas);
        naar.naamkeuzes.addAll(bron.naamkeuzes);
        Map<UUID, UUID> nieuw = new HashMap<>();
        for (OnderdeelRij onderdeel : bron.onderdelen) {
            naar.onderdelen.add(onderdeel(onderdeel, nieuw));
        }
        for (PuntRij punt : bron.punten) {
            naar.punten.add(punt(punt, nieuw));
        }
        naar.hernummer();
    }

    private static OnderdeelRij onderdeel(OnderdeelRij bron, Map<UUID, UUID> nieuw) {
        OnderdeelRij rij = new OnderdeelRij();
        rij.id = UUID.randomUUID();
        nieuw.put(bron.id, rij.id);
        rij.nummer = bron.nummer;
        rij.naam = bron.naam;
        rij.fase = bron.fase;
        rij.toelichting = bron.toelichting;
        return rij;
    }

    private static PuntRij punt(PuntRij bron, Map<UUID, UUID> nieuw) {
        PuntRij rij = new PuntRij();
        rij.id = UUID.randomUUID();
        rij.onderdeel = nieuw.get(bron.onderdeel);
        rij.type = bron.type;
        rij.tekst = bron.tekst;
        rij.antwoord = bron.antwoord;
        rij.alinea = bron.alinea;
        rij.nagekeken = bron.nagekeken;
        rij.spoor = bron.spoor();
        return rij;
    }
}
