/** Accounts, their names and roles, and their passwords. */
@NullMarked
@NamedInterface("account")
package nl.kortelijnen.toegang.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
