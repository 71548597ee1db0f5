package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** Questions to take along; printed they have room to write between them. */
public class Vragenlijst extends OrderedList {

    public Vragenlijst(List<String> vragen) {
        addClassName("vragenlijst");
        vragen.forEach(vraag -> add(new ListItem(vraag)));
    }
}
