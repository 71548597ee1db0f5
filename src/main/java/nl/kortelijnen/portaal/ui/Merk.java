package nl.kortelijnen.portaal.ui;

/** Two people and a short line between them. */
public final class Merk {

    public static final String SVG =
            "<span class='merkteken' aria-hidden='true'><svg viewBox='0 0 32 32' aria-hidden='true' focusable='false'>"
                    + "<path d='M9 23 23 9' stroke='var(--kl-lijn)' stroke-width='5'></path>"
                    + "<circle cx='8.5' cy='23.5' r='7' fill='var(--kl-lijn)'></circle>"
                    + "<circle cx='23.5' cy='8.5' r='7' fill='var(--kl-warm)'></circle></svg></span>";

    /** The larger drawing of the start page: a path of people. */
    public static final String LIJNKUNST =
            "<span class='lijnkunst' aria-hidden='true'><svg viewBox='0 0 300 150' aria-hidden='true' focusable='false'>"
                    + "<g fill='none' stroke-linecap='round'>"
                    + "<path d='M58 104 118 58' stroke='var(--kl-lijn)' stroke-width='5'></path>"
                    + "<path d='M118 58 196 86' stroke='var(--kl-lijn)' stroke-width='5'></path>"
                    + "<path d='M196 86 250 40' stroke='var(--kl-warm)' stroke-width='5'></path>"
                    + "<path d='M118 58 96 18M196 86 210 132M58 104 22 70' stroke='var(--kl-rand)' stroke-width='3'></path></g>"
                    + "<circle cx='58' cy='104' r='17' fill='var(--kl-lijn)'></circle>"
                    + "<circle cx='118' cy='58' r='12' fill='var(--kl-lijn)'></circle>"
                    + "<circle cx='196' cy='86' r='12' fill='var(--kl-lijn)'></circle>"
                    + "<circle cx='250' cy='40' r='17' fill='var(--kl-warm)'></circle>"
                    + "<circle cx='96' cy='16' r='6' fill='var(--kl-rand)'></circle>"
                    + "<circle cx='210' cy='134' r='6' fill='var(--kl-rand)'></circle>"
                    + "<circle cx='20' cy='68' r='6' fill='var(--kl-rand)'></circle></svg></span>";

    private Merk() {}
}
