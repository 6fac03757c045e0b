/**
 * The words people read: every text of pages, messages and mails, in every language the installation speaks.
 *
 * <p>A language is one file, {@code texts/Texts_<lang>.properties}. It is discovered at start and offered in the header;
 * nothing else names it. Japanese is the reference and what is shown when a person's own language is not spoken here.
 *
 * <p>Keys: {@code <domain>_<page>.<kind>.<id>}, {@code general.<id>}, {@code <Enum>.<VALUE>}, {@code task.<taskId>},
 * {@code error.<Failure>}, {@code validation.<Constraint>} and the {@code jakarta.faces.*} keys that Faces itself asks for.
 */
package dev.madoguchi.language;
