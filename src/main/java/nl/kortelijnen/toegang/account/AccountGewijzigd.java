package nl.kortelijnen.toegang.account;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Rol;

/**
 * Something was done with an account by others than its owner. Published inside the transaction that does it: a listener
 * that throws undoes it.
 *
 * @param erbij roles this account has now and had not before, or has again
 */
public record AccountGewijzigd(UUID account, Accountwijziging wat, Set<Rol> erbij) {

    public AccountGewijzigd {
        erbij = Set.copyOf(erbij);
    }

    public AccountGewijzigd(UUID account, Accountwijziging wat) {
        this(account, wat, Set.of());
    }
}
