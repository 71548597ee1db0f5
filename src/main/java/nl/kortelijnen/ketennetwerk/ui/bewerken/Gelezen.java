package nl.kortelijnen.ketennetwerk.ui.bewerken;

import nl.kortelijnen.gedeeld.Fout;

/** What a form was filled with: who would overwrite what a colleague changed meanwhile hears so first. */
final class Gelezen<B> {

    private B blad;

    Gelezen(B blad) {
        this.blad = blad;
    }

    /**
     * @param nu what stands on the card when somebody keeps the form
     * @throws Fout.RegelGeschonden once for each time it changed; the second time this version takes its place
     */
    void eis(B nu) {
        if (!nu.equals(blad)) {
            blad = nu;
            throw new Fout.RegelGeschonden("Een collega wijzigde deze kaart terwijl jij bezig was. Er is nog niets"
                    + " bewaard. Kies nog een keer Bewaar als jouw versie moet gelden; wat er stond, blijft terug te"
                    + " vinden bij de wijzigingen op de kaart.");
        }
    }
}
