package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Menuteller;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.EigenZoekveld;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.toezicht.Accountmeldingen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Inlogadres;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;

/** The frame around every view: bar with search and 112, menu, content; on a phone a bar at the bottom. */
@Layout
@AnonymousAllowed
@JsModule("./portaal/portaal.ts")
class HoofdLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final Main inhoud = new Main();
    private final Div midden = new Div();
    private final TextField zoekveld = new TextField();
    private final NativeButton verberg = new NativeButton();
    private final @Nullable Accountmeldingbalk meldingbalk;
    private final @Nullable Hoofdmenu menu;
    private final @Nullable Onderbalk onderbalk;
    private final @Nullable Schijfmelding schijfmelding;
    private final @Nullable Meldingenbel bel;
    private String pad = "";

    HoofdLayout(
            Toegang toegang,
            List<Menuteller> tellers,
            Seinpost seinpost,
            Sessiewaker waker,
            Accountmeldingen meldingen,
            Schijfruimte ruimte,
            Wachtrijen rijen,
            Clock klok) {
        Gebruiker gebruiker = toegang.huidige().orElse(null);
        addClassName("kader");
        inhoud.setId("inhoud");
        inhoud.getElement().setAttribute("tabindex", "-1");
        Anchor slaOver = new Anchor("#inhoud", "Ga naar de inhoud");
        slaOver.addClassName("sla-over");
        slaOver.getElement().setAttribute("router-ignore", true);
        slaOver.getElement()
                .executeJs(
                        "this.addEventListener('click', e => {"
                                + "e.preventDefault();"
                                + "(document.querySelector('[data-hier-begin]') ?? document.getElementById('inhoud')).focus(); })");
        bel = gebruiker == null ? null : new Meldingenbel(rijen, seinpost, gebruiker);
        add(slaOver, balk(gebruiker));
        if (gebruiker == null) {
            addClassName("openbaar");
            meldingbalk = null;
            menu = null;
            onderbalk = null;
            schijfmelding = null;
            add(inhoud);
        } else {
            Hoofdmenu keuzes = new Hoofdmenu(gebruiker, tellers);
            seinpost.volg(this, gebruiker.account(), keuzes::tel);
            waker.waakOver(this);
            meldingbalk = new Accountmeldingbalk(meldingen, seinpost, gebruiker.account(), klok);
            menu = keuzes;
            onderbalk = new Onderbalk();
            schijfmelding = new Schijfmelding(ruimte, gebruiker.heeft(Rol.BEHEERDER));
            add(menu, inhoud, onderbalk);
        }
    }

    private Header balk(@Nullable Gebruiker gebruiker) {
        Anchor merk = new Anchor("", new Html(Merk.SVG), new Span("Korte Lijnen"));
        merk.addClassName("merk");
        midden.addClassName("balk-midden");
        Div hulp = new Div();
        hulp.addClassName("hulp");
        Anchor nood = Knoppen.bel("112", "112", "spoedknop", "nood");
        Span waarvoor = new Span("Acuut gevaar:");
        waarvoor.addClassName("nood-waarvoor");
        nood.addComponentAtIndex(1, waarvoor);
        hulp.add(nood);
        if (gebruiker == null) {
            hulp.add(Knoppen.link(Inlogadres.PAGINA, "profiel", "Log in"));
        } else {
            midden.add(zoekveld());
            verberg.add(new Icoon("verborgen"), new Span("Verberg"));
            verberg.addClassNames("knop", "verbergknop");
            verberg.getElement().setAttribute("data-verberg", true);
            verberg.setTitle("F9, of twee keer Esc");
            hulp.add(verberg);
            Optional.ofNullable(bel).ifPresent(hulp::add);
            Anchor profiel = new Anchor(Paginas.PROFIEL, new Initialen(gebruiker.naam()).klein());
            profiel.addClassName("naar-profiel");
            profiel.getElement()
                    .setAttribute(
                            "aria-label",
                            Initialen.voorletters(gebruiker.naam()) + ": profiel van " + gebruiker.naam());
            profiel.setTitle(gebruiker.naam());
            hulp.add(profiel);
        }
        return new Header(merk, midden, hulp);
    }

    private TextField zoekveld() {
        zoekveld.setPlaceholder("Zoek kennis, mensen, organisaties, verslagen");
        zoekveld.setAriaLabel("Zoek in het hele portaal");
        zoekveld.setPrefixComponent(new Icoon("zoeken"));
        zoekveld.setSuffixComponent(new Html("<kbd aria-hidden='true'>/</kbd>"));
        zoekveld.setMaxLength(300);
        zoekveld.addClassName("balk-zoekveld");
        zoekveld.getElement().setAttribute("data-zoekveld", "balk");
        zoekveld.getElement().setAttribute("role", "search");
        zoekveld.addKeyPressListener(Key.ENTER, toets -> {
            String tekst = zoekveld.getValue().strip();
            zoekveld.clear();
            UI.getCurrent().navigate(Paginas.ZOEKEN, QueryParameters.simple(Map.of("q", tekst)));
        });
        return zoekveld;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        inhoud.getElement().removeAllChildren();
        if (meldingbalk != null) {
            inhoud.add(meldingbalk);
        }
        if (schijfmelding != null) {
            inhoud.add(schijfmelding);
        }
        inhoud.getElement().appendChild(view.getElement());
        midden.setVisible(!(view instanceof EigenZoekveld));
        verberg.setVisible(view instanceof Verbergbaar);
    }

    /** Another page begins at its top; going back leaves it to the browser, which knows where one was. */
    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        String nieuw = gebeurtenis.getLocation().getPath();
        if (!nieuw.equals(pad) && gebeurtenis.getTrigger() == NavigationTrigger.UI_NAVIGATE) {
            getElement().executeJs("window.scrollTo(0, 0)");
        }
        pad = nieuw;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent gebeurtenis) {
        String plek = gebeurtenis.getLocation().getPath();
        Optional.ofNullable(bel).ifPresent(Meldingenbel::sluit);
        if (menu != null && onderbalk != null && meldingbalk != null) {
            meldingbalk.toon();
            menu.wijsAan(plek);
            onderbalk.wijsAan(plek);
        }
    }
}
