package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** A store that is there and does not open. */
final class GaatNietOpen extends IOException {

    private static final long serialVersionUID = 1L;

    GaatNietOpen(String wat, @Nullable Throwable oorzaak) {
        super(wat, oorzaak);
    }

    /** In one line, with what lies at the bottom of it. */
    static String inEenRegel(Throwable fout) {
        StringBuilder regel = new StringBuilder();
        String vorige = "";
        for (Throwable laag = fout; laag != null && laag != laag.getCause(); laag = laag.getCause()) {
            String tekst = String.valueOf(laag.getMessage()).lines().findFirst().orElse("");
            if (!tekst.isBlank() && !tekst.equals(vorige) && !vorige.contains(tekst)) {
                regel.append(regel.isEmpty() ? "" : " <- ")
                        .append(laag.getClass().getSimpleName() + ": " + tekst);
                vorige = tekst;
            }
        }
        return regel.length() > 900
                ? regel.substring(0, 300) + " … " + regel.substring(regel.length() - 590)
                : regel.toString();
    }

    /** With the places in the code: some of these messages say nothing. */
    static String alles(Throwable fout) {
        StringWriter tekst = new StringWriter();
        fout.printStackTrace(new PrintWriter(tekst));
        return tekst.toString();
    }
}
