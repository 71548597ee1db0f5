package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import nl.kortelijnen.portaal.aanbod.Suggestie;
import nl.kortelijnen.portaal.aanbod.Suggestiebron;

/**
 * Proposals under a search field while somebody types. They are links: arrow down goes into the list, arrows walk through
 * it, Escape goes back to the field. A screen reader hears how many there are.
 */
final class Suggestielijst extends Div {

    private static final int RUST_MS = 120;

    private static final String TOETSEN = """
            const lijst = this, veld = $0;
            const links = () => [...lijst.querySelectorAll('a')];
            const weg = () => lijst.classList.add('dicht');
            veld.addEventListener('keydown', e => {
              if (e.key === 'ArrowDown' && links().length && !lijst.classList.contains('dicht')) {
                e.preventDefault(); links()[0].focus();
              } else if (e.key === 'Escape' || e.key === 'Enter') { weg(); }
            });
            veld.addEventListener('input', () => lijst.classList.remove('dicht'));
            lijst.addEventListener('keydown', e => {
              const plek = links().indexOf(document.activeElement);
              if (e.key === 'ArrowDown') { e.preventDefault(); (links()[plek + 1] || links()[plek]).focus(); }
              if (e.key === 'ArrowUp') { e.preventDefault(); plek > 0 ? links()[plek - 1].focus() : veld.focus(); }
              if (e.key === 'Escape') { weg(); veld.focus(); }
            });
            const buiten = e => { if (!lijst.parentElement.contains(e.target)) weg(); };
            lijst.parentElement.addEventListener('focusout', e => {
              if (e.relatedTarget && !lijst.parentElement.contains(e.relatedTarget)) weg();
            });
            document.addEventListener('pointerdown', buiten);
            """;

    private final Div keuzes = new Div();
    private final Span aantal = new Span();

    Suggestielijst(TextField veld, Suggestiebron bron) {
        addClassName("suggesties");
        keuzes.addClassName("suggestiekeuzes");
        keuzes.getElement().setAttribute("role", "group");
        keuzes.getElement().setAttribute("aria-label", "Suggesties");
        keuzes.setVisible(false);
        aantal.addClassName("sr");
        aantal.getElement().setAttribute("role", "status");
        add(aantal, keuzes);
        veld.setValueChangeMode(ValueChangeMode.LAZY);
        veld.setValueChangeTimeout(RUST_MS);
        veld.addValueChangeListener(verandering -> {
            if (verandering.isFromClient()) {
                toon(bron.suggesties(verandering.getValue()));
            }
        });
        addAttachListener(erbij -> getElement().executeJs(TOETSEN, veld.getElement()));
    }

    private void toon(List<Suggestie> suggesties) {
        keuzes.removeAll();
        keuzes.setVisible(!suggesties.isEmpty());
        aantal.setText(
                switch (suggesties.size()) {
                    case 0 -> "";
                    case 1 -> "1 suggestie, pijl omlaag om te kiezen";
                    default -> suggesties.size() + " suggesties, pijl omlaag om te kiezen";
                });
        for (Suggestie suggestie : suggesties) {
            Span soort = new Span(suggestie.soort());
            soort.addClassNames("klein", "stil");
            Anchor keuze = new Anchor(suggestie.url(), new Span(suggestie.titel()), soort);
            keuze.addClassName("suggestie");
            keuzes.add(keuze);
        }
    }
}
