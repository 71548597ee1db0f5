package nl.kortelijnen.toegang.logboek;

import nl.kortelijnen.opslag.Opdracht;
import nl.kortelijnen.opslag.Opslagingang;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./kl controleer-log}: 0 the log is whole, 1 it is not, 2 it could not be checked. */
public final class ControleerLog {

    private static final int NIET_HEEL = 1;
    private static final int TIENDE = 10;

    private ControleerLog() {}

    public static void main(String[] argumenten) {
        System.exit(Opdracht.voerUit(argumenten, System.err, ControleerLog::controleer));
    }

    static int controleer(Opdracht opdracht) throws Exception {
        try (Opslagingang ingang = Opslagingang.open(opdracht)) {
            var kluis = ingang.kluis();
            var keten = new Logketen(JdbcClient.create(ingang.tabellen()), kluis);
            Loguitkomst uitkomst =
                    new Logcontrole(keten, Kopbestand.in(ingang.gegevens(), kluis)).controleer(new Regels());
            System.out.println(uitkomst.zin());
            return uitkomst instanceof Loguitkomst.Heel ? 0 : NIET_HEEL;
        }
    }

    /** A line at each tenth of a long log. */
    private static final class Regels implements Logcontrole.Voortgang {
        private long gemeld;

        @Override
        public void stand(long gedaan, long totaal) {
            long deel = totaal <= Logcontrole.PER_KEER ? 0 : gedaan * TIENDE / totaal;
            if (deel > gemeld) {
                gemeld = deel;
                System.out.println(gedaan + " van " + totaal + " regels gecontroleerd");
            }
        }
    }
}
