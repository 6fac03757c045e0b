package dev.madoguchi.agency.entity;

import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import java.util.Optional;

/**
 * Something wrong at one place of a list. What stands there is not repeated: it is about a person.
 *
 * @param line the line of the file, from 1
 * @param column what the file calls the column; absent where the line as a whole is wrong
 * @param number the earlier line with which this one collides, or the limit that was exceeded; 0 where there is none
 * @param value why the value cannot be kept, where that is the fault
 */
public record ListProblem(
        int line, Optional<String> column, ListFault fault, int number, Optional<AttributeValueInvalid> value) {

    /** A problem of a line as a whole. */
    public static ListProblem of(int line, ListFault fault, int number) {
        return new ListProblem(line, Optional.empty(), fault, number, Optional.empty());
    }

    /** A problem in one column. */
    public static ListProblem at(int line, String column, ListFault fault) {
        return new ListProblem(line, Optional.of(column), fault, 0, Optional.empty());
    }

    /** A value that cannot be kept. */
    public static ListProblem of(int line, String column, AttributeValueInvalid value) {
        return new ListProblem(line, Optional.of(column), ListFault.VALUE, 0, Optional.of(value));
    }
}
