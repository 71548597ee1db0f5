package nl.kortelijnen.bestanden;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.kortelijnen.gedeeld.Fout;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads what a document says to its reader: not what was deleted, remarked, hidden or printed on every page. */
final class Documentlezer {

    private static final int RUIMTE = 4;

    private Documentlezer() {}

    static List<Alinea> lees(Bestandssoort soort, byte[] inhoud) {
        try {
            return switch (soort) {
                case DOCX -> new Wordlezer(Kantoorbestand.open(soort, inhoud)).lees();
                case PPTX -> new Dialezer(Kantoorbestand.open(soort, inhoud)).lees();
                case PDF -> Pdflezer.lees(inhoud);
                case TEKST -> Regellezer.lees(tekst(inhoud));
            };
        } catch (InvalidPasswordException e) {
            throw Leesweigering.metWachtwoord();
        } catch (Fout e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw Leesweigering.geweigerd("Dit bestand is beschadigd: we kunnen het niet openen. "
                    + "Open het zelf, bewaar het opnieuw en kies het dan nog eens.");
        }
    }

    /** A text of which most is blank may be long, but not so long that reading it takes many seconds. */
    private static String tekst(byte[] inhoud) {
        String tekst = Bestandssoort.tekst(inhoud).orElseThrow();
        if (tekst.length() > RUIMTE * Regellezer.MEESTE_TEKENS) {
            throw Leesweigering.teVeelTekst();
        }
        return tekst;
    }
}
