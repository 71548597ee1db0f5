package nl.kortelijnen.toegang.sessie;

import jakarta.servlet.http.HttpSession;

/** Ends a session of somebody else's tab as the user interface needs it; fulfilled by {@code portaal}. */
public interface Sessieafsluiter {

    /** Returns at once; the session is invalid shortly after. Ending a session twice does no harm. */
    void sluit(HttpSession sessie);
}
