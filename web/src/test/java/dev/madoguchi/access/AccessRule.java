package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * One method of one boundary.
 *
 * @param boundary the boundary
 * @param method the name of the method; boundaries do not overload
 * @param roles who may call it; empty when it is open to all
 * @param use calls it for a record that belongs to others, or for nothing in particular where there is none to name
 * @param foreign what becomes of a record that belongs to others
 */
record AccessRule(Class<?> boundary, String method, Set<String> roles, Use<Object> use, Foreign foreign) {

    /** A call of the method. */
    interface Use<B> {
        /** Calls it. */
        Object by(B boundary, Records records) throws Exception;
    }

    /** What becomes of a record that belongs to others. */
    sealed interface Foreign {}

    /**
     * It is as if it did not exist, except for those whom it concerns and for whoever oversees everything.
     *
     * @param concerned who reaches it: shows that the record is there
     * @param overseers roles that may reach the records of all
     */
    record NotFound(Set<Person> concerned, Set<String> overseers) implements Foreign {}

    /**
     * The list does not contain it, except for those whom it concerns.
     *
     * @param owner one who finds it in the list: shows that the record is there
     * @param contains whether an answer contains it
     */
    record Hidden(Person owner, BiPredicate<Object, Records> contains) implements Foreign {}

    /**
     * There is no such record.
     *
     * @param because why not
     */
    record None(String because) implements Foreign {}

    /** Whether the person may call the method at all. */
    boolean admits(Person person) {
        return roles.isEmpty() || roles.contains(person.role());
    }

    @Override
    public String toString() {
        return boundary.getSimpleName() + "." + method;
    }
}
