package dev.madoguchi.database.control;

import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** Writes nulls without a type: given as text, PostgreSQL would refuse them for {@code uuid} columns. */
public class UntypedNullPlatform extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override
    public int getJDBCTypeForSetNull(DatabaseField field) {
        return Types.NULL;
    }
}
