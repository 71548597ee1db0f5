package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.Overzicht;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.ui.daarna.OntvangenView;
import nl.kortelijnen.consultatie.ui.daarna.Ontvangenteller;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.TeDoenRegel;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** What waits in consultations, on the start page. */
@org.springframework.stereotype.Component
class Consultatiepaneel implements Paneel {

    private static final int HOOGSTENS = 4;

    private final Consultaties consultaties;
    private final Consultzinnen zinnen;
    private final Ontvangenteller ontvangen;

    Consultatiepaneel(Consultaties consultaties, Consultzinnen zinnen, Ontvangenteller ontvangen) {
        this.consultaties = consultaties;
        this.zinnen = zinnen;
        this.ontvangen = ontvangen;
    }

    @Override
    public Plaats plaats() {
        return Plaats.WACHT_OP_JOU;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        try {
            Overzicht overzicht = consultaties.overzicht(gebruiker);
            Consultwachtregel rijen = new Consultwachtregel();
            overzicht.wachtOpJou().stream().limit(HOOGSTENS).map(this::rij).forEach(rijen::add);
            kerngroep(overzicht.bijKerngroep()).ifPresent(rijen::add);
            bord(overzicht.teVerdelen()).ifPresent(rijen::add);
            ontvangen(gebruiker).forEach(rijen::add);
            return rijen.getElement().getChildCount() == 0 ? Optional.empty() : Optional.of(rijen);
        } catch (Fout.Onbereikbaar e) {
            return Optional.of(new Bericht(Bericht.Toon.WACHT, e.bericht()));
        }
    }

    private TeDoenRegel rij(Consultvraag vraag) {
        boolean vrager = vraag.partij() == Partij.VRAGER;
        boolean nieuw = vraag.stand() == Stand.TOEGEWEZEN;
        return new TeDoenRegel(
                "consultaties",
                zinnen.wacht(vraag),
                vraag.kop() + " · vraag " + vraag.nummer() + " · " + zinnen.geleden(vraag.veranderd()),
                zinnen.bezoekNabij(vraag)
                        .map(bezoek -> new Pil(Pil.Toon.SPOED, bezoek))
                        .orElseGet(() -> vrager
                                ? new Pil(Pil.Toon.LOPEND, "Antwoord")
                                : new Pil(Pil.Toon.WACHT, nieuw ? "Nieuw" : "Jouw beurt")),
                Consultadres.van(vraag.nummer()),
                vrager ? "Lees antwoord" : nieuw ? "Bekijk vraag" : "Geef antwoord");
    }

    private Optional<TeDoenRegel> kerngroep(List<Consultvraag> vragen) {
        return vragen.stream()
                .filter(vraag -> vraag.stand() == Stand.OP_BORD)
                .findFirst()
                .map(oudste -> new TeDoenRegel(
                        "consultaties",
                        "Voor de kerngroep: niemand nam deze vraag op tijd aan",
                        oudste.kop() + " · vraag " + oudste.nummer() + " · " + zinnen.geleden(oudste.gevraagd()),
                        new Pil(Pil.Toon.WACHT, "Te laat"),
                        Consultadres.van(oudste.nummer()),
                        "Wijs toe"));
    }

    /** What others sent; the page says what it is about. */
    private List<TeDoenRegel> ontvangen(Gebruiker gebruiker) {
        List<TeDoenRegel> rijen = new ArrayList<>();
        int overdrachten = ontvangen.overdrachten(gebruiker);
        if (overdrachten > 0) {
            rijen.add(regel(
                    "Er wacht " + Nederlands.aantal(overdrachten, "overdracht", "overdrachten") + " op je",
                    "Neem over, of zeg dat er contact is."));
        }
        int adviezen = ontvangen.adviezen(gebruiker);
        if (adviezen > 0) {
            rijen.add(regel(
                    "Je kreeg " + Nederlands.aantal(adviezen, "advies", "adviezen") + " van een deskundige",
                    "Zeg wat ermee is gedaan."));
        }
        int terugkoppelingen = ontvangen.terugkoppelingen(gebruiker);
        if (terugkoppelingen > 0) {
            rijen.add(new TeDoenRegel(
                    "klok",
                    Nederlands.aantal(terugkoppelingen, "melder wacht", "melders wachten") + " nog op terugkoppeling",
                    "De afgesproken dag is voorbij.",
                    new Pil(Pil.Toon.SPOED, "Te laat"),
                    Consultadres.LIJST,
                    "Bekijk"));
        }
        return rijen;
    }

    private static TeDoenRegel regel(String wat, String waarover) {
        return new TeDoenRegel(
                "melding", wat, waarover, new Pil(Pil.Toon.WACHT, "Voor jou"), OntvangenView.ADRES, "Bekijk");
    }

    private Optional<TeDoenRegel> bord(List<Consultvraag> vragen) {
        return vragen.stream()
                .findFirst()
                .map(oudste -> new TeDoenRegel(
                        "consultaties",
                        "Te verdelen: " + Nederlands.aantal(vragen.size(), "vraag", "vragen") + " op het bord van "
                                + oudste.bestemming().label(),
                        "De oudste: " + oudste.kop() + " · " + zinnen.geleden(oudste.veranderd()),
                        new Pil(Pil.Toon.WACHT, "Te verdelen"),
                        vragen.size() == 1 ? Consultadres.van(oudste.nummer()) : Consultadres.LIJST,
                        "Bekijk bord"));
    }
}
