package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.ui.Stilletekst;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the API offers, for a person: every address with its parameters, and the machine's description beside it. */
@Route("api-uitleg")
@PageTitle("API · Korte Lijnen")
@PermitAll
class ApiView extends Div {

    ApiView(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping eindpunten) {
        addClassNames("bladzij", "smal");
        Anchor machine = new Anchor("api/v1/openapi.json", "OpenAPI-beschrijving (JSON)");
        machine.getElement().setAttribute("router-ignore", true);
        Paragraph uitleg = new Paragraph(
                new Span("Geef bij elk verzoek een sleutel mee: "),
                new Code("Authorization: Bearer SLEUTEL"),
                new Span(". Je maakt er een op je "),
                new Anchor("profiel", "profiel"),
                new Span(". Een fout komt terug als problem+json, in het Nederlands. Voor programma's: "),
                machine,
                new Span("."));
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        adressen(eindpunten).forEach((adres, velden) -> lijst.add(rij(adres, velden)));
        add(
                new Paginakop("API").onder("Hiermee werkt een ander programma namens jou, met jouw rechten."),
                uitleg,
                lijst);
    }

    private static ListItem rij(String adres, String velden) {
        Code verzoek = new Code(adres);
        verzoek.getElement().setAttribute("lang", "en");
        Div tekst = new Div(verzoek);
        tekst.addClassName("stapel");
        if (!velden.isEmpty()) {
            tekst.add(Stilletekst.van("Velden: " + velden));
        }
        return new ListItem(tekst);
    }

    /** Method and address, with the names of the parameters; what nobody serves is left out. */
    private static Map<String, String> adressen(RequestMappingHandlerMapping eindpunten) {
        Map<String, String> rijen = new TreeMap<>();
        eindpunten
                .getHandlerMethods()
                .forEach((eindpunt, methode) -> eindpunt.getPatternValues().stream()
                        .filter(adres -> adres.startsWith("/api/v1/") && !adres.endsWith("openapi.json"))
                        .forEach(adres -> rijen.put(
                                eindpunt.getMethodsCondition().getMethods().stream()
                                                .map(Enum::name)
                                                .sorted()
                                                .collect(Collectors.joining(" of "))
                                        + " " + adres,
                                velden(methode))));
        return rijen;
    }

    private static String velden(HandlerMethod methode) {
        return Arrays.stream(methode.getMethodParameters())
                .filter(veld -> AnnotatedElementUtils.hasAnnotation(veld.getParameter(), RequestParam.class))
                .map(veld -> veld.getParameter().getName())
                .collect(Collectors.joining(", "));
    }
}
