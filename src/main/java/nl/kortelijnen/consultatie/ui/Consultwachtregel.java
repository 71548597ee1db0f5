package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** The rows of this module under "Wacht op jou", as if they stood there one by one. */
@StyleSheet("stijl/consultatie.css")
class Consultwachtregel extends Div {

    Consultwachtregel() {
        addClassName("consultwacht");
        getElement().setAttribute("role", "presentation");
    }
}
