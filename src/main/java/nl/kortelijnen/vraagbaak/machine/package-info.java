/** Questions and answers for programs, with the rights of the key's owner. */
@NullMarked
package nl.kortelijnen.vraagbaak.machine;

import org.jspecify.annotations.NullMarked;
