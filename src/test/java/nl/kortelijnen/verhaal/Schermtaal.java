package nl.kortelijnen.verhaal;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** What a page says, to look and to a screen reader, shadow trees included; and what of it is English (X11). */
final class Schermtaal {

    /** English words a component library or a framework would show, none of which is a Dutch word too. */
    private static final Pattern ENGELS = Pattern.compile(
            "\\b(the|and|please|loading|cancel|close|save|delete|remove|required|invalid|today|yesterday|yes|clear|toggle"
                    + "|show|hide|search|select|selected|submit|browse|drop files|not found|denied|forbidden|failed"
                    + "|failure|unknown|unexpected|next|previous|month|year|day|monday|sunday|january|february|march"
                    + "|october|february|your|you|this|with|without|from|must|should|click|press|enter your|try again"
                    + "|connection lost|reconnect(?:ing)?|sign in|log in as|username|settings|more options)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String TEKSTEN = """
            () => {
              const uit = [];
              const zeg = tekst => { if (tekst && tekst.trim()) uit.push(tekst.trim()); };
              const loop = knoop => {
                if (knoop.nodeType === Node.TEXT_NODE) { zeg(knoop.data); return; }
                if (knoop.nodeType === Node.ELEMENT_NODE) {
                  if (['SCRIPT', 'STYLE', 'VAADIN-CONNECTION-INDICATOR'].includes(knoop.tagName)) return;
                  const lang = knoop.getAttribute('lang');
                  if (lang && lang !== 'nl') return;
                  ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'].forEach(naam => zeg(knoop.getAttribute(naam)));
                  if (knoop.shadowRoot) loop(knoop.shadowRoot);
                }
                knoop.childNodes.forEach(loop);
              };
              zeg(document.title);
              loop(document.body);
              return uit;
            }
            """;

    private Schermtaal() {}

    @SuppressWarnings("unchecked")
    static List<String> engels(Page pagina) {
        return ((List<String>) pagina.evaluate(TEKSTEN))
                .stream()
                        .filter(tekst -> ENGELS.matcher(tekst).find())
                        .distinct()
                        .toList();
    }
}
