package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** One observation, two readings, side by side and of equal weight (AG7). */
public class TweeLezingen extends Div {

    private static final List<String> KOPPEN = List.of("Het kan dit zijn", "Het kan ook dit zijn");

    public TweeLezingen(List<String> lezingen) {
        addClassName("twee-lezingen");
        for (int nummer = 0; nummer < Math.min(KOPPEN.size(), lezingen.size()); nummer++) {
            add(new Section(new H2(KOPPEN.get(nummer)), new Paragraph(lezingen.get(nummer))));
        }
    }
}
