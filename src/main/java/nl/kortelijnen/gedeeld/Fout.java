package nl.kortelijnen.gedeeld;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can go wrong in a way that a user must understand. The message is a complete, plain Dutch sentence; it is
 * shown as it stands by the error handler of {@code portaal} and by the API's problem details.
 */
public abstract sealed class Fout extends RuntimeException {

    private final String code;

    private Fout(String code, String bericht) {
        super(bericht);
        this.code = code;
    }

    private Fout(String code, String bericht, Throwable oorzaak) {
        super(bericht, oorzaak);
        this.code = code;
    }

    /** Stable code for the API, in lower case with hyphens. */
    public String code() {
        return code;
    }

    /** The message, never null. */
    public String bericht() {
        String bericht = getMessage();
        return bericht == null ? "" : bericht;
    }

    /** A rule of the domain does not allow this; the user can mend the input. */
    public static non-sealed class RegelGeschonden extends Fout {

        private final @Nullable String veld;

        public RegelGeschonden(String bericht) {
            super("regel-geschonden", bericht);
            this.veld = null;
        }

        /** @param veld the name under which a program sent what must be mended */
        public RegelGeschonden(String veld, String bericht) {
            super("regel-geschonden", bericht);
            this.veld = veld;
        }

        /** What must be mended, as a program calls it; empty when it is about more than one field. */
        public Optional<String> veld() {
            return Optional.ofNullable(veld);
        }

        /** For a rule that programs must tell apart. */
        protected RegelGeschonden(String code, @Nullable String veld, String bericht) {
            super(code, bericht);
            this.veld = veld;
        }
    }

    /** Not there, or not there for this user: the two are never told apart. */
    public static final class BestaatNiet extends Fout {
        public BestaatNiet(String bericht) {
            super("bestaat-niet", bericht);
        }
    }

    /** Known user, known place, but no right to do this. */
    public static final class GeenToegang extends Fout {
        public GeenToegang(String bericht) {
            super("geen-toegang", bericht);
        }
    }

    /** Nobody can save anything now; reading goes on, and what was saved is there. */
    public static final class AlleenLezen extends Fout {
        public AlleenLezen(String bericht) {
            super("alleen-lezen", bericht);
        }
    }

    /** A part of the portal cannot be reached now; what was typed is not lost. */
    public static final class Onbereikbaar extends Fout {
        public Onbereikbaar(String bericht, Throwable oorzaak) {
            super("onbereikbaar", bericht, oorzaak);
        }
    }
}
